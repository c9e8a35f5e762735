<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Appointments, classes and rentals that customers can book: price, duration and booking rules.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type AddonDetails from \WedSync\Inputs
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type CancellationPolicy from \WedSync\Inputs
 * @phpstan-import-type CancellationPolicyPatch from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type Money from \WedSync\Inputs
 * @phpstan-import-type MoneyPatch from \WedSync\Inputs
 * @phpstan-import-type ServiceBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type ServiceInput from \WedSync\Inputs
 */
class Services extends Resource
{
    /**
     * Create a service.
     *
     * Required scope: `services:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the service.
     * - `duration_minutes`: Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440.
     * - `price`: Price of a booking, without add-ons. Omit for a free service.
     * - `tax_percent`: Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the
     *   organization's setting `tax_percent`.
     * - `buffer_before_minutes`: Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0.
     * - `buffer_after_minutes`: Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0.
     * - `capacity`: Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1.
     * - `min_notice_minutes`: Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0.
     * - `booking_window_days`: Maximum time between a booking and its start, in days: 1 to 730. Default: 365.
     * - `slot_interval_minutes`: Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15.
     * - `staff_ids`: IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its
     *   `service_ids`.
     * - `space_ids`: IDs of the spaces where the service can take place, each once. Empty: the service needs no space.
     * - `requires_confirmation`: `true` if a new booking is `pending` until your staff confirms it. Default: `false`.
     * - `cancellation_policy`: Fees of late cancellations. Omit if cancellations are free.
     * - `reminder_hours`: Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default: 24
     *   hours.
     * - `offer_minutes`: Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30.
     * - `status`: Status of the service: `active` ↔ `inactive`. Default: `active` for a new service. Omit to keep. An inactive service accepts no new
     *   bookings.
     * - `addons`: Extras that a booking can include, in the order in which customers see them.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     duration_minutes: int,
     *     price?: Money|null,
     *     tax_percent?: string|null,
     *     buffer_before_minutes?: int,
     *     buffer_after_minutes?: int,
     *     capacity?: int,
     *     min_notice_minutes?: int,
     *     booking_window_days?: int,
     *     slot_interval_minutes?: int,
     *     staff_ids?: list<string|ExternalRef>,
     *     space_ids?: list<string|ExternalRef>,
     *     requires_confirmation?: bool,
     *     cancellation_policy?: CancellationPolicy|null,
     *     reminder_hours?: list<int>,
     *     offer_minutes?: int,
     *     status?: 'active'|'inactive'|null,
     *     addons?: list<AddonDetails>,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Service
    {
        return $this->call(
            new Operation(
                'POST', '/v1/services',
                result: 'Service',
                query: ['fields', 'expand'],
                body: 'ServiceInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List services.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `services:read`.
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
     * - `status`: `status` equals this value.
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
     *     name?: string|array{gte?: string, gt?: string, lte?: string, lt?: string},
     *     status?: 'active'|'inactive'|array{in?: list<'active'|'inactive'>},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\Service>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/services',
                result: 'Service',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'name', 'status',
                    'metadata', 'fields', 'expand'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a service.
     *
     * Required scope: `services:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $serviceId ID of the service.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function get(int|string $serviceId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Service
    {
        return $this->call(
            new Operation('GET', '/v1/services/{service_id}', result: 'Service', query: ['fields', 'expand']),
            [$serviceId], $query + $options,
        );
    }

    /**
     * Update a service.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `services:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the service.
     * - `duration_minutes`: Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440.
     * - `price`: Price of a booking, without add-ons. Omit for a free service.
     * - `tax_percent`: Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the
     *   organization's setting `tax_percent`.
     * - `buffer_before_minutes`: Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0.
     * - `buffer_after_minutes`: Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0.
     * - `capacity`: Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1.
     * - `min_notice_minutes`: Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0.
     * - `booking_window_days`: Maximum time between a booking and its start, in days: 1 to 730. Default: 365.
     * - `slot_interval_minutes`: Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15.
     * - `staff_ids`: IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its
     *   `service_ids`.
     * - `space_ids`: IDs of the spaces where the service can take place, each once. Empty: the service needs no space.
     * - `requires_confirmation`: `true` if a new booking is `pending` until your staff confirms it. Default: `false`.
     * - `cancellation_policy`: Fees of late cancellations. Omit if cancellations are free.
     * - `reminder_hours`: Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default: 24
     *   hours.
     * - `offer_minutes`: Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30.
     * - `status`: Status of the service: `active` ↔ `inactive`. Default: `active` for a new service. Omit to keep. An inactive service accepts no new
     *   bookings.
     * - `addons`: Extras that a booking can include, in the order in which customers see them.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $serviceId ID of the service.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name?: string,
     *     duration_minutes?: int,
     *     price?: MoneyPatch|null,
     *     tax_percent?: string|null,
     *     buffer_before_minutes?: int|null,
     *     buffer_after_minutes?: int|null,
     *     capacity?: int|null,
     *     min_notice_minutes?: int|null,
     *     booking_window_days?: int|null,
     *     slot_interval_minutes?: int|null,
     *     staff_ids?: list<string|ExternalRef>|null,
     *     space_ids?: list<string|ExternalRef>|null,
     *     requires_confirmation?: bool|null,
     *     cancellation_policy?: CancellationPolicyPatch|null,
     *     reminder_hours?: list<int>|null,
     *     offer_minutes?: int|null,
     *     status?: 'active'|'inactive'|null,
     *     addons?: list<AddonDetails>|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function update(int|string $serviceId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Service
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/services/{service_id}',
                result: 'Service',
                query: ['fields', 'expand'],
                body: 'ServicePatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$serviceId], $options, $body,
        );
    }

    /**
     * Replace a service.
     *
     * Replaces the resource as a whole; use PATCH to change single fields.
     *
     * Required scope: `services:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the service.
     * - `duration_minutes`: Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440.
     * - `price`: Price of a booking, without add-ons. Omit for a free service.
     * - `tax_percent`: Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the
     *   organization's setting `tax_percent`.
     * - `buffer_before_minutes`: Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0.
     * - `buffer_after_minutes`: Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0.
     * - `capacity`: Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1.
     * - `min_notice_minutes`: Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0.
     * - `booking_window_days`: Maximum time between a booking and its start, in days: 1 to 730. Default: 365.
     * - `slot_interval_minutes`: Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15.
     * - `staff_ids`: IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its
     *   `service_ids`.
     * - `space_ids`: IDs of the spaces where the service can take place, each once. Empty: the service needs no space.
     * - `requires_confirmation`: `true` if a new booking is `pending` until your staff confirms it. Default: `false`.
     * - `cancellation_policy`: Fees of late cancellations. Omit if cancellations are free.
     * - `reminder_hours`: Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default: 24
     *   hours.
     * - `offer_minutes`: Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30.
     * - `status`: Status of the service: `active` ↔ `inactive`. Default: `active` for a new service. Omit to keep. An inactive service accepts no new
     *   bookings.
     * - `addons`: Extras that a booking can include, in the order in which customers see them.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $serviceId ID of the service.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     name: string,
     *     duration_minutes: int,
     *     price?: Money|null,
     *     tax_percent?: string|null,
     *     buffer_before_minutes?: int,
     *     buffer_after_minutes?: int,
     *     capacity?: int,
     *     min_notice_minutes?: int,
     *     booking_window_days?: int,
     *     slot_interval_minutes?: int,
     *     staff_ids?: list<string|ExternalRef>,
     *     space_ids?: list<string|ExternalRef>,
     *     requires_confirmation?: bool,
     *     cancellation_policy?: CancellationPolicy|null,
     *     reminder_hours?: list<int>,
     *     offer_minutes?: int,
     *     status?: 'active'|'inactive'|null,
     *     addons?: list<AddonDetails>,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function replace(int|string $serviceId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Service
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/services/{service_id}',
                result: 'Service',
                query: ['fields', 'expand'],
                body: 'ServiceInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$serviceId], $options, $body,
        );
    }

    /**
     * Delete a service.
     *
     * It can be restored for 30 days. Its bookings keep their times, prices and terms, but cannot be moved until the service is restored.
     *
     * Required scope: `services:write`.
     *
     * @param int|string $serviceId ID of the service.
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
    public function delete(int|string $serviceId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/services/{service_id}', returns: 'nothing', isRepeatable: true),
            [$serviceId], $options,
        );
    }

    /**
     * Restore a deleted service.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `services:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $serviceId ID of the service.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function restore(int|string $serviceId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Service
    {
        return $this->call(
            new Operation('POST', '/v1/services/{service_id}/restore', result: 'Service', query: ['fields', 'expand'], isRepeatable: true),
            [$serviceId], $query + $options,
        );
    }

    /**
     * Upsert service by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces.
     *
     * Required scope: `services:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `name`: Name of the service.
     * - `duration_minutes`: Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440.
     * - `price`: Price of a booking, without add-ons. Omit for a free service.
     * - `tax_percent`: Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the
     *   organization's setting `tax_percent`.
     * - `buffer_before_minutes`: Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0.
     * - `buffer_after_minutes`: Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0.
     * - `capacity`: Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1.
     * - `min_notice_minutes`: Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0.
     * - `booking_window_days`: Maximum time between a booking and its start, in days: 1 to 730. Default: 365.
     * - `slot_interval_minutes`: Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15.
     * - `staff_ids`: IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its
     *   `service_ids`.
     * - `space_ids`: IDs of the spaces where the service can take place, each once. Empty: the service needs no space.
     * - `requires_confirmation`: `true` if a new booking is `pending` until your staff confirms it. Default: `false`.
     * - `cancellation_policy`: Fees of late cancellations. Omit if cancellations are free.
     * - `reminder_hours`: Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default: 24
     *   hours.
     * - `offer_minutes`: Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30.
     * - `status`: Status of the service: `active` ↔ `inactive`. Default: `active` for a new service. Omit to keep. An inactive service accepts no new
     *   bookings.
     * - `addons`: Extras that a booking can include, in the order in which customers see them.
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
     *     duration_minutes: int,
     *     price?: Money|null,
     *     tax_percent?: string|null,
     *     buffer_before_minutes?: int,
     *     buffer_after_minutes?: int,
     *     capacity?: int,
     *     min_notice_minutes?: int,
     *     booking_window_days?: int,
     *     slot_interval_minutes?: int,
     *     staff_ids?: list<string|ExternalRef>,
     *     space_ids?: list<string|ExternalRef>,
     *     requires_confirmation?: bool,
     *     cancellation_policy?: CancellationPolicy|null,
     *     reminder_hours?: list<int>,
     *     offer_minutes?: int,
     *     status?: 'active'|'inactive'|null,
     *     addons?: list<AddonDetails>,
     *     source_updated_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function upsertByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Service
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/services/by-external-id/{source}/{external_id}',
                result: 'Service',
                query: ['fields', 'expand'],
                body: 'ServiceUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$source, $externalId], $options, $body,
        );
    }

    /**
     * Get service by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `services:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function getByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Service
    {
        return $this->call(
            new Operation('GET', '/v1/services/by-external-id/{source}/{external_id}', result: 'Service', query: ['fields', 'expand']),
            [$source, $externalId], $query + $options,
        );
    }

    /**
     * Change services in bulk.
     *
     * Creates, updates and deletes many services in one request. Each item is independent: a failure does not affect the others. Each item
     * counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `services:write`.
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param array{create?: list<ServiceInput>, update?: list<ServiceBulkUpdate>, delete?: list<string|BulkDelete>} $body
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
                'POST', '/v1/services/bulk',
                result: 'BulkAnswer',
                returns: 'job',
                body: 'ServiceBulk',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * Activate a service.
     *
     * Allowed from `inactive`.
     *
     * Required scope: `services:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $serviceId ID of the service.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function activate(int|string $serviceId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Service
    {
        return $this->call(
            new Operation('POST', '/v1/services/{service_id}/activate', result: 'Service', query: ['fields', 'expand'], isRepeatable: true),
            [$serviceId], $query + $options,
        );
    }

    /**
     * Deactivate a service.
     *
     * It accepts no new bookings, keeps those it has, and can be activated again.
     *
     * Required scope: `services:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $serviceId ID of the service.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function deactivate(int|string $serviceId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Service
    {
        return $this->call(
            new Operation('POST', '/v1/services/{service_id}/deactivate', result: 'Service', query: ['fields', 'expand'], isRepeatable: true),
            [$serviceId], $query + $options,
        );
    }

    /**
     * Get a service's availability.
     *
     * The same as `GET /v1/availability` for this service.
     *
     * Required scope: `availability:read`.
     *
     * Parameters of `$query`:
     * - `from`: First date, local to the place of the booking, or a time.
     * - `to`: Last date, included, or a time, exclusive; at most 92 days after `from`.
     * - `staff_id`: ID of a staff member. Default: all who offer the service.
     * - `space_id`: ID of a space. Default: all of the service.
     * - `venue_id`: ID of a venue: only its spaces and opening hours.
     * - `party_size`: Number of people: 1 to 10,000. Default: 1.
     *
     * @param int|string $serviceId ID of the service.
     * @param array{
     *     from: \DateTimeInterface|string,
     *     to: \DateTimeInterface|string,
     *     staff_id?: string,
     *     space_id?: string,
     *     venue_id?: string,
     *     party_size?: int,
     * } $query
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
    public function getAvailability(int|string $serviceId, #[\SensitiveParameter] array $query, #[\SensitiveParameter] array $options = []): Models\AvailabilityDayList
    {
        return $this->call(
            new Operation(
                'GET', '/v1/services/{service_id}/availability',
                result: 'AvailabilityDayList',
                query: ['from', 'to', 'staff_id', 'space_id', 'venue_id', 'party_size'],
            ),
            [$serviceId], $query + $options,
        );
    }
}
