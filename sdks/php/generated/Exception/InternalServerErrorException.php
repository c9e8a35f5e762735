<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * HTTP 500.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class InternalServerErrorException extends ApiException
{
}
