<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The domain is not allowed (`domain_not_allowed`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class DomainNotAllowedException extends ForbiddenException
{
}
