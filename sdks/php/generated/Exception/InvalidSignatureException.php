<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The signature is not valid (`invalid_signature`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class InvalidSignatureException extends UnauthorizedException
{
}
