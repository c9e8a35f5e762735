<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A venue: a house where weddings and bookings take place.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Venue extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'address' => 'Address',
        'opening_hours' => '[WeeklyInterval]',
        'holidays' => '[Holiday]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `venue`. */
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

    /** Name of the venue. */
    public readonly string $name;

    /** IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone. */
    public readonly ?string $time_zone;

    /** ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency. */
    public readonly ?string $currency;

    /** Address of the venue. */
    public readonly ?Address $address;

    /** Maximum number of people in the whole venue. */
    public readonly ?int $capacity;

    /**
     * Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
     * Empty: unknown.
     *
     * @var list<WeeklyInterval>
     */
    public readonly array $opening_hours;

    /**
     * Local dates on which the venue is closed, each date once. Returned in order.
     *
     * @var list<Holiday>
     */
    public readonly array $holidays;

    /**
     * Status of the venue. An archived venue keeps its spaces and weddings and accepts no new ones.
     *
     * @var 'active'|'archived'|string
     */
    public readonly string $status;
}
