<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * One of several services in a row, in a request.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class BookingItemDetails extends Model
{
    protected const FIELDS = [
        'service_id' => 'ExternalRef',
        'staff_id' => 'ExternalRef',
    ];

    /** ID of the service. */
    public readonly string|ExternalRef $service_id;

    /**
     * ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking.
     * Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must
     * offer it.
     */
    public readonly string|ExternalRef|null $staff_id;
}
