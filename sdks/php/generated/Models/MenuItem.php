<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A dish or drink of a course.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class MenuItem extends Model
{
    protected const FIELDS = [
        'price' => 'Money',
    ];

    /** Name of the item, unique within the course. */
    public readonly string $name;

    /**
     * Diets that the item is suitable for.
     *
     * @var list<'vegetarian'|'vegan'|'pescatarian'|'gluten_free'|'lactose_free'|'nut_free'|'egg_free'|'shellfish_free'|'halal'|'kosher'|string>|null
     */
    public readonly ?array $dietary;

    /** Price in addition to the price of the menu; null if included in it. */
    public readonly ?Money $price;
}
