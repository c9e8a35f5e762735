<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Operations that run in the background, as fast as half of each limit of your credentials allows.
 *
 * If a limit is reached, the job waits. It fails with `quota_exceeded` when a monthly quota is used up, and it fails if it has not ended
 * after 14 days. A job and its result are stored for 30 days.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Job extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'progress' => 'JobProgress',
        'error' => 'JobError',
        'started_at' => 'datetime',
        'estimated_end_at' => 'datetime',
        'ended_at' => 'datetime',
        'expires_at' => 'datetime',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `job`. */
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

    /**
     * Type of the request that created the job: `batch`, `bulk`, `webhook_retry` (failed deliveries), `webhook_replay` or
     * `request_log_export`.
     *
     * @var 'batch'|'bulk'|'webhook_retry'|'webhook_replay'|'request_log_export'|string
     */
    public readonly string $kind;

    /**
     * Status of the job: `queued` → `running` → `succeeded`. `succeeded`: every operation was executed, whatever its result. `failed`: the
     * job could not continue; see `error`. `canceled`: you canceled the job.
     *
     * @var 'queued'|'running'|'succeeded'|'failed'|'canceled'|string
     */
    public readonly string $status;

    /** Progress of the job. */
    public readonly JobProgress $progress;

    /**
     * URL of the result once the job has ended: JSON Lines, one result per operation; of an export, its rows in its format. Requires your
     * credentials.
     */
    public readonly ?string $result_url;

    /** Error that stopped the job. */
    public readonly ?JobError $error;

    /**
     * Scopes of the operations. To get the result, you need each of these scopes or the read scope of the same resource.
     *
     * @var list<string>
     */
    public readonly array $scopes;

    /** Time when the job started. */
    public readonly ?\DateTimeImmutable $started_at;

    /**
     * Estimated end time, based on the remaining operations and on the share of your credentials' limits that is available to jobs. Null
     * once the job has ended.
     */
    public readonly ?\DateTimeImmutable $estimated_end_at;

    /** Time when the job ended. */
    public readonly ?\DateTimeImmutable $ended_at;

    /** Time until which the job is stored. */
    public readonly \DateTimeImmutable $expires_at;
}
