<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * People who act for your organization, with their roles.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Users extends Resource
{
    /**
     * Invite a user.
     *
     * Sends the person a mail with a link that is valid for 7 days, and returns the user with the status `invited`. When the person
     * accepts, the user gets the ID of the person. An address gets at most 5 of these mails an hour, and an organization sends at most 100:
     * 429 `rate_limited` above that. Users belong to both environments: sandbox credentials get 403 `live_only`.
     *
     * Required scope: `users:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `email`: E-mail address of the person, unique in the organization. Cannot be changed here: it is the person's own.
     * - `name`: Name of the person. Cannot be changed here: it is the person's own.
     * - `role_ids`: IDs of the roles, at most 20. The person has the scopes of all of them, from the next request on. You can add only roles with
     *   scopes that you have. One active user must have the role API Administrator.
     * - `status`: Status of the user: `active` ↔ `disabled`. Requests of a disabled user for the organization are rejected. Not for a new user, who
     *   is `invited`. Omit to keep.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * @param array{
     *     email: string,
     *     name?: string|null,
     *     role_ids: list<string>,
     *     status?: 'active'|'disabled'|null,
     *     metadata?: array<string, string>,
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Member
    {
        return $this->call(
            new Operation('POST', '/v1/users', result: 'Member', body: 'MemberInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * List users, the invited ones included.
     *
     * Returns the newest first by default. Users belong to both environments: sandbox credentials get 403 `live_only`.
     *
     * Required scope: `users:read`.
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
     * - `email`: `email` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
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
     *     status?: 'invited'|'active'|'disabled'|array{in?: list<'invited'|'active'|'disabled'>},
     *     email?: string|array{in?: list<string>},
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
     * @return Page<Models\Member>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/users',
                result: 'Member',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status', 'email',
                    'metadata', 'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a user.
     *
     * Users belong to both environments: sandbox credentials get 403 `live_only`.
     *
     * Required scope: `users:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $userId ID of the user.
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
    public function get(int|string $userId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Member
    {
        return $this->call(
            new Operation('GET', '/v1/users/{user_id}', result: 'Member', query: ['fields']),
            [$userId], $query + $options,
        );
    }

    /**
     * Update a user.
     *
     * New roles and a new status take effect with the next request of the person. Returns 409 `conflict` if no other active user has the
     * role API Administrator, or if the person has not accepted yet; 403 `insufficient_scope` unless you have the scopes that you add and
     * those that you take away. Users belong to both environments: sandbox credentials get 403 `live_only`.
     *
     * Required scope: `users:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `role_ids`: IDs of the roles, at most 20. The person has the scopes of all of them, from the next request on. You can add only roles with
     *   scopes that you have. One active user must have the role API Administrator.
     * - `status`: Status of the user: `active` ↔ `disabled`. Requests of a disabled user for the organization are rejected. Not for a new user, who
     *   is `invited`. Omit to keep.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $userId ID of the user.
     * @param array{role_ids?: list<string>, status?: 'active'|'disabled'|null, metadata?: array<string, string|null>|null} $body
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
    public function update(int|string $userId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Member
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/users/{user_id}',
                result: 'Member',
                query: ['fields'],
                body: 'MemberPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$userId], $options, $body,
        );
    }

    /**
     * Delete a user.
     *
     * Removes the person from the organization: requests for it are rejected immediately, on every device, also after a new invitation. An
     * invitation that was not accepted is withdrawn. Returns 409 `conflict` for the last active user with the role API Administrator, and
     * 403 `insufficient_scope` unless you have the scopes of the user. Users belong to both environments: sandbox credentials get 403
     * `live_only`.
     *
     * Required scope: `users:write`.
     *
     * @param int|string $userId ID of the user.
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
    public function delete(int|string $userId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/users/{user_id}', returns: 'nothing', isRepeatable: true),
            [$userId], $options,
        );
    }
}
