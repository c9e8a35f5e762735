<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Errors in a time span.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class UsageErrors extends Model
{
    protected const FIELDS = [
        'from' => 'datetime',
        'to' => 'datetime',
        'data' => '[Error]',
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

    /** Always `usage_errors`. */
    public readonly ?string $object;

    /** Number of requests that returned an error. */
    public readonly int $requests;

    /**
     * Error codes that were returned, most frequent first.
     *
     * @var list<Error>
     */
    public readonly array $data;
}
