<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Tools for developers: receivers that show what webhooks send. With sandbox credentials only.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type ReceiverStep from \WedSync\Inputs
 */
class Receivers extends Resource
{
    /**
     * Create a receiver.
     *
     * Returns the `url`, which you can use as the `url` of a webhook. The receiver answers 200, or what you choose, and stores the
     * requests, so that you see what your webhook sends before you write a receiver. A sandbox has at most 20 receivers: 409 `conflict`
     * above that.
     *
     * Required scope: `sandbox:write`.
     *
     * Fields of `$body`:
     * - `status`: HTTP status of the responses. Default: 200.
     * - `delay_ms`: Time before each response, in milliseconds. Webhooks wait 10,000 ms for a response. Default: 0.
     * - `script`: Responses to the first requests, in order, at most 50. Later requests get `status` after `delay_ms`.
     *
     * @param array{status?: int, delay_ms?: int, script?: list<ReceiverStep>} $body
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Receiver
    {
        return $this->call(
            new Operation('POST', '/v1/sandbox/receivers', result: 'Receiver', body: 'ReceiverInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * List receivers.
     *
     * Returns the newest first.
     *
     * Required scope: `sandbox:read`.
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
     * @return Page<Models\Receiver>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation('GET', '/v1/sandbox/receivers', result: 'Receiver', returns: 'page', query: ['limit', 'cursor']),
            [], $query + $options,
        );
    }

    /**
     * Get a receiver.
     *
     * Required scope: `sandbox:read`.
     *
     * @param int|string $receiverId ID of the receiver.
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
    public function get(int|string $receiverId, #[\SensitiveParameter] array $options = []): Models\Receiver
    {
        return $this->call(
            new Operation('GET', '/v1/sandbox/receivers/{receiver_id}', result: 'Receiver'),
            [$receiverId], $options,
        );
    }

    /**
     * Delete a receiver.
     *
     * Its requests can no longer be read. Later requests get 410, which disables the webhook that sends them.
     *
     * Required scope: `sandbox:write`.
     *
     * @param int|string $receiverId ID of the receiver.
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
    public function delete(int|string $receiverId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/sandbox/receivers/{receiver_id}', returns: 'nothing', isRepeatable: true),
            [$receiverId], $options,
        );
    }

    /**
     * List a receiver's requests.
     *
     * Returns the last 100 requests of the last 7 days, newest first. To poll, send the `ETag` of the previous response as `If-None-Match`:
     * the response is 304 until the page changes.
     *
     * Required scope: `sandbox:read`.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     *
     * @param int|string $receiverId ID of the receiver.
     * @param array{limit?: int, cursor?: string} $query
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\ReceiverRequest>
     * @throws WedSyncException
     */
    public function listRequests(int|string $receiverId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/sandbox/receivers/{receiver_id}/requests',
                result: 'ReceiverRequest',
                returns: 'page',
                query: ['limit', 'cursor'],
            ),
            [$receiverId], $query + $options,
        );
    }
}
