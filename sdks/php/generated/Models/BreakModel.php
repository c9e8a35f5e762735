<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A break on every such weekday, or on one date.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class BreakModel extends Model
{
    protected const FIELDS = [
        'date' => 'date',
    ];

    /** Weekday of the break: 0 (Monday) to 6 (Sunday). Either this or `date`. */
    public readonly ?int $weekday;

    /** Date of the break, local to the staff member. Either this or `weekday`. */
    public readonly ?\DateTimeImmutable $date;

    /** Start in local time (HH:MM). */
    public readonly string $start;

    /** End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day. */
    public readonly string $end;
}
