<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Celebrations of clients, from the first inquiry to the final accounts.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @property-read MenuSelections $menuSelections
 *
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type Guests from \WedSync\Inputs
 * @phpstan-import-type GuestsPatch from \WedSync\Inputs
 * @phpstan-import-type Money from \WedSync\Inputs
 * @phpstan-import-type MoneyPatch from \WedSync\Inputs
 * @phpstan-import-type SubEvent from \WedSync\Inputs
 * @phpstan-import-type WeddingBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type WeddingInput from \WedSync\Inputs
 */
class Weddings extends Resource
{
    protected const RESOURCES = [
        'menuSelections' => MenuSelections::class,
    ];

    /**
     * Create a wedding.
     *
     * Required scope: `weddings:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `client_id`: ID of the client that the wedding belongs to.
     * - `date`: Date of the wedding, local to the venue.
     * - `name`: Name of the wedding, for your staff.
     * - `venue_id`: ID of the venue where the wedding takes place.
     * - `space_ids`: IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements.
     * - `start_at`: Start time of the wedding.
     * - `end_at`: End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone.
     * - `guests`: Numbers of guests.
     * - `budget`: Budget of the couple.
     * - `package_type`: Package chosen by the couple.
     * - `sub_events`: Sub-events of the wedding, between its start and end.
     * - `notes`: Free text for your staff.
     * - `status`: Status of the wedding. Transitions: `inquiry` → `tentative`, `waitlisted`, `lost`; `waitlisted` → `tentative`, `lost`; `tentative`
     *   → `definite`, `lost`, `canceled`, `released`; `released` → `tentative`; `definite` → `in_progress`, `canceled`; `in_progress` →
     *   `completed`; `completed` → `closed`. The actions make the same transitions. Default: `inquiry` for a new wedding. Omit to keep.
     * - `option_expires_at`: Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48
     *   hours before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14
     *   days.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     client_id: string|ExternalRef,
     *     date: \DateTimeInterface|string,
     *     name?: string|null,
     *     venue_id?: string|ExternalRef|null,
     *     space_ids?: list<string|ExternalRef>,
     *     start_at?: \DateTimeInterface|string|null,
     *     end_at?: \DateTimeInterface|string|null,
     *     guests?: Guests,
     *     budget?: Money|null,
     *     package_type?: 'standard'|'premium'|'luxury'|'custom',
     *     sub_events?: list<SubEvent>,
     *     notes?: string|null,
     *     status?: 'inquiry'|'tentative'|'waitlisted'|'definite'|'in_progress'|'completed'|'closed'|'released'|'lost'|'canceled'|null,
     *     option_expires_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation(
                'POST', '/v1/weddings',
                result: 'Wedding',
                query: ['fields', 'expand'],
                body: 'WeddingInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List weddings.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `weddings:read`.
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
     * - `client_id`: `client_id` equals this value.
     * - `venue_id`: `venue_id` equals this value.
     * - `date`: `date` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     offset?: int,
     *     sort?: '-created_at'|'created_at'|'-updated_at'|'updated_at'|'-date'|'date',
     *     updated_since?: \DateTimeInterface|string,
     *     include?: 'total',
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     updated_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     status?: 'inquiry'|'tentative'|'waitlisted'|'definite'|'in_progress'|'completed'|'closed'|'released'|'lost'|'canceled'|array{in?: list<'inquiry'|'tentative'|'waitlisted'|'definite'|'in_progress'|'completed'|'closed'|'released'|'lost'|'canceled'>},
     *     client_id?: string|array{in?: list<string>},
     *     venue_id?: string|array{in?: list<string>},
     *     date?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\Wedding>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/weddings',
                result: 'Wedding',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status',
                    'client_id', 'venue_id', 'date', 'metadata', 'fields', 'expand'],
                dates: ['date'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a wedding.
     *
     * Required scope: `weddings:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function get(int|string $weddingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation('GET', '/v1/weddings/{wedding_id}', result: 'Wedding', query: ['fields', 'expand']),
            [$weddingId], $query + $options,
        );
    }

    /**
     * Update a wedding.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `weddings:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `client_id`: ID of the client that the wedding belongs to.
     * - `date`: Date of the wedding, local to the venue.
     * - `name`: Name of the wedding, for your staff.
     * - `venue_id`: ID of the venue where the wedding takes place.
     * - `space_ids`: IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements.
     * - `start_at`: Start time of the wedding.
     * - `end_at`: End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone.
     * - `guests`: Numbers of guests.
     * - `budget`: Budget of the couple.
     * - `package_type`: Package chosen by the couple.
     * - `sub_events`: Sub-events of the wedding, between its start and end.
     * - `notes`: Free text for your staff.
     * - `status`: Status of the wedding. Transitions: `inquiry` → `tentative`, `waitlisted`, `lost`; `waitlisted` → `tentative`, `lost`; `tentative`
     *   → `definite`, `lost`, `canceled`, `released`; `released` → `tentative`; `definite` → `in_progress`, `canceled`; `in_progress` →
     *   `completed`; `completed` → `closed`. The actions make the same transitions. Default: `inquiry` for a new wedding. Omit to keep.
     * - `option_expires_at`: Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48
     *   hours before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14
     *   days.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     client_id?: string|ExternalRef,
     *     date?: \DateTimeInterface|string,
     *     name?: string|null,
     *     venue_id?: string|ExternalRef|null,
     *     space_ids?: list<string|ExternalRef>|null,
     *     start_at?: \DateTimeInterface|string|null,
     *     end_at?: \DateTimeInterface|string|null,
     *     guests?: GuestsPatch|null,
     *     budget?: MoneyPatch|null,
     *     package_type?: 'standard'|'premium'|'luxury'|'custom'|null,
     *     sub_events?: list<SubEvent>|null,
     *     notes?: string|null,
     *     status?: 'inquiry'|'tentative'|'waitlisted'|'definite'|'in_progress'|'completed'|'closed'|'released'|'lost'|'canceled'|null,
     *     option_expires_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function update(int|string $weddingId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/weddings/{wedding_id}',
                result: 'Wedding',
                query: ['fields', 'expand'],
                body: 'WeddingPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$weddingId], $options, $body,
        );
    }

    /**
     * Replace a wedding.
     *
     * Replaces the resource as a whole; use PATCH to change single fields.
     *
     * Required scope: `weddings:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `client_id`: ID of the client that the wedding belongs to.
     * - `date`: Date of the wedding, local to the venue.
     * - `name`: Name of the wedding, for your staff.
     * - `venue_id`: ID of the venue where the wedding takes place.
     * - `space_ids`: IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements.
     * - `start_at`: Start time of the wedding.
     * - `end_at`: End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone.
     * - `guests`: Numbers of guests.
     * - `budget`: Budget of the couple.
     * - `package_type`: Package chosen by the couple.
     * - `sub_events`: Sub-events of the wedding, between its start and end.
     * - `notes`: Free text for your staff.
     * - `status`: Status of the wedding. Transitions: `inquiry` → `tentative`, `waitlisted`, `lost`; `waitlisted` → `tentative`, `lost`; `tentative`
     *   → `definite`, `lost`, `canceled`, `released`; `released` → `tentative`; `definite` → `in_progress`, `canceled`; `in_progress` →
     *   `completed`; `completed` → `closed`. The actions make the same transitions. Default: `inquiry` for a new wedding. Omit to keep.
     * - `option_expires_at`: Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48
     *   hours before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14
     *   days.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     client_id: string|ExternalRef,
     *     date: \DateTimeInterface|string,
     *     name?: string|null,
     *     venue_id?: string|ExternalRef|null,
     *     space_ids?: list<string|ExternalRef>,
     *     start_at?: \DateTimeInterface|string|null,
     *     end_at?: \DateTimeInterface|string|null,
     *     guests?: Guests,
     *     budget?: Money|null,
     *     package_type?: 'standard'|'premium'|'luxury'|'custom',
     *     sub_events?: list<SubEvent>,
     *     notes?: string|null,
     *     status?: 'inquiry'|'tentative'|'waitlisted'|'definite'|'in_progress'|'completed'|'closed'|'released'|'lost'|'canceled'|null,
     *     option_expires_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function replace(int|string $weddingId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/weddings/{wedding_id}',
                result: 'Wedding',
                query: ['fields', 'expand'],
                body: 'WeddingInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$weddingId], $options, $body,
        );
    }

    /**
     * Delete a wedding.
     *
     * It can be restored for 30 days.
     *
     * Required scope: `weddings:write`.
     *
     * @param int|string $weddingId ID of the wedding.
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
    public function delete(int|string $weddingId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/weddings/{wedding_id}', returns: 'nothing', isRepeatable: true),
            [$weddingId], $options,
        );
    }

    /**
     * Restore a deleted wedding.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `weddings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function restore(int|string $weddingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation('POST', '/v1/weddings/{wedding_id}/restore', result: 'Wedding', query: ['fields', 'expand'], isRepeatable: true),
            [$weddingId], $query + $options,
        );
    }

    /**
     * Upsert wedding by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces. To change an existing resource, send `If-Match` or `source_updated_at`;
     * without either, the API returns 428.
     *
     * Required scope: `weddings:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `client_id`: ID of the client that the wedding belongs to.
     * - `date`: Date of the wedding, local to the venue.
     * - `name`: Name of the wedding, for your staff.
     * - `venue_id`: ID of the venue where the wedding takes place.
     * - `space_ids`: IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements.
     * - `start_at`: Start time of the wedding.
     * - `end_at`: End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone.
     * - `guests`: Numbers of guests.
     * - `budget`: Budget of the couple.
     * - `package_type`: Package chosen by the couple.
     * - `sub_events`: Sub-events of the wedding, between its start and end.
     * - `notes`: Free text for your staff.
     * - `status`: Status of the wedding. Transitions: `inquiry` → `tentative`, `waitlisted`, `lost`; `waitlisted` → `tentative`, `lost`; `tentative`
     *   → `definite`, `lost`, `canceled`, `released`; `released` → `tentative`; `definite` → `in_progress`, `canceled`; `in_progress` →
     *   `completed`; `completed` → `closed`. The actions make the same transitions. Default: `inquiry` for a new wedding. Omit to keep.
     * - `option_expires_at`: Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48
     *   hours before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14
     *   days.
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
     *     client_id: string|ExternalRef,
     *     date: \DateTimeInterface|string,
     *     name?: string|null,
     *     venue_id?: string|ExternalRef|null,
     *     space_ids?: list<string|ExternalRef>,
     *     start_at?: \DateTimeInterface|string|null,
     *     end_at?: \DateTimeInterface|string|null,
     *     guests?: Guests,
     *     budget?: Money|null,
     *     package_type?: 'standard'|'premium'|'luxury'|'custom',
     *     sub_events?: list<SubEvent>,
     *     notes?: string|null,
     *     status?: 'inquiry'|'tentative'|'waitlisted'|'definite'|'in_progress'|'completed'|'closed'|'released'|'lost'|'canceled'|null,
     *     option_expires_at?: \DateTimeInterface|string|null,
     *     source_updated_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function upsertByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/weddings/by-external-id/{source}/{external_id}',
                result: 'Wedding',
                query: ['fields', 'expand'],
                body: 'WeddingUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$source, $externalId], $options, $body,
        );
    }

    /**
     * Get wedding by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `weddings:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function getByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation('GET', '/v1/weddings/by-external-id/{source}/{external_id}', result: 'Wedding', query: ['fields', 'expand']),
            [$source, $externalId], $query + $options,
        );
    }

    /**
     * Change weddings in bulk.
     *
     * Creates, updates and deletes many weddings in one request. Each item is independent: a failure does not affect the others. Each item
     * counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `weddings:write`.
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param array{create?: list<WeddingInput>, update?: list<WeddingBulkUpdate>, delete?: list<string|BulkDelete>} $body
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
                'POST', '/v1/weddings/bulk',
                result: 'BulkAnswer',
                returns: 'job',
                body: 'WeddingBulk',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * Hold a wedding's date.
     *
     * The wedding becomes tentative. When its option expires, the date is released automatically. If the current status does not allow
     * this, the API returns 409 with the allowed statuses.
     *
     * Required scope: `weddings:write`.
     *
     * Fields of `$body`:
     * - `option_expires_at`: Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48
     *   hours before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14
     *   days.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{option_expires_at?: \DateTimeInterface|string|null} $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function hold(int|string $weddingId, #[\SensitiveParameter] array $body = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation(
                'POST', '/v1/weddings/{wedding_id}/hold',
                result: 'Wedding',
                query: ['fields', 'expand'],
                body: 'WeddingHoldInput',
                isRepeatable: true,
            ),
            [$weddingId], $options, $body,
        );
    }

    /**
     * Waitlist a wedding.
     *
     * It is not held automatically when its date becomes free; your staff decides. If the current status does not allow this, the API
     * returns 409 with the allowed statuses.
     *
     * Required scope: `weddings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function waitlist(int|string $weddingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation('POST', '/v1/weddings/{wedding_id}/waitlist', result: 'Wedding', query: ['fields', 'expand'], isRepeatable: true),
            [$weddingId], $query + $options,
        );
    }

    /**
     * Confirm a wedding.
     *
     * It becomes definite. Returns 409 if its option has expired. If the current status does not allow this, the API returns 409 with the
     * allowed statuses.
     *
     * Required scope: `weddings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function confirm(int|string $weddingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation('POST', '/v1/weddings/{wedding_id}/confirm', result: 'Wedding', query: ['fields', 'expand'], isRepeatable: true),
            [$weddingId], $query + $options,
        );
    }

    /**
     * Release a wedding's date.
     *
     * Ends the hold before its option expires. The wedding can be held again. If the current status does not allow this, the API returns
     * 409 with the allowed statuses.
     *
     * Required scope: `weddings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function release(int|string $weddingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation('POST', '/v1/weddings/{wedding_id}/release', result: 'Wedding', query: ['fields', 'expand'], isRepeatable: true),
            [$weddingId], $query + $options,
        );
    }

    /**
     * Start a wedding.
     *
     * Its status becomes `in_progress`, and `guests.actual` can be set. If the current status does not allow this, the API returns 409 with
     * the allowed statuses.
     *
     * Required scope: `weddings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function start(int|string $weddingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation('POST', '/v1/weddings/{wedding_id}/start', result: 'Wedding', query: ['fields', 'expand'], isRepeatable: true),
            [$weddingId], $query + $options,
        );
    }

    /**
     * Complete a wedding.
     *
     * Its status must be `in_progress`. If the current status does not allow this, the API returns 409 with the allowed statuses.
     *
     * Required scope: `weddings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function complete(int|string $weddingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation('POST', '/v1/weddings/{wedding_id}/complete', result: 'Wedding', query: ['fields', 'expand'], isRepeatable: true),
            [$weddingId], $query + $options,
        );
    }

    /**
     * Close a completed wedding.
     *
     * Its accounts are settled. If the current status does not allow this, the API returns 409 with the allowed statuses.
     *
     * Required scope: `weddings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function close(int|string $weddingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation('POST', '/v1/weddings/{wedding_id}/close', result: 'Wedding', query: ['fields', 'expand'], isRepeatable: true),
            [$weddingId], $query + $options,
        );
    }

    /**
     * Cancel a tentative or definite wedding.
     *
     * If the current status does not allow this, the API returns 409 with the allowed statuses.
     *
     * Required scope: `weddings:write`.
     *
     * Fields of `$body`:
     * - `reason`: Reason why the wedding was canceled or lost.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{reason?: string|null} $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function cancel(int|string $weddingId, #[\SensitiveParameter] array $body = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation(
                'POST', '/v1/weddings/{wedding_id}/cancel',
                result: 'Wedding',
                query: ['fields', 'expand'],
                body: 'WeddingEndInput',
                isRepeatable: true,
            ),
            [$weddingId], $options, $body,
        );
    }

    /**
     * Mark a wedding as lost.
     *
     * Allowed from `inquiry`, `waitlisted` or `tentative`. If the current status does not allow this, the API returns 409 with the allowed
     * statuses.
     *
     * Required scope: `weddings:write`.
     *
     * Fields of `$body`:
     * - `reason`: Reason why the wedding was canceled or lost.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{reason?: string|null} $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function lose(int|string $weddingId, #[\SensitiveParameter] array $body = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation(
                'POST', '/v1/weddings/{wedding_id}/lose',
                result: 'Wedding',
                query: ['fields', 'expand'],
                body: 'WeddingEndInput',
                isRepeatable: true,
            ),
            [$weddingId], $options, $body,
        );
    }

    /**
     * Lock a wedding's guarantee.
     *
     * Afterwards `guests.guaranteed` can only be raised; lowering it returns 409. The wedding must be definite or in progress and have a
     * guarantee.
     *
     * Required scope: `weddings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'venue'>,
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
    public function lockGuarantee(int|string $weddingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Wedding
    {
        return $this->call(
            new Operation('POST', '/v1/weddings/{wedding_id}/lock-guarantee', result: 'Wedding', query: ['fields', 'expand'], isRepeatable: true),
            [$weddingId], $query + $options,
        );
    }

    /**
     * List a wedding's history.
     *
     * Returns one entry per version, newest first: what changed, when, by whom, and the values before and after.
     *
     * Required scope: `weddings:read`.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{limit?: int, cursor?: string} $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\WeddingChange>
     * @throws WedSyncException
     */
    public function listChanges(int|string $weddingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation('GET', '/v1/weddings/{wedding_id}/history', result: 'WeddingChange', returns: 'page', query: ['limit', 'cursor']),
            [$weddingId], $query + $options,
        );
    }
}
