<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\PaymentSchedule;

/**
 * An event of PaymentSchedule resources:
 * `payment_schedule.created`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<PaymentSchedule>
 */
final class PaymentScheduleEvent extends Event
{
}
