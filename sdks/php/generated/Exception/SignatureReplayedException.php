<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The signature was used before (`signature_replayed`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class SignatureReplayedException extends UnauthorizedException
{
}
