<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Free days and slots of services, and the check of one time.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 */
class Availability extends Resource
{
    /**
     * List available days.
     *
     * Returns each local day of the range, with its first free slot and the number of its free slots, on one page.
     *
     * Required scope: `availability:read`.
     *
     * Parameters of `$query`:
     * - `service_id`: ID of the service.
     * - `from`: First date, local to the place of the booking, or a time.
     * - `to`: Last date, included, or a time, exclusive; at most 92 days after `from`.
     * - `staff_id`: ID of a staff member. Default: all who offer the service.
     * - `space_id`: ID of a space. Default: all of the service.
     * - `venue_id`: ID of a venue: only its spaces and opening hours.
     * - `party_size`: Number of people: 1 to 10,000. Default: 1.
     *
     * @param array{
     *     service_id: string,
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
    public function listDays(#[\SensitiveParameter] array $query, #[\SensitiveParameter] array $options = []): Models\AvailabilityDayList
    {
        return $this->call(
            new Operation(
                'GET', '/v1/availability',
                result: 'AvailabilityDayList',
                query: ['service_id', 'from', 'to', 'staff_id', 'space_id', 'venue_id', 'party_size'],
            ),
            [], $query + $options,
        );
    }

    /**
     * List free slots.
     *
     * Returns the slots that can be booked, in order of their start: within working and opening hours, without breaks, time off, holidays,
     * blocks and reservations with their buffers, after the minimum notice and within the booking window. Starts are multiples of the
     * service's `slot_interval_minutes` from the start of a shift.
     *
     * Required scope: `availability:read`.
     *
     * Parameters of `$query`:
     * - `service_id`: ID of the service.
     * - `limit`: Number of slots to return: 1 to 100. Default: all, at most 1,000.
     * - `cursor`: Cursor of the next page, from `next_cursor`.
     * - `from`: First date, local to the place of the booking, or a time.
     * - `to`: Last date, included, or a time, exclusive; at most 92 days after `from`.
     * - `staff_id`: ID of a staff member. Default: all who offer the service.
     * - `space_id`: ID of a space. Default: all of the service.
     * - `venue_id`: ID of a venue: only its spaces and opening hours.
     * - `party_size`: Number of people: 1 to 10,000. Default: 1.
     *
     * @param array{
     *     service_id: string,
     *     limit?: int,
     *     cursor?: string,
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
     * @return Page<Models\Slot>
     * @throws WedSyncException
     */
    public function listSlots(#[\SensitiveParameter] array $query, #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/availability/slots',
                result: 'Slot',
                returns: 'page',
                query: ['service_id', 'limit', 'cursor', 'from', 'to', 'staff_id', 'space_id', 'venue_id', 'party_size'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Check a time.
     *
     * Returns whether a booking is possible at this time, the rule that fails, and the nearest free slots.
     *
     * Required scope: `availability:read`.
     *
     * Fields of `$body`:
     * - `service_id`: ID of the service.
     * - `start_at`: Start time.
     * - `staff_id`: ID of the staff member, or `any`. Default: `any`.
     * - `space_ids`: IDs of the spaces. Default: one of the service's spaces.
     * - `party_size`: Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.
     *
     * @param array{
     *     service_id: string|ExternalRef,
     *     start_at: \DateTimeInterface|string,
     *     staff_id?: string|ExternalRef|null,
     *     space_ids?: list<string|ExternalRef>,
     *     party_size?: int,
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
    public function check(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\AvailabilityCheck
    {
        return $this->call(
            new Operation(
                'POST', '/v1/availability/check',
                result: 'AvailabilityCheck',
                body: 'AvailabilityCheckInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }
}
