<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A time that a booking occupies, with what it occupies.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class OccupiedTime extends Model
{
    protected const FIELDS = [
        'start_at' => 'datetime',
        'end_at' => 'datetime',
    ];

    /**
     * IDs of the services of the booking.
     *
     * @var list<string>
     */
    public readonly array $service_ids;

    /**
     * IDs of the staff members of the booking.
     *
     * @var list<string>
     */
    public readonly array $staff_ids;

    /**
     * IDs of the spaces of the booking.
     *
     * @var list<string>
     */
    public readonly array $space_ids;

    /** Start of the booking. */
    public readonly \DateTimeImmutable $start_at;

    /** End of the booking. */
    public readonly \DateTimeImmutable $end_at;

    /** Number of people. */
    public readonly int $party_size;
}
