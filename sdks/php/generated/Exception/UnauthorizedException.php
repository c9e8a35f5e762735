<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * HTTP 401.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class UnauthorizedException extends ApiException
{
}
