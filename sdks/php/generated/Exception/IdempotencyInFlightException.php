<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The same request is in progress (`idempotency_in_flight`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class IdempotencyInFlightException extends ConflictException
{
}
