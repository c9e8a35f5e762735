<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The secret address of a staff member's calendar.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class CalendarAddress extends Model
{
    /** Type of the object. */
    public readonly string $object;

    /** URL of the calendar for calendar programs. It contains a secret token and is shown only once. */
    public readonly string $url;
}
