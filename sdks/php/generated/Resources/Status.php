<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * The status of the platform and its incidents, for everyone.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Status extends Resource
{
    /**
     * Get the status.
     *
     * Returns the status of the platform and of each component: by its alarms, which change it within a minute, and by open incidents.
     * Needs no credentials. Caches keep the response for 30 seconds.
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
    public function get(#[\SensitiveParameter] array $options = []): Models\PlatformStatus
    {
        return $this->call(
            new Operation('GET', '/v1/status', result: 'PlatformStatus', hasCredentials: false),
            [], $options,
        );
    }
}
