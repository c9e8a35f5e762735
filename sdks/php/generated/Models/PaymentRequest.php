<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An item of a payment schedule that became due or overdue. It is only available in events.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class PaymentRequest extends Model
{
    protected const FIELDS = [
        'amount' => 'Money',
        'due_on' => 'date',
    ];

    /** Always `payment_request`. */
    public readonly string $object;

    /** ID of the payment schedule. */
    public readonly string $payment_schedule_id;

    /** ID of the booking of the schedule; null for a wedding. */
    public readonly ?string $booking_id;

    /** ID of the wedding of the schedule; null for a booking. */
    public readonly ?string $wedding_id;

    /** Number of the item, from 1. */
    public readonly int $number;

    /** Name of the item. */
    public readonly string $label;

    /** Amount of the item. */
    public readonly Money $amount;

    /** Local date on which the item fell due. */
    public readonly \DateTimeImmutable $due_on;

    /**
     * Status that the item has reached.
     *
     * @var 'due'|'overdue'|string
     */
    public readonly string $status;

    /** ID of the open payment of the item; null if there is none. */
    public readonly ?string $payment_id;
}
