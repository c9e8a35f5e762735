<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The API key has been revoked (`key_revoked`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class KeyRevokedException extends UnauthorizedException
{
}
