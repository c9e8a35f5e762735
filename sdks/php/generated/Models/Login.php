<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A new session with its person.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Login extends Model
{
    protected const FIELDS = [
        'user' => 'Person',
    ];

    /** Access token (JWT), for `Authorization: Bearer`. */
    public readonly string $access_token;

    /** Always `Bearer`. */
    public readonly ?string $token_type;

    /** Lifetime of the access token in seconds. */
    public readonly int $expires_in;

    /** Token that gets the next tokens, once; null if it was sent as a cookie. */
    public readonly ?string $refresh_token;

    /** The person who signed in. */
    public readonly Person $user;
}
