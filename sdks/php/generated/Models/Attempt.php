<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An attempt of a delivery.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Attempt extends Model
{
    protected const FIELDS = [
        'at' => 'datetime',
        'request' => 'AttemptRequest',
    ];

    /** Attempt number, starting at 1. */
    public readonly int $number;

    /** Time when the attempt started. */
    public readonly \DateTimeImmutable $at;

    /** Request of the attempt. */
    public readonly ?AttemptRequest $request;

    /** HTTP status of the response; null if there was no response. */
    public readonly ?int $http_status;

    /** First 4 KB of the response, as text without control characters. */
    public readonly ?string $response_body;

    /**
     * The headers `content-type`, `location` and `retry-after` of the response, if it had them; null if there was no response.
     *
     * @var array<string, string>|null
     */
    public readonly ?array $response_headers;

    /** Time in milliseconds from name resolution to the end of the response. */
    public readonly int $response_time_ms;

    /**
     * Error of the attempt; null if the event was delivered.
     *
     * @var 'address_not_allowed'|'dns_failed'|'connection_failed'|'tls_failed'|'protocol_error'|'timeout'|'http_status'|'redirect'|string|null
     */
    public readonly ?string $error;
}
