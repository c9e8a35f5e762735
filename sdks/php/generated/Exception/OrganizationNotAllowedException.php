<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The organization is not yours to act for (`organization_not_allowed`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class OrganizationNotAllowedException extends ForbiddenException
{
}
