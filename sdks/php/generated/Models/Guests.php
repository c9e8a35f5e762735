<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The numbers of guests, as far as known.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Guests extends Model
{
    /** Number of guests in the couple's estimate. */
    public readonly ?int $expected;

    /** Minimum number of guests to bill. Once locked, it can only be raised. */
    public readonly ?int $guaranteed;

    /** Number of guests who attended; known from status `in_progress` on. */
    public readonly ?int $actual;
}
