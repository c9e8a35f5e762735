<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The resource is deleted (`deleted`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class DeletedException extends GoneException
{
}
