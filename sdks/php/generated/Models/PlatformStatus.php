<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The status of the platform and of its components.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class PlatformStatus extends Model
{
    protected const FIELDS = [
        'components' => '[ComponentState]',
    ];

    /** Always `status`. */
    public readonly string $object;

    /**
     * Status of the platform: the worst one of its components.
     *
     * @var 'operational'|'maintenance'|'degraded'|'outage'|string
     */
    public readonly string $status;

    /**
     * Components of the platform.
     *
     * @var list<ComponentState>
     */
    public readonly array $components;
}
