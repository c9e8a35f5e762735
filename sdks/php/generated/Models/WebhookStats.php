<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The attempts of a webhook's endpoint in a time span, in total and by period, and the current state of the endpoint.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class WebhookStats extends Model
{
    protected const FIELDS = [
        'from' => 'datetime',
        'to' => 'datetime',
        'total' => 'AttemptFigures',
        'data' => '[StatisticsPeriod]',
    ];

    /** Always `webhook_stats`. */
    public readonly ?string $object;

    /** ID of the webhook. */
    public readonly string $webhook_id;

    /** Start of the first period. */
    public readonly \DateTimeImmutable $from;

    /** End of the last period. */
    public readonly \DateTimeImmutable $to;

    /**
     * Length of a period.
     *
     * @var 'hour'|'day'|string
     */
    public readonly string $granularity;

    /** Number of attempts that have failed since the last success, now. */
    public readonly int $consecutive_failures;

    /**
     * State of the circuit breaker, now. `closed`: events are sent. `open`: after failures in a row, nothing is sent for a pause.
     * `half_open`: the pause is over, and the next attempt decides.
     *
     * @var 'closed'|'open'|'half_open'|string
     */
    public readonly string $circuit;

    /** Totals of the time span. */
    public readonly AttemptFigures $total;

    /**
     * All periods, oldest first, including periods without attempts.
     *
     * @var list<StatisticsPeriod>
     */
    public readonly array $data;
}
