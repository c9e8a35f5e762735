<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Helpers\JobsHelper;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Operations that run in the background, with progress and a result.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Jobs extends Resource
{
    use JobsHelper;

    /**
     * List jobs.
     *
     * Returns the newest first by default.
     *
     * Required scope: `jobs:read`.
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
     *     status?: 'queued'|'running'|'succeeded'|'failed'|'canceled'|array{in?: list<'queued'|'running'|'succeeded'|'failed'|'canceled'>},
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
     * @return Page<Models\Job>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/jobs',
                result: 'Job',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status',
                    'metadata', 'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a job.
     *
     * Returns its progress and the address of its result.
     *
     * Required scope: `jobs:read`.
     *
     * @param int|string $jobId ID of the job.
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
    public function get(int|string $jobId, #[\SensitiveParameter] array $options = []): Models\Job
    {
        return $this->call(
            new Operation('GET', '/v1/jobs/{job_id}', result: 'Job'),
            [$jobId], $options,
        );
    }

    /**
     * Cancel a job.
     *
     * It stops before its next operation. Completed operations are not undone; the result contains them.
     *
     * Required scope: `jobs:write`.
     *
     * @param int|string $jobId ID of the job.
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
    public function cancel(int|string $jobId, #[\SensitiveParameter] array $options = []): Models\Job
    {
        return $this->call(
            new Operation('POST', '/v1/jobs/{job_id}/cancel', result: 'Job', isRepeatable: true),
            [$jobId], $options,
        );
    }

    /**
     * Get a job's result.
     *
     * Returns JSON Lines: one object with status, headers and body per operation, in their order; of an export, its rows as JSON Lines or
     * CSV, as its request asked. Requires each of the job's `scopes`, or the read scope of the same resource. The result is not available
     * as XML: if `Accept` allows neither JSON Lines nor JSON, the API returns 406.
     *
     * Required scope: `jobs:read`.
     *
     * @param int|string $jobId ID of the job.
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return list<array<string, mixed>>
     * @throws WedSyncException
     */
    public function result(int|string $jobId, #[\SensitiveParameter] array $options = []): array
    {
        return $this->call(
            new Operation('GET', '/v1/jobs/{job_id}/result', returns: 'lines'),
            [$jobId], $options,
        );
    }
}
