<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An occurrence without a booking.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class SkippedOccurrence extends Model
{
    protected const FIELDS = [
        'start_at' => 'datetime',
    ];

    /** Start time of the occurrence. */
    public readonly \DateTimeImmutable $start_at;

    /**
     * Reason why it could not be booked.
     *
     * @var 'outside_hours'|'break'|'time_off'|'holiday'|'blocked'|'booked'|'held'|'notice_too_short'|'beyond_window'|'capacity'|'not_offered'|'inactive'|string
     */
    public readonly string $reason;
}
