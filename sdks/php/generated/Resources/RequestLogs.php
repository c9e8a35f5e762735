<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * The requests of the last 90 days, one by one, to search and to export.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type ExportFilters from \WedSync\Inputs
 */
class RequestLogs extends Resource
{
    /**
     * List logged requests.
     *
     * Returns the requests of the last 90 days, newest first, each within 10 seconds of its response. Refused requests are included, unless
     * they had no valid credentials. To poll, send the `ETag` of the previous response as `If-None-Match`: the response is 304 until the
     * page changes.
     *
     * With `q`, a status below 400, or more than one filter, a page reads at most 500 requests. It may then hold fewer than `limit`, or
     * none; continue while `has_more` is true.
     *
     * Required scope: `request-logs:read`.
     *
     * Parameters of `$query`:
     * - `status`: HTTP status of the requests to return, such as `404`, or a class of errors: `4xx` or `5xx`.
     * - `route`: Path of the operation in the OpenAPI document, or `unmatched`.
     * - `request_id`: `X-Request-Id` of the requests to return: several, if you sent your own ID more than once.
     * - `q`: Text in the method, path, query, error code, request ID or user agent, in any case.
     * - `key_id`: ID of the API key.
     * - `user_id`: ID of the person.
     * - `application_id`: ID of the application that the API key or the OAuth client belongs to.
     * - `from`: Earliest `created_at` to return.
     * - `to`: `created_at` is earlier than this time.
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     *
     * @param array{
     *     status?: string,
     *     route?: string,
     *     request_id?: string,
     *     q?: string,
     *     key_id?: string,
     *     user_id?: string,
     *     application_id?: string,
     *     from?: \DateTimeInterface|string,
     *     to?: \DateTimeInterface|string,
     *     limit?: int,
     *     cursor?: string,
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
     * @return Page<Models\RequestLog>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/request-logs',
                result: 'RequestLog',
                returns: 'page',
                query: ['status', 'route', 'request_id', 'q', 'key_id', 'user_id', 'application_id', 'from', 'to', 'limit', 'cursor'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Start an export of requests.
     *
     * Starts a job that writes the requests of a period, newest first, to its result: `GET /v1/jobs/{job_id}/result` once it has ended. At
     * most 100,000 requests: a job with more fails, and its result has the newest.
     *
     * Required scope: `request-logs:read`.
     *
     * Fields of `$body`:
     * - `from`: Earliest `created_at` to export.
     * - `to`: `created_at` is earlier than this time.
     * - `filters`: Filters of the requests. Default: all requests.
     * - `format`: Format of the result.
     *
     * @param array{
     *     from: \DateTimeInterface|string,
     *     to: \DateTimeInterface|string,
     *     filters?: ExportFilters|null,
     *     format: 'jsonl'|'csv',
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
    public function export(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Job
    {
        return $this->call(
            new Operation(
                'POST', '/v1/request-logs/export',
                result: 'Job',
                returns: 'job',
                body: 'RequestLogExportInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * Get a logged request.
     *
     * Returns the newest request with this ID, which may be one that you chose. Its events are in `GET /v1/events?request_id=`, and their
     * deliveries in `GET /v1/deliveries?event_id=`.
     *
     * Required scope: `request-logs:read`.
     *
     * @param int|string $requestId ID of the request: its `X-Request-Id`.
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
    public function get(int|string $requestId, #[\SensitiveParameter] array $options = []): Models\RequestLog
    {
        return $this->call(
            new Operation('GET', '/v1/request-logs/{request_id}', result: 'RequestLog'),
            [$requestId], $options,
        );
    }
}
