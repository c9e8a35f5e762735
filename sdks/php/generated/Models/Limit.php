<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A limit and its current usage.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Limit extends Model
{
    protected const FIELDS = [
        'resets_at' => 'datetime',
    ];

    /** Name of the limit: `minute`, `hour`, `day`, `daily_quota`, `monthly_quota` or the rule of an endpoint. */
    public readonly string $name;

    /** Units per window. */
    public readonly int $limit;

    /** Units that currently count against the limit. */
    public readonly int $used;

    /** Units that are currently left. */
    public readonly int $remaining;

    /** Length of the window in seconds. A month counts as 30 days. */
    public readonly int $window_s;

    /** Time when the limit resets. */
    public readonly \DateTimeImmutable $resets_at;
}
