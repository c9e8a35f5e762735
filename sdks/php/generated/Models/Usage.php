<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Requests in a time span, in total and per period. A request is counted within two minutes of its response.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Usage extends Model
{
    protected const FIELDS = [
        'from' => 'datetime',
        'to' => 'datetime',
        'total' => 'Figures',
        'data' => '[Period]',
    ];

    /** Start of the first period. */
    public readonly \DateTimeImmutable $from;

    /** End of the last period. */
    public readonly \DateTimeImmutable $to;

    /**
     * Length of a period.
     *
     * @var 'minute'|'hour'|'day'|string
     */
    public readonly string $granularity;

    /** Always `usage`. */
    public readonly ?string $object;

    /** Totals of the time span. */
    public readonly Figures $total;

    /**
     * All periods, oldest first, including periods without requests.
     *
     * @var list<Period>
     */
    public readonly array $data;
}
