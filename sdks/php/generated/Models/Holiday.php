<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A local date on which a venue is closed.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Holiday extends Model
{
    protected const FIELDS = [
        'date' => 'date',
    ];

    /** Date of the closure, local to the venue. */
    public readonly \DateTimeImmutable $date;

    /** Name of the holiday. */
    public readonly ?string $name;
}
