<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * API usage, error rates, latency and remaining quotas.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Usage extends Resource
{
    /**
     * Get API usage.
     *
     * Returns the requests of your organization, in total and per period.
     *
     * Required scope: `usage:read`.
     *
     * Parameters of `$query`:
     * - `from`: Start of the time span, rounded down to the start of its period. Default: 1 hour (`minute`), 1 day (`hour`) or 30 days (`day`)
     *   before `to`.
     * - `to`: End of the time span, exclusive. Default: now.
     * - `granularity`: Length of a period. A report covers at most 6 hours of the last 2 days (`minute`), 14 days of the last 90 days (`hour`) or 366 days
     *   of the last 2 years (`day`). Default: hour.
     *
     * @param array{from?: \DateTimeInterface|string, to?: \DateTimeInterface|string, granularity?: 'minute'|'hour'|'day'} $query
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
    public function summary(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Usage
    {
        return $this->call(
            new Operation('GET', '/v1/usage/summary', result: 'Usage', query: ['from', 'to', 'granularity']),
            [], $query + $options,
        );
    }

    /**
     * Get usage by endpoint.
     *
     * Returns the requests per endpoint, most used first.
     *
     * Required scope: `usage:read`.
     *
     * Parameters of `$query`:
     * - `from`: Start of the time span, rounded down to the start of its period. Default: 1 hour (`minute`), 1 day (`hour`) or 30 days (`day`)
     *   before `to`.
     * - `to`: End of the time span, exclusive. Default: now.
     * - `granularity`: Length of a period. A report covers at most 6 hours of the last 2 days (`minute`), 14 days of the last 90 days (`hour`) or 366 days
     *   of the last 2 years (`day`). Default: hour.
     *
     * @param array{from?: \DateTimeInterface|string, to?: \DateTimeInterface|string, granularity?: 'minute'|'hour'|'day'} $query
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
    public function endpoints(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\UsageEndpoints
    {
        return $this->call(
            new Operation('GET', '/v1/usage/endpoints', result: 'UsageEndpoints', query: ['from', 'to', 'granularity']),
            [], $query + $options,
        );
    }

    /**
     * Get API errors.
     *
     * Returns every error code with the endpoints that returned it, most frequent first.
     *
     * Required scope: `usage:read`.
     *
     * Parameters of `$query`:
     * - `from`: Start of the time span, rounded down to the start of its period. Default: 1 hour (`minute`), 1 day (`hour`) or 30 days (`day`)
     *   before `to`.
     * - `to`: End of the time span, exclusive. Default: now.
     * - `granularity`: Length of a period. A report covers at most 6 hours of the last 2 days (`minute`), 14 days of the last 90 days (`hour`) or 366 days
     *   of the last 2 years (`day`). Default: hour.
     *
     * @param array{from?: \DateTimeInterface|string, to?: \DateTimeInterface|string, granularity?: 'minute'|'hour'|'day'} $query
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
    public function errors(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\UsageErrors
    {
        return $this->call(
            new Operation('GET', '/v1/usage/errors', result: 'UsageErrors', query: ['from', 'to', 'granularity']),
            [], $query + $options,
        );
    }

    /**
     * List limits and quotas.
     *
     * Returns the current limits and quotas of each of your API keys. The values are exact: they are not computed from the request log and
     * do not depend on `from` and `to`.
     *
     * Required scope: `usage:read`.
     *
     * Parameters of `$query`:
     * - `from`: Start of the time span, rounded down to the start of its period. Default: 1 hour (`minute`), 1 day (`hour`) or 30 days (`day`)
     *   before `to`.
     * - `to`: End of the time span, exclusive. Default: now.
     * - `granularity`: Length of a period. A report covers at most 6 hours of the last 2 days (`minute`), 14 days of the last 90 days (`hour`) or 366 days
     *   of the last 2 years (`day`). Default: hour.
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     *
     * @param array{
     *     from?: \DateTimeInterface|string,
     *     to?: \DateTimeInterface|string,
     *     granularity?: 'minute'|'hour'|'day',
     *     limit?: int,
     *     cursor?: string,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\KeyQuotas>
     * @throws WedSyncException
     */
    public function quotas(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation('GET', '/v1/usage/quotas', result: 'KeyQuotas', returns: 'page', query: ['from', 'to', 'granularity', 'limit', 'cursor']),
            [], $query + $options,
        );
    }
}
