<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Booking;

/**
 * An event of Booking resources:
 * `booking.held`,
 * `booking.created`,
 * `booking.confirmed`,
 * `booking.declined`,
 * `booking.updated`,
 * `booking.rescheduled`,
 * `booking.reassigned`,
 * `booking.checked_in`,
 * `booking.completed`,
 * `booking.no_show`,
 * `booking.canceled`,
 * `booking.expired`,
 * `booking.reminder_due`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Booking>
 */
final class BookingEvent extends Event
{
}
