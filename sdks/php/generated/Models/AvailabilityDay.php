<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A local day, and the slots that are free on it.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class AvailabilityDay extends Model
{
    protected const FIELDS = [
        'date' => 'date',
        'first_start_at' => 'datetime',
    ];

    /** Date, local to the place of the booking. */
    public readonly \DateTimeImmutable $date;

    /** `true` if a slot is free. */
    public readonly bool $available;

    /** Start of the first free slot; null if there is none. */
    public readonly ?\DateTimeImmutable $first_start_at;

    /** Number of free slots, by their starts. */
    public readonly int $remaining;

    /** IANA time zone of the date. */
    public readonly string $time_zone;
}
