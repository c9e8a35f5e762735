<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Request signing settings of the key (RFC 9421).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class RequestSigning extends Model
{
    /** `true` to reject requests without a signature. */
    public readonly ?bool $required;

    /** Ed25519 or P-256 public key: PEM, or a JWK as text or as an object. Returned as PEM. */
    public readonly ?string $public_key;
}
