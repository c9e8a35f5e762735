<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The answer to every request for a new password.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class PasswordReset extends Model
{
    /** Always `reset_sent`. */
    public readonly string $status;
}
