<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Model;
use WedSync\Runtime\Decoder;

/**
 * An event. `$event instanceof ClientEvent` says its kind; one that this version does not know is an `Event`.
 *
 * @template T
 */
class Event extends Model
{
    protected const FIELDS = ['created_at' => 'datetime'];

    /** Unique ID: the same for every delivery of the event. */
    public readonly string $id;

    /** Always `event`. */
    public readonly string $object;

    /** Type of the event: `booking.confirmed`. */
    public readonly string $type;

    /** Time of the change. */
    public readonly \DateTimeImmutable $created_at;

    /** Live mode: false in the sandbox. */
    public readonly bool $livemode;

    /** ID of the organization that owns the resource. */
    public readonly string $organization_id;

    /** Version of the API that the data has. */
    public readonly ?string $api_version;

    /** Number of the event in the order of the resource's changes. */
    public readonly ?int $sequence;

    /** Who caused the event. */
    public readonly ?EventActor $actor;

    /** ID of the request that caused the event. */
    public readonly ?string $request_id;

    /** Whether the data was too large and is incomplete. */
    public readonly ?bool $truncated;

    /** @var EventData<T> The changed resource. */
    public readonly EventData $data;

    /**
     * Return the event of a JSON object.
     *
     * @param array<string, mixed> $raw
     * @return self<mixed>
     */
    final public static function decode(array $raw): self
    {
        $model = EventTypes::MODELS[is_string($raw['type'] ?? null) ? $raw['type'] : ''] ?? null;
        $class = $model === null ? self::class : __NAMESPACE__ . "\\{$model}Event";
        $decoded = [];
        if (is_array($raw['data'] ?? null)) {
            $object = Decoder::value($model ?? '', $raw['data']['object'] ?? null);
            $decoded['data'] = EventData::make($raw['data'], ['object' => $object]);
        }
        if (is_array($raw['actor'] ?? null)) {
            $decoded['actor'] = EventActor::make($raw['actor']);
        }

        return $class::make($raw, $decoded);
    }
}
