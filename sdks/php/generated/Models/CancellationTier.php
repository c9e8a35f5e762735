<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The fee of a cancellation that is later than a number of hours before the start.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class CancellationTier extends Model
{
    /** Number of hours before the start from which the fee applies, unique within the policy: 0 to 8,760. */
    public readonly int $hours_before;

    /** Fee in percent of the booking's total. */
    public readonly int $fee_percent;
}
