<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The Idempotency-Key was used for another request (`idempotency_mismatch`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class IdempotencyMismatchException extends UnprocessableContentException
{
}
