<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * When a series takes place, from its first occurrence on.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Recurrence extends Model
{
    /**
     * Unit of the recurrence.
     *
     * @var 'daily'|'weekly'|'monthly'|string
     */
    public readonly string $frequency;

    /** Number of days, weeks or months from one occurrence to the next: 1 to 100. Default: 1. */
    public readonly ?int $interval;

    /** Number of occurrences, the first one included: 1 to 100. Required without `until`. */
    public readonly ?int $count;

    /** Last local date, or last start time, both included. Required without `count`. At most 100 occurrences. */
    public readonly ?string $until;

    /**
     * Weekdays from 0 (Monday) to 6 (Sunday), each once. Only with `weekly`. `start_at` is the first occurrence on any weekday. Default:
     * its weekday.
     *
     * @var list<int>|null
     */
    public readonly ?array $weekdays;
}
