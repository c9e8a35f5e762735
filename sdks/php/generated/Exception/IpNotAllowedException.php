<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The address is not allowed (`ip_not_allowed`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class IpNotAllowedException extends ForbiddenException
{
}
