<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * One of several services in a row.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class BookingItem extends Model
{
    protected const FIELDS = [
        'start_at' => 'datetime',
        'end_at' => 'datetime',
    ];

    /** ID of the service. */
    public readonly string $service_id;

    /** ID of the staff member; null if the service needs none. */
    public readonly ?string $staff_id;

    /** Start time. */
    public readonly \DateTimeImmutable $start_at;

    /** End time, exclusive. */
    public readonly \DateTimeImmutable $end_at;

    /**
     * IDs of the spaces of this service; empty if it needs none.
     *
     * @var list<string>|null
     */
    public readonly ?array $space_ids;
}
