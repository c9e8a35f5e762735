<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An add-on of the service in a booking.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class BookedAddon extends Model
{
    /** ID of the add-on in the service. */
    public readonly string $id;

    /** Number of add-ons: 1 to 100. Default: 1. */
    public readonly ?int $quantity;
}
