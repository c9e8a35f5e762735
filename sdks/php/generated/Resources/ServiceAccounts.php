<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Principals without a password: they have roles, and hold API keys and OAuth clients.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class ServiceAccounts extends Resource
{
    /**
     * Create a service account.
     *
     * API keys and OAuth clients can name it as their `service_account_id`: then they have only scopes of its roles.
     *
     * Required scope: `service-accounts:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name of the service account.
     * - `description`: Description of what uses the service account.
     * - `role_ids`: IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. You can add only
     *   roles with scopes that you have.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param array{name: string, description?: string|null, role_ids: list<string>, metadata?: array<string, string>} $body
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\ServiceAccount
    {
        return $this->call(
            new Operation(
                'POST', '/v1/service-accounts',
                result: 'ServiceAccount',
                query: ['fields'],
                body: 'ServiceAccountInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List service accounts.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `service-accounts:read`.
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
     * @return Page<Models\ServiceAccount>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/service-accounts',
                result: 'ServiceAccount',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'name', 'metadata',
                    'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a service account.
     *
     * Required scope: `service-accounts:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $serviceAccountId ID of the service account.
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
    public function get(int|string $serviceAccountId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\ServiceAccount
    {
        return $this->call(
            new Operation('GET', '/v1/service-accounts/{service_account_id}', result: 'ServiceAccount', query: ['fields']),
            [$serviceAccountId], $query + $options,
        );
    }

    /**
     * Update a service account.
     *
     * New roles take effect with the next request of its API keys and OAuth clients.
     *
     * Required scope: `service-accounts:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name of the service account.
     * - `description`: Description of what uses the service account.
     * - `role_ids`: IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. You can add only
     *   roles with scopes that you have.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $serviceAccountId ID of the service account.
     * @param array{
     *     name?: string,
     *     description?: string|null,
     *     role_ids?: list<string>,
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
    public function update(int|string $serviceAccountId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\ServiceAccount
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/service-accounts/{service_account_id}',
                result: 'ServiceAccount',
                query: ['fields'],
                body: 'ServiceAccountPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$serviceAccountId], $options, $body,
        );
    }

    /**
     * Replace a service account.
     *
     * New roles take effect with the next request of its API keys and OAuth clients.
     *
     * Required scope: `service-accounts:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name of the service account.
     * - `description`: Description of what uses the service account.
     * - `role_ids`: IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. You can add only
     *   roles with scopes that you have.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $serviceAccountId ID of the service account.
     * @param array{name: string, description?: string|null, role_ids: list<string>, metadata?: array<string, string>} $body
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
    public function replace(int|string $serviceAccountId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\ServiceAccount
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/service-accounts/{service_account_id}',
                result: 'ServiceAccount',
                query: ['fields'],
                body: 'ServiceAccountInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$serviceAccountId], $options, $body,
        );
    }

    /**
     * Delete a service account.
     *
     * Requests with its API keys and OAuth clients are rejected immediately. It cannot be restored.
     *
     * Required scope: `service-accounts:write`.
     *
     * @param int|string $serviceAccountId ID of the service account.
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
    public function delete(int|string $serviceAccountId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/service-accounts/{service_account_id}', returns: 'nothing', isRepeatable: true),
            [$serviceAccountId], $options,
        );
    }
}
