<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The header fields are too large (`headers_too_large`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class HeadersTooLargeException extends RequestHeaderFieldsTooLargeException
{
}
