<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Progress of a job.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class JobProgress extends Model
{
    /** Total number of operations; of a replay, the events in its period once it has started; of an export, the same as `done`. */
    public readonly int $total;

    /**
     * Number of executed operations, including failed ones; of a replay, the events that are queued or skipped; of an export, the rows that
     * are written.
     */
    public readonly ?int $done;

    /** Number of operations that returned a problem. */
    public readonly ?int $failed;
}
