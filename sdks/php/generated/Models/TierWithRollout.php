<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A tier with the status of its rollout to API keys.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class TierWithRollout extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `tier`. */
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
     * Custom name-value pairs.
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

    /** Name of the tier, as used in API keys. */
    public readonly string $name;

    /**
     * Status of the tier. A `retired` tier accepts no new keys.
     *
     * @var 'active'|'retired'|string
     */
    public readonly string $status;

    /**
     * Method of counting requests: in any period (`sliding_window`), per clock period (`fixed_window`) or with a bucket that refills
     * (`token_bucket`).
     *
     * @var 'sliding_window'|'token_bucket'|'fixed_window'|string
     */
    public readonly string $algorithm;

    /** Requests in any minute. */
    public readonly ?int $per_minute;

    /** Requests in any hour. */
    public readonly ?int $per_hour;

    /** Requests in any day. */
    public readonly ?int $per_day;

    /** Requests in any 200 ms; with `token_bucket`, the depth of the buckets. */
    public readonly ?int $burst;

    /** Percentage by which a limit can be exceeded before requests are rejected. */
    public readonly int $grace_percent;

    /** Concurrent requests. */
    public readonly ?int $concurrent;

    /** Requests per calendar day (UTC). */
    public readonly ?int $daily_quota;

    /** Requests per calendar month (UTC). */
    public readonly ?int $monthly_quota;

    /**
     * Number of requests that a server takes from the limits at once, for keys with very high traffic. 0: every request is counted
     * individually.
     */
    public readonly int $lease;

    /**
     * Rollout status. `running`: a very large number of API keys is still being updated to the new limits.
     *
     * @var 'complete'|'running'|string|null
     */
    public readonly ?string $rollout;
}
