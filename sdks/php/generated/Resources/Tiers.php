<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Access to the API: keys, scopes and limits.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Tiers extends Resource
{
    /**
     * List tiers.
     *
     * Returns all tiers on one page, sorted by name.
     *
     * Required scope: `tiers:read`.
     *
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
    public function list(#[\SensitiveParameter] array $options = []): Models\TierList
    {
        return $this->call(
            new Operation('GET', '/v1/tiers', result: 'TierList'),
            [], $options,
        );
    }

    /**
     * Get a tier.
     *
     * Required scope: `tiers:read`.
     *
     * @param int|string $name Name of the tier: a slug.
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
    public function get(int|string $name, #[\SensitiveParameter] array $options = []): Models\TierWithRollout
    {
        return $this->call(
            new Operation('GET', '/v1/tiers/{name}', result: 'TierWithRollout'),
            [$name], $options,
        );
    }

    /**
     * Create or replace a tier.
     *
     * Creates the tier (201) or replaces its limits (200). Its API keys get the new limits at once. Platform administrators only.
     *
     * Required scope: `platform:tiers`.
     *
     * Fields of `$body`:
     * - `algorithm`: Method of counting requests: in any period (`sliding_window`), per clock period (`fixed_window`) or with a bucket that refills
     *   (`token_bucket`).
     * - `per_minute`: Requests in any minute.
     * - `per_hour`: Requests in any hour.
     * - `per_day`: Requests in any day.
     * - `burst`: Requests in any 200 ms; with `token_bucket`, the depth of the buckets.
     * - `grace_percent`: Percentage by which a limit can be exceeded before requests are rejected.
     * - `concurrent`: Concurrent requests.
     * - `daily_quota`: Requests per calendar day (UTC).
     * - `monthly_quota`: Requests per calendar month (UTC).
     * - `lease`: Number of requests that a server takes from the limits at once, for keys with very high traffic. 0: every request is counted
     *   individually.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * @param int|string $name Name of the tier: a slug.
     * @param array{
     *     algorithm?: 'sliding_window'|'token_bucket'|'fixed_window',
     *     per_minute?: int|null,
     *     per_hour?: int|null,
     *     per_day?: int|null,
     *     burst?: int|null,
     *     grace_percent?: int,
     *     concurrent?: int|null,
     *     daily_quota?: int|null,
     *     monthly_quota?: int|null,
     *     lease?: int,
     *     metadata?: array<string, string>,
     * } $body
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
    public function set(int|string $name, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\TierWithRollout
    {
        return $this->call(
            new Operation('PUT', '/v1/tiers/{name}', result: 'TierWithRollout', body: 'TierInput', needsBody: true, isRepeatable: true),
            [$name], $options, $body,
        );
    }

    /**
     * Delete a tier.
     *
     * No API key may use it. Platform administrators only.
     *
     * Required scope: `platform:tiers`.
     *
     * @param int|string $name Name of the tier: a slug.
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
    public function delete(int|string $name, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/tiers/{name}', returns: 'nothing', isRepeatable: true),
            [$name], $options,
        );
    }
}
