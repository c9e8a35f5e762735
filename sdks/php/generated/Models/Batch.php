<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A batch and the results of its operations. Stored for 30 days.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Batch extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'error' => 'JobError',
        'completed_at' => 'datetime',
        'expires_at' => 'datetime',
        'results' => '[Result]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `batch`. */
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
     * Status of the batch. `queued`, `running`: an asynchronous batch in progress. `completed`: every operation was executed, whatever its
     * result. `failed`: nothing of an atomic batch was written, or the batch could not continue. `canceled`: the batch was canceled.
     *
     * @var 'queued'|'running'|'completed'|'failed'|'canceled'|string
     */
    public readonly string $status;

    /** `true` if either all operations take effect or none. */
    public readonly bool $atomic;

    /** Total number of operations. */
    public readonly int $total;

    /**
     * Scopes of the operations. To get the batch later, you need each of these scopes or the read scope of the same resource.
     *
     * @var list<string>
     */
    public readonly array $scopes;

    /** Number of operations that returned a problem. */
    public readonly ?int $failed;

    /** ID of the job that executes an asynchronous batch. */
    public readonly ?string $job_id;

    /** Error that stopped an asynchronous batch. */
    public readonly ?JobError $error;

    /** Time when the batch ended. */
    public readonly ?\DateTimeImmutable $completed_at;

    /** Time until which the batch is stored. */
    public readonly \DateTimeImmutable $expires_at;

    /**
     * Results, one per operation, in the order of the operations. Null until results are available.
     *
     * @var list<Result>|null
     */
    public readonly ?array $results;
}
