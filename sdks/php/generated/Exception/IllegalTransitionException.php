<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The status change is not allowed (`illegal_transition`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class IllegalTransitionException extends ConflictException
{
}
