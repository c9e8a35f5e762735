<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A series of bookings.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class BookingSeries extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'start_at' => 'datetime',
        'addons' => '[BookedAddon]',
        'items' => '[BookingItemDetails]',
        'recurrence' => 'Recurrence',
        'skipped' => '[SkippedOccurrence]',
        'bookings' => '[Booking]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `booking_series`. */
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

    /** ID of the customer of the booking. */
    public readonly string $customer_id;

    /** ID of the service. Required without `items`; null with them. */
    public readonly ?string $service_id;

    /** Start time. */
    public readonly \DateTimeImmutable $start_at;

    /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
    public readonly int $party_size;

    /**
     * Add-ons of the service, each once. They add to the total and, if they have one, to the duration.
     *
     * @var list<BookedAddon>
     */
    public readonly array $addons;

    /** Free text for your staff. */
    public readonly ?string $notes;

    /** Where the booking was made, such as a website or a system. */
    public readonly ?string $source;

    /**
     * Several services in a row at each occurrence, in place of `service_id`.
     *
     * @var list<BookingItemDetails>
     */
    public readonly array $items;

    /** When the series takes place: at the local time of `start_at`, in the time zone of the place. */
    public readonly Recurrence $recurrence;

    /**
     * What happens when an occurrence cannot be booked: `fail` creates no booking at all and returns 409, `skip` lists it in `skipped` and
     * creates the others, if there are any. Default: `fail`.
     *
     * @var 'fail'|'skip'|string
     */
    public readonly string $on_conflict;

    /** ID of the requested staff member. `any` or null: at each occurrence, the free one with the fewest reservations on that day. */
    public readonly ?string $staff_id;

    /**
     * IDs of the requested spaces. Null: at each occurrence, a free space of the service, if the service has spaces.
     *
     * @var list<string>|null
     */
    public readonly ?array $space_ids;

    /** IANA time zone of the place, in which the series recurs. */
    public readonly string $time_zone;

    /**
     * Occurrences that could not be booked, with the reason.
     *
     * @var list<SkippedOccurrence>
     */
    public readonly array $skipped;

    /**
     * Bookings as they are now, in order of the occurrences.
     *
     * @var list<Booking>
     */
    public readonly array $bookings;
}
