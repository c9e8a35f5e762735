<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A resource that the API does not have yet. Its other fields are not defined yet.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class FutureResource extends Model
{
    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Type of the resource. */
    public readonly string $object;
}
