<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A time during which the staff member works, in UTC.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class WorkingInterval extends Model
{
    protected const FIELDS = [
        'start_at' => 'datetime',
        'end_at' => 'datetime',
    ];

    /** Start time. */
    public readonly \DateTimeImmutable $start_at;

    /** End time, exclusive. */
    public readonly \DateTimeImmutable $end_at;
}
