<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Request counts of one period.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Period extends Model
{
    protected const FIELDS = [
        'error_rate' => 'float',
        'average_ms' => 'float',
        'p50_ms' => 'float',
        'p95_ms' => 'float',
        'p99_ms' => 'float',
        'at' => 'datetime',
    ];

    /** Number of requests, including rejected ones. */
    public readonly int $requests;

    /**
     * Number of requests per status class.
     *
     * @var array<string, int>
     */
    public readonly array $by_status;

    /** Share of responses with a status of 400 or above. */
    public readonly float $error_rate;

    /**
     * Number of requests rejected by each limit or quota.
     *
     * @var array<string, int>
     */
    public readonly array $rejections;

    /** Units taken from the limits. Most requests cost one unit. */
    public readonly int $cost;

    /** Total size of request bodies in bytes. */
    public readonly int $bytes_in;

    /** Total size of response bodies in bytes. */
    public readonly int $bytes_out;

    /** Mean response time in milliseconds. */
    public readonly ?float $average_ms;

    /** Response time in milliseconds, 50th percentile. */
    public readonly ?float $p50_ms;

    /** Response time in milliseconds, 95th percentile. */
    public readonly ?float $p95_ms;

    /** Response time in milliseconds, 99th percentile. */
    public readonly ?float $p99_ms;

    /** Start of the period. */
    public readonly \DateTimeImmutable $at;
}
