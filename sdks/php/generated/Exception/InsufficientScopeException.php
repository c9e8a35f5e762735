<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The credentials lack a scope (`insufficient_scope`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class InsufficientScopeException extends ForbiddenException
{
}
