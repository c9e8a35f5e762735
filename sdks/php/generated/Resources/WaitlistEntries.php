<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Waitlist: customers who wait for a free slot of a service.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type WaitlistEntryBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type WaitlistEntryInput from \WedSync\Inputs
 */
class WaitlistEntries extends Resource
{
    /**
     * Create a waitlist entry.
     *
     * When a slot of the service becomes free between `from` and `to`, it is held for the first customer who waits for it
     * (`waitlist.slot_offered`). Slots that are free already are not offered: book them.
     *
     * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `customer_id`: ID of the customer who waits. Cannot be changed.
     * - `service_id`: ID of the service that the customer waits for. Cannot be changed.
     * - `from`: Earliest start of a slot that suits the customer.
     * - `to`: Latest end of a slot that suits the customer: in the future, after `from`, at most 92 days later.
     * - `party_size`: Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.
     * - `staff_id`: ID of the staff member that the customer waits for. Default (omitted, null or `any`): any staff member.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     customer_id: string|ExternalRef,
     *     service_id: string|ExternalRef,
     *     from: \DateTimeInterface|string,
     *     to: \DateTimeInterface|string,
     *     party_size?: int,
     *     staff_id?: string|ExternalRef|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\WaitlistEntry
    {
        return $this->call(
            new Operation(
                'POST', '/v1/waitlist-entries',
                result: 'WaitlistEntry',
                query: ['fields', 'expand'],
                body: 'WaitlistEntryInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List waitlist entries.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `waitlist-entries:read` (included in `waitlist:read`).
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
     * - `customer_id`: `customer_id` equals this value.
     * - `service_id`: `service_id` equals this value.
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
     *     status?: 'waiting'|'offered'|'converted'|'expired'|'canceled'|array{in?: list<'waiting'|'offered'|'converted'|'expired'|'canceled'>},
     *     customer_id?: string|array{in?: list<string>},
     *     service_id?: string|array{in?: list<string>},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\WaitlistEntry>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/waitlist-entries',
                result: 'WaitlistEntry',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status',
                    'customer_id', 'service_id', 'metadata', 'fields', 'expand'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a waitlist entry.
     *
     * Required scope: `waitlist-entries:read` (included in `waitlist:read`).
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $waitlistEntryId ID of the waitlist entry.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function get(int|string $waitlistEntryId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\WaitlistEntry
    {
        return $this->call(
            new Operation('GET', '/v1/waitlist-entries/{waitlist_entry_id}', result: 'WaitlistEntry', query: ['fields', 'expand']),
            [$waitlistEntryId], $query + $options,
        );
    }

    /**
     * Update a waitlist entry.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `from`: Earliest start of a slot that suits the customer.
     * - `to`: Latest end of a slot that suits the customer: in the future, after `from`, at most 92 days later.
     * - `party_size`: Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.
     * - `staff_id`: ID of the staff member that the customer waits for. Default (omitted, null or `any`): any staff member.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $waitlistEntryId ID of the waitlist entry.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     from?: \DateTimeInterface|string,
     *     to?: \DateTimeInterface|string,
     *     party_size?: int|null,
     *     staff_id?: string|ExternalRef|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function update(int|string $waitlistEntryId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\WaitlistEntry
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/waitlist-entries/{waitlist_entry_id}',
                result: 'WaitlistEntry',
                query: ['fields', 'expand'],
                body: 'WaitlistEntryPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$waitlistEntryId], $options, $body,
        );
    }

    /**
     * Replace a waitlist entry.
     *
     * Replaces the resource as a whole; use PATCH to change single fields.
     *
     * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `customer_id`: ID of the customer who waits. Cannot be changed.
     * - `service_id`: ID of the service that the customer waits for. Cannot be changed.
     * - `from`: Earliest start of a slot that suits the customer.
     * - `to`: Latest end of a slot that suits the customer: in the future, after `from`, at most 92 days later.
     * - `party_size`: Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.
     * - `staff_id`: ID of the staff member that the customer waits for. Default (omitted, null or `any`): any staff member.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $waitlistEntryId ID of the waitlist entry.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     customer_id: string|ExternalRef,
     *     service_id: string|ExternalRef,
     *     from: \DateTimeInterface|string,
     *     to: \DateTimeInterface|string,
     *     party_size?: int,
     *     staff_id?: string|ExternalRef|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function replace(int|string $waitlistEntryId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\WaitlistEntry
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/waitlist-entries/{waitlist_entry_id}',
                result: 'WaitlistEntry',
                query: ['fields', 'expand'],
                body: 'WaitlistEntryInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$waitlistEntryId], $options, $body,
        );
    }

    /**
     * Delete a waitlist entry.
     *
     * It is `canceled`; an offered slot becomes free and is offered to the next customer.
     *
     * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
     *
     * @param int|string $waitlistEntryId ID of the waitlist entry.
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
    public function delete(int|string $waitlistEntryId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/waitlist-entries/{waitlist_entry_id}', returns: 'nothing', isRepeatable: true),
            [$waitlistEntryId], $options,
        );
    }

    /**
     * Restore a deleted waitlist entry.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $waitlistEntryId ID of the waitlist entry.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function restore(int|string $waitlistEntryId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\WaitlistEntry
    {
        return $this->call(
            new Operation(
                'POST', '/v1/waitlist-entries/{waitlist_entry_id}/restore',
                result: 'WaitlistEntry',
                query: ['fields', 'expand'],
                isRepeatable: true,
            ),
            [$waitlistEntryId], $query + $options,
        );
    }

    /**
     * Upsert waitlist entry by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces.
     *
     * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `customer_id`: ID of the customer who waits. Cannot be changed.
     * - `service_id`: ID of the service that the customer waits for. Cannot be changed.
     * - `from`: Earliest start of a slot that suits the customer.
     * - `to`: Latest end of a slot that suits the customer: in the future, after `from`, at most 92 days later.
     * - `party_size`: Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.
     * - `staff_id`: ID of the staff member that the customer waits for. Default (omitted, null or `any`): any staff member.
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
     *     customer_id: string|ExternalRef,
     *     service_id: string|ExternalRef,
     *     from: \DateTimeInterface|string,
     *     to: \DateTimeInterface|string,
     *     party_size?: int,
     *     staff_id?: string|ExternalRef|null,
     *     source_updated_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function upsertByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\WaitlistEntry
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/waitlist-entries/by-external-id/{source}/{external_id}',
                result: 'WaitlistEntry',
                query: ['fields', 'expand'],
                body: 'WaitlistEntryUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$source, $externalId], $options, $body,
        );
    }

    /**
     * Get waitlist entry by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `waitlist-entries:read` (included in `waitlist:read`).
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function getByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\WaitlistEntry
    {
        return $this->call(
            new Operation(
                'GET', '/v1/waitlist-entries/by-external-id/{source}/{external_id}',
                result: 'WaitlistEntry',
                query: ['fields', 'expand'],
            ),
            [$source, $externalId], $query + $options,
        );
    }

    /**
     * Change waitlist entries in bulk.
     *
     * Creates, updates and deletes many waitlist entries in one request. Each item is independent: a failure does not affect the others.
     * Each item counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param array{
     *     create?: list<WaitlistEntryInput>,
     *     update?: list<WaitlistEntryBulkUpdate>,
     *     delete?: list<string|BulkDelete>,
     * } $body
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
                'POST', '/v1/waitlist-entries/bulk',
                result: 'BulkAnswer',
                returns: 'job',
                body: 'WaitlistEntryBulk',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * Accept an offer.
     *
     * Returns its booking: `confirmed`, or `pending` if the service requires confirmation; the entry is `converted`. Returns 409 if the
     * entry has no open offer or the offer has expired. `If-Match` is optional and applies to the entry.
     *
     * Required scope: `waitlist-entries:write` (included in `waitlist:write`).
     *
     * @param int|string $waitlistEntryId ID of the waitlist entry.
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
    public function accept(int|string $waitlistEntryId, #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation('POST', '/v1/waitlist-entries/{waitlist_entry_id}/accept', result: 'Booking', isRepeatable: true),
            [$waitlistEntryId], $options,
        );
    }
}
