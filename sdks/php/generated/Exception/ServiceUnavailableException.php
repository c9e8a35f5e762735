<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * HTTP 503.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class ServiceUnavailableException extends ApiException
{
}
