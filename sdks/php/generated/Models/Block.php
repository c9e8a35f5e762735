<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A block of a space.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Block extends Model
{
    protected const FIELDS = [
        'start_at' => 'datetime',
        'end_at' => 'datetime',
    ];

    /** Start of the block: the space is out of service from then on. */
    public readonly \DateTimeImmutable $start_at;

    /** End of the block, exclusive: the space is in service again from then on. */
    public readonly \DateTimeImmutable $end_at;

    /** Reason for the block, for your staff. */
    public readonly ?string $reason;

    /** ID of the block. */
    public readonly string $id;
}
