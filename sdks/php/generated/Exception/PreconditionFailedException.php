<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * HTTP 412.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class PreconditionFailedException extends ApiException
{
}
