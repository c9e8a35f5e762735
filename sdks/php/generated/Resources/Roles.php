<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Sets of scopes for users and service accounts: five built-in ones, and your own.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Roles extends Resource
{
    /**
     * Create a role.
     *
     * You can give it only scopes that you have. An organization has at most 100 roles of its own.
     *
     * Required scope: `roles:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name of the role, unique.
     * - `description`: Description of who should have the role.
     * - `scopes`: Scopes of the role, as for API keys. You can add only scopes that you have.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param array{name: string, description?: string|null, scopes: list<string>, metadata?: array<string, string>} $body
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Role
    {
        return $this->call(
            new Operation('POST', '/v1/roles', result: 'Role', query: ['fields'], body: 'RoleInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * List roles, the built-in ones included.
     *
     * Returns the newest first by default.
     *
     * Required scope: `roles:read`.
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
     * @return Page<Models\Role>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/roles',
                result: 'Role',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'name', 'metadata',
                    'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a role.
     *
     * Required scope: `roles:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $roleId ID of the role.
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
    public function get(int|string $roleId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Role
    {
        return $this->call(
            new Operation('GET', '/v1/roles/{role_id}', result: 'Role', query: ['fields']),
            [$roleId], $query + $options,
        );
    }

    /**
     * Update a role.
     *
     * Takes effect with the next request of every user, API key and OAuth client that has the role. You can add only scopes that you have.
     * Returns 409 `conflict` for a built-in role.
     *
     * Required scope: `roles:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name of the role, unique.
     * - `description`: Description of who should have the role.
     * - `scopes`: Scopes of the role, as for API keys. You can add only scopes that you have.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $roleId ID of the role.
     * @param array{
     *     name?: string,
     *     description?: string|null,
     *     scopes?: list<string>,
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
    public function update(int|string $roleId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Role
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/roles/{role_id}',
                result: 'Role',
                query: ['fields'],
                body: 'RolePatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$roleId], $options, $body,
        );
    }

    /**
     * Replace a role.
     *
     * Takes effect with the next request of every user, API key and OAuth client that has the role. You can add only scopes that you have.
     * Returns 409 `conflict` for a built-in role.
     *
     * Required scope: `roles:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name of the role, unique.
     * - `description`: Description of who should have the role.
     * - `scopes`: Scopes of the role, as for API keys. You can add only scopes that you have.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $roleId ID of the role.
     * @param array{name: string, description?: string|null, scopes: list<string>, metadata?: array<string, string>} $body
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
    public function replace(int|string $roleId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Role
    {
        return $this->call(
            new Operation('PUT', '/v1/roles/{role_id}', result: 'Role', query: ['fields'], body: 'RoleInput', needsBody: true, isRepeatable: true),
            [$roleId], $options, $body,
        );
    }

    /**
     * Delete a role.
     *
     * Returns 409 `conflict` for a built-in role, and while users or service accounts have it: `dependents` names up to 20. It cannot be
     * restored.
     *
     * Required scope: `roles:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * @param int|string $roleId ID of the role.
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
    public function delete(int|string $roleId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/roles/{role_id}', returns: 'nothing', isRepeatable: true),
            [$roleId], $options,
        );
    }
}
