<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The cursor is invalid (`invalid_cursor`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class InvalidCursorException extends BadRequestException
{
}
