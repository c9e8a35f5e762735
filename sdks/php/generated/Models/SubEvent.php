<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A sub-event of the wedding, such as ceremony, dinner or brunch.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class SubEvent extends Model
{
    protected const FIELDS = [
        'start_at' => 'datetime',
        'end_at' => 'datetime',
        'space_id' => 'ExternalRef',
    ];

    /** Name of the sub-event. */
    public readonly string $name;

    /** Start time. */
    public readonly ?\DateTimeImmutable $start_at;

    /** End time, exclusive. */
    public readonly ?\DateTimeImmutable $end_at;

    /** ID of the space where the sub-event takes place. */
    public readonly string|ExternalRef|null $space_id;
}
