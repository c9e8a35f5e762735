<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The e-mail address is not verified (`email_not_verified`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class EmailNotVerifiedException extends ForbiddenException
{
}
