<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Developer applications: software with credentials of its own, which the platform approves.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Applications extends Resource
{
    /**
     * List pending applications.
     *
     * Returns the applications of all organizations, live and sandbox, that wait for their approval, oldest first. Only administrators of
     * the platform can do this. To list the applications of your own organization, use `GET /v1/applications`.
     *
     * Required scope: `platform:applications`.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     *
     * @param array{limit?: int, cursor?: string} $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\PendingApplication>
     * @throws WedSyncException
     */
    public function listPending(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation('GET', '/v1/applications/pending', result: 'PendingApplication', returns: 'page', query: ['limit', 'cursor']),
            [], $query + $options,
        );
    }

    /**
     * Create an application.
     *
     * Its status is `pending`: an administrator of the platform approves or rejects it. Then API keys and OAuth clients can name it as
     * their `application_id`.
     *
     * Required scope: `applications:write`.
     *
     * Fields of `$body`:
     * - `name`: Name of the application, as users see it. Cannot be changed after the decision of the platform.
     * - `description`: Description of what the application does.
     * - `url`: Website of the application (https). Cannot be changed after the decision of the platform.
     * - `contact_email`: E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and
     *   an organization sends at most 100: more are not sent.
     * - `tier`: Tier that the application needs. Cannot be changed after the decision of the platform. The `tier` of each API key sets the limits
     *   in force.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param array{
     *     name: string,
     *     description?: string|null,
     *     url?: string|null,
     *     contact_email: string,
     *     tier?: string,
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Application
    {
        return $this->call(
            new Operation(
                'POST', '/v1/applications',
                result: 'Application',
                query: ['fields'],
                body: 'ApplicationInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List applications.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `applications:read`.
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
     *     status?: 'pending'|'approved'|'rejected'|'suspended'|array{in?: list<'pending'|'approved'|'rejected'|'suspended'>},
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
     * @return Page<Models\Application>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/applications',
                result: 'Application',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status', 'name',
                    'metadata', 'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get an application.
     *
     * Required scope: `applications:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $applicationId ID of the application.
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
    public function get(int|string $applicationId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Application
    {
        return $this->call(
            new Operation('GET', '/v1/applications/{application_id}', result: 'Application', query: ['fields']),
            [$applicationId], $query + $options,
        );
    }

    /**
     * Update an application.
     *
     * After the decision of the platform, `name`, `url` and `tier` cannot change: 409 `conflict`. Register a new application instead.
     *
     * Required scope: `applications:write`.
     *
     * Fields of `$body`:
     * - `name`: Name of the application, as users see it. Cannot be changed after the decision of the platform.
     * - `description`: Description of what the application does.
     * - `url`: Website of the application (https). Cannot be changed after the decision of the platform.
     * - `contact_email`: E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and
     *   an organization sends at most 100: more are not sent.
     * - `tier`: Tier that the application needs. Cannot be changed after the decision of the platform. The `tier` of each API key sets the limits
     *   in force.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $applicationId ID of the application.
     * @param array{
     *     name?: string,
     *     description?: string|null,
     *     url?: string|null,
     *     contact_email?: string,
     *     tier?: string|null,
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
    public function update(int|string $applicationId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Application
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/applications/{application_id}',
                result: 'Application',
                query: ['fields'],
                body: 'ApplicationPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$applicationId], $options, $body,
        );
    }

    /**
     * Replace an application.
     *
     * After the decision of the platform, `name`, `url` and `tier` cannot change: 409 `conflict`. Register a new application instead.
     *
     * Required scope: `applications:write`.
     *
     * Fields of `$body`:
     * - `name`: Name of the application, as users see it. Cannot be changed after the decision of the platform.
     * - `description`: Description of what the application does.
     * - `url`: Website of the application (https). Cannot be changed after the decision of the platform.
     * - `contact_email`: E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and
     *   an organization sends at most 100: more are not sent.
     * - `tier`: Tier that the application needs. Cannot be changed after the decision of the platform. The `tier` of each API key sets the limits
     *   in force.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $applicationId ID of the application.
     * @param array{
     *     name: string,
     *     description?: string|null,
     *     url?: string|null,
     *     contact_email: string,
     *     tier?: string,
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
    public function replace(int|string $applicationId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Application
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/applications/{application_id}',
                result: 'Application',
                query: ['fields'],
                body: 'ApplicationInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$applicationId], $options, $body,
        );
    }

    /**
     * Delete an application.
     *
     * Requests with its credentials are rejected immediately. It cannot be restored.
     *
     * Required scope: `applications:write`.
     *
     * @param int|string $applicationId ID of the application.
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
    public function delete(int|string $applicationId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/applications/{application_id}', returns: 'nothing', isRepeatable: true),
            [$applicationId], $options,
        );
    }

    /**
     * Approve a pending application.
     *
     * New credentials can belong to it. Its owner can change it until then: send `If-Match`. Only administrators of the platform can do
     * this, for applications of every organization.
     *
     * Required scope: `platform:applications`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $applicationId ID of the application.
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
    public function approve(int|string $applicationId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Application
    {
        return $this->call(
            new Operation('POST', '/v1/applications/{application_id}/approve', result: 'Application', query: ['fields'], isRepeatable: true),
            [$applicationId], $query + $options,
        );
    }

    /**
     * Reject a pending application.
     *
     * The decision is final. Only administrators of the platform can do this, for applications of every organization.
     *
     * Required scope: `platform:applications`.
     *
     * Fields of `$body`:
     * - `reason`: Reason, for the developer of the application.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $applicationId ID of the application.
     * @param array{reason: string} $body
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
    public function reject(int|string $applicationId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Application
    {
        return $this->call(
            new Operation(
                'POST', '/v1/applications/{application_id}/reject',
                result: 'Application',
                query: ['fields'],
                body: 'ApplicationReviewInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$applicationId], $options, $body,
        );
    }

    /**
     * Suspend an approved application.
     *
     * Its credentials are rejected immediately. A second call completes an interrupted one. Only administrators of the platform can do
     * this, for applications of every organization.
     *
     * Required scope: `platform:applications`.
     *
     * Fields of `$body`:
     * - `reason`: Reason, for the developer of the application.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $applicationId ID of the application.
     * @param array{reason: string} $body
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
    public function suspend(int|string $applicationId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Application
    {
        return $this->call(
            new Operation(
                'POST', '/v1/applications/{application_id}/suspend',
                result: 'Application',
                query: ['fields'],
                body: 'ApplicationReviewInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$applicationId], $options, $body,
        );
    }

    /**
     * Activate a suspended application.
     *
     * Its credentials work again. A second call completes an interrupted one. Only administrators of the platform can do this, for
     * applications of every organization.
     *
     * Required scope: `platform:applications`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $applicationId ID of the application.
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
    public function activate(int|string $applicationId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Application
    {
        return $this->call(
            new Operation('POST', '/v1/applications/{application_id}/activate', result: 'Application', query: ['fields'], isRepeatable: true),
            [$applicationId], $query + $options,
        );
    }
}
