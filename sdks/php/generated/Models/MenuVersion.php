<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A published version of a menu. It never changes.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class MenuVersion extends Model
{
    protected const FIELDS = [
        'published_at' => 'datetime',
        'price' => 'Money',
        'courses' => '[Course]',
    ];

    /** Always `menu_version`. */
    public readonly string $object;

    /** Version number, starting at 1. */
    public readonly int $number;

    /** Time when the version was published. */
    public readonly \DateTimeImmutable $published_at;

    /** ID of the menu that was published. */
    public readonly string $menu_id;

    /** Name of the menu, for your staff. */
    public readonly string $name;

    /**
     * Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`).
     *
     * @var 'per_person'|'per_table'|string
     */
    public readonly string $kind;

    /** Price of the whole menu. */
    public readonly ?Money $price;

    /**
     * Courses in the order in which they are served; at most 100,000 bytes of JSON.
     *
     * @var list<Course>
     */
    public readonly array $courses;
}
