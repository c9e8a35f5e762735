<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Attempt counts of one period.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class StatisticsPeriod extends Model
{
    protected const FIELDS = [
        'success_rate' => 'float',
        'p50_ms' => 'float',
        'p95_ms' => 'float',
        'p99_ms' => 'float',
        'at' => 'datetime',
    ];

    /** Number of attempts. */
    public readonly int $attempts;

    /** Number of deliveries that were delivered. */
    public readonly int $deliveries_succeeded;

    /** Number of deliveries that failed after an attempt and will not be retried. */
    public readonly int $deliveries_failed;

    /** Share of attempts with a 2xx response; null without attempts. */
    public readonly ?float $success_rate;

    /**
     * Number of attempts by the class of the response status; `none`: no response.
     *
     * @var array<string, int>
     */
    public readonly array $by_status;

    /** Response time in milliseconds, 50th percentile. */
    public readonly ?float $p50_ms;

    /** Response time in milliseconds, 95th percentile. */
    public readonly ?float $p95_ms;

    /** Response time in milliseconds, 99th percentile. */
    public readonly ?float $p99_ms;

    /** Start of the period. */
    public readonly \DateTimeImmutable $at;
}
