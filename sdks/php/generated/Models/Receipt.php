<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A receipt: the proof of a payment, with taxes. It never changes.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Receipt extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'issued_at' => 'datetime',
        'issued_on' => 'date',
        'issuer' => 'ReceiptIssuer',
        'lines' => '[ReceiptLine]',
        'tax_lines' => '[TaxLine]',
        'total' => 'Money',
        'balance' => 'ReceiptBalance',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `receipt`. */
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

    /** Number of the receipt: the year and a number that counts without gaps from 1, for each organization and environment. */
    public readonly string $number;

    /** ID of the payment. */
    public readonly string $payment_id;

    /** ID of the paid booking. */
    public readonly ?string $booking_id;

    /** ID of the paid wedding. */
    public readonly ?string $wedding_id;

    /** Time of issue. */
    public readonly \DateTimeImmutable $issued_at;

    /** Date of issue in the organization's time zone. */
    public readonly \DateTimeImmutable $issued_on;

    /** Language and region of the document, a BCP 47 language tag. */
    public readonly string $locale;

    /** Organization that issued the receipt. */
    public readonly ReceiptIssuer $issuer;

    /** Name of the customer or the client. */
    public readonly ?string $customer_name;

    /**
     * Payment method: `card`, `cash` or `transfer`.
     *
     * @var 'card'|'cash'|'transfer'|string
     */
    public readonly string $method;

    /**
     * Paid services and articles. Their amounts add up to `total`.
     *
     * @var list<ReceiptLine>
     */
    public readonly array $lines;

    /**
     * Tax by rate, the highest first; empty if the organization has no tax rate.
     *
     * @var list<TaxLine>
     */
    public readonly array $tax_lines;

    /** Amount that was paid, including tax. */
    public readonly Money $total;

    /** Total of the booking, what was paid before, and what remains to be paid. Null without a booking that has a price and takes place. */
    public readonly ?ReceiptBalance $balance;
}
