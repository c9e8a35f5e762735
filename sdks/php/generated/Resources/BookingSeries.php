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
 * @phpstan-import-type BookingItemDetails from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type Recurrence from \WedSync\Inputs
 */
class BookingSeries extends Resource
{
    /**
     * Create a series of bookings.
     *
     * Creates one booking per occurrence, at most 100, each at the local time of `start_at` in the time zone of the place, also after
     * clocks change. With `on_conflict: fail`, all of them are created or none: 409 `slot_unavailable` has the `start_at`, the `reason` and
     * free `alternatives` of the occurrence that cannot be booked. With `skip`, `skipped` lists those that cannot be booked, also if none
     * can: check `bookings`. A month without the day of `start_at`, such as a 31st, has no occurrence and is not listed. While the series
     * is created, its bookings are `held`. Each booking counts as one request against your limits.
     *
     * Required scope: `bookings:write`.
     *
     * Fields of `$body`:
     * - `customer_id`: ID of the customer of the booking.
     * - `service_id`: ID of the service. Required without `items`; null with them.
     * - `start_at`: Start time.
     * - `party_size`: Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.
     * - `addons`: Add-ons of the service, each once. They add to the total and, if they have one, to the duration.
     * - `notes`: Free text for your staff.
     * - `source`: Where the booking was made, such as a website or a system.
     * - `items`: Several services in a row at each occurrence, in place of `service_id`.
     * - `recurrence`: When the series takes place: at the local time of `start_at`, in the time zone of the place.
     * - `on_conflict`: What happens when an occurrence cannot be booked: `fail` creates no booking at all and returns 409, `skip` lists it in `skipped`
     *   and creates the others, if there are any. Default: `fail`.
     * - `staff_id`: ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking.
     *   Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must
     *   offer it.
     * - `space_ids`: IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has
     *   spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces
     *   become free.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * @param array{
     *     customer_id: string|ExternalRef,
     *     service_id?: string|ExternalRef|null,
     *     start_at: \DateTimeInterface|string,
     *     party_size?: int,
     *     addons?: list<BookedAddon>,
     *     notes?: string|null,
     *     source?: string|null,
     *     items?: list<BookingItemDetails>,
     *     recurrence: Recurrence,
     *     on_conflict?: 'fail'|'skip',
     *     staff_id?: string|ExternalRef|null,
     *     space_ids?: list<string|ExternalRef>|null,
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\BookingSeries
    {
        return $this->call(
            new Operation('POST', '/v1/bookings/series', result: 'BookingSeries', body: 'BookingSeriesInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * Get a series of bookings.
     *
     * Returns the bookings as they are now, without deleted ones. Each change of a booking is a new version of its series.
     *
     * Required scope: `booking-series:read` (included in `bookings:read`).
     *
     * @param int|string $seriesId ID of the series.
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
    public function get(int|string $seriesId, #[\SensitiveParameter] array $options = []): Models\BookingSeries
    {
        return $this->call(
            new Operation('GET', '/v1/booking-series/{series_id}', result: 'BookingSeries'),
            [$seriesId], $options,
        );
    }

    /**
     * Cancel a series of bookings.
     *
     * Cancels all pending and confirmed bookings of the series that start at `from` or later, each with the fee of its own cancellation
     * policy. The others stay as they are. Returns the series. `If-Match` is optional: with it, nothing is canceled if the series or one of
     * its bookings has changed since.
     *
     * Required scope: `booking-series:write` (included in `bookings:write`).
     *
     * Fields of `$body`:
     * - `from`: Earliest start time of the bookings to cancel. Default: now.
     *
     * @param int|string $seriesId ID of the series.
     * @param array{from?: \DateTimeInterface|string|null} $body
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
    public function cancel(int|string $seriesId, #[\SensitiveParameter] array $body = [], #[\SensitiveParameter] array $options = []): Models\BookingSeries
    {
        return $this->call(
            new Operation(
                'POST', '/v1/booking-series/{series_id}/cancel',
                result: 'BookingSeries',
                body: 'BookingSeriesCancelInput',
                isRepeatable: true,
            ),
            [$seriesId], $options, $body,
        );
    }
}
