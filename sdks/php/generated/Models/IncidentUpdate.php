<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * What was published about an incident at a time.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class IncidentUpdate extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
    ];

    /**
     * Status of the incident since the update.
     *
     * @var 'investigating'|'identified'|'monitoring'|'resolved'|string
     */
    public readonly string $status;

    /** Text of the update. */
    public readonly string $message;

    /** Time of the update. */
    public readonly \DateTimeImmutable $created_at;
}
