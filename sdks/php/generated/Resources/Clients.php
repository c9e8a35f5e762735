<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Accounts of couples, from the first lead on.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type ClientBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type ClientInput from \WedSync\Inputs
 * @phpstan-import-type Contact from \WedSync\Inputs
 * @phpstan-import-type ContactPatch from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 */
class Clients extends Resource
{
    /**
     * Create a client.
     *
     * Required scope: `clients:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the couple, as used to address them.
     * - `email`: E-mail address of the couple.
     * - `phone`: Phone number in international format; stored as E.164.
     * - `partner_names`: Names of the partners.
     * - `wedding_date`: Planned wedding date, local to the venue.
     * - `package_type`: Package chosen by the couple.
     * - `venue_id`: ID of the preferred venue.
     * - `planner`: Wedding planner of the couple.
     * - `payer`: Person who pays, if not the couple.
     * - `status`: Status of the client. Transitions: `lead` → `active`, `archived`; `active` → `archived`; `archived` → `active`. Default: `lead` for
     *   a new client. Omit to keep.
     * - `notes`: Free text for your staff.
     * - `tags`: Labels, at most 50.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     email: string,
     *     phone?: string|null,
     *     partner_names?: list<string>,
     *     wedding_date?: \DateTimeInterface|string|null,
     *     package_type?: 'standard'|'premium'|'luxury'|'custom',
     *     venue_id?: string|ExternalRef|null,
     *     planner?: Contact|null,
     *     payer?: Contact|null,
     *     status?: 'lead'|'active'|'archived'|null,
     *     notes?: string|null,
     *     tags?: list<string>,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'venue'>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Client
    {
        return $this->call(
            new Operation(
                'POST', '/v1/clients',
                result: 'Client',
                query: ['fields', 'expand'],
                body: 'ClientInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List clients.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `clients:read`.
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
     * - `venue_id`: `venue_id` equals this value.
     * - `wedding_date`: `wedding_date` equals this value.
     * - `name`: `name` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     offset?: int,
     *     sort?: '-created_at'|'created_at'|'-updated_at'|'updated_at'|'-wedding_date'|'wedding_date'|'-name'|'name',
     *     updated_since?: \DateTimeInterface|string,
     *     include?: 'total',
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     updated_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     status?: 'lead'|'active'|'archived'|array{in?: list<'lead'|'active'|'archived'>},
     *     email?: string|array{in?: list<string>},
     *     venue_id?: string|array{in?: list<string>},
     *     wedding_date?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     name?: string|array{gte?: string, gt?: string, lte?: string, lt?: string},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'venue'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\Client>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/clients',
                result: 'Client',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status', 'email',
                    'venue_id', 'wedding_date', 'name', 'metadata', 'fields', 'expand'],
                dates: ['wedding_date'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a client.
     *
     * Required scope: `clients:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $clientId ID of the client.
     * @param array{fields?: list<string>, expand?: list<'venue'>} $query
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
    public function get(int|string $clientId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Client
    {
        return $this->call(
            new Operation('GET', '/v1/clients/{client_id}', result: 'Client', query: ['fields', 'expand']),
            [$clientId], $query + $options,
        );
    }

    /**
     * Update a client.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `clients:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the couple, as used to address them.
     * - `email`: E-mail address of the couple.
     * - `phone`: Phone number in international format; stored as E.164.
     * - `partner_names`: Names of the partners.
     * - `wedding_date`: Planned wedding date, local to the venue.
     * - `package_type`: Package chosen by the couple.
     * - `venue_id`: ID of the preferred venue.
     * - `planner`: Wedding planner of the couple.
     * - `payer`: Person who pays, if not the couple.
     * - `status`: Status of the client. Transitions: `lead` → `active`, `archived`; `active` → `archived`; `archived` → `active`. Default: `lead` for
     *   a new client. Omit to keep.
     * - `notes`: Free text for your staff.
     * - `tags`: Labels, at most 50.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $clientId ID of the client.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name?: string,
     *     email?: string,
     *     phone?: string|null,
     *     partner_names?: list<string>|null,
     *     wedding_date?: \DateTimeInterface|string|null,
     *     package_type?: 'standard'|'premium'|'luxury'|'custom'|null,
     *     venue_id?: string|ExternalRef|null,
     *     planner?: ContactPatch|null,
     *     payer?: ContactPatch|null,
     *     status?: 'lead'|'active'|'archived'|null,
     *     notes?: string|null,
     *     tags?: list<string>|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'venue'>,
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
    public function update(int|string $clientId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Client
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/clients/{client_id}',
                result: 'Client',
                query: ['fields', 'expand'],
                body: 'ClientPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$clientId], $options, $body,
        );
    }

    /**
     * Replace a client.
     *
     * Replaces the resource as a whole; use PATCH to change single fields.
     *
     * Required scope: `clients:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the couple, as used to address them.
     * - `email`: E-mail address of the couple.
     * - `phone`: Phone number in international format; stored as E.164.
     * - `partner_names`: Names of the partners.
     * - `wedding_date`: Planned wedding date, local to the venue.
     * - `package_type`: Package chosen by the couple.
     * - `venue_id`: ID of the preferred venue.
     * - `planner`: Wedding planner of the couple.
     * - `payer`: Person who pays, if not the couple.
     * - `status`: Status of the client. Transitions: `lead` → `active`, `archived`; `active` → `archived`; `archived` → `active`. Default: `lead` for
     *   a new client. Omit to keep.
     * - `notes`: Free text for your staff.
     * - `tags`: Labels, at most 50.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $clientId ID of the client.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     email: string,
     *     phone?: string|null,
     *     partner_names?: list<string>,
     *     wedding_date?: \DateTimeInterface|string|null,
     *     package_type?: 'standard'|'premium'|'luxury'|'custom',
     *     venue_id?: string|ExternalRef|null,
     *     planner?: Contact|null,
     *     payer?: Contact|null,
     *     status?: 'lead'|'active'|'archived'|null,
     *     notes?: string|null,
     *     tags?: list<string>,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'venue'>,
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
    public function replace(int|string $clientId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Client
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/clients/{client_id}',
                result: 'Client',
                query: ['fields', 'expand'],
                body: 'ClientInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$clientId], $options, $body,
        );
    }

    /**
     * Delete a client.
     *
     * It can be restored for 30 days. Returns 409 `conflict` if it has a wedding that is tentative, definite or in progress, and not over:
     * `dependents` names up to 20. Archive it to keep them.
     *
     * Required scope: `clients:write`.
     *
     * @param int|string $clientId ID of the client.
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
    public function delete(int|string $clientId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/clients/{client_id}', returns: 'nothing', isRepeatable: true),
            [$clientId], $options,
        );
    }

    /**
     * Restore a deleted client.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `clients:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $clientId ID of the client.
     * @param array{fields?: list<string>, expand?: list<'venue'>} $query
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
    public function restore(int|string $clientId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Client
    {
        return $this->call(
            new Operation('POST', '/v1/clients/{client_id}/restore', result: 'Client', query: ['fields', 'expand'], isRepeatable: true),
            [$clientId], $query + $options,
        );
    }

    /**
     * Upsert client by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces.
     *
     * Required scope: `clients:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the couple, as used to address them.
     * - `email`: E-mail address of the couple.
     * - `phone`: Phone number in international format; stored as E.164.
     * - `partner_names`: Names of the partners.
     * - `wedding_date`: Planned wedding date, local to the venue.
     * - `package_type`: Package chosen by the couple.
     * - `venue_id`: ID of the preferred venue.
     * - `planner`: Wedding planner of the couple.
     * - `payer`: Person who pays, if not the couple.
     * - `status`: Status of the client. Transitions: `lead` → `active`, `archived`; `active` → `archived`; `archived` → `active`. Default: `lead` for
     *   a new client. Omit to keep.
     * - `notes`: Free text for your staff.
     * - `tags`: Labels, at most 50.
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
     *     name: string,
     *     email: string,
     *     phone?: string|null,
     *     partner_names?: list<string>,
     *     wedding_date?: \DateTimeInterface|string|null,
     *     package_type?: 'standard'|'premium'|'luxury'|'custom',
     *     venue_id?: string|ExternalRef|null,
     *     planner?: Contact|null,
     *     payer?: Contact|null,
     *     status?: 'lead'|'active'|'archived'|null,
     *     notes?: string|null,
     *     tags?: list<string>,
     *     source_updated_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'venue'>,
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
    public function upsertByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Client
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/clients/by-external-id/{source}/{external_id}',
                result: 'Client',
                query: ['fields', 'expand'],
                body: 'ClientUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$source, $externalId], $options, $body,
        );
    }

    /**
     * Get client by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `clients:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{fields?: list<string>, expand?: list<'venue'>} $query
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
    public function getByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Client
    {
        return $this->call(
            new Operation('GET', '/v1/clients/by-external-id/{source}/{external_id}', result: 'Client', query: ['fields', 'expand']),
            [$source, $externalId], $query + $options,
        );
    }

    /**
     * Change clients in bulk.
     *
     * Creates, updates and deletes many clients in one request. Each item is independent: a failure does not affect the others. Each item
     * counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `clients:write`.
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param array{create?: list<ClientInput>, update?: list<ClientBulkUpdate>, delete?: list<string|BulkDelete>} $body
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
                'POST', '/v1/clients/bulk',
                result: 'BulkAnswer',
                returns: 'job',
                body: 'ClientBulk',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * Activate a client.
     *
     * Allowed from `lead` or `archived`.
     *
     * Required scope: `clients:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $clientId ID of the client.
     * @param array{fields?: list<string>, expand?: list<'venue'>} $query
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
    public function activate(int|string $clientId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Client
    {
        return $this->call(
            new Operation('POST', '/v1/clients/{client_id}/activate', result: 'Client', query: ['fields', 'expand'], isRepeatable: true),
            [$clientId], $query + $options,
        );
    }

    /**
     * Archive a client.
     *
     * It can be activated again.
     *
     * Required scope: `clients:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $clientId ID of the client.
     * @param array{fields?: list<string>, expand?: list<'venue'>} $query
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
    public function archive(int|string $clientId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Client
    {
        return $this->call(
            new Operation('POST', '/v1/clients/{client_id}/archive', result: 'Client', query: ['fields', 'expand'], isRepeatable: true),
            [$clientId], $query + $options,
        );
    }
}
