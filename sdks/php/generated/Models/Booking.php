<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A booking: a service for a customer at a time.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Booking extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'start_at' => 'datetime',
        'addons' => '[BookedAddon]',
        'items' => '[BookingItem]',
        'end_at' => 'datetime',
        'total' => 'Money',
        'amount_authorized' => 'Money',
        'amount_paid' => 'Money',
        'amount_refunded' => 'Money',
        'expires_at' => 'datetime',
        'cancellation_fee' => 'Money',
        'rescheduled_from' => 'datetime',
        'reminded_at' => 'datetime',
        'customer' => 'Customer',
        'service' => 'Service',
        'staff' => 'StaffMember',
        'spaces' => '[Space]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `booking`. */
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

    /** ID of the staff member; null if the service needs none, and with `items`. */
    public readonly ?string $staff_id;

    /**
     * IDs of the spaces that the booking uses.
     *
     * @var list<string>
     */
    public readonly array $space_ids;

    /**
     * Several services in a row.
     *
     * @var list<BookingItem>
     */
    public readonly array $items;

    /** End time, exclusive, without buffers. */
    public readonly \DateTimeImmutable $end_at;

    /** IANA time zone of the place of the booking: the venue's, the staff member's, or the organization's. */
    public readonly string $time_zone;

    /**
     * Status of the booking.
     *
     * @var 'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'|string
     */
    public readonly string $status;

    /** Price of the service and its add-ons; null if they have no price. */
    public readonly ?Money $total;

    /**
     * Status of the payments of the booking.
     *
     * @var 'unpaid'|'authorized'|'partially_paid'|'paid'|'partially_refunded'|'refunded'|string
     */
    public readonly string $payment_status;

    /** Sum of the authorized payments that are not captured; null if there are none. */
    public readonly ?Money $amount_authorized;

    /** Sum of the captured payments, refunds included; null if there are none. */
    public readonly ?Money $amount_paid;

    /** Sum of the refunds; null if there are none. */
    public readonly ?Money $amount_refunded;

    /** Time at which a held booking expires; null if it is not held. */
    public readonly ?\DateTimeImmutable $expires_at;

    /** Who canceled, as the request said, or the ID of the API key that canceled; null if it was not canceled. */
    public readonly ?string $canceled_by;

    /** Reason for the cancellation; null if there is none. */
    public readonly ?string $cancel_reason;

    /**
     * Fee of the cancellation, by the cancellation policy of the service; an amount of 0 if it is free, null if the booking is not canceled
     * or has no price.
     */
    public readonly ?Money $cancellation_fee;

    /** Start time before the last reschedule. */
    public readonly ?\DateTimeImmutable $rescheduled_from;

    /** ID of the series that the booking belongs to. */
    public readonly ?string $series_id;

    /** Time when `booking.reminder_due` was last sent. */
    public readonly ?\DateTimeImmutable $reminded_at;

    /** The related resource, with `expand=customer`. */
    public readonly ?Customer $customer;

    /** The related resource, with `expand=service`. */
    public readonly ?Service $service;

    /** The related resource, with `expand=staff`. */
    public readonly ?StaffMember $staff;

    /**
     * The related resources, with `expand=spaces`.
     *
     * @var list<Space>|null
     */
    public readonly ?array $spaces;
}
