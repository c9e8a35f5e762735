<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A part of what was paid for.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ReceiptLine extends Model
{
    protected const FIELDS = [
        'amount' => 'Money',
    ];

    /** Name of the service or article. */
    public readonly string $label;

    /** Quantity. */
    public readonly ?int $quantity;

    /** Amount of the whole line, including tax. */
    public readonly Money $amount;

    /** Tax rate in percent; null if the organization has none. */
    public readonly ?string $tax_percent;
}
