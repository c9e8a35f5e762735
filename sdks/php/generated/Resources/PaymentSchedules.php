<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Deposits, installments and balances of bookings and weddings, which fall due at their dates.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type Money from \WedSync\Inputs
 * @phpstan-import-type PaymentMethod from \WedSync\Inputs
 * @phpstan-import-type ScheduleItemDetails from \WedSync\Inputs
 */
class PaymentSchedules extends Resource
{
    /**
     * Create a payment schedule.
     *
     * Its items add up to what remains to be paid of the booking's total, or to `total`. Each item falls due at the start of its date in
     * the time zone of the booking or venue (`payment_request.due`), and is overdue after that day and `grace_days`
     * (`payment_request.overdue`).
     *
     * Required scope: `payment-schedules:write` (included in `payments:write`).
     *
     * Fields of `$body`:
     * - `booking_id`: ID of the booking that is paid for. A booking has at most one active schedule. Cannot be changed.
     * - `wedding_id`: ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed.
     * - `grace_days`: Number of days after the day of `due_on` until an item is overdue: 0 to 90. Cannot be changed.
     * - `total`: Amount that the items add up to. Omit it for a booking with a price: its schedule splits what remains to be paid. Otherwise
     *   required if an item has a percentage; the default is the sum of the amounts. Cannot be changed.
     * - `items`: Items, 1 to 50, each with an amount or a percentage. They add up to the total: each percentage is rounded half to even, and the
     *   last item with one receives the rest. Cannot be changed.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param array{
     *     booking_id?: string|ExternalRef|null,
     *     wedding_id?: string|ExternalRef|null,
     *     grace_days?: int,
     *     total?: Money|null,
     *     items: list<ScheduleItemDetails>,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\PaymentSchedule
    {
        return $this->call(
            new Operation(
                'POST', '/v1/payment-schedules',
                result: 'PaymentSchedule',
                query: ['fields', 'expand'],
                body: 'PaymentScheduleInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List payment schedules.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `payment-schedules:read` (included in `payments:read`).
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
     * - `booking_id`: `booking_id` equals this value.
     * - `wedding_id`: `wedding_id` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
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
     *     status?: 'active'|'paid'|'canceled'|array{in?: list<'active'|'paid'|'canceled'>},
     *     booking_id?: string|array{in?: list<string>},
     *     wedding_id?: string|array{in?: list<string>},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\PaymentSchedule>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/payment-schedules',
                result: 'PaymentSchedule',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status',
                    'booking_id', 'wedding_id', 'metadata', 'fields', 'expand'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a payment schedule.
     *
     * Required scope: `payment-schedules:read` (included in `payments:read`).
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $paymentScheduleId ID of the payment schedule.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function get(int|string $paymentScheduleId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\PaymentSchedule
    {
        return $this->call(
            new Operation('GET', '/v1/payment-schedules/{payment_schedule_id}', result: 'PaymentSchedule', query: ['fields', 'expand']),
            [$paymentScheduleId], $query + $options,
        );
    }

    /**
     * Update a payment schedule.
     *
     * Changes its `metadata`; everything else cannot be changed: cancel it and create a new one.
     *
     * Required scope: `payment-schedules:write` (included in `payments:write`).
     *
     * Fields of `$body`:
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $paymentScheduleId ID of the payment schedule.
     * @param array{metadata?: array<string, string|null>|null} $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function update(int|string $paymentScheduleId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\PaymentSchedule
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/payment-schedules/{payment_schedule_id}',
                result: 'PaymentSchedule',
                query: ['fields', 'expand'],
                body: 'PaymentSchedulePatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$paymentScheduleId], $options, $body,
        );
    }

    /**
     * Cancel a payment schedule.
     *
     * Its unpaid items are canceled. An item with an open payment becomes paid or canceled with the result of that payment. Returns 409 if
     * the schedule is paid or canceled.
     *
     * Required scope: `payment-schedules:write` (included in `payments:write`).
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $paymentScheduleId ID of the payment schedule.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'booking'|'booking.customer'|'booking.service'|'booking.service.spaces'|'booking.service.spaces.elements'|'booking.service.spaces.venue'|'booking.service.staff'|'booking.service.staff.services'|'booking.spaces'|'booking.spaces.elements'|'booking.spaces.elements.elements'|'booking.spaces.elements.venue'|'booking.spaces.venue'|'booking.staff'|'booking.staff.services'|'booking.staff.services.spaces'|'booking.staff.services.staff'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
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
    public function cancel(int|string $paymentScheduleId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\PaymentSchedule
    {
        return $this->call(
            new Operation(
                'POST', '/v1/payment-schedules/{payment_schedule_id}/cancel',
                result: 'PaymentSchedule',
                query: ['fields', 'expand'],
                isRepeatable: true,
            ),
            [$paymentScheduleId], $query + $options,
        );
    }

    /**
     * Pay a schedule's item.
     *
     * Creates a payment of the item's amount and returns it. If the card is declined, the payment has the status `failed`, and the item can
     * be paid again. An item has at most one open payment: returns 409 while there is one, and when the item or its schedule is paid or
     * canceled. `If-Match` is optional and applies to the schedule.
     *
     * Required scope: `payment-schedules:write` (included in `payments:write`).
     *
     * Fields of `$body`:
     * - `method`: Method of the payment, which is for the whole amount of the item.
     * - `description`: Purpose of the payment. Default: the label of the item.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * @param int|string $paymentScheduleId ID of the payment schedule.
     * @param int|string $number Number of the item, from 1.
     * @param array{method: PaymentMethod, description?: string|null, metadata?: array<string, string>} $body
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
    public function payItem(int|string $paymentScheduleId, int|string $number, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Payment
    {
        return $this->call(
            new Operation(
                'POST', '/v1/payment-schedules/{payment_schedule_id}/items/{number}/pay',
                result: 'Payment',
                body: 'ItemPaymentInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$paymentScheduleId, $number], $options, $body,
        );
    }
}
