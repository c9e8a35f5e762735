<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A change of the time that a booking occupies. It is only available in events.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class AvailabilityChange extends Model
{
    protected const FIELDS = [
        'released' => 'OccupiedTime',
        'reserved' => 'OccupiedTime',
    ];

    /** Always `availability_change`. */
    public readonly string $object;

    /** Time that became free; null if none did. */
    public readonly ?OccupiedTime $released;

    /** Time that is occupied now; null if none is. */
    public readonly ?OccupiedTime $reserved;
}
