<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * The provider that charges cards: the built-in one for tests, or any Stripe-compatible API.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class PaymentProvider extends Resource
{
    /**
     * Get the payment provider.
     *
     * Returns 404 if none is set; then card payments use `test`.
     *
     * Required scope: `payment-provider:read`.
     *
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function get(#[\SensitiveParameter] array $options = []): Models\PaymentProvider
    {
        return $this->call(
            new Operation('GET', '/v1/payment-provider', result: 'PaymentProvider'),
            [], $options,
        );
    }

    /**
     * Replace the payment provider.
     *
     * Sets the provider of new card payments in this environment. Payments keep the provider that they were created with: to capture or
     * refund them, that provider must be set.
     *
     * Required scope: `payment-provider:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `provider`: Provider of new card payments. `test`: built in, moves no money; in live mode it is used while no other is set. `stripe`: any API
     *   that is compatible with Stripe's.
     * - `base_url`: URL of the provider's API without `/v1`: HTTPS and a public address. `stripe` only. Default: `https://api.stripe.com/`.
     * - `account`: ID of the connected account that receives the money (`Stripe-Account`). `stripe` only.
     * - `secret_key`: Secret key of the provider's API; required for `stripe`. Responses contain `********` instead. Send `********` unchanged to keep
     *   the stored key.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * @param array{
     *     provider: 'test'|'stripe',
     *     base_url?: string|null,
     *     account?: string|null,
     *     secret_key?: string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function replace(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\PaymentProvider
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/payment-provider',
                result: 'PaymentProvider',
                body: 'PaymentProviderInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * Delete the payment provider.
     *
     * New card payments use `test`. The stored secret key is erased.
     *
     * Required scope: `payment-provider:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function delete(#[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/payment-provider', returns: 'nothing', isRepeatable: true),
            [], $options,
        );
    }
}
