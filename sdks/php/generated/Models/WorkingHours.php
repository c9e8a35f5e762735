<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Working hours of one weekday, including `start` and excluding `end`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class WorkingHours extends Model
{
    /** Weekday on which the hours start: 0 (Monday) to 6 (Sunday). */
    public readonly int $weekday;

    /** Start in local time (HH:MM). */
    public readonly string $start;

    /** End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day. */
    public readonly string $end;
}
