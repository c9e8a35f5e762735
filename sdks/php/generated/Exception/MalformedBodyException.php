<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The body is malformed (`malformed_body`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class MalformedBodyException extends BadRequestException
{
}
