<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The request is invalid (`invalid_request`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class InvalidRequestException extends UnprocessableContentException
{
}
