<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An event of a resource, byte-identical to the webhook payload. Stored for 30 days.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Event extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'actor' => 'EventActor',
        'data' => 'EventData',
    ];

    /** ID of the event. */
    public readonly string $id;

    /** Always `event`. */
    public readonly string $object;

    /** Event type; see `GET /v1/event-types`. */
    public readonly string $type;

    /** API version of `data.object`. */
    public readonly string $api_version;

    /** Sequence number of the event in your organization, without gaps. */
    public readonly int $sequence;

    /** Time of the event. */
    public readonly \DateTimeImmutable $created_at;

    /** Live mode: false in the sandbox. */
    public readonly bool $livemode;

    /** ID of the organization that owns the resource. */
    public readonly string $organization_id;

    /** Actor that caused the event. */
    public readonly EventActor $actor;

    /** ID of the request that caused the event. */
    public readonly string $request_id;

    /** Resource after the change, with the previous values of the changed fields. */
    public readonly EventData $data;

    /** True if `data` is incomplete because it is too large. Get the resource to read all fields. */
    public readonly ?bool $truncated;
}
