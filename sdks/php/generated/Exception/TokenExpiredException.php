<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The token has expired (`token_expired`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class TokenExpiredException extends UnauthorizedException
{
}
