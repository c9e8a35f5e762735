<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The working time of one local date.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class WorkingDay extends Model
{
    protected const FIELDS = [
        'date' => 'date',
        'intervals' => '[WorkingInterval]',
    ];

    /** Date, local to the staff member. */
    public readonly \DateTimeImmutable $date;

    /**
     * Working time of the date, in order and without overlaps. Hours past midnight are split at midnight.
     *
     * @var list<WorkingInterval>
     */
    public readonly array $intervals;
}
