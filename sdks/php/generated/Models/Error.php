<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An error code and the requests that returned it.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Error extends Model
{
    protected const FIELDS = [
        'endpoints' => '[ErrorEndpoint]',
    ];

    /** `code` of the problem documents. */
    public readonly string $code;

    /** HTTP status of the code; null for a code that is no longer used. */
    public readonly ?int $status;

    /** Number of requests that returned the code. */
    public readonly int $requests;

    /**
     * Endpoints that returned the code, most frequent first.
     *
     * @var list<ErrorEndpoint>
     */
    public readonly array $endpoints;
}
