<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * People who book services: contact data, language and time zone.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type CustomerBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type CustomerInput from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 */
class Customers extends Resource
{
    /**
     * Create a customer.
     *
     * Required scope: `customers:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the customer.
     * - `email`: E-mail address of the customer.
     * - `phone`: Phone number in international format; stored as E.164.
     * - `locale`: Language and region of the customer as a BCP 47 language tag; stored in its canonical form.
     * - `time_zone`: Time zone of the customer, an IANA name.
     * - `notes`: Free text for your staff.
     * - `tags`: Labels, at most 50.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     email?: string|null,
     *     phone?: string|null,
     *     locale?: string|null,
     *     time_zone?: string|null,
     *     notes?: string|null,
     *     tags?: list<string>,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Customer
    {
        return $this->call(
            new Operation(
                'POST', '/v1/customers',
                result: 'Customer',
                query: ['fields'],
                body: 'CustomerInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List customers.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `customers:read`.
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
     * - `email`: `email` equals this value.
     * - `name`: `name` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     offset?: int,
     *     sort?: '-created_at'|'created_at'|'-updated_at'|'updated_at'|'-name'|'name',
     *     updated_since?: \DateTimeInterface|string,
     *     include?: 'total',
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     updated_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     email?: string|array{in?: list<string>},
     *     name?: string|array{gte?: string, gt?: string, lte?: string, lt?: string},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\Customer>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/customers',
                result: 'Customer',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'email', 'name',
                    'metadata', 'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a customer.
     *
     * Required scope: `customers:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $customerId ID of the customer.
     * @param array{fields?: list<string>} $query
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
    public function get(int|string $customerId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Customer
    {
        return $this->call(
            new Operation('GET', '/v1/customers/{customer_id}', result: 'Customer', query: ['fields']),
            [$customerId], $query + $options,
        );
    }

    /**
     * Update a customer.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `customers:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the customer.
     * - `email`: E-mail address of the customer.
     * - `phone`: Phone number in international format; stored as E.164.
     * - `locale`: Language and region of the customer as a BCP 47 language tag; stored in its canonical form.
     * - `time_zone`: Time zone of the customer, an IANA name.
     * - `notes`: Free text for your staff.
     * - `tags`: Labels, at most 50.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $customerId ID of the customer.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name?: string,
     *     email?: string|null,
     *     phone?: string|null,
     *     locale?: string|null,
     *     time_zone?: string|null,
     *     notes?: string|null,
     *     tags?: list<string>|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
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
    public function update(int|string $customerId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Customer
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/customers/{customer_id}',
                result: 'Customer',
                query: ['fields'],
                body: 'CustomerPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$customerId], $options, $body,
        );
    }

    /**
     * Replace a customer.
     *
     * Replaces the resource as a whole; use PATCH to change single fields.
     *
     * Required scope: `customers:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the customer.
     * - `email`: E-mail address of the customer.
     * - `phone`: Phone number in international format; stored as E.164.
     * - `locale`: Language and region of the customer as a BCP 47 language tag; stored in its canonical form.
     * - `time_zone`: Time zone of the customer, an IANA name.
     * - `notes`: Free text for your staff.
     * - `tags`: Labels, at most 50.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $customerId ID of the customer.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     email?: string|null,
     *     phone?: string|null,
     *     locale?: string|null,
     *     time_zone?: string|null,
     *     notes?: string|null,
     *     tags?: list<string>,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
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
    public function replace(int|string $customerId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Customer
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/customers/{customer_id}',
                result: 'Customer',
                query: ['fields'],
                body: 'CustomerInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$customerId], $options, $body,
        );
    }

    /**
     * Delete a customer.
     *
     * It can be restored for 30 days. Returns 409 `conflict` if it has a booking that has not ended: `dependents` names up to 20.
     *
     * Required scope: `customers:write`.
     *
     * @param int|string $customerId ID of the customer.
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
    public function delete(int|string $customerId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/customers/{customer_id}', returns: 'nothing', isRepeatable: true),
            [$customerId], $options,
        );
    }

    /**
     * Restore a deleted customer.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `customers:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $customerId ID of the customer.
     * @param array{fields?: list<string>} $query
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
    public function restore(int|string $customerId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Customer
    {
        return $this->call(
            new Operation('POST', '/v1/customers/{customer_id}/restore', result: 'Customer', query: ['fields'], isRepeatable: true),
            [$customerId], $query + $options,
        );
    }

    /**
     * Upsert customer by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces.
     *
     * Required scope: `customers:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the customer.
     * - `email`: E-mail address of the customer.
     * - `phone`: Phone number in international format; stored as E.164.
     * - `locale`: Language and region of the customer as a BCP 47 language tag; stored in its canonical form.
     * - `time_zone`: Time zone of the customer, an IANA name.
     * - `notes`: Free text for your staff.
     * - `tags`: Labels, at most 50.
     * - `source_updated_at`: Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes
     *   in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of
     *   the stored time.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     email?: string|null,
     *     phone?: string|null,
     *     locale?: string|null,
     *     time_zone?: string|null,
     *     notes?: string|null,
     *     tags?: list<string>,
     *     source_updated_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
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
    public function upsertByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Customer
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/customers/by-external-id/{source}/{external_id}',
                result: 'Customer',
                query: ['fields'],
                body: 'CustomerUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$source, $externalId], $options, $body,
        );
    }

    /**
     * Get customer by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `customers:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{fields?: list<string>} $query
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
    public function getByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Customer
    {
        return $this->call(
            new Operation('GET', '/v1/customers/by-external-id/{source}/{external_id}', result: 'Customer', query: ['fields']),
            [$source, $externalId], $query + $options,
        );
    }

    /**
     * Change customers in bulk.
     *
     * Creates, updates and deletes many customers in one request. Each item is independent: a failure does not affect the others. Each item
     * counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `customers:write`.
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param array{create?: list<CustomerInput>, update?: list<CustomerBulkUpdate>, delete?: list<string|BulkDelete>} $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function bulk(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\BulkAnswer|Models\Job
    {
        return $this->call(
            new Operation(
                'POST', '/v1/customers/bulk',
                result: 'BulkAnswer',
                returns: 'job',
                body: 'CustomerBulk',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * Merge a customer into another one.
     *
     * Bookings, series and waitlist entries of the customer move to `into`, and so do its external IDs; the other fields of `into` stay.
     * The first 100 references move at once, the others within minutes. From then on, the old ID leads to `into`, in every operation on
     * customers. Returns `into`. A merge cannot be undone. Returns 409 if one of the customers was merged into a third one.
     *
     * Required scope: `customers:write`.
     *
     * Fields of `$body`:
     * - `into`: ID of the customer that remains, and gets everything that refers to the other one.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $customerId ID of the customer.
     * @param array{into: string|ExternalRef} $body
     * @param array{
     *     fields?: list<string>,
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
    public function merge(int|string $customerId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Customer
    {
        return $this->call(
            new Operation(
                'POST', '/v1/customers/{customer_id}/merge',
                result: 'Customer',
                query: ['fields'],
                body: 'CustomerMergeInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$customerId], $options, $body,
        );
    }

    /**
     * List a customer's bookings.
     *
     * The same as `GET /v1/bookings?customer_id=…`, with the same filters and orders, except that the customer must exist.
     *
     * Required scope: `bookings:read`.
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
     * - `start_at`: `start_at` equals this value.
     * - `staff_id`: `staff_id` equals this value.
     * - `status`: `status` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $customerId ID of the customer.
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     offset?: int,
     *     sort?: '-created_at'|'created_at'|'-updated_at'|'updated_at'|'-start_at'|'start_at',
     *     updated_since?: \DateTimeInterface|string,
     *     include?: 'total',
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     updated_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     start_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     staff_id?: string|array{in?: list<string>},
     *     status?: 'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'|array{in?: list<'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'>},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\Booking>
     * @throws WedSyncException
     */
    public function listBookings(int|string $customerId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/customers/{customer_id}/bookings',
                result: 'Booking',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'start_at',
                    'staff_id', 'status', 'metadata', 'fields', 'expand'],
            ),
            [$customerId], $query + $options,
        );
    }
}
