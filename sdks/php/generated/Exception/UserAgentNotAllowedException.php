<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The user agent is not allowed (`user_agent_not_allowed`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class UserAgentNotAllowedException extends ForbiddenException
{
}
