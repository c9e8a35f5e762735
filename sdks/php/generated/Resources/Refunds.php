<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Money of payments that was returned.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Refunds extends Resource
{
    /**
     * List refunds.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `refunds:read`.
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
     *     payment_id?: string|array{in?: list<string>},
     *     status?: 'pending'|'succeeded'|'failed'|array{in?: list<'pending'|'succeeded'|'failed'>},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'payment'|'payment.booking'|'payment.booking.customer'|'payment.booking.service'|'payment.booking.service.spaces'|'payment.booking.service.staff'|'payment.booking.spaces'|'payment.booking.spaces.elements'|'payment.booking.spaces.venue'|'payment.booking.staff'|'payment.booking.staff.services'|'payment.wedding'|'payment.wedding.client'|'payment.wedding.client.venue'|'payment.wedding.spaces'|'payment.wedding.spaces.elements'|'payment.wedding.spaces.venue'|'payment.wedding.venue'>,
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
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/refunds',
                result: 'Refund',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'payment_id',
                    'status', 'metadata', 'fields', 'expand'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a refund.
     *
     * Required scope: `refunds:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $refundId ID of the refund.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'payment'|'payment.booking'|'payment.booking.customer'|'payment.booking.service'|'payment.booking.service.spaces'|'payment.booking.service.staff'|'payment.booking.spaces'|'payment.booking.spaces.elements'|'payment.booking.spaces.venue'|'payment.booking.staff'|'payment.booking.staff.services'|'payment.wedding'|'payment.wedding.client'|'payment.wedding.client.venue'|'payment.wedding.spaces'|'payment.wedding.spaces.elements'|'payment.wedding.spaces.venue'|'payment.wedding.venue'>,
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
    public function get(int|string $refundId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Refund
    {
        return $this->call(
            new Operation('GET', '/v1/refunds/{refund_id}', result: 'Refund', query: ['fields', 'expand']),
            [$refundId], $query + $options,
        );
    }

    /**
     * Update a refund.
     *
     * Changes its `metadata`; everything else cannot be changed.
     *
     * Required scope: `refunds:write`.
     *
     * Fields of `$body`:
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $refundId ID of the refund.
     * @param array{metadata?: array<string, string|null>|null} $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'payment'|'payment.booking'|'payment.booking.customer'|'payment.booking.service'|'payment.booking.service.spaces'|'payment.booking.service.staff'|'payment.booking.spaces'|'payment.booking.spaces.elements'|'payment.booking.spaces.venue'|'payment.booking.staff'|'payment.booking.staff.services'|'payment.wedding'|'payment.wedding.client'|'payment.wedding.client.venue'|'payment.wedding.spaces'|'payment.wedding.spaces.elements'|'payment.wedding.spaces.venue'|'payment.wedding.venue'>,
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
    public function update(int|string $refundId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Refund
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/refunds/{refund_id}',
                result: 'Refund',
                query: ['fields', 'expand'],
                body: 'RefundPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$refundId], $options, $body,
        );
    }
}
