<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Endpoint that returned the error.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ErrorEndpoint extends Model
{
    /** HTTP method. */
    public readonly string $method;

    /** Path with its `{parameters}`. */
    public readonly string $route;

    /** Number of requests. */
    public readonly int $requests;
}
