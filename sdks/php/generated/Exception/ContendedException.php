<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The resource is busy (`contended`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class ContendedException extends ServiceUnavailableException
{
}
