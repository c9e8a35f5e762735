<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A waitlist entry: a customer who waits for a slot of a service.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class WaitlistEntry extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'from' => 'datetime',
        'to' => 'datetime',
        'offer_expires_at' => 'datetime',
        'customer' => 'Customer',
        'service' => 'Service',
        'staff' => 'StaffMember',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `waitlist_entry`. */
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

    /** ID of the customer who waits. Cannot be changed. */
    public readonly string $customer_id;

    /** ID of the service that the customer waits for. Cannot be changed. */
    public readonly string $service_id;

    /** Earliest start of a slot that suits the customer. */
    public readonly \DateTimeImmutable $from;

    /** Latest end of a slot that suits the customer: in the future, after `from`, at most 92 days later. */
    public readonly \DateTimeImmutable $to;

    /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
    public readonly int $party_size;

    /** ID of the staff member that the customer waits for; null for any staff member. */
    public readonly ?string $staff_id;

    /**
     * Status of the entry. `waiting` → `offered` when a slot is held for the customer → `converted` when the offer is accepted, or
     * `waiting` again when it is not answered in time. An entry is `expired` after `to`, and `canceled` when it is deleted.
     *
     * @var 'waiting'|'offered'|'converted'|'expired'|'canceled'|string
     */
    public readonly string $status;

    /** ID of the booking that holds the offered slot; null without an offer. */
    public readonly ?string $booking_id;

    /** Time until which the offer can be accepted; null without an open offer. */
    public readonly ?\DateTimeImmutable $offer_expires_at;

    /** The related resource, with `expand=customer`. */
    public readonly ?Customer $customer;

    /** The related resource, with `expand=service`. */
    public readonly ?Service $service;

    /** The related resource, with `expand=staff`. */
    public readonly ?StaffMember $staff;
}
