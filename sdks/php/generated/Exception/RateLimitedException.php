<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * Too many requests (`rate_limited`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class RateLimitedException extends TooManyRequestsException
{
}
