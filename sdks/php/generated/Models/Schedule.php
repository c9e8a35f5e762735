<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The whole schedule of a staff member. An empty one has no working hours.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Schedule extends Model
{
    protected const FIELDS = [
        'weekly' => '[WorkingHours]',
        'overrides' => '[ScheduleOverride]',
        'breaks' => '[BreakModel]',
        'time_off' => '[TimeOff]',
    ];

    /**
     * Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
     *
     * @var list<WorkingHours>|null
     */
    public readonly ?array $weekly;

    /**
     * Dates with other hours than the weekly ones, each date once. Returned in order.
     *
     * @var list<ScheduleOverride>|null
     */
    public readonly ?array $overrides;

    /**
     * Breaks in local time, each by weekday or by date.
     *
     * @var list<BreakModel>|null
     */
    public readonly ?array $breaks;

    /**
     * Times off, such as vacations. They may overlap. Returned in order of their start.
     *
     * @var list<TimeOff>|null
     */
    public readonly ?array $time_off;
}
