<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The payment provider of your organization, in this environment.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class PaymentProvider extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `payment_provider`. */
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

    /**
     * Provider of new card payments. `test`: built in, moves no money; in live mode it is used while no other is set. `stripe`: any API
     * that is compatible with Stripe's.
     *
     * @var 'test'|'stripe'|string
     */
    public readonly string $provider;

    /** URL of the provider's API without `/v1`: HTTPS and a public address. `stripe` only. Default: `https://api.stripe.com/`. */
    public readonly ?string $base_url;

    /** ID of the connected account that receives the money (`Stripe-Account`). `stripe` only. */
    public readonly ?string $account;

    /** `********` if a key is stored; null for `test`. */
    public readonly ?string $secret_key;
}
