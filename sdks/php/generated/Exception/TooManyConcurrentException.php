<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * Too many concurrent requests (`too_many_concurrent`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class TooManyConcurrentException extends TooManyRequestsException
{
}
