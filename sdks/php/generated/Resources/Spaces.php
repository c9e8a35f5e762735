<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Rooms, lawns and terraces of a venue. Combos combine several spaces; blocks take spaces out of service.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type BlockDetails from \WedSync\Inputs
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type SetupStyle from \WedSync\Inputs
 * @phpstan-import-type SpaceBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type SpaceInput from \WedSync\Inputs
 */
class Spaces extends Resource
{
    /**
     * Create a space.
     *
     * Required scope: `spaces:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the space.
     * - `capacity`: Maximum number of people.
     * - `kind`: Kind of the space. A `combo` claims the elements that it consists of. Default: `element` for a new space. Cannot be changed.
     * - `element_ids`: IDs of the elements of a combo: 2 to 20 elements of the same venue.
     * - `setup_styles`: Available setups, each style once.
     * - `web_bookable`: `true` if customers can book the space themselves.
     * - `blocks`: Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $venueId ID of the venue.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     capacity?: int|null,
     *     kind?: 'element'|'combo'|null,
     *     element_ids?: list<string|ExternalRef>,
     *     setup_styles?: list<SetupStyle>,
     *     web_bookable?: bool,
     *     blocks?: list<BlockDetails>|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'elements'|'elements.elements'|'elements.elements.elements'|'elements.elements.elements.elements'|'elements.elements.elements.venue'|'elements.elements.venue'|'elements.venue'|'venue'>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(int|string $venueId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Space
    {
        return $this->call(
            new Operation(
                'POST', '/v1/venues/{venue_id}/spaces',
                result: 'Space',
                query: ['fields', 'expand'],
                body: 'SpaceInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$venueId], $options, $body,
        );
    }

    /**
     * List spaces.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `spaces:read`.
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
     * - `capacity`: `capacity` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $venueId ID of the venue.
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     offset?: int,
     *     sort?: '-created_at'|'created_at'|'-updated_at'|'updated_at'|'-name'|'name'|'-capacity'|'capacity',
     *     updated_since?: \DateTimeInterface|string,
     *     include?: 'total',
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     updated_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     name?: string|array{gte?: string, gt?: string, lte?: string, lt?: string},
     *     capacity?: int|array{gte?: int, gt?: int, lte?: int, lt?: int},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'elements'|'elements.elements'|'elements.elements.elements'|'elements.elements.elements.elements'|'elements.elements.elements.venue'|'elements.elements.venue'|'elements.venue'|'venue'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\Space>
     * @throws WedSyncException
     */
    public function list(int|string $venueId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/venues/{venue_id}/spaces',
                result: 'Space',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'name', 'capacity',
                    'metadata', 'fields', 'expand'],
            ),
            [$venueId], $query + $options,
        );
    }

    /**
     * Get a space.
     *
     * Required scope: `spaces:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $venueId ID of the venue.
     * @param int|string $spaceId ID of the space.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'elements'|'elements.elements'|'elements.elements.elements'|'elements.elements.elements.elements'|'elements.elements.elements.venue'|'elements.elements.venue'|'elements.venue'|'venue'>,
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
    public function get(int|string $venueId, int|string $spaceId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Space
    {
        return $this->call(
            new Operation('GET', '/v1/venues/{venue_id}/spaces/{space_id}', result: 'Space', query: ['fields', 'expand']),
            [$venueId, $spaceId], $query + $options,
        );
    }

    /**
     * Update a space.
     *
     * Changes only the fields in the body (RFC 7396). New or extended blocks that meet reservations of the space, by weddings or bookings,
     * return 409 `conflict` that names them; the action `block` can force them. The elements of a combo cannot be changed while the combo
     * has reservations that have not ended.
     *
     * Required scope: `spaces:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the space.
     * - `capacity`: Maximum number of people.
     * - `kind`: Kind of the space. A `combo` claims the elements that it consists of. Default: `element` for a new space. Cannot be changed.
     * - `element_ids`: IDs of the elements of a combo: 2 to 20 elements of the same venue.
     * - `setup_styles`: Available setups, each style once.
     * - `web_bookable`: `true` if customers can book the space themselves.
     * - `blocks`: Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $venueId ID of the venue.
     * @param int|string $spaceId ID of the space.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name?: string,
     *     capacity?: int|null,
     *     kind?: 'element'|'combo'|null,
     *     element_ids?: list<string|ExternalRef>|null,
     *     setup_styles?: list<SetupStyle>|null,
     *     web_bookable?: bool|null,
     *     blocks?: list<BlockDetails>|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'elements'|'elements.elements'|'elements.elements.elements'|'elements.elements.elements.elements'|'elements.elements.elements.venue'|'elements.elements.venue'|'elements.venue'|'venue'>,
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
    public function update(int|string $venueId, int|string $spaceId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Space
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/venues/{venue_id}/spaces/{space_id}',
                result: 'Space',
                query: ['fields', 'expand'],
                body: 'SpacePatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$venueId, $spaceId], $options, $body,
        );
    }

    /**
     * Replace a space.
     *
     * Replaces the resource as a whole; use PATCH to change single fields. New or extended blocks that meet reservations of the space, by
     * weddings or bookings, return 409 `conflict` that names them; the action `block` can force them. The elements of a combo cannot be
     * changed while the combo has reservations that have not ended.
     *
     * Required scope: `spaces:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the space.
     * - `capacity`: Maximum number of people.
     * - `kind`: Kind of the space. A `combo` claims the elements that it consists of. Default: `element` for a new space. Cannot be changed.
     * - `element_ids`: IDs of the elements of a combo: 2 to 20 elements of the same venue.
     * - `setup_styles`: Available setups, each style once.
     * - `web_bookable`: `true` if customers can book the space themselves.
     * - `blocks`: Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $venueId ID of the venue.
     * @param int|string $spaceId ID of the space.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     capacity?: int|null,
     *     kind?: 'element'|'combo'|null,
     *     element_ids?: list<string|ExternalRef>,
     *     setup_styles?: list<SetupStyle>,
     *     web_bookable?: bool,
     *     blocks?: list<BlockDetails>|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'elements'|'elements.elements'|'elements.elements.elements'|'elements.elements.elements.elements'|'elements.elements.elements.venue'|'elements.elements.venue'|'elements.venue'|'venue'>,
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
    public function replace(int|string $venueId, int|string $spaceId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Space
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/venues/{venue_id}/spaces/{space_id}',
                result: 'Space',
                query: ['fields', 'expand'],
                body: 'SpaceInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$venueId, $spaceId], $options, $body,
        );
    }

    /**
     * Delete a space.
     *
     * It can be restored for 30 days. Returns 409 `conflict` if a combo uses it, or if it has reservations that have not ended:
     * `reservations` names the first 20.
     *
     * Required scope: `spaces:write`.
     *
     * @param int|string $venueId ID of the venue.
     * @param int|string $spaceId ID of the space.
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
    public function delete(int|string $venueId, int|string $spaceId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/venues/{venue_id}/spaces/{space_id}', returns: 'nothing', isRepeatable: true),
            [$venueId, $spaceId], $options,
        );
    }

    /**
     * Restore a deleted space.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `spaces:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $venueId ID of the venue.
     * @param int|string $spaceId ID of the space.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'elements'|'elements.elements'|'elements.elements.elements'|'elements.elements.elements.elements'|'elements.elements.elements.venue'|'elements.elements.venue'|'elements.venue'|'venue'>,
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
    public function restore(int|string $venueId, int|string $spaceId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Space
    {
        return $this->call(
            new Operation(
                'POST', '/v1/venues/{venue_id}/spaces/{space_id}/restore',
                result: 'Space',
                query: ['fields', 'expand'],
                isRepeatable: true,
            ),
            [$venueId, $spaceId], $query + $options,
        );
    }

    /**
     * Upsert space by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces.
     *
     * Required scope: `spaces:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the space.
     * - `capacity`: Maximum number of people.
     * - `kind`: Kind of the space. A `combo` claims the elements that it consists of. Default: `element` for a new space. Cannot be changed.
     * - `element_ids`: IDs of the elements of a combo: 2 to 20 elements of the same venue.
     * - `setup_styles`: Available setups, each style once.
     * - `web_bookable`: `true` if customers can book the space themselves.
     * - `blocks`: Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks.
     * - `source_updated_at`: Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes
     *   in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of
     *   the stored time.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $venueId ID of the venue.
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     capacity?: int|null,
     *     kind?: 'element'|'combo'|null,
     *     element_ids?: list<string|ExternalRef>,
     *     setup_styles?: list<SetupStyle>,
     *     web_bookable?: bool,
     *     blocks?: list<BlockDetails>|null,
     *     source_updated_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'elements'|'elements.elements'|'elements.elements.elements'|'elements.elements.elements.elements'|'elements.elements.elements.venue'|'elements.elements.venue'|'elements.venue'|'venue'>,
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
    public function upsertByExternalId(int|string $venueId, int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Space
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/venues/{venue_id}/spaces/by-external-id/{source}/{external_id}',
                result: 'Space',
                query: ['fields', 'expand'],
                body: 'SpaceUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$venueId, $source, $externalId], $options, $body,
        );
    }

    /**
     * Get space by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `spaces:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $venueId ID of the venue.
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'elements'|'elements.elements'|'elements.elements.elements'|'elements.elements.elements.elements'|'elements.elements.elements.venue'|'elements.elements.venue'|'elements.venue'|'venue'>,
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
    public function getByExternalId(int|string $venueId, int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Space
    {
        return $this->call(
            new Operation(
                'GET', '/v1/venues/{venue_id}/spaces/by-external-id/{source}/{external_id}',
                result: 'Space',
                query: ['fields', 'expand'],
            ),
            [$venueId, $source, $externalId], $query + $options,
        );
    }

    /**
     * Change spaces in bulk.
     *
     * Creates, updates and deletes many spaces in one request. Each item is independent: a failure does not affect the others. Each item
     * counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `spaces:write`.
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param int|string $venueId ID of the venue.
     * @param array{create?: list<SpaceInput>, update?: list<SpaceBulkUpdate>, delete?: list<string|BulkDelete>} $body
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
    public function bulk(int|string $venueId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\BulkAnswer|Models\Job
    {
        return $this->call(
            new Operation(
                'POST', '/v1/venues/{venue_id}/spaces/bulk',
                result: 'BulkAnswer',
                returns: 'job',
                body: 'SpaceBulk',
                needsBody: true,
                isRepeatable: true,
            ),
            [$venueId], $options, $body,
        );
    }

    /**
     * Take a space out of service.
     *
     * Adds a block. Returns 409 if it overlaps an existing block, or reservations of the space by weddings or bookings, their buffers
     * included: `reservations` names the first 20, `reservation_count` is the number of all. With `force` the reservations stay during the
     * block. No reservation that is made at the same moment misses the block.
     *
     * Required scope: `spaces:write`.
     *
     * Fields of `$body`:
     * - `start_at`: Start of the block: the space is out of service from then on.
     * - `end_at`: End of the block, exclusive: the space is in service again from then on.
     * - `reason`: Reason for the block, for your staff.
     * - `force`: `true` to block a time with reservations. They stay. Default: `false`.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $venueId ID of the venue.
     * @param int|string $spaceId ID of the space.
     * @param array{
     *     start_at: \DateTimeInterface|string,
     *     end_at: \DateTimeInterface|string,
     *     reason?: string|null,
     *     force?: bool,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'elements'|'elements.elements'|'elements.elements.elements'|'elements.elements.elements.elements'|'elements.elements.elements.venue'|'elements.elements.venue'|'elements.venue'|'venue'>,
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
    public function block(int|string $venueId, int|string $spaceId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Space
    {
        return $this->call(
            new Operation(
                'POST', '/v1/venues/{venue_id}/spaces/{space_id}/block',
                result: 'Space',
                query: ['fields', 'expand'],
                body: 'BlockSpaceInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$venueId, $spaceId], $options, $body,
        );
    }

    /**
     * Return a space to service.
     *
     * Removes one of its blocks, whether it is future, current or past.
     *
     * Required scope: `spaces:write`.
     *
     * Fields of `$body`:
     * - `block_id`: ID of the block.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $venueId ID of the venue.
     * @param int|string $spaceId ID of the space.
     * @param array{block_id: string} $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'elements'|'elements.elements'|'elements.elements.elements'|'elements.elements.elements.elements'|'elements.elements.elements.venue'|'elements.elements.venue'|'elements.venue'|'venue'>,
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
    public function unblock(int|string $venueId, int|string $spaceId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Space
    {
        return $this->call(
            new Operation(
                'POST', '/v1/venues/{venue_id}/spaces/{space_id}/unblock',
                result: 'Space',
                query: ['fields', 'expand'],
                body: 'UnblockSpaceInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$venueId, $spaceId], $options, $body,
        );
    }
}
