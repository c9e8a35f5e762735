<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The quota is exceeded (`quota_exceeded`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class QuotaExceededException extends TooManyRequestsException
{
}
