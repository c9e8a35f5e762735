<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * WebAuthn options in the browser's JSON, valid for 5 minutes and for one answer.
 *
 * They are the argument of `PublicKeyCredential.parseCreationOptionsFromJSON` or, to sign in or to confirm, of
 * `PublicKeyCredential.parseRequestOptionsFromJSON`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class PasskeyOptions extends Model
{
    /** Challenge that the answer contains, in base64url. */
    public readonly string $challenge;

    /** Time for the answer in milliseconds. */
    public readonly int $timeout;
}
