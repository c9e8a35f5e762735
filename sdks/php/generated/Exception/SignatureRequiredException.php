<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The request must be signed (`signature_required`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class SignatureRequiredException extends UnauthorizedException
{
}
