<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A payment for a wedding or booking.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Payment extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'amount' => 'Money',
        'method' => 'PaymentMethod',
        'captured_amount' => 'Money',
        'refunded_amount' => 'Money',
        'pending_refund_amount' => 'Money',
        'booking' => 'Booking',
        'wedding' => 'Wedding',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `payment`. */
    public readonly string $object;

    /** ID of the organization that owns the resource. */
    public readonly string $organization_id;

    /** Live mode: false in the sandbox. */
    public readonly bool $livemode;

    /** Version, incremented by every change. Sent as `ETag`. */
    public readonly int $version;

    /** Time of creation. */
    public readonly \DateTimeImmutable $created_at;

    /** Time of the last change. */
    public readonly \DateTimeImmutable $updated_at;

    /**
     * Custom name-value pairs.
     *
     * @var array<string, string>
     */
    public readonly array $metadata;

    /**
     * IDs of this resource in other systems.
     *
     * @var list<ExternalRef>
     */
    public readonly array $external_refs;

    /** Amount of the payment, at least 1 minor unit. Cannot be changed. */
    public readonly Money $amount;

    /** Method of the payment. Cash and transfers are recorded as `succeeded`. Cannot be changed. */
    public readonly PaymentMethod $method;

    /** ID of the booking that is paid for. All payments of a booking together are at most its total. Cannot be changed. */
    public readonly ?string $booking_id;

    /** ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed. */
    public readonly ?string $wedding_id;

    /**
     * Time of the capture. `automatic`: at once. `manual`: the amount is authorized, and you capture it later; cards only. Cannot be
     * changed.
     *
     * @var 'automatic'|'manual'|string
     */
    public readonly string $capture;

    /** Purpose of the payment. */
    public readonly ?string $description;

    /**
     * Status of the payment. Transitions: `pending` → `authorized`, `succeeded`, `failed`, `canceled`; `authorized` → `succeeded`,
     * `failed`, `canceled`. A `pending` payment waits for its provider.
     *
     * @var 'pending'|'authorized'|'succeeded'|'failed'|'canceled'|string
     */
    public readonly string $status;

    /** Amount that was captured; zero until the payment succeeds. */
    public readonly Money $captured_amount;

    /** Sum of the refunds that succeeded; at most `captured_amount`. */
    public readonly Money $refunded_amount;

    /** Sum of the pending refunds, which cannot be refunded a second time. */
    public readonly Money $pending_refund_amount;

    /**
     * Reason why the payment failed, such as `card_declined`, `insufficient_funds`, `expired_card`, `authentication_required` or
     * `provider_unavailable`. More codes may be added.
     */
    public readonly ?string $decline_code;

    /** Provider of a card payment: `test` or `stripe`. Null for other methods. */
    public readonly ?string $provider;

    /** ID of the payment at its provider. */
    public readonly ?string $provider_reference;

    /** Number of the receipt; null until the payment succeeds. */
    public readonly ?string $receipt_number;

    /** ID of the payment schedule of which the payment pays an item; otherwise null. */
    public readonly ?string $payment_schedule_id;

    /** Number of the item of the payment schedule; otherwise null. */
    public readonly ?int $payment_schedule_item;

    /** The related resource, with `expand=booking`. */
    public readonly ?Booking $booking;

    /** The related resource, with `expand=wedding`. */
    public readonly ?Wedding $wedding;
}
