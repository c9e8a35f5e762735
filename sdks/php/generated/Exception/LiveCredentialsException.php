<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * Sandbox credentials are required (`live_credentials`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class LiveCredentialsException extends ForbiddenException
{
}
