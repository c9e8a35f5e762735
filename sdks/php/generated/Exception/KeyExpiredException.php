<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The API key has expired (`key_expired`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class KeyExpiredException extends UnauthorizedException
{
}
