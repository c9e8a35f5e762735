<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A refund of a payment.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Refund extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'amount' => 'Money',
        'payment' => 'Payment',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `refund`. */
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

    /** Amount of the refund. */
    public readonly Money $amount;

    /** Reason of the refund, for your staff. Cannot be changed. */
    public readonly ?string $reason;

    /** ID of the refunded payment. */
    public readonly string $payment_id;

    /**
     * Status of the refund. Transitions: `pending` → `succeeded`, `failed`. The amount of a failed refund can be refunded again.
     *
     * @var 'pending'|'succeeded'|'failed'|string
     */
    public readonly string $status;

    /** Reason why the refund failed, such as `refund_declined`. More codes may be added. */
    public readonly ?string $failure_code;

    /** ID of the refund at the provider. */
    public readonly ?string $provider_reference;

    /** The related resource, with `expand=payment`. */
    public readonly ?Payment $payment;
}
