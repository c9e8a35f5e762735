<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A service that customers can book.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Service extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'price' => 'Money',
        'cancellation_policy' => 'CancellationPolicy',
        'addons' => '[Addon]',
        'staff' => '[StaffMember]',
        'spaces' => '[Space]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `service`. */
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

    /** Name of the service. */
    public readonly string $name;

    /** Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440. */
    public readonly int $duration_minutes;

    /** Price of a booking, without add-ons. Omit for a free service. */
    public readonly ?Money $price;

    /**
     * Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the
     * organization's setting `tax_percent`.
     */
    public readonly ?string $tax_percent;

    /** Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0. */
    public readonly int $buffer_before_minutes;

    /** Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0. */
    public readonly int $buffer_after_minutes;

    /** Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1. */
    public readonly int $capacity;

    /** Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0. */
    public readonly int $min_notice_minutes;

    /** Maximum time between a booking and its start, in days: 1 to 730. Default: 365. */
    public readonly int $booking_window_days;

    /** Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15. */
    public readonly int $slot_interval_minutes;

    /**
     * IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its `service_ids`.
     *
     * @var list<string>
     */
    public readonly array $staff_ids;

    /**
     * IDs of the spaces where the service can take place, each once. Empty: the service needs no space.
     *
     * @var list<string>
     */
    public readonly array $space_ids;

    /** `true` if a new booking is `pending` until your staff confirms it. Default: `false`. */
    public readonly bool $requires_confirmation;

    /** Fees of late cancellations. Omit if cancellations are free. */
    public readonly ?CancellationPolicy $cancellation_policy;

    /**
     * Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default: 24
     * hours.
     *
     * @var list<int>
     */
    public readonly array $reminder_hours;

    /** Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30. */
    public readonly int $offer_minutes;

    /**
     * Status of the service. An inactive service keeps its bookings and accepts no new ones.
     *
     * @var 'active'|'inactive'|string
     */
    public readonly string $status;

    /**
     * Extras that a booking can include, in the order in which customers see them.
     *
     * @var list<Addon>
     */
    public readonly array $addons;

    /**
     * The related resources, with `expand=staff`.
     *
     * @var list<StaffMember>|null
     */
    public readonly ?array $staff;

    /**
     * The related resources, with `expand=spaces`.
     *
     * @var list<Space>|null
     */
    public readonly ?array $spaces;
}
