<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An access token with a fresh `auth_time`. The refresh token stays valid.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class StepUp extends Model
{
    /** Access token (JWT), for `Authorization: Bearer`. */
    public readonly string $access_token;

    /** Always `Bearer`. */
    public readonly ?string $token_type;

    /** Lifetime of the access token in seconds. */
    public readonly int $expires_in;
}
