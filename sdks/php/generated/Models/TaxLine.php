<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The tax of all lines with the same rate.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class TaxLine extends Model
{
    protected const FIELDS = [
        'net' => 'Money',
        'tax' => 'Money',
        'gross' => 'Money',
    ];

    /** Tax rate in percent. */
    public readonly string $percent;

    /** Amount without tax. */
    public readonly Money $net;

    /** Amount of the tax. */
    public readonly Money $tax;

    /** Amount including tax: the sum of `net` and `tax`. */
    public readonly Money $gross;
}
