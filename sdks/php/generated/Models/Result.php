<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Result of one operation.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Result extends Model
{
    /** HTTP status of the operation. */
    public readonly int $status;

    /**
     * Headers specific to this operation.
     *
     * @var array<string, string>
     */
    public readonly array $headers;

    /** Body of the result: a resource, a list or a problem document. Null if there is none. */
    public readonly mixed $body;

    /** True if the body is omitted because it is too large. */
    public readonly ?bool $body_omitted;
}
