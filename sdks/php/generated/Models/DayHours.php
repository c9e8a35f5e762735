<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Working hours of one date, including `start` and excluding `end`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class DayHours extends Model
{
    /** Start in local time (HH:MM). */
    public readonly string $start;

    /** End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day. */
    public readonly string $end;
}
