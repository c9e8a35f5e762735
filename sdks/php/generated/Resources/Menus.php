<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Courses and their items: drafts, and published versions that never change.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type Course from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type MenuBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type MenuInput from \WedSync\Inputs
 * @phpstan-import-type Money from \WedSync\Inputs
 * @phpstan-import-type MoneyPatch from \WedSync\Inputs
 */
class Menus extends Resource
{
    /**
     * Create a menu.
     *
     * Required scope: `menus:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the menu, for your staff.
     * - `kind`: Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`).
     * - `price`: Price of the whole menu.
     * - `courses`: Courses in the order in which they are served; at most 100,000 bytes of JSON.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     kind?: 'per_person'|'per_table',
     *     price?: Money|null,
     *     courses?: list<Course>,
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Menu
    {
        return $this->call(
            new Operation('POST', '/v1/menus', result: 'Menu', query: ['fields'], body: 'MenuInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * List menus.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `menus:read`.
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
     * - `kind`: `kind` equals this value.
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
     *     kind?: 'per_person'|'per_table'|array{in?: list<'per_person'|'per_table'>},
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
     * @return Page<Models\Menu>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/menus',
                result: 'Menu',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'name', 'kind',
                    'metadata', 'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a menu.
     *
     * Required scope: `menus:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $menuId ID of the menu.
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
    public function get(int|string $menuId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Menu
    {
        return $this->call(
            new Operation('GET', '/v1/menus/{menu_id}', result: 'Menu', query: ['fields']),
            [$menuId], $query + $options,
        );
    }

    /**
     * Update a menu.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `menus:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the menu, for your staff.
     * - `kind`: Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`).
     * - `price`: Price of the whole menu.
     * - `courses`: Courses in the order in which they are served; at most 100,000 bytes of JSON.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $menuId ID of the menu.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name?: string,
     *     kind?: 'per_person'|'per_table'|null,
     *     price?: MoneyPatch|null,
     *     courses?: list<Course>|null,
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
    public function update(int|string $menuId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Menu
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/menus/{menu_id}',
                result: 'Menu',
                query: ['fields'],
                body: 'MenuPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$menuId], $options, $body,
        );
    }

    /**
     * Replace a menu.
     *
     * Replaces the resource as a whole; use PATCH to change single fields.
     *
     * Required scope: `menus:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the menu, for your staff.
     * - `kind`: Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`).
     * - `price`: Price of the whole menu.
     * - `courses`: Courses in the order in which they are served; at most 100,000 bytes of JSON.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $menuId ID of the menu.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     kind?: 'per_person'|'per_table',
     *     price?: Money|null,
     *     courses?: list<Course>,
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
    public function replace(int|string $menuId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Menu
    {
        return $this->call(
            new Operation('PUT', '/v1/menus/{menu_id}', result: 'Menu', query: ['fields'], body: 'MenuInput', needsBody: true, isRepeatable: true),
            [$menuId], $options, $body,
        );
    }

    /**
     * Delete a menu.
     *
     * It can be restored for 30 days.
     *
     * Required scope: `menus:write`.
     *
     * @param int|string $menuId ID of the menu.
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
    public function delete(int|string $menuId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/menus/{menu_id}', returns: 'nothing', isRepeatable: true),
            [$menuId], $options,
        );
    }

    /**
     * Restore a deleted menu.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `menus:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $menuId ID of the menu.
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
    public function restore(int|string $menuId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Menu
    {
        return $this->call(
            new Operation('POST', '/v1/menus/{menu_id}/restore', result: 'Menu', query: ['fields'], isRepeatable: true),
            [$menuId], $query + $options,
        );
    }

    /**
     * Upsert menu by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces.
     *
     * Required scope: `menus:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the menu, for your staff.
     * - `kind`: Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`).
     * - `price`: Price of the whole menu.
     * - `courses`: Courses in the order in which they are served; at most 100,000 bytes of JSON.
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
     *     kind?: 'per_person'|'per_table',
     *     price?: Money|null,
     *     courses?: list<Course>,
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
    public function upsertByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Menu
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/menus/by-external-id/{source}/{external_id}',
                result: 'Menu',
                query: ['fields'],
                body: 'MenuUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$source, $externalId], $options, $body,
        );
    }

    /**
     * Get menu by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `menus:read`.
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
    public function getByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Menu
    {
        return $this->call(
            new Operation('GET', '/v1/menus/by-external-id/{source}/{external_id}', result: 'Menu', query: ['fields']),
            [$source, $externalId], $query + $options,
        );
    }

    /**
     * Change menus in bulk.
     *
     * Creates, updates and deletes many menus in one request. Each item is independent: a failure does not affect the others. Each item
     * counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `menus:write`.
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param array{create?: list<MenuInput>, update?: list<MenuBulkUpdate>, delete?: list<string|BulkDelete>} $body
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
            new Operation('POST', '/v1/menus/bulk', result: 'BulkAnswer', returns: 'job', body: 'MenuBulk', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * Publish a menu.
     *
     * Creates a version, on which new selections are based. If nothing has changed since the latest version, no version is created.
     *
     * Required scope: `menus:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $menuId ID of the menu.
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
    public function publish(int|string $menuId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Menu
    {
        return $this->call(
            new Operation('POST', '/v1/menus/{menu_id}/publish', result: 'Menu', query: ['fields'], isRepeatable: true),
            [$menuId], $query + $options,
        );
    }

    /**
     * List the versions of a menu.
     *
     * Returns the published versions, newest first.
     *
     * Required scope: `menus:read`.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     *
     * @param int|string $menuId ID of the menu.
     * @param array{limit?: int, cursor?: string} $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\MenuVersion>
     * @throws WedSyncException
     */
    public function listVersions(int|string $menuId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation('GET', '/v1/menus/{menu_id}/versions', result: 'MenuVersion', returns: 'page', query: ['limit', 'cursor']),
            [$menuId], $query + $options,
        );
    }

    /**
     * Get a version of a menu.
     *
     * Published versions never change.
     *
     * Required scope: `menus:read`.
     *
     * @param int|string $menuId ID of the menu.
     * @param int|string $number Number of the version.
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
    public function getVersion(int|string $menuId, int|string $number, #[\SensitiveParameter] array $options = []): Models\MenuVersion
    {
        return $this->call(
            new Operation('GET', '/v1/menus/{menu_id}/versions/{number}', result: 'MenuVersion'),
            [$menuId, $number], $options,
        );
    }
}
