<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The platform is unavailable (`unavailable`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class UnavailableException extends ServiceUnavailableException
{
}
