<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The credentials are not valid (`invalid_credentials`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class InvalidCredentialsException extends UnauthorizedException
{
}
