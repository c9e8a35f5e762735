<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Limits of one endpoint for this key, in addition to the key's own limits.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class KeyRule extends Model
{
    /** Method and route, as written in this reference. */
    public readonly string $operation;

    /** Requests in any minute. */
    public readonly ?int $per_minute;

    /** Requests in any hour. */
    public readonly ?int $per_hour;

    /** Requests in any day. */
    public readonly ?int $per_day;
}
