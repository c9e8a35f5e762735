<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The source has already sent newer data (`stale_source`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class StaleSourceException extends ConflictException
{
}
