<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * What you let OAuth clients do.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Consents extends Resource
{
    /**
     * List your consents.
     *
     * Returns the OAuth clients that may act for you, newest first.
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
    public function list(#[\SensitiveParameter] array $options = []): Models\ConsentList
    {
        return $this->call(
            new Operation('GET', '/v1/consents', result: 'ConsentList'),
            [], $options,
        );
    }

    /**
     * Delete a consent.
     *
     * The client's tokens for you in this organization are refused immediately, and the client must ask you again.
     *
     * @param int|string $consentId ID of the consent.
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
    public function delete(int|string $consentId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/consents/{consent_id}', returns: 'nothing'),
            [$consentId], $options,
        );
    }
}
