<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * A recent sign-in is required (`step_up_required`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class StepUpRequiredException extends ForbiddenException
{
}
