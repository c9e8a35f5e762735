<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The operations cannot be atomic (`not_atomic`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class NotAtomicException extends UnprocessableContentException
{
}
