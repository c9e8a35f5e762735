<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The schedule of a staff member.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class StaffSchedule extends Model
{
    protected const FIELDS = [
        'weekly' => '[WorkingHours]',
        'overrides' => '[ScheduleOverride]',
        'breaks' => '[BreakModel]',
        'time_off' => '[TimeOff]',
        'days' => '[WorkingDay]',
    ];

    /** Always `staff_schedule`. */
    public readonly string $object;

    /** ID of the staff member. */
    public readonly string $staff_id;

    /** Version of the staff member, which includes the schedule. Sent as `ETag`. */
    public readonly int $version;

    /** IANA time zone of the local times: the staff member's, or `UTC` if it has none. */
    public readonly string $time_zone;

    /**
     * Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
     *
     * @var list<WorkingHours>
     */
    public readonly array $weekly;

    /**
     * Dates with other hours than the weekly ones, each date once. Returned in order.
     *
     * @var list<ScheduleOverride>
     */
    public readonly array $overrides;

    /**
     * Breaks in local time, each by weekday or by date.
     *
     * @var list<BreakModel>
     */
    public readonly array $breaks;

    /**
     * Times off, such as vacations. They may overlap. Returned in order of their start.
     *
     * @var list<TimeOff>
     */
    public readonly array $time_off;

    /**
     * Working time of each date from `from` to `to`, without breaks and time off. Null without `from` and `to`.
     *
     * @var list<WorkingDay>|null
     */
    public readonly ?array $days;
}
