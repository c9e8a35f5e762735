<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * What a booking costs, and how much of it is paid, at the time of the receipt.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ReceiptBalance extends Model
{
    protected const FIELDS = [
        'booking_total' => 'Money',
        'paid_before' => 'Money',
        'due' => 'Money',
    ];

    /** Total of the booking. */
    public readonly Money $booking_total;

    /** Sum of the earlier payments of the booking, less refunds. */
    public readonly Money $paid_before;

    /** Amount that remains to be paid after this payment. */
    public readonly Money $due;
}
