<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\ApiKey;

/**
 * An event of ApiKey resources:
 * `api_key.created`,
 * `api_key.rotated`,
 * `api_key.revoked`,
 * `api_key.expiring`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<ApiKey>
 */
final class ApiKeyEvent extends Event
{
}
