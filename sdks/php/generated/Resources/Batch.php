<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Helpers\BatchHelper;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Many operations in one request: independent, or all or nothing.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type Operation from \WedSync\Inputs
 */
class Batch extends Resource
{
    use BatchHelper;

    /**
     * Run a batch of operations.
     *
     * A batch has up to 100 operations. Each operation requires its own scope, takes its own headers and has its own result. Each operation
     * counts as one request against your limits.
     *
     * A reference such as `{{0.body.id}}` or `{{0.headers.ETag}}` inserts a value of an earlier result into a path, a body or a header. An
     * operation with a reference to a missing value returns 424. Other text in double braces returns 422; to send the text `{{name}}`, such
     * as a placeholder of a template, write `\{{name}}`.
     *
     * With `atomic`, all operations succeed in one transaction or none is applied. If one fails, its result contains the error and all
     * other operations return 424.
     *
     * With `async`, the response is 202 and the batch runs as a job. Its operations count against your limits when the job runs them, or at
     * once if the batch is `atomic`. The job uses at most half of each limit.
     *
     * If you retry with the same `Idempotency-Key`, each operation takes effect only once.
     *
     * Required scope: `batch:write`.
     *
     * Fields of `$body`:
     * - `operations`: Operations to run in this order, 1 to 100. `{{0.body.id}}` inserts a value of an earlier result; results are numbered from 0.
     * - `atomic`: Atomic mode: all operations succeed in one transaction, or none is applied. Default: false.
     * - `async`: Asynchronous mode: the API returns 202 at once and then runs the operations. The event `batch.completed` reports the end. Default:
     *   false.
     *
     * @param array{operations: list<Operation>, atomic?: bool, async?: bool} $body
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Batch
    {
        return $this->call(
            new Operation('POST', '/v1/batch', result: 'Batch', body: 'BatchInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * Get a batch with its results.
     *
     * Requires each of the batch's `scopes`, or the read scope of the same resource.
     *
     * Required scope: `batch:read`.
     *
     * @param int|string $batchId ID of the batch.
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
    public function get(int|string $batchId, #[\SensitiveParameter] array $options = []): Models\Batch
    {
        return $this->call(
            new Operation('GET', '/v1/batch/{batch_id}', result: 'Batch'),
            [$batchId], $options,
        );
    }
}
