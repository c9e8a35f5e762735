<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The number of guests or tables that take one item of a course.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Choice extends Model
{
    /** Name of the course. */
    public readonly string $course;

    /** Name of the item. */
    public readonly string $item;

    /** Number of guests or tables that take the item. */
    public readonly int $count;
}
