<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The query parameter is unknown (`unknown_parameter`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class UnknownParameterException extends BadRequestException
{
}
