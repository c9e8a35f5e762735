<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * A second factor is required (`mfa_required`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class ForbiddenMfaRequiredException extends ForbiddenException
{
}
