<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The result of a test of filters.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class FilterTest extends Model
{
    /** Whether the event matches the filters. */
    public readonly bool $matches;
}
