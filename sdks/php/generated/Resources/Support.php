<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Questions to the platform's support, with response targets by tier.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Support extends Resource
{
    /**
     * Get your support.
     *
     * Returns the tier of your organization's support and the response targets of each tier. Enterprise organizations also get their
     * technical account manager.
     *
     * Required scope: `support:read`.
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
    public function get(#[\SensitiveParameter] array $options = []): Models\Support
    {
        return $this->call(
            new Operation('GET', '/v1/support', result: 'Support'),
            [], $options,
        );
    }
}
