<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The answer to every registration.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Registration extends Model
{
    /** Always `verification_sent`. */
    public readonly string $status;
}
