<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A webhook: an endpoint that receives your events.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Webhook extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'retry_policy' => 'RetryPolicy',
        'failed_at' => 'datetime',
        'failing_since' => 'datetime',
        'previous_secret_expires_at' => 'datetime',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `webhook`. */
    public readonly string $object;

    /** ID of the organization that owns the resource. */
    public readonly string $organization_id;

    /** Live mode: false in the sandbox. */
    public readonly bool $livemode;

    /** Version, incremented by every change. Sent as `ETag`. */
    public readonly int $version;

    /** Time of creation. */
    public readonly \DateTimeImmutable $created_at;

    /** Time of the last change. */
    public readonly \DateTimeImmutable $updated_at;

    /**
     * Custom name-value pairs.
     *
     * @var array<string, string>
     */
    public readonly array $metadata;

    /**
     * IDs of this resource in other systems.
     *
     * @var list<ExternalRef>
     */
    public readonly array $external_refs;

    /**
     * URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10
     * seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count.
     */
    public readonly string $url;

    /**
     * Event types that are sent.
     *
     * @var list<string>
     */
    public readonly array $event_types;

    /**
     * Event pattern: of the types in `event_types`, only events that match it are sent. Null: all of them.
     *
     * @var array<string, mixed>|null
     */
    public readonly ?array $filters;

    /** Purpose of the webhook. */
    public readonly ?string $description;

    /**
     * Headers that are sent with each delivery. Values are secret and shown as `********`.
     *
     * @var array<string, string>
     */
    public readonly array $headers;

    /** Retry delays for failed deliveries. */
    public readonly RetryPolicy $retry_policy;

    /**
     * Form of the events that are sent. `full`: the whole event. `thin`: `data` has only the ID and the type of the resource; get the
     * resource from the API. A resource without an ID has the IDs that it refers to.
     *
     * @var 'full'|'thin'|string
     */
    public readonly string $payload;

    /**
     * API version of the events that are sent. Null: the current version.
     *
     * @var 'v1'|string|null
     */
    public readonly ?string $api_version;

    /** Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit. */
    public readonly ?int $rate_limit_per_second;

    /**
     * Maximum number of concurrent requests to the endpoint. `1` sends one event after the other, which orders the events of an object in
     * replays only; compare `sequence` for others. Null: the platform chooses.
     */
    public readonly ?int $max_in_flight;

    /**
     * Signature scheme: `hmac-sha256` with a shared secret, or `ed25519` with a key pair.
     *
     * @var 'hmac-sha256'|'ed25519'|string
     */
    public readonly string $signature;

    /**
     * Status of the webhook. `active`: events are sent. `paused`: you paused the webhook. `failed`: the platform disabled the webhook, see
     * `failure_reason`; resume it when the endpoint works again. Only an active webhook receives events.
     *
     * @var 'active'|'paused'|'failed'|string
     */
    public readonly string $status;

    /**
     * Reason why the platform disabled the webhook. `gone`: the endpoint returned 410. `failing`: all deliveries failed for three days, at
     * least ten events.
     *
     * @var 'gone'|'failing'|string|null
     */
    public readonly ?string $failure_reason;

    /** Time when the webhook failed. */
    public readonly ?\DateTimeImmutable $failed_at;

    /**
     * Time since which all deliveries have failed; set after 24 hours. Null after the next successful delivery, and when you resume the
     * webhook.
     */
    public readonly ?\DateTimeImmutable $failing_since;

    /** Time until which the previous secret also signs after a rotation. Not included in events. */
    public readonly ?\DateTimeImmutable $previous_secret_expires_at;

    /** Public key for verifying the `v1a` signatures of an `ed25519` webhook; null with `hmac-sha256`. Not included in events. */
    public readonly ?string $public_key;
}
