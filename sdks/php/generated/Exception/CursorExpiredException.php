<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The cursor has expired (`cursor_expired`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class CursorExpiredException extends GoneException
{
}
