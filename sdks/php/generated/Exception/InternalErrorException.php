<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * Internal error (`internal_error`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class InternalErrorException extends InternalServerErrorException
{
}
