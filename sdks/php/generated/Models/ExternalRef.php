<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The ID of a record in another system.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ExternalRef extends Model
{
    /** Name of the other system, without slashes. */
    public readonly string $source;

    /** ID of the record in the other system. Slashes are allowed. */
    public readonly string $external_id;
}
