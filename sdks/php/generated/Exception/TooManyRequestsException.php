<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * HTTP 429.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class TooManyRequestsException extends ApiException
{
}
