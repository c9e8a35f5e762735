<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Chains, venue groups and vendors. They own all other data.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type OrganizationBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type OrganizationInput from \WedSync\Inputs
 * @phpstan-import-type OrganizationInputSettings from \WedSync\Inputs
 * @phpstan-import-type OrganizationPatchSettings from \WedSync\Inputs
 * @phpstan-import-type OrganizationUpsertInputSettings from \WedSync\Inputs
 */
class Organizations extends Resource
{
    /**
     * Create an organization.
     *
     * Required scope: `organizations:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the organization.
     * - `slug`: Short name for URLs, unique within a chain.
     * - `parent_id`: ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be
     *   changed.
     * - `kind`: Type of the organization.
     * - `time_zone`: IANA time zone. Default: the chain's time zone for a new child organization.
     * - `currency`: ISO 4217 currency code. Default: the chain's currency for a new child organization.
     * - `country`: ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization.
     * - `contact_email`: E-mail address for messages from us.
     * - `settings`: Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for
     *   which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a
     *   supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name
     *   on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone
     *   number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts.
     * - `cors_origins`: Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect
     *   within 30 s.
     * - `status`: Status of the organization: `active` ↔ `suspended`. Only the parent organization can change it. No key can act for a suspended
     *   organization.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     slug?: string|null,
     *     parent_id?: string|null,
     *     kind?: 'chain'|'venue_group'|'vendor',
     *     time_zone?: string|null,
     *     currency?: string|null,
     *     country?: string|null,
     *     contact_email?: string|null,
     *     settings?: OrganizationInputSettings,
     *     cors_origins?: list<string>,
     *     status?: 'active'|'suspended'|null,
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Organization
    {
        return $this->call(
            new Operation(
                'POST', '/v1/organizations',
                result: 'Organization',
                query: ['fields'],
                body: 'OrganizationInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List organizations.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `organizations:read`.
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
     * - `kind`: `kind` equals this value.
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
     *     status?: 'active'|'suspended'|array{in?: list<'active'|'suspended'>},
     *     kind?: 'chain'|'venue_group'|'vendor'|array{in?: list<'chain'|'venue_group'|'vendor'>},
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
     * @return Page<Models\Organization>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/organizations',
                result: 'Organization',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status', 'kind',
                    'name', 'metadata', 'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get an organization.
     *
     * Required scope: `organizations:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $organizationId ID of the organization.
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
    public function get(int|string $organizationId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Organization
    {
        return $this->call(
            new Operation('GET', '/v1/organizations/{organization_id}', result: 'Organization', query: ['fields']),
            [$organizationId], $query + $options,
        );
    }

    /**
     * Update an organization.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `organizations:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the organization.
     * - `slug`: Short name for URLs, unique within a chain.
     * - `parent_id`: ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be
     *   changed.
     * - `kind`: Type of the organization.
     * - `time_zone`: IANA time zone. Default: the chain's time zone for a new child organization.
     * - `currency`: ISO 4217 currency code. Default: the chain's currency for a new child organization.
     * - `country`: ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization.
     * - `contact_email`: E-mail address for messages from us.
     * - `settings`: Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for
     *   which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a
     *   supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name
     *   on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone
     *   number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts.
     * - `cors_origins`: Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect
     *   within 30 s.
     * - `status`: Status of the organization: `active` ↔ `suspended`. Only the parent organization can change it. No key can act for a suspended
     *   organization.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $organizationId ID of the organization.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name?: string,
     *     slug?: string|null,
     *     parent_id?: string|null,
     *     kind?: 'chain'|'venue_group'|'vendor'|null,
     *     time_zone?: string|null,
     *     currency?: string|null,
     *     country?: string|null,
     *     contact_email?: string|null,
     *     settings?: OrganizationPatchSettings|null,
     *     cors_origins?: list<string>|null,
     *     status?: 'active'|'suspended'|null,
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
    public function update(int|string $organizationId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Organization
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/organizations/{organization_id}',
                result: 'Organization',
                query: ['fields'],
                body: 'OrganizationPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$organizationId], $options, $body,
        );
    }

    /**
     * Replace an organization.
     *
     * Replaces the resource as a whole; use PATCH to change single fields.
     *
     * Required scope: `organizations:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the organization.
     * - `slug`: Short name for URLs, unique within a chain.
     * - `parent_id`: ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be
     *   changed.
     * - `kind`: Type of the organization.
     * - `time_zone`: IANA time zone. Default: the chain's time zone for a new child organization.
     * - `currency`: ISO 4217 currency code. Default: the chain's currency for a new child organization.
     * - `country`: ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization.
     * - `contact_email`: E-mail address for messages from us.
     * - `settings`: Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for
     *   which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a
     *   supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name
     *   on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone
     *   number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts.
     * - `cors_origins`: Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect
     *   within 30 s.
     * - `status`: Status of the organization: `active` ↔ `suspended`. Only the parent organization can change it. No key can act for a suspended
     *   organization.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $organizationId ID of the organization.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     slug?: string|null,
     *     parent_id?: string|null,
     *     kind?: 'chain'|'venue_group'|'vendor',
     *     time_zone?: string|null,
     *     currency?: string|null,
     *     country?: string|null,
     *     contact_email?: string|null,
     *     settings?: OrganizationInputSettings,
     *     cors_origins?: list<string>,
     *     status?: 'active'|'suspended'|null,
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
    public function replace(int|string $organizationId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Organization
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/organizations/{organization_id}',
                result: 'Organization',
                query: ['fields'],
                body: 'OrganizationInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$organizationId], $options, $body,
        );
    }

    /**
     * Delete an organization.
     *
     * It can be restored for 30 days.
     *
     * Required scope: `organizations:write`.
     *
     * @param int|string $organizationId ID of the organization.
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
    public function delete(int|string $organizationId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/organizations/{organization_id}', returns: 'nothing', isRepeatable: true),
            [$organizationId], $options,
        );
    }

    /**
     * Restore a deleted organization.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `organizations:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $organizationId ID of the organization.
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
    public function restore(int|string $organizationId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Organization
    {
        return $this->call(
            new Operation('POST', '/v1/organizations/{organization_id}/restore', result: 'Organization', query: ['fields'], isRepeatable: true),
            [$organizationId], $query + $options,
        );
    }

    /**
     * Upsert organization by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces.
     *
     * Required scope: `organizations:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the organization.
     * - `slug`: Short name for URLs, unique within a chain.
     * - `parent_id`: ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be
     *   changed.
     * - `kind`: Type of the organization.
     * - `time_zone`: IANA time zone. Default: the chain's time zone for a new child organization.
     * - `currency`: ISO 4217 currency code. Default: the chain's currency for a new child organization.
     * - `country`: ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization.
     * - `contact_email`: E-mail address for messages from us.
     * - `settings`: Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for
     *   which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a
     *   supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name
     *   on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone
     *   number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts.
     * - `cors_origins`: Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect
     *   within 30 s.
     * - `status`: Status of the organization: `active` ↔ `suspended`. Only the parent organization can change it. No key can act for a suspended
     *   organization.
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
     *     slug?: string|null,
     *     parent_id?: string|null,
     *     kind?: 'chain'|'venue_group'|'vendor',
     *     time_zone?: string|null,
     *     currency?: string|null,
     *     country?: string|null,
     *     contact_email?: string|null,
     *     settings?: OrganizationUpsertInputSettings,
     *     cors_origins?: list<string>,
     *     status?: 'active'|'suspended'|null,
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
    public function upsertByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Organization
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/organizations/by-external-id/{source}/{external_id}',
                result: 'Organization',
                query: ['fields'],
                body: 'OrganizationUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$source, $externalId], $options, $body,
        );
    }

    /**
     * Get organization by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `organizations:read`.
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
    public function getByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Organization
    {
        return $this->call(
            new Operation('GET', '/v1/organizations/by-external-id/{source}/{external_id}', result: 'Organization', query: ['fields']),
            [$source, $externalId], $query + $options,
        );
    }

    /**
     * Change organizations in bulk.
     *
     * Creates, updates and deletes many organizations in one request. Each item is independent: a failure does not affect the others. Each
     * item counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `organizations:write`.
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param array{
     *     create?: list<OrganizationInput>,
     *     update?: list<OrganizationBulkUpdate>,
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
    public function bulk(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\BulkAnswer|Models\Job
    {
        return $this->call(
            new Operation(
                'POST', '/v1/organizations/bulk',
                result: 'BulkAnswer',
                returns: 'job',
                body: 'OrganizationBulk',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * Suspend a child organization.
     *
     * Requests for it are rejected. Only its parent organization can suspend it.
     *
     * Required scope: `organizations:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $organizationId ID of the organization.
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
    public function suspend(int|string $organizationId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Organization
    {
        return $this->call(
            new Operation('POST', '/v1/organizations/{organization_id}/suspend', result: 'Organization', query: ['fields'], isRepeatable: true),
            [$organizationId], $query + $options,
        );
    }

    /**
     * Activate a suspended child organization.
     *
     * Only its parent organization can activate it.
     *
     * Required scope: `organizations:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $organizationId ID of the organization.
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
    public function activate(int|string $organizationId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Organization
    {
        return $this->call(
            new Operation('POST', '/v1/organizations/{organization_id}/activate', result: 'Organization', query: ['fields'], isRepeatable: true),
            [$organizationId], $query + $options,
        );
    }
}
