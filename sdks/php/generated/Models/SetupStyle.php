<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A setup of a space and its capacity.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class SetupStyle extends Model
{
    /**
     * Style of the setup.
     *
     * @var 'theatre'|'banquet'|'cocktail'|'classroom'|'boardroom'|'u_shape'|'hollow_square'|'cabaret'|'ceremony'|'exhibition'|string
     */
    public readonly string $style;

    /** Maximum number of people in this setup. */
    public readonly int $capacity;
}
