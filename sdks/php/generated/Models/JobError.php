<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The error that stopped a job.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class JobError extends Model
{
    /** Permanent error code, as in problem documents. */
    public readonly string $code;

    /** Description of the error. */
    public readonly string $detail;
}
