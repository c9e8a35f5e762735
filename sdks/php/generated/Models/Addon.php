<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An add-on of a service.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Addon extends Model
{
    protected const FIELDS = [
        'price' => 'Money',
    ];

    /** Name of the add-on. */
    public readonly string $name;

    /** Price of one add-on, in the currency of the service's price. */
    public readonly Money $price;

    /** Time that the add-on takes in addition, in minutes: 1 to 1,440. Null: no additional time. */
    public readonly ?int $duration_minutes;

    /** ID of the add-on, unique within the service. */
    public readonly string $id;
}
