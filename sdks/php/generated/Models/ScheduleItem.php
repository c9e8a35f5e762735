<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An item of a stored schedule. An item with a `payment_id` that is not paid has an open payment.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ScheduleItem extends Model
{
    protected const FIELDS = [
        'due_on' => 'date',
        'amount' => 'Money',
        'percent' => 'float',
        'paid_at' => 'datetime',
    ];

    /** Number of the item, from 1. */
    public readonly int $number;

    /** Name of the item, such as a deposit. */
    public readonly string $label;

    /** Local date on which the item falls due, at its start; a date in the past is due at once. Between the years 2000 and 2199. */
    public readonly \DateTimeImmutable $due_on;

    /** Amount of the item. */
    public readonly Money $amount;

    /** Percentage of the total, above 0, with at most four decimals; null for an item with a fixed amount. */
    public readonly ?float $percent;

    /**
     * Status of the item. `scheduled` → `due` at the start of `due_on` → `overdue` after that day and the grace period. An item is `paid`
     * when its payment succeeds, and `canceled` with its schedule.
     *
     * @var 'scheduled'|'due'|'overdue'|'paid'|'canceled'|string|null
     */
    public readonly ?string $status;

    /** ID of the payment that pays for the item, also while it is pending; null if there is none, or it failed. */
    public readonly ?string $payment_id;

    /** Time when the payment succeeded; null before. */
    public readonly ?\DateTimeImmutable $paid_at;
}
