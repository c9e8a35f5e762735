<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Questions to the platform's support, with response targets by tier.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Tickets extends Resource
{
    /**
     * List waiting tickets.
     *
     * Returns the open tickets of all organizations, live and sandbox, with the earliest `response_due_at` first. Only the platform's
     * support can do this. To list the tickets of your own organization, use `GET /v1/tickets`.
     *
     * Required scope: `platform:support`.
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
     * @return Page<Models\WaitingTicket>
     * @throws WedSyncException
     */
    public function listWaiting(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation('GET', '/v1/tickets/waiting', result: 'WaitingTicket', returns: 'page', query: ['limit', 'cursor']),
            [], $query + $options,
        );
    }

    /**
     * Create a ticket.
     *
     * The person who opens it gets a mail, can answer it by mail, and gets the answers of the platform's support by mail. An API key, a
     * client or a person can open at most 20 tickets an hour: 429 `rate_limited` above that.
     *
     * Required scope: `tickets:write`.
     *
     * Fields of `$body`:
     * - `subject`: Subject of the ticket.
     * - `body`: Text of the ticket, at most 10,000 characters. Do not send secrets or card numbers.
     * - `priority`: Priority of the ticket. With the tier of your support, it sets the response target.
     * - `request_id`: ID of the request that the ticket is about: its `X-Request-Id`.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param array{
     *     subject: string,
     *     body: string,
     *     priority?: 'low'|'normal'|'high'|'urgent',
     *     request_id?: string|null,
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Ticket
    {
        return $this->call(
            new Operation('POST', '/v1/tickets', result: 'Ticket', query: ['fields'], body: 'TicketInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * List tickets.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `tickets:read`.
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
     * - `priority`: `priority` equals this value.
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
     *     status?: 'open'|'answered'|'closed'|array{in?: list<'open'|'answered'|'closed'>},
     *     priority?: 'low'|'normal'|'high'|'urgent'|array{in?: list<'low'|'normal'|'high'|'urgent'>},
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
     * @return Page<Models\Ticket>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/tickets',
                result: 'Ticket',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status',
                    'priority', 'metadata', 'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a ticket.
     *
     * The platform's support gets one of any organization.
     *
     * Required scope: `tickets:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $ticketId ID of the ticket.
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
    public function get(int|string $ticketId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Ticket
    {
        return $this->call(
            new Operation('GET', '/v1/tickets/{ticket_id}', result: 'Ticket', query: ['fields']),
            [$ticketId], $query + $options,
        );
    }

    /**
     * List a ticket's messages.
     *
     * Returns the oldest first. The ticket's own text is its `body`.
     *
     * Required scope: `tickets:read`.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     *
     * @param int|string $ticketId ID of the ticket.
     * @param array{limit?: int, cursor?: string} $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\TicketMessage>
     * @throws WedSyncException
     */
    public function listMessages(int|string $ticketId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation('GET', '/v1/tickets/{ticket_id}/messages', result: 'TicketMessage', returns: 'page', query: ['limit', 'cursor']),
            [$ticketId], $query + $options,
        );
    }

    /**
     * Create a message.
     *
     * A message of yours opens an answered ticket again. A closed ticket accepts no messages: 409 `illegal_transition`. An API key, a
     * client or a person can add at most 60 messages an hour, those by mail included: 429 `rate_limited` above that.
     *
     * Required scope: `tickets:write`.
     *
     * Fields of `$body`:
     * - `body`: Text of the message, at most 10,000 characters. Do not send secrets or card numbers.
     *
     * @param int|string $ticketId ID of the ticket.
     * @param array{body: string} $body
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
    public function createMessage(int|string $ticketId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\TicketMessage
    {
        return $this->call(
            new Operation(
                'POST', '/v1/tickets/{ticket_id}/messages',
                result: 'TicketMessage',
                body: 'TicketMessageInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$ticketId], $options, $body,
        );
    }

    /**
     * Close a ticket.
     *
     * It accepts no messages anymore. If the platform's support closes it, its author gets a mail.
     *
     * Required scope: `tickets:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $ticketId ID of the ticket.
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
    public function close(int|string $ticketId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Ticket
    {
        return $this->call(
            new Operation('POST', '/v1/tickets/{ticket_id}/close', result: 'Ticket', query: ['fields'], isRepeatable: true),
            [$ticketId], $query + $options,
        );
    }
}
