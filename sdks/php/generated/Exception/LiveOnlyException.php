<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * Live credentials are required (`live_only`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class LiveOnlyException extends ForbiddenException
{
}
