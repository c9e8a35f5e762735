<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A time during which the staff member does not work.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class TimeOff extends Model
{
    protected const FIELDS = [
        'start_at' => 'datetime',
        'end_at' => 'datetime',
    ];

    /** Start time. */
    public readonly \DateTimeImmutable $start_at;

    /** End time, exclusive. */
    public readonly \DateTimeImmutable $end_at;

    /** Reason, for your staff. */
    public readonly ?string $reason;
}
