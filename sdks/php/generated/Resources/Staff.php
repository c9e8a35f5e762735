<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Staff of your organization: the people who provide its services, with their working hours.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type Break from \WedSync\Inputs
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type ScheduleOverride from \WedSync\Inputs
 * @phpstan-import-type StaffMemberBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type StaffMemberInput from \WedSync\Inputs
 * @phpstan-import-type TimeOff from \WedSync\Inputs
 * @phpstan-import-type WorkingHours from \WedSync\Inputs
 */
class Staff extends Resource
{
    /**
     * Create a staff member.
     *
     * Required scope: `staff:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the staff member.
     * - `email`: E-mail address of the staff member.
     * - `time_zone`: IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone.
     * - `service_ids`: IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its `staff_ids`.
     * - `skills`: Labels of what the staff member can do, at most 50.
     * - `status`: Status of the staff member: `active` ↔ `inactive`. Default: `active` for a new staff member. Omit to keep. An inactive staff member
     *   accepts no new bookings.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     email?: string|null,
     *     time_zone?: string|null,
     *     service_ids?: list<string|ExternalRef>,
     *     skills?: list<string>,
     *     status?: 'active'|'inactive'|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'services'|'services.spaces'|'services.spaces.elements'|'services.spaces.elements.elements'|'services.spaces.elements.venue'|'services.spaces.venue'|'services.staff'|'services.staff.services'|'services.staff.services.spaces'|'services.staff.services.staff'>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\StaffMember
    {
        return $this->call(
            new Operation(
                'POST', '/v1/staff',
                result: 'StaffMember',
                query: ['fields', 'expand'],
                body: 'StaffMemberInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List staff members.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `staff:read`.
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
     * - `name`: `name` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
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
     *     status?: 'active'|'inactive'|array{in?: list<'active'|'inactive'>},
     *     email?: string|array{in?: list<string>},
     *     name?: string|array{gte?: string, gt?: string, lte?: string, lt?: string},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'services'|'services.spaces'|'services.spaces.elements'|'services.spaces.elements.elements'|'services.spaces.elements.venue'|'services.spaces.venue'|'services.staff'|'services.staff.services'|'services.staff.services.spaces'|'services.staff.services.staff'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\StaffMember>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/staff',
                result: 'StaffMember',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status', 'email',
                    'name', 'metadata', 'fields', 'expand'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a staff member.
     *
     * Required scope: `staff:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $staffId ID of the staff.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'services'|'services.spaces'|'services.spaces.elements'|'services.spaces.elements.elements'|'services.spaces.elements.venue'|'services.spaces.venue'|'services.staff'|'services.staff.services'|'services.staff.services.spaces'|'services.staff.services.staff'>,
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
    public function get(int|string $staffId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\StaffMember
    {
        return $this->call(
            new Operation('GET', '/v1/staff/{staff_id}', result: 'StaffMember', query: ['fields', 'expand']),
            [$staffId], $query + $options,
        );
    }

    /**
     * Update a staff member.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `staff:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the staff member.
     * - `email`: E-mail address of the staff member.
     * - `time_zone`: IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone.
     * - `service_ids`: IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its `staff_ids`.
     * - `skills`: Labels of what the staff member can do, at most 50.
     * - `status`: Status of the staff member: `active` ↔ `inactive`. Default: `active` for a new staff member. Omit to keep. An inactive staff member
     *   accepts no new bookings.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $staffId ID of the staff.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name?: string,
     *     email?: string|null,
     *     time_zone?: string|null,
     *     service_ids?: list<string|ExternalRef>|null,
     *     skills?: list<string>|null,
     *     status?: 'active'|'inactive'|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'services'|'services.spaces'|'services.spaces.elements'|'services.spaces.elements.elements'|'services.spaces.elements.venue'|'services.spaces.venue'|'services.staff'|'services.staff.services'|'services.staff.services.spaces'|'services.staff.services.staff'>,
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
    public function update(int|string $staffId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\StaffMember
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/staff/{staff_id}',
                result: 'StaffMember',
                query: ['fields', 'expand'],
                body: 'StaffMemberPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$staffId], $options, $body,
        );
    }

    /**
     * Replace a staff member.
     *
     * Replaces the resource as a whole; use PATCH to change single fields.
     *
     * Required scope: `staff:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the staff member.
     * - `email`: E-mail address of the staff member.
     * - `time_zone`: IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone.
     * - `service_ids`: IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its `staff_ids`.
     * - `skills`: Labels of what the staff member can do, at most 50.
     * - `status`: Status of the staff member: `active` ↔ `inactive`. Default: `active` for a new staff member. Omit to keep. An inactive staff member
     *   accepts no new bookings.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $staffId ID of the staff.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     email?: string|null,
     *     time_zone?: string|null,
     *     service_ids?: list<string|ExternalRef>,
     *     skills?: list<string>,
     *     status?: 'active'|'inactive'|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'services'|'services.spaces'|'services.spaces.elements'|'services.spaces.elements.elements'|'services.spaces.elements.venue'|'services.spaces.venue'|'services.staff'|'services.staff.services'|'services.staff.services.spaces'|'services.staff.services.staff'>,
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
    public function replace(int|string $staffId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\StaffMember
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/staff/{staff_id}',
                result: 'StaffMember',
                query: ['fields', 'expand'],
                body: 'StaffMemberInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$staffId], $options, $body,
        );
    }

    /**
     * Delete a staff member.
     *
     * It can be restored for 30 days. Returns 409 `conflict` if it has reservations that have not ended: `reservations` names the first 20.
     * Deactivate it to keep them.
     *
     * Required scope: `staff:write`.
     *
     * @param int|string $staffId ID of the staff.
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
    public function delete(int|string $staffId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/staff/{staff_id}', returns: 'nothing', isRepeatable: true),
            [$staffId], $options,
        );
    }

    /**
     * Restore a deleted staff member.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `staff:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $staffId ID of the staff.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'services'|'services.spaces'|'services.spaces.elements'|'services.spaces.elements.elements'|'services.spaces.elements.venue'|'services.spaces.venue'|'services.staff'|'services.staff.services'|'services.staff.services.spaces'|'services.staff.services.staff'>,
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
    public function restore(int|string $staffId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\StaffMember
    {
        return $this->call(
            new Operation('POST', '/v1/staff/{staff_id}/restore', result: 'StaffMember', query: ['fields', 'expand'], isRepeatable: true),
            [$staffId], $query + $options,
        );
    }

    /**
     * Upsert staff member by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces.
     *
     * Required scope: `staff:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the staff member.
     * - `email`: E-mail address of the staff member.
     * - `time_zone`: IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone.
     * - `service_ids`: IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its `staff_ids`.
     * - `skills`: Labels of what the staff member can do, at most 50.
     * - `status`: Status of the staff member: `active` ↔ `inactive`. Default: `active` for a new staff member. Omit to keep. An inactive staff member
     *   accepts no new bookings.
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
     *     email?: string|null,
     *     time_zone?: string|null,
     *     service_ids?: list<string|ExternalRef>,
     *     skills?: list<string>,
     *     status?: 'active'|'inactive'|null,
     *     source_updated_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'services'|'services.spaces'|'services.spaces.elements'|'services.spaces.elements.elements'|'services.spaces.elements.venue'|'services.spaces.venue'|'services.staff'|'services.staff.services'|'services.staff.services.spaces'|'services.staff.services.staff'>,
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
    public function upsertByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\StaffMember
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/staff/by-external-id/{source}/{external_id}',
                result: 'StaffMember',
                query: ['fields', 'expand'],
                body: 'StaffMemberUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$source, $externalId], $options, $body,
        );
    }

    /**
     * Get staff member by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `staff:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'services'|'services.spaces'|'services.spaces.elements'|'services.spaces.elements.elements'|'services.spaces.elements.venue'|'services.spaces.venue'|'services.staff'|'services.staff.services'|'services.staff.services.spaces'|'services.staff.services.staff'>,
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
    public function getByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\StaffMember
    {
        return $this->call(
            new Operation('GET', '/v1/staff/by-external-id/{source}/{external_id}', result: 'StaffMember', query: ['fields', 'expand']),
            [$source, $externalId], $query + $options,
        );
    }

    /**
     * Change staff members in bulk.
     *
     * Creates, updates and deletes many staff members in one request. Each item is independent: a failure does not affect the others. Each
     * item counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `staff:write`.
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param array{create?: list<StaffMemberInput>, update?: list<StaffMemberBulkUpdate>, delete?: list<string|BulkDelete>} $body
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
                'POST', '/v1/staff/bulk',
                result: 'BulkAnswer',
                returns: 'job',
                body: 'StaffMemberBulk',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * Activate a staff member.
     *
     * Allowed from `inactive`; new bookings are accepted again.
     *
     * Required scope: `staff:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $staffId ID of the staff.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'services'|'services.spaces'|'services.spaces.elements'|'services.spaces.elements.elements'|'services.spaces.elements.venue'|'services.spaces.venue'|'services.staff'|'services.staff.services'|'services.staff.services.spaces'|'services.staff.services.staff'>,
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
    public function activate(int|string $staffId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\StaffMember
    {
        return $this->call(
            new Operation('POST', '/v1/staff/{staff_id}/activate', result: 'StaffMember', query: ['fields', 'expand'], isRepeatable: true),
            [$staffId], $query + $options,
        );
    }

    /**
     * Deactivate a staff member.
     *
     * Existing bookings are kept, but new ones are rejected. It can be activated again.
     *
     * Required scope: `staff:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $staffId ID of the staff.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'services'|'services.spaces'|'services.spaces.elements'|'services.spaces.elements.elements'|'services.spaces.elements.venue'|'services.spaces.venue'|'services.staff'|'services.staff.services'|'services.staff.services.spaces'|'services.staff.services.staff'>,
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
    public function deactivate(int|string $staffId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\StaffMember
    {
        return $this->call(
            new Operation('POST', '/v1/staff/{staff_id}/deactivate', result: 'StaffMember', query: ['fields', 'expand'], isRepeatable: true),
            [$staffId], $query + $options,
        );
    }

    /**
     * Get a staff schedule.
     *
     * Returns the stored schedule. With `from` and `to`, `days` also has the working time of each date: weekly hours or those of an
     * override, without breaks and time off, in UTC. Local times that are skipped when clocks change count from the change; of those that
     * occur twice, the first one counts.
     *
     * Required scope: `staff:read`.
     *
     * Parameters of `$query`:
     * - `from`: First date, local to the staff member. Required with `to`.
     * - `to`: Last date, included; at most 92 days from `from` on. Required with `from`.
     *
     * @param int|string $staffId ID of the staff.
     * @param array{from?: \DateTimeInterface|string, to?: \DateTimeInterface|string} $query
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
    public function getSchedule(int|string $staffId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\StaffSchedule
    {
        return $this->call(
            new Operation('GET', '/v1/staff/{staff_id}/schedule', result: 'StaffSchedule', query: ['from', 'to'], dates: ['from', 'to']),
            [$staffId], $query + $options,
        );
    }

    /**
     * Replace a staff schedule.
     *
     * Replaces the schedule as a whole: omitted parts become empty. The schedule is a part of the staff member's version. New or extended
     * time off that meets reservations of the staff member, with their buffers, returns 409 `conflict`: `reservations` names the first 20,
     * `reservation_count` is the number of all. With `force` they stay during the time off. Other changes of the schedule keep all
     * reservations. No booking that is made at the same moment misses the change.
     *
     * Required scope: `staff:write`.
     *
     * Fields of `$body`:
     * - `weekly`: Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
     * - `overrides`: Dates with other hours than the weekly ones, each date once. Returned in order.
     * - `breaks`: Breaks in local time, each by weekday or by date.
     * - `time_off`: Times off, such as vacations. They may overlap. Returned in order of their start.
     * - `force`: `true` to set time off that meets reservations. They stay. Default: `false`.
     *
     * @param int|string $staffId ID of the staff.
     * @param array{
     *     weekly?: list<WorkingHours>,
     *     overrides?: list<ScheduleOverride>,
     *     breaks?: list<Break>,
     *     time_off?: list<TimeOff>,
     *     force?: bool,
     * } $body
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
    public function replaceSchedule(int|string $staffId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\StaffSchedule
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/staff/{staff_id}/schedule',
                result: 'StaffSchedule',
                body: 'StaffScheduleInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$staffId], $options, $body,
        );
    }

    /**
     * Create a calendar address.
     *
     * Returns the secret address of the staff member's calendar, for calendar programs. It is shown only once, and replaces the earlier
     * address, which stops working. Whoever has it can read the calendar, and nothing else. Requires the scopes `bookings:read` and
     * `customers:read` as well.
     *
     * Required scope: `staff:write`.
     *
     * @param int|string $staffId ID of the staff member.
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
    public function createCalendarToken(int|string $staffId, #[\SensitiveParameter] array $options = []): Models\CalendarAddress
    {
        return $this->call(
            new Operation('POST', '/v1/staff/{staff_id}/calendar-token', result: 'CalendarAddress', isRepeatable: true),
            [$staffId], $options,
        );
    }

    /**
     * Delete a calendar address.
     *
     * The staff member's calendar has no address any more. Returns 204 without one, too.
     *
     * Required scope: `staff:write`.
     *
     * @param int|string $staffId ID of the staff member.
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
    public function deleteCalendarToken(int|string $staffId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/staff/{staff_id}/calendar-token', returns: 'nothing', isRepeatable: true),
            [$staffId], $options,
        );
    }

    /**
     * Get a staff member's calendar.
     *
     * Returns the staff member's bookings from 30 days ago to 365 days ahead, at most 3,000, with customers and notes, and time off as
     * busy, without its reason, in iCalendar format (RFC 5545). Needs no API key: calendar programs call the secret address that `POST
     * /v1/staff/{staff_id}/calendar-token` returns. Each IP address may send 120 requests per minute.
     *
     * Parameters of `$query`:
     * - `token`: Secret token of the address.
     *
     * @param int|string $staffId ID of the staff member.
     * @param array{token?: string} $query
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
    public function getCalendar(int|string $staffId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): string
    {
        return $this->call(
            new Operation('GET', '/v1/staff/{staff_id}/calendar.ics', returns: 'text', query: ['token'], hasCredentials: false),
            [$staffId], $query + $options,
        );
    }
}
