<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The password is too weak (`weak_password`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class WeakPasswordException extends UnprocessableContentException
{
}
