<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An amount in the minor unit of the currency: 12500 EUR is €125.00.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Money extends Model
{
    /** Amount in whole minor units (cents), at most 999,999,999,999. */
    public readonly int $amount;

    /** ISO 4217 currency code. */
    public readonly string $currency;
}
