<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A payment schedule of a booking or wedding.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class PaymentSchedule extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'total' => 'Money',
        'items' => '[ScheduleItem]',
        'booking' => 'Booking',
        'wedding' => 'Wedding',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `payment_schedule`. */
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

    /** ID of the booking that is paid for. A booking has at most one active schedule. Cannot be changed. */
    public readonly ?string $booking_id;

    /** ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed. */
    public readonly ?string $wedding_id;

    /** Number of days after the day of `due_on` until an item is overdue: 0 to 90. Cannot be changed. */
    public readonly int $grace_days;

    /** Amount that the items add up to. */
    public readonly Money $total;

    /**
     * Items, in the order in which they were sent.
     *
     * @var list<ScheduleItem>
     */
    public readonly array $items;

    /** IANA time zone of the due dates: that of the booking, of the venue of the wedding, or of the organization. */
    public readonly string $time_zone;

    /**
     * Status of the schedule. `active` → `paid` when all items are paid, or `canceled`.
     *
     * @var 'active'|'paid'|'canceled'|string
     */
    public readonly string $status;

    /** The related resource, with `expand=booking`. */
    public readonly ?Booking $booking;

    /** The related resource, with `expand=wedding`. */
    public readonly ?Wedding $wedding;
}
