<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The application is suspended (`application_suspended`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class ApplicationSuspendedException extends ForbiddenException
{
}
