<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The refresh token was used before (`token_reused`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class TokenReusedException extends UnauthorizedException
{
}
