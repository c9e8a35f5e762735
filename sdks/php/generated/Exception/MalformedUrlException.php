<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The URL is malformed (`malformed_url`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class MalformedUrlException extends BadRequestException
{
}
