<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Houses where weddings and bookings take place: location, opening hours and closing dates.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @property-read Spaces $spaces
 *
 * @phpstan-import-type Address from \WedSync\Inputs
 * @phpstan-import-type AddressPatch from \WedSync\Inputs
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type Holiday from \WedSync\Inputs
 * @phpstan-import-type VenueBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type VenueInput from \WedSync\Inputs
 * @phpstan-import-type WeeklyInterval from \WedSync\Inputs
 */
class Venues extends Resource
{
    protected const RESOURCES = [
        'spaces' => Spaces::class,
    ];

    /**
     * Create a venue.
     *
     * Required scope: `venues:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the venue.
     * - `time_zone`: IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone.
     * - `currency`: ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency.
     * - `address`: Address of the venue.
     * - `capacity`: Maximum number of people in the whole venue.
     * - `opening_hours`: Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
     *   Empty: unknown.
     * - `holidays`: Local dates on which the venue is closed, each date once. Returned in order.
     * - `status`: Status of the venue: `active` ↔ `archived`. Default: `active` for a new venue. Omit to keep. An archived venue accepts no new
     *   spaces or weddings.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     time_zone?: string|null,
     *     currency?: string|null,
     *     address?: Address|null,
     *     capacity?: int|null,
     *     opening_hours?: list<WeeklyInterval>,
     *     holidays?: list<Holiday>,
     *     status?: 'active'|'archived'|null,
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Venue
    {
        return $this->call(
            new Operation('POST', '/v1/venues', result: 'Venue', query: ['fields'], body: 'VenueInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * List venues.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `venues:read`.
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
     * - `name`: `name` equals this value.
     * - `status`: `status` equals this value.
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
     *     name?: string|array{gte?: string, gt?: string, lte?: string, lt?: string},
     *     status?: 'active'|'archived'|array{in?: list<'active'|'archived'>},
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
     * @return Page<Models\Venue>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/venues',
                result: 'Venue',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'name', 'status',
                    'metadata', 'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a venue.
     *
     * Required scope: `venues:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $venueId ID of the venue.
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
    public function get(int|string $venueId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Venue
    {
        return $this->call(
            new Operation('GET', '/v1/venues/{venue_id}', result: 'Venue', query: ['fields']),
            [$venueId], $query + $options,
        );
    }

    /**
     * Update a venue.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `venues:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the venue.
     * - `time_zone`: IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone.
     * - `currency`: ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency.
     * - `address`: Address of the venue.
     * - `capacity`: Maximum number of people in the whole venue.
     * - `opening_hours`: Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
     *   Empty: unknown.
     * - `holidays`: Local dates on which the venue is closed, each date once. Returned in order.
     * - `status`: Status of the venue: `active` ↔ `archived`. Default: `active` for a new venue. Omit to keep. An archived venue accepts no new
     *   spaces or weddings.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $venueId ID of the venue.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name?: string,
     *     time_zone?: string|null,
     *     currency?: string|null,
     *     address?: AddressPatch|null,
     *     capacity?: int|null,
     *     opening_hours?: list<WeeklyInterval>|null,
     *     holidays?: list<Holiday>|null,
     *     status?: 'active'|'archived'|null,
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
    public function update(int|string $venueId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Venue
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/venues/{venue_id}',
                result: 'Venue',
                query: ['fields'],
                body: 'VenuePatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$venueId], $options, $body,
        );
    }

    /**
     * Replace a venue.
     *
     * Replaces the resource as a whole; use PATCH to change single fields.
     *
     * Required scope: `venues:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the venue.
     * - `time_zone`: IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone.
     * - `currency`: ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency.
     * - `address`: Address of the venue.
     * - `capacity`: Maximum number of people in the whole venue.
     * - `opening_hours`: Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
     *   Empty: unknown.
     * - `holidays`: Local dates on which the venue is closed, each date once. Returned in order.
     * - `status`: Status of the venue: `active` ↔ `archived`. Default: `active` for a new venue. Omit to keep. An archived venue accepts no new
     *   spaces or weddings.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $venueId ID of the venue.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     time_zone?: string|null,
     *     currency?: string|null,
     *     address?: Address|null,
     *     capacity?: int|null,
     *     opening_hours?: list<WeeklyInterval>,
     *     holidays?: list<Holiday>,
     *     status?: 'active'|'archived'|null,
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
    public function replace(int|string $venueId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Venue
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/venues/{venue_id}',
                result: 'Venue',
                query: ['fields'],
                body: 'VenueInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$venueId], $options, $body,
        );
    }

    /**
     * Delete a venue.
     *
     * It can be restored for 30 days. Returns 409 `conflict` if it has spaces, or a wedding that is tentative, definite or in progress, and
     * not over: `dependents` names up to 20. Archive it to keep them.
     *
     * Required scope: `venues:write`.
     *
     * @param int|string $venueId ID of the venue.
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
    public function delete(int|string $venueId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/venues/{venue_id}', returns: 'nothing', isRepeatable: true),
            [$venueId], $options,
        );
    }

    /**
     * Restore a deleted venue.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `venues:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $venueId ID of the venue.
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
    public function restore(int|string $venueId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Venue
    {
        return $this->call(
            new Operation('POST', '/v1/venues/{venue_id}/restore', result: 'Venue', query: ['fields'], isRepeatable: true),
            [$venueId], $query + $options,
        );
    }

    /**
     * Upsert venue by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces.
     *
     * Required scope: `venues:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the venue.
     * - `time_zone`: IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone.
     * - `currency`: ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency.
     * - `address`: Address of the venue.
     * - `capacity`: Maximum number of people in the whole venue.
     * - `opening_hours`: Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
     *   Empty: unknown.
     * - `holidays`: Local dates on which the venue is closed, each date once. Returned in order.
     * - `status`: Status of the venue: `active` ↔ `archived`. Default: `active` for a new venue. Omit to keep. An archived venue accepts no new
     *   spaces or weddings.
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
     *     time_zone?: string|null,
     *     currency?: string|null,
     *     address?: Address|null,
     *     capacity?: int|null,
     *     opening_hours?: list<WeeklyInterval>,
     *     holidays?: list<Holiday>,
     *     status?: 'active'|'archived'|null,
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
    public function upsertByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Venue
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/venues/by-external-id/{source}/{external_id}',
                result: 'Venue',
                query: ['fields'],
                body: 'VenueUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$source, $externalId], $options, $body,
        );
    }

    /**
     * Get venue by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `venues:read`.
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
    public function getByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Venue
    {
        return $this->call(
            new Operation('GET', '/v1/venues/by-external-id/{source}/{external_id}', result: 'Venue', query: ['fields']),
            [$source, $externalId], $query + $options,
        );
    }

    /**
     * Change venues in bulk.
     *
     * Creates, updates and deletes many venues in one request. Each item is independent: a failure does not affect the others. Each item
     * counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `venues:write`.
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param array{create?: list<VenueInput>, update?: list<VenueBulkUpdate>, delete?: list<string|BulkDelete>} $body
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
            new Operation('POST', '/v1/venues/bulk', result: 'BulkAnswer', returns: 'job', body: 'VenueBulk', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * Archive a venue.
     *
     * Existing data is kept, but new spaces, weddings and bookings are rejected.
     *
     * Required scope: `venues:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $venueId ID of the venue.
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
    public function archive(int|string $venueId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Venue
    {
        return $this->call(
            new Operation('POST', '/v1/venues/{venue_id}/archive', result: 'Venue', query: ['fields'], isRepeatable: true),
            [$venueId], $query + $options,
        );
    }

    /**
     * Activate an archived venue.
     *
     * New spaces, weddings and bookings are accepted again.
     *
     * Required scope: `venues:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $venueId ID of the venue.
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
    public function activate(int|string $venueId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Venue
    {
        return $this->call(
            new Operation('POST', '/v1/venues/{venue_id}/activate', result: 'Venue', query: ['fields'], isRepeatable: true),
            [$venueId], $query + $options,
        );
    }
}
