<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A changed field with its values before and after.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class FieldChange extends Model
{
    /** Name of the field. */
    public readonly string $field;

    /** Value before the change; null if there was none. */
    public readonly mixed $before;

    /** Value after the change; null if there is none. */
    public readonly mixed $after;
}
