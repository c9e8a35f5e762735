<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Requests per endpoint in a time span.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class UsageEndpoints extends Model
{
    protected const FIELDS = [
        'from' => 'datetime',
        'to' => 'datetime',
        'data' => '[Endpoint]',
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

    /** Always `usage_endpoints`. */
    public readonly ?string $object;

    /**
     * Endpoints that received requests, most used first.
     *
     * @var list<Endpoint>
     */
    public readonly array $data;
}
