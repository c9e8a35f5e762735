<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The slot is not available (`slot_unavailable`).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class SlotUnavailableException extends ConflictException
{
}
