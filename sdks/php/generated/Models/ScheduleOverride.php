<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The hours that start on one date, instead of the weekly ones.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ScheduleOverride extends Model
{
    protected const FIELDS = [
        'date' => 'date',
        'intervals' => '[DayHours]',
    ];

    /** Date, local to the staff member. */
    public readonly \DateTimeImmutable $date;

    /**
     * Working hours that start on this date, instead of the weekly ones. Empty: a day off.
     *
     * @var list<DayHours>
     */
    public readonly array $intervals;
}
