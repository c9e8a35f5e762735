<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The body is too large (`body_too_large`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class BodyTooLargeException extends ContentTooLargeException
{
}
