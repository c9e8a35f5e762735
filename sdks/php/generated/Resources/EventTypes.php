<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class EventTypes extends Resource
{
    /**
     * List event types.
     *
     * Returns all types in the order of their names, each with the JSON Schema and an example of its events. Types with `since` null are
     * not sent yet.
     *
     * Required scope: `event-types:read` (included in `webhooks:read`).
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
     * @return Page<Models\EventType>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation('GET', '/v1/event-types', result: 'EventType', returns: 'page', query: ['limit', 'cursor']),
            [], $query + $options,
        );
    }

    /**
     * Get an event type.
     *
     * Includes the JSON Schema and an example of its events.
     *
     * Required scope: `event-types:read` (included in `webhooks:read`).
     *
     * @param int|string $eventType Name of the event type.
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
    public function get(int|string $eventType, #[\SensitiveParameter] array $options = []): Models\EventType
    {
        return $this->call(
            new Operation('GET', '/v1/event-types/{event_type}', result: 'EventType'),
            [$eventType], $options,
        );
    }
}
