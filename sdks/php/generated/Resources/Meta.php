<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Health of the platform and its OpenAPI documents.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Meta extends Resource
{
    /**
     * Check the platform's health.
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
    public function health(#[\SensitiveParameter] array $options = []): Models\Health
    {
        return $this->call(
            new Operation('GET', '/health', result: 'Health', hasCredentials: false),
            [], $options,
        );
    }

    /**
     * Get the OpenAPI 3.0.3 document.
     *
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return array<string, mixed>
     * @throws WedSyncException
     */
    public function openapi(#[\SensitiveParameter] array $options = []): array
    {
        return $this->call(
            new Operation('GET', '/openapi.json', hasCredentials: false),
            [], $options,
        );
    }

    /**
     * Get the OpenAPI 3.1 document.
     *
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return array<string, mixed>
     * @throws WedSyncException
     */
    public function openapi31(#[\SensitiveParameter] array $options = []): array
    {
        return $this->call(
            new Operation('GET', '/openapi-3.1.json', hasCredentials: false),
            [], $options,
        );
    }
}
