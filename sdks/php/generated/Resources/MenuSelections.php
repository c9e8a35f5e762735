<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Guests' menu choices for a wedding, based on a published menu version.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type Choice from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type MenuSelectionBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type MenuSelectionInput from \WedSync\Inputs
 */
class MenuSelections extends Resource
{
    /**
     * Create a menu selection.
     *
     * Required scope: `menu-selections:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `menu_id`: ID of the menu.
     * - `menu_version`: Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep.
     * - `choices`: Chosen items, each item once.
     * - `status`: Status of the selection. Transitions: `draft` → `submitted`; `submitted` → `draft`, `locked`; `locked` → `served`. The actions make
     *   the same transitions. A new selection is `draft` or `submitted`. Default: `draft` for a new selection. Omit to keep.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     menu_id: string|ExternalRef,
     *     menu_version?: int|null,
     *     choices?: list<Choice>,
     *     status?: 'draft'|'submitted'|'locked'|'served'|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'menu'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(int|string $weddingId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\MenuSelection
    {
        return $this->call(
            new Operation(
                'POST', '/v1/weddings/{wedding_id}/menu-selections',
                result: 'MenuSelection',
                query: ['fields', 'expand'],
                body: 'MenuSelectionInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$weddingId], $options, $body,
        );
    }

    /**
     * List menu selections.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `menu-selections:read`.
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
     * - `menu_id`: `menu_id` equals this value.
     * - `status`: `status` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     offset?: int,
     *     sort?: '-created_at'|'created_at'|'-updated_at'|'updated_at',
     *     updated_since?: \DateTimeInterface|string,
     *     include?: 'total',
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     updated_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     menu_id?: string|array{in?: list<string>},
     *     status?: 'draft'|'submitted'|'locked'|'served'|array{in?: list<'draft'|'submitted'|'locked'|'served'>},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'menu'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\MenuSelection>
     * @throws WedSyncException
     */
    public function list(int|string $weddingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/weddings/{wedding_id}/menu-selections',
                result: 'MenuSelection',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'menu_id',
                    'status', 'metadata', 'fields', 'expand'],
            ),
            [$weddingId], $query + $options,
        );
    }

    /**
     * Get a menu selection.
     *
     * Required scope: `menu-selections:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param int|string $menuSelectionId ID of the menu selection.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'menu'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function get(int|string $weddingId, int|string $menuSelectionId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\MenuSelection
    {
        return $this->call(
            new Operation(
                'GET', '/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}',
                result: 'MenuSelection',
                query: ['fields', 'expand'],
            ),
            [$weddingId, $menuSelectionId], $query + $options,
        );
    }

    /**
     * Update a menu selection.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `menu-selections:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `menu_id`: ID of the menu.
     * - `menu_version`: Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep.
     * - `choices`: Chosen items, each item once.
     * - `status`: Status of the selection. Transitions: `draft` → `submitted`; `submitted` → `draft`, `locked`; `locked` → `served`. The actions make
     *   the same transitions. A new selection is `draft` or `submitted`. Default: `draft` for a new selection. Omit to keep.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param int|string $menuSelectionId ID of the menu selection.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     menu_id?: string|ExternalRef,
     *     menu_version?: int|null,
     *     choices?: list<Choice>|null,
     *     status?: 'draft'|'submitted'|'locked'|'served'|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'menu'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function update(int|string $weddingId, int|string $menuSelectionId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\MenuSelection
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}',
                result: 'MenuSelection',
                query: ['fields', 'expand'],
                body: 'MenuSelectionPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$weddingId, $menuSelectionId], $options, $body,
        );
    }

    /**
     * Replace a menu selection.
     *
     * Replaces the resource as a whole; use PATCH to change single fields.
     *
     * Required scope: `menu-selections:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `menu_id`: ID of the menu.
     * - `menu_version`: Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep.
     * - `choices`: Chosen items, each item once.
     * - `status`: Status of the selection. Transitions: `draft` → `submitted`; `submitted` → `draft`, `locked`; `locked` → `served`. The actions make
     *   the same transitions. A new selection is `draft` or `submitted`. Default: `draft` for a new selection. Omit to keep.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param int|string $menuSelectionId ID of the menu selection.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     menu_id: string|ExternalRef,
     *     menu_version?: int|null,
     *     choices?: list<Choice>,
     *     status?: 'draft'|'submitted'|'locked'|'served'|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'menu'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function replace(int|string $weddingId, int|string $menuSelectionId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\MenuSelection
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}',
                result: 'MenuSelection',
                query: ['fields', 'expand'],
                body: 'MenuSelectionInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$weddingId, $menuSelectionId], $options, $body,
        );
    }

    /**
     * Delete a menu selection.
     *
     * It can be restored for 30 days.
     *
     * Required scope: `menu-selections:write`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param int|string $menuSelectionId ID of the menu selection.
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
    public function delete(int|string $weddingId, int|string $menuSelectionId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}', returns: 'nothing', isRepeatable: true),
            [$weddingId, $menuSelectionId], $options,
        );
    }

    /**
     * Restore a deleted menu selection.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `menu-selections:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param int|string $menuSelectionId ID of the menu selection.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'menu'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function restore(int|string $weddingId, int|string $menuSelectionId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\MenuSelection
    {
        return $this->call(
            new Operation(
                'POST', '/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/restore',
                result: 'MenuSelection',
                query: ['fields', 'expand'],
                isRepeatable: true,
            ),
            [$weddingId, $menuSelectionId], $query + $options,
        );
    }

    /**
     * Upsert menu selection by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces.
     *
     * Required scope: `menu-selections:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `menu_id`: ID of the menu.
     * - `menu_version`: Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep.
     * - `choices`: Chosen items, each item once.
     * - `status`: Status of the selection. Transitions: `draft` → `submitted`; `submitted` → `draft`, `locked`; `locked` → `served`. The actions make
     *   the same transitions. A new selection is `draft` or `submitted`. Default: `draft` for a new selection. Omit to keep.
     * - `source_updated_at`: Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes
     *   in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of
     *   the stored time.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     menu_id: string|ExternalRef,
     *     menu_version?: int|null,
     *     choices?: list<Choice>,
     *     status?: 'draft'|'submitted'|'locked'|'served'|null,
     *     source_updated_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'menu'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function upsertByExternalId(int|string $weddingId, int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\MenuSelection
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/weddings/{wedding_id}/menu-selections/by-external-id/{source}/{external_id}',
                result: 'MenuSelection',
                query: ['fields', 'expand'],
                body: 'MenuSelectionUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$weddingId, $source, $externalId], $options, $body,
        );
    }

    /**
     * Get menu selection by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `menu-selections:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'menu'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function getByExternalId(int|string $weddingId, int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\MenuSelection
    {
        return $this->call(
            new Operation(
                'GET', '/v1/weddings/{wedding_id}/menu-selections/by-external-id/{source}/{external_id}',
                result: 'MenuSelection',
                query: ['fields', 'expand'],
            ),
            [$weddingId, $source, $externalId], $query + $options,
        );
    }

    /**
     * Change menu selections in bulk.
     *
     * Creates, updates and deletes many menu selections in one request. Each item is independent: a failure does not affect the others.
     * Each item counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `menu-selections:write`.
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param array{
     *     create?: list<MenuSelectionInput>,
     *     update?: list<MenuSelectionBulkUpdate>,
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
    public function bulk(int|string $weddingId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\BulkAnswer|Models\Job
    {
        return $this->call(
            new Operation(
                'POST', '/v1/weddings/{wedding_id}/menu-selections/bulk',
                result: 'BulkAnswer',
                returns: 'job',
                body: 'MenuSelectionBulk',
                needsBody: true,
                isRepeatable: true,
            ),
            [$weddingId], $options, $body,
        );
    }

    /**
     * Submit a draft.
     *
     * It must contain at least one choice.
     *
     * Required scope: `menu-selections:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param int|string $menuSelectionId ID of the menu selection.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'menu'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function submit(int|string $weddingId, int|string $menuSelectionId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\MenuSelection
    {
        return $this->call(
            new Operation(
                'POST', '/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/submit',
                result: 'MenuSelection',
                query: ['fields', 'expand'],
                isRepeatable: true,
            ),
            [$weddingId, $menuSelectionId], $query + $options,
        );
    }

    /**
     * Reopen a submitted selection.
     *
     * It becomes a draft again.
     *
     * Required scope: `menu-selections:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param int|string $menuSelectionId ID of the menu selection.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'menu'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function reopen(int|string $weddingId, int|string $menuSelectionId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\MenuSelection
    {
        return $this->call(
            new Operation(
                'POST', '/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/reopen',
                result: 'MenuSelection',
                query: ['fields', 'expand'],
                isRepeatable: true,
            ),
            [$weddingId, $menuSelectionId], $query + $options,
        );
    }

    /**
     * Lock a submitted selection.
     *
     * The kitchen orders from it, and the choices can no longer change.
     *
     * Required scope: `menu-selections:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param int|string $menuSelectionId ID of the menu selection.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'menu'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function lock(int|string $weddingId, int|string $menuSelectionId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\MenuSelection
    {
        return $this->call(
            new Operation(
                'POST', '/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/lock',
                result: 'MenuSelection',
                query: ['fields', 'expand'],
                isRepeatable: true,
            ),
            [$weddingId, $menuSelectionId], $query + $options,
        );
    }

    /**
     * Mark a locked selection as served.
     *
     * Required scope: `menu-selections:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $weddingId ID of the wedding.
     * @param int|string $menuSelectionId ID of the menu selection.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'menu'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function serve(int|string $weddingId, int|string $menuSelectionId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\MenuSelection
    {
        return $this->call(
            new Operation(
                'POST', '/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/serve',
                result: 'MenuSelection',
                query: ['fields', 'expand'],
                isRepeatable: true,
            ),
            [$weddingId, $menuSelectionId], $query + $options,
        );
    }
}
