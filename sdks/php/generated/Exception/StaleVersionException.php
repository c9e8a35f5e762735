<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The resource has changed since you read it (`stale_version`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class StaleVersionException extends PreconditionFailedException
{
}
