<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A slot that can be booked.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Slot extends Model
{
    protected const FIELDS = [
        'start_at' => 'datetime',
        'end_at' => 'datetime',
        'price' => 'Money',
    ];

    /** Always `slot`. */
    public readonly string $object;

    /** Start time. */
    public readonly \DateTimeImmutable $start_at;

    /** End time, exclusive. */
    public readonly \DateTimeImmutable $end_at;

    /** IANA time zone of the place of the booking. */
    public readonly string $time_zone;

    /** Number of free places, over all free staff members or spaces. */
    public readonly int $remaining;

    /**
     * IDs of the staff members who are free. Empty: the service needs none.
     *
     * @var list<string>
     */
    public readonly array $staff_ids;

    /**
     * IDs of the spaces that are free. Empty: the service needs none.
     *
     * @var list<string>
     */
    public readonly array $space_ids;

    /** Price of the service, without add-ons; null if it has none. */
    public readonly ?Money $price;
}
