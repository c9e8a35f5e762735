<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A course of a menu.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Course extends Model
{
    protected const FIELDS = [
        'items' => '[MenuItem]',
    ];

    /** Name of the course, unique within the menu. */
    public readonly string $name;

    /**
     * Items that guests can choose.
     *
     * @var list<MenuItem>|null
     */
    public readonly ?array $items;
}
