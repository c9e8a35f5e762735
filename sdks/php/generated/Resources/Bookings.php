<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Bookings of services by customers, with holds, moves, cancellations and their history.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type BookedAddon from \WedSync\Inputs
 * @phpstan-import-type BookingBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type BookingInput from \WedSync\Inputs
 * @phpstan-import-type BookingItemDetails from \WedSync\Inputs
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 */
class Bookings extends Resource
{
    /**
     * Create a booking.
     *
     * Reserves the staff member and the spaces, with the buffers of the service: two bookings never overlap, whatever the race. Returns 409
     * `slot_unavailable` if the time is not available, with the `reason` and up to three free `alternatives`.
     *
     * Required scope: `bookings:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `customer_id`: ID of the customer of the booking.
     * - `service_id`: ID of the service. Required without `items`; null with them.
     * - `start_at`: Start time.
     * - `party_size`: Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.
     * - `addons`: Add-ons of the service, each once. They add to the total and, if they have one, to the duration.
     * - `notes`: Free text for your staff.
     * - `source`: Where the booking was made, such as a website or a system.
     * - `staff_id`: ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking.
     *   Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must
     *   offer it.
     * - `space_ids`: IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has
     *   spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces
     *   become free.
     * - `items`: Several services in a row, in place of `service_id`: all of them are booked, or none.
     * - `hold_minutes`: Number of minutes for which a new booking is `held`, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is not
     *   held. No effect on an existing booking.
     * - `status`: Status of the booking. Transitions: `held` → `pending`, `confirmed`, `expired`; `pending` → `confirmed`, `declined`, `canceled`,
     *   `expired`; `confirmed` → `checked_in`, `completed`, `no_show`, `canceled`; `checked_in` → `completed`; `no_show` → `completed`. The
     *   actions make the same transitions. Default for a new booking: `held` with `hold_minutes`, `pending` if the service requires
     *   confirmation (`confirmed` is then rejected: confirm the booking afterwards), otherwise `confirmed`. Omit to keep.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     customer_id: string|ExternalRef,
     *     service_id?: string|ExternalRef|null,
     *     start_at: \DateTimeInterface|string,
     *     party_size?: int,
     *     addons?: list<BookedAddon>,
     *     notes?: string|null,
     *     source?: string|null,
     *     staff_id?: string|ExternalRef|null,
     *     space_ids?: list<string|ExternalRef>|null,
     *     items?: list<BookingItemDetails>,
     *     hold_minutes?: int|null,
     *     status?: 'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation(
                'POST', '/v1/bookings',
                result: 'Booking',
                query: ['fields', 'expand'],
                body: 'BookingInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List bookings.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `bookings:read`.
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
     * - `customer_id`: `customer_id` equals this value.
     * - `start_at`: `start_at` equals this value.
     * - `staff_id`: `staff_id` equals this value.
     * - `status`: `status` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     offset?: int,
     *     sort?: '-created_at'|'created_at'|'-updated_at'|'updated_at'|'-start_at'|'start_at',
     *     updated_since?: \DateTimeInterface|string,
     *     include?: 'total',
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     updated_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     customer_id?: string|array{in?: list<string>},
     *     start_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     staff_id?: string|array{in?: list<string>},
     *     status?: 'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'|array{in?: list<'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'>},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\Booking>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/bookings',
                result: 'Booking',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'customer_id',
                    'start_at', 'staff_id', 'status', 'metadata', 'fields', 'expand'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a booking.
     *
     * Required scope: `bookings:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function get(int|string $bookingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation('GET', '/v1/bookings/{booking_id}', result: 'Booking', query: ['fields', 'expand']),
            [$bookingId], $query + $options,
        );
    }

    /**
     * Update a booking.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `bookings:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `customer_id`: ID of the customer of the booking.
     * - `service_id`: ID of the service. Required without `items`; null with them.
     * - `start_at`: Start time.
     * - `party_size`: Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.
     * - `addons`: Add-ons of the service, each once. They add to the total and, if they have one, to the duration.
     * - `notes`: Free text for your staff.
     * - `source`: Where the booking was made, such as a website or a system.
     * - `staff_id`: ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking.
     *   Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must
     *   offer it.
     * - `space_ids`: IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has
     *   spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces
     *   become free.
     * - `items`: Several services in a row, in place of `service_id`: all of them are booked, or none.
     * - `hold_minutes`: Number of minutes for which a new booking is `held`, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is not
     *   held. No effect on an existing booking.
     * - `status`: Status of the booking. Transitions: `held` → `pending`, `confirmed`, `expired`; `pending` → `confirmed`, `declined`, `canceled`,
     *   `expired`; `confirmed` → `checked_in`, `completed`, `no_show`, `canceled`; `checked_in` → `completed`; `no_show` → `completed`. The
     *   actions make the same transitions. Default for a new booking: `held` with `hold_minutes`, `pending` if the service requires
     *   confirmation (`confirmed` is then rejected: confirm the booking afterwards), otherwise `confirmed`. Omit to keep.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     customer_id?: string|ExternalRef,
     *     service_id?: string|ExternalRef|null,
     *     start_at?: \DateTimeInterface|string,
     *     party_size?: int|null,
     *     addons?: list<BookedAddon>|null,
     *     notes?: string|null,
     *     source?: string|null,
     *     staff_id?: string|ExternalRef|null,
     *     space_ids?: list<string|ExternalRef>|null,
     *     items?: list<BookingItemDetails>|null,
     *     hold_minutes?: int|null,
     *     status?: 'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function update(int|string $bookingId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/bookings/{booking_id}',
                result: 'Booking',
                query: ['fields', 'expand'],
                body: 'BookingPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$bookingId], $options, $body,
        );
    }

    /**
     * Replace a booking.
     *
     * Replaces the resource as a whole; use PATCH to change single fields.
     *
     * Required scope: `bookings:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `customer_id`: ID of the customer of the booking.
     * - `service_id`: ID of the service. Required without `items`; null with them.
     * - `start_at`: Start time.
     * - `party_size`: Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.
     * - `addons`: Add-ons of the service, each once. They add to the total and, if they have one, to the duration.
     * - `notes`: Free text for your staff.
     * - `source`: Where the booking was made, such as a website or a system.
     * - `staff_id`: ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking.
     *   Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must
     *   offer it.
     * - `space_ids`: IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has
     *   spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces
     *   become free.
     * - `items`: Several services in a row, in place of `service_id`: all of them are booked, or none.
     * - `hold_minutes`: Number of minutes for which a new booking is `held`, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is not
     *   held. No effect on an existing booking.
     * - `status`: Status of the booking. Transitions: `held` → `pending`, `confirmed`, `expired`; `pending` → `confirmed`, `declined`, `canceled`,
     *   `expired`; `confirmed` → `checked_in`, `completed`, `no_show`, `canceled`; `checked_in` → `completed`; `no_show` → `completed`. The
     *   actions make the same transitions. Default for a new booking: `held` with `hold_minutes`, `pending` if the service requires
     *   confirmation (`confirmed` is then rejected: confirm the booking afterwards), otherwise `confirmed`. Omit to keep.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     customer_id: string|ExternalRef,
     *     service_id?: string|ExternalRef|null,
     *     start_at: \DateTimeInterface|string,
     *     party_size?: int,
     *     addons?: list<BookedAddon>,
     *     notes?: string|null,
     *     source?: string|null,
     *     staff_id?: string|ExternalRef|null,
     *     space_ids?: list<string|ExternalRef>|null,
     *     items?: list<BookingItemDetails>,
     *     hold_minutes?: int|null,
     *     status?: 'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function replace(int|string $bookingId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/bookings/{booking_id}',
                result: 'Booking',
                query: ['fields', 'expand'],
                body: 'BookingInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$bookingId], $options, $body,
        );
    }

    /**
     * Delete a booking.
     *
     * It can be restored for 30 days.
     *
     * Required scope: `bookings:write`.
     *
     * @param int|string $bookingId ID of the booking.
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
    public function delete(int|string $bookingId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/bookings/{booking_id}', returns: 'nothing', isRepeatable: true),
            [$bookingId], $options,
        );
    }

    /**
     * Restore a deleted booking.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `bookings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function restore(int|string $bookingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation('POST', '/v1/bookings/{booking_id}/restore', result: 'Booking', query: ['fields', 'expand'], isRepeatable: true),
            [$bookingId], $query + $options,
        );
    }

    /**
     * Upsert booking by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces. To change an existing resource, send `If-Match` or `source_updated_at`;
     * without either, the API returns 428.
     *
     * Required scope: `bookings:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `customer_id`: ID of the customer of the booking.
     * - `service_id`: ID of the service. Required without `items`; null with them.
     * - `start_at`: Start time.
     * - `party_size`: Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.
     * - `addons`: Add-ons of the service, each once. They add to the total and, if they have one, to the duration.
     * - `notes`: Free text for your staff.
     * - `source`: Where the booking was made, such as a website or a system.
     * - `staff_id`: ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking.
     *   Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must
     *   offer it.
     * - `space_ids`: IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has
     *   spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces
     *   become free.
     * - `items`: Several services in a row, in place of `service_id`: all of them are booked, or none.
     * - `hold_minutes`: Number of minutes for which a new booking is `held`, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is not
     *   held. No effect on an existing booking.
     * - `status`: Status of the booking. Transitions: `held` → `pending`, `confirmed`, `expired`; `pending` → `confirmed`, `declined`, `canceled`,
     *   `expired`; `confirmed` → `checked_in`, `completed`, `no_show`, `canceled`; `checked_in` → `completed`; `no_show` → `completed`. The
     *   actions make the same transitions. Default for a new booking: `held` with `hold_minutes`, `pending` if the service requires
     *   confirmation (`confirmed` is then rejected: confirm the booking afterwards), otherwise `confirmed`. Omit to keep.
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
     *     customer_id: string|ExternalRef,
     *     service_id?: string|ExternalRef|null,
     *     start_at: \DateTimeInterface|string,
     *     party_size?: int,
     *     addons?: list<BookedAddon>,
     *     notes?: string|null,
     *     source?: string|null,
     *     staff_id?: string|ExternalRef|null,
     *     space_ids?: list<string|ExternalRef>|null,
     *     items?: list<BookingItemDetails>,
     *     hold_minutes?: int|null,
     *     status?: 'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'|null,
     *     source_updated_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function upsertByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/bookings/by-external-id/{source}/{external_id}',
                result: 'Booking',
                query: ['fields', 'expand'],
                body: 'BookingUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$source, $externalId], $options, $body,
        );
    }

    /**
     * Get booking by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `bookings:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function getByExternalId(int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation('GET', '/v1/bookings/by-external-id/{source}/{external_id}', result: 'Booking', query: ['fields', 'expand']),
            [$source, $externalId], $query + $options,
        );
    }

    /**
     * Change bookings in bulk.
     *
     * Creates, updates and deletes many bookings in one request. Each item is independent: a failure does not affect the others. Each item
     * counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `bookings:write`.
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param array{create?: list<BookingInput>, update?: list<BookingBulkUpdate>, delete?: list<string|BulkDelete>} $body
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
                'POST', '/v1/bookings/bulk',
                result: 'BulkAnswer',
                returns: 'job',
                body: 'BookingBulk',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * Confirm a held or pending booking.
     *
     * Returns 409 if its hold has expired. To ask your staff about a held booking, set its status to `pending` instead. If the current
     * status does not allow this, the API returns 409 with the allowed statuses.
     *
     * Required scope: `bookings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function confirm(int|string $bookingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation('POST', '/v1/bookings/{booking_id}/confirm', result: 'Booking', query: ['fields', 'expand'], isRepeatable: true),
            [$bookingId], $query + $options,
        );
    }

    /**
     * Release a held booking.
     *
     * Its time becomes free before its hold expires, and its status is `expired`. If the current status does not allow this, the API
     * returns 409 with the allowed statuses.
     *
     * Required scope: `bookings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function release(int|string $bookingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation('POST', '/v1/bookings/{booking_id}/release', result: 'Booking', query: ['fields', 'expand'], isRepeatable: true),
            [$bookingId], $query + $options,
        );
    }

    /**
     * Decline a pending booking.
     *
     * Its time becomes free. If the current status does not allow this, the API returns 409 with the allowed statuses.
     *
     * Required scope: `bookings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function decline(int|string $bookingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation('POST', '/v1/bookings/{booking_id}/decline', result: 'Booking', query: ['fields', 'expand'], isRepeatable: true),
            [$bookingId], $query + $options,
        );
    }

    /**
     * Check in a confirmed booking.
     *
     * The customer has arrived. If the current status does not allow this, the API returns 409 with the allowed statuses.
     *
     * Required scope: `bookings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function checkIn(int|string $bookingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation('POST', '/v1/bookings/{booking_id}/check-in', result: 'Booking', query: ['fields', 'expand'], isRepeatable: true),
            [$bookingId], $query + $options,
        );
    }

    /**
     * Complete a booking.
     *
     * Allowed from `confirmed`, `checked_in` and `no_show`. If the current status does not allow this, the API returns 409 with the allowed
     * statuses.
     *
     * Required scope: `bookings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function complete(int|string $bookingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation('POST', '/v1/bookings/{booking_id}/complete', result: 'Booking', query: ['fields', 'expand'], isRepeatable: true),
            [$bookingId], $query + $options,
        );
    }

    /**
     * Mark a booking as no-show.
     *
     * The customer did not come to the confirmed booking. If the current status does not allow this, the API returns 409 with the allowed
     * statuses.
     *
     * Required scope: `bookings:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function noShow(int|string $bookingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation('POST', '/v1/bookings/{booking_id}/no-show', result: 'Booking', query: ['fields', 'expand'], isRepeatable: true),
            [$bookingId], $query + $options,
        );
    }

    /**
     * Cancel a pending or confirmed booking.
     *
     * Its time becomes free. `cancellation_fee` is the fee by the cancellation policy that the service had when the booking was made or
     * moved. What was paid by card beyond the fee is refunded within a minute. If the current status does not allow this, the API returns
     * 409 with the allowed statuses.
     *
     * Required scope: `bookings:write`.
     *
     * Fields of `$body`:
     * - `reason`: Reason for the cancellation.
     * - `canceled_by`: Who canceled, such as `customer` or `staff`. Default: the ID of the API key that canceled.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{reason?: string|null, canceled_by?: string|null} $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function cancel(int|string $bookingId, #[\SensitiveParameter] array $body = [], #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation(
                'POST', '/v1/bookings/{booking_id}/cancel',
                result: 'Booking',
                query: ['fields', 'expand'],
                body: 'BookingCancelInput',
                isRepeatable: true,
            ),
            [$bookingId], $options, $body,
        );
    }

    /**
     * Reschedule a booking.
     *
     * The old time becomes free and the new one is reserved, or nothing changes. Returns 409 `slot_unavailable` with alternatives if the
     * new time is not available.
     *
     * Required scope: `bookings:write`.
     *
     * Fields of `$body`:
     * - `start_at`: Start time.
     * - `staff_id`: ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking.
     *   Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must
     *   offer it.
     * - `space_ids`: IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has
     *   spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces
     *   become free.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{
     *     start_at: \DateTimeInterface|string,
     *     staff_id?: string|ExternalRef|null,
     *     space_ids?: list<string|ExternalRef>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function reschedule(int|string $bookingId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation(
                'POST', '/v1/bookings/{booking_id}/reschedule',
                result: 'Booking',
                query: ['fields', 'expand'],
                body: 'BookingRescheduleInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$bookingId], $options, $body,
        );
    }

    /**
     * Reassign a booking.
     *
     * Another staff member takes it over at the same time. With `items`, the staff member takes over each service that they offer; with
     * `any`, each service that has a staff member gets another one. Returns 409 `slot_unavailable` if one of them is not free.
     *
     * Required scope: `bookings:write`.
     *
     * Fields of `$body`:
     * - `staff_id`: ID of the new staff member, or `any` for another free one. With `items`, the staff member gets the services that they offer, at
     *   least one.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{staff_id: string|ExternalRef} $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'customer'|'service'|'service.spaces'|'service.spaces.elements'|'service.spaces.elements.elements'|'service.spaces.elements.venue'|'service.spaces.venue'|'service.staff'|'service.staff.services'|'service.staff.services.spaces'|'service.staff.services.staff'|'spaces'|'spaces.elements'|'spaces.elements.elements'|'spaces.elements.elements.elements'|'spaces.elements.elements.venue'|'spaces.elements.venue'|'spaces.venue'|'staff'|'staff.services'|'staff.services.spaces'|'staff.services.spaces.elements'|'staff.services.spaces.venue'|'staff.services.staff'|'staff.services.staff.services'>,
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
    public function reassign(int|string $bookingId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Booking
    {
        return $this->call(
            new Operation(
                'POST', '/v1/bookings/{booking_id}/reassign',
                result: 'Booking',
                query: ['fields', 'expand'],
                body: 'BookingReassignInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$bookingId], $options, $body,
        );
    }

    /**
     * List a booking's history.
     *
     * Returns one entry per version, newest first: what changed, when, by whom, and the values before and after.
     *
     * Required scope: `bookings:read`.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     *
     * @param int|string $bookingId ID of the booking.
     * @param array{limit?: int, cursor?: string} $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\BookingChange>
     * @throws WedSyncException
     */
    public function listChanges(int|string $bookingId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation('GET', '/v1/bookings/{booking_id}/history', result: 'BookingChange', returns: 'page', query: ['limit', 'cursor']),
            [$bookingId], $query + $options,
        );
    }

    /**
     * Get a booking's calendar.
     *
     * Returns the booking as an event in iCalendar format (RFC 5545), for the customer: with the service and the place, without the notes.
     * Its UID is the ID of the booking. With `items`, it is one event for each, with the number of the item in its UID: `{id}-0`, `{id}-1`.
     * The calendars of staff members have the same UIDs. The SEQUENCE grows with every change of the time or status. The status of a held
     * or pending booking is TENTATIVE, that of a canceled, declined or expired one CANCELLED, all others are CONFIRMED.
     *
     * Required scope: `bookings:read`.
     *
     * @param int|string $bookingId ID of the booking.
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
    public function getCalendar(int|string $bookingId, #[\SensitiveParameter] array $options = []): string
    {
        return $this->call(
            new Operation('GET', '/v1/bookings/{booking_id}/calendar.ics', returns: 'text'),
            [$bookingId], $options,
        );
    }
}
