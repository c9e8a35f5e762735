<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * Credentials are required (`unauthenticated`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class UnauthenticatedException extends UnauthorizedException
{
}
