<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A version of a booking: what changed, when, by whom and why.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class BookingChange extends Model
{
    protected const FIELDS = [
        'at' => 'datetime',
        'changes' => '[BookingFieldChange]',
    ];

    /** Always `booking_change`. */
    public readonly string $object;

    /** Version that resulted from the change. */
    public readonly int $version;

    /** Time of the change. */
    public readonly \DateTimeImmutable $at;

    /** ID of the API key that made the change; `platform` for what happens at a time, such as an expiry. */
    public readonly string $actor;

    /**
     * Type of the change: `created`, `confirmed`, `declined`, `checked_in`, `completed`, `no_show`, `canceled`, `expired`, `rescheduled`,
     * `reassigned`, `reminder_due`, `deleted`, `restored`, or `changed` for all others.
     */
    public readonly string $action;

    /**
     * Changed fields. Empty if the booking was created or restored.
     *
     * @var list<BookingFieldChange>
     */
    public readonly array $changes;

    /** Reason of a cancellation; null if there is none. */
    public readonly ?string $reason;

    /** ID of the request that made the change. */
    public readonly string $request_id;
}
