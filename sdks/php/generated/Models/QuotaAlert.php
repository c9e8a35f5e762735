<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An alert that a daily or monthly quota of an API key is nearly or fully used. It is only available in events.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class QuotaAlert extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Type of the resource. */
    public readonly string $object;

    /** ID of the organization that owns the resource. */
    public readonly string $organization_id;

    /** Live mode: false in the sandbox. */
    public readonly bool $livemode;

    /** Version, incremented by every change. Sent as `ETag`. */
    public readonly int $version;

    /** Time of creation. */
    public readonly \DateTimeImmutable $created_at;

    /** Time of the last change. */
    public readonly \DateTimeImmutable $updated_at;

    /**
     * Always empty.
     *
     * @var array<string, string>
     */
    public readonly array $metadata;

    /**
     * IDs of this resource in other systems.
     *
     * @var list<ExternalRef>
     */
    public readonly array $external_refs;

    /** ID of the API key. */
    public readonly string $api_key_id;

    /**
     * Name of the quota.
     *
     * @var 'daily_quota'|'monthly_quota'|string
     */
    public readonly string $quota;

    /** Used percentage of the quota: 80 or 100. */
    public readonly int $percent;

    /** Quota: requests per period. */
    public readonly int $limit;

    /** Day (`20260301`) or month (`202603`) of the quota, in UTC. */
    public readonly string $period;
}
