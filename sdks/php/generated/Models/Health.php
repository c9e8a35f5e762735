<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Health of the platform.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Health extends Model
{
    /** Status of the platform: `ok` if it answers requests. */
    public readonly string $status;

    /** Latest version of the API. */
    public readonly string $api_version;
}
