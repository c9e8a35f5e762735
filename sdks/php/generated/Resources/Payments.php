<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Payments for weddings and bookings: by card through a payment provider, in cash or by transfer.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type Money from \WedSync\Inputs
 * @phpstan-import-type PaymentMethod from \WedSync\Inputs
 */
class Payments extends Resource
{
    /**
     * Create a payment.
     *
     * A card is charged through your payment provider. A declined card is no error: the payment is created with the status `failed` and a
     * `decline_code`. If the provider does not answer, the payment is `pending`, and the platform asks again until it is settled; a card is
     * never charged twice.
     *
     * Required scope: `payments:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `amount`: Amount of the payment, at least 1 minor unit. Cannot be changed.
     * - `method`: Method of the payment. Cash and transfers are recorded as `succeeded`. Cannot be changed.
     * - `booking_id`: ID of the booking that is paid for. All payments of a booking together are at most its total. Cannot be changed.
     * - `wedding_id`: ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed.
     * - `capture`: Time of the capture. `automatic`: at once. `manual`: the amount is authorized, and you capture it later; cards only. Cannot be
     *   changed.
     * - `description`: Purpose of the payment.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     amount: Money,
     *     method: PaymentMethod,
     *     booking_id?: string|ExternalRef|null,
     *     wedding_id?: string|ExternalRef|null,
     *     capture?: 'automatic'|'manual',
     *     description?: string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Payment
    {
        return $this->call(
            new Operation(
                'POST', '/v1/payments',
                result: 'Payment',
                query: ['fields', 'expand'],
                body: 'PaymentInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List payments.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `payments:read`.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     * - `offset`: Number of items to skip. Cannot be combined with `cursor`.
     * - `sort`: Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter.
     * - `updated_since`: Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default.
     * - `include`: Additional values to return. `total`: number of matching resources, counted up to 10,000.
     * - `created_at`: `created_at` equals this value.
     * - `updated_at`: `updated_at` equals this value.
     * - `status`: `status` equals this value.
     * - `wedding_id`: `wedding_id` equals this value.
     * - `booking_id`: `booking_id` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     offset?: int,
     *     sort?: '-created_at'|'created_at'|'-updated_at'|'updated_at',
     *     updated_since?: \DateTimeInterface|string,
     *     include?: 'total',
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     updated_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     status?: 'pending'|'authorized'|'succeeded'|'failed'|'canceled'|array{in?: list<'pending'|'authorized'|'succeeded'|'failed'|'canceled'>},
     *     wedding_id?: string|array{in?: list<string>},
     *     booking_id?: string|array{in?: list<string>},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\Payment>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/payments',
                result: 'Payment',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status',
                    'wedding_id', 'booking_id', 'metadata', 'fields', 'expand'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a payment.
     *
     * Required scope: `payments:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $paymentId ID of the payment.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
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
    public function get(int|string $paymentId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Payment
    {
        return $this->call(
            new Operation('GET', '/v1/payments/{payment_id}', result: 'Payment', query: ['fields', 'expand']),
            [$paymentId], $query + $options,
        );
    }

    /**
     * Update a payment.
     *
     * Changes `description`, `metadata` and `external_refs`; everything else cannot be changed.
     *
     * Required scope: `payments:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `description`: Purpose of the payment.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $paymentId ID of the payment.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     description?: string|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function update(int|string $paymentId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Payment
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/payments/{payment_id}',
                result: 'Payment',
                query: ['fields', 'expand'],
                body: 'PaymentPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$paymentId], $options, $body,
        );
    }

    /**
     * Upsert payment by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces. To change an existing resource, send `If-Match` or `source_updated_at`;
     * without either, the API returns 428.
     *
     * Required scope: `payments:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `amount`: Amount of the payment, at least 1 minor unit. Cannot be changed.
     * - `method`: Method of the payment. Cash and transfers are recorded as `succeeded`. Cannot be changed.
     * - `booking_id`: ID of the booking that is paid for. All payments of a booking together are at most its total. Cannot be changed.
     * - `wedding_id`: ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed.
     * - `capture`: Time of the capture. `automatic`: at once. `manual`: the amount is authorized, and you capture it later; cards only. Cannot be
     *   changed.
     * - `description`: Purpose of the payment.
     * - `source_updated_at`: Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes
     *   in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of
     *   the stored time.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     amount: Money,
     *     method: PaymentMethod,
     *     booking_id?: string|ExternalRef|null,
     *     wedding_id?: string|ExternalRef|null,
     *     capture?: 'automatic'|'manual',
     *     description?: string|null,
     *     source_updated_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function upsertByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Payment
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/payments/by-external-id/{source}/{external_id}',
                result: 'Payment',
                query: ['fields', 'expand'],
                body: 'PaymentUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$source, $externalId], $options, $body,
        );
    }

    /**
     * Get payment by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `payments:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
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
    public function getByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Payment
    {
        return $this->call(
            new Operation('GET', '/v1/payments/by-external-id/{source}/{external_id}', result: 'Payment', query: ['fields', 'expand']),
            [$source, $externalId], $query + $options,
        );
    }

    /**
     * Capture an authorized payment.
     *
     * A part of the amount releases the rest. If the provider does not answer, the payment stays `authorized` until it does. Returns 409 if
     * the payment is not authorized.
     *
     * Required scope: `payments:write`.
     *
     * Fields of `$body`:
     * - `amount`: Amount to capture, in the currency of the payment; at most the authorized amount, which is the default. The rest is released.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $paymentId ID of the payment.
     * @param array{amount?: Money|null} $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function capture(int|string $paymentId, #[\SensitiveParameter] array $body = [], #[\SensitiveParameter] array $options = []): Models\Payment
    {
        return $this->call(
            new Operation(
                'POST', '/v1/payments/{payment_id}/capture',
                result: 'Payment',
                query: ['fields', 'expand'],
                body: 'CaptureInput',
                isRepeatable: true,
            ),
            [$paymentId], $options, $body,
        );
    }

    /**
     * Cancel a payment.
     *
     * Possible until it is captured; afterwards, refund it. Returns 409 if the payment is settled or a request to the provider is in
     * progress.
     *
     * Required scope: `payments:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $paymentId ID of the payment.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
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
    public function cancel(int|string $paymentId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Payment
    {
        return $this->call(
            new Operation('POST', '/v1/payments/{payment_id}/cancel', result: 'Payment', query: ['fields', 'expand'], isRepeatable: true),
            [$paymentId], $query + $options,
        );
    }

    /**
     * Refund a payment.
     *
     * Returns the money of a captured payment, or a part of it. The amount is reserved before the provider is asked: all refunds of a
     * payment together never exceed what was captured, also in parallel. If the provider declines, the refund has the status `failed`; if
     * it does not answer, the refund is `pending` until it does. `If-Match` is optional and applies to the payment.
     *
     * Required scope: `payments:write`.
     *
     * Fields of `$body`:
     * - `amount`: Amount to return, in the currency of the payment. Default: everything that can still be refunded. Cannot be changed.
     * - `reason`: Reason of the refund, for your staff. Cannot be changed.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * @param int|string $paymentId ID of the payment.
     * @param array{amount?: Money|null, reason?: string|null, metadata?: array<string, string>} $body
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
    public function refund(int|string $paymentId, #[\SensitiveParameter] array $body = [], #[\SensitiveParameter] array $options = []): Models\Refund
    {
        return $this->call(
            new Operation('POST', '/v1/payments/{payment_id}/refund', result: 'Refund', body: 'RefundInput', isRepeatable: true),
            [$paymentId], $options, $body,
        );
    }

    /**
     * List a payment's refunds.
     *
     * Returns the newest first by default.
     *
     * Required scope: `payments:read`.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     * - `offset`: Number of items to skip. Cannot be combined with `cursor`.
     * - `sort`: Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter.
     * - `updated_since`: Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default.
     * - `include`: Additional values to return. `total`: number of matching resources, counted up to 10,000.
     * - `created_at`: `created_at` equals this value.
     * - `updated_at`: `updated_at` equals this value.
     * - `payment_id`: `payment_id` equals this value.
     * - `status`: `status` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     *
     * @param int|string $paymentId ID of the payment.
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     offset?: int,
     *     sort?: '-created_at'|'created_at'|'-updated_at'|'updated_at',
     *     updated_since?: \DateTimeInterface|string,
     *     include?: 'total',
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     updated_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     payment_id?: string|array{in?: list<string>},
     *     status?: 'pending'|'succeeded'|'failed'|array{in?: list<'pending'|'succeeded'|'failed'>},
     *     metadata?: array<string, string>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\Refund>
     * @throws WedSyncException
     */
    public function listRefunds(int|string $paymentId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/payments/{payment_id}/refunds',
                result: 'Refund',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'payment_id',
                    'status', 'metadata'],
            ),
            [$paymentId], $query + $options,
        );
    }

    /**
     * Get a payment's receipt.
     *
     * A payment gets its receipt when it succeeds; before that, the API returns 404. A receipt never changes. With `Accept:
     * application/pdf`, the response is a document in the customer's language (English, German, French, Italian or Spanish), tagged for
     * screen readers (PDF/UA-1) and suitable for archives (PDF/A-3a). Batches return JSON only.
     *
     * Required scope: `payments:read`.
     *
     * @param int|string $paymentId ID of the payment.
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
    public function receipt(int|string $paymentId, #[\SensitiveParameter] array $options = []): Models\Receipt
    {
        return $this->call(
            new Operation('GET', '/v1/payments/{payment_id}/receipt', result: 'Receipt'),
            [$paymentId], $options,
        );
    }
}
