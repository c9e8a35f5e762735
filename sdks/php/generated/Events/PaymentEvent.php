<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Payment;

/**
 * An event of Payment resources:
 * `payment.created`,
 * `payment.authorized`,
 * `payment.succeeded`,
 * `payment.failed`,
 * `payment.canceled`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Payment>
 */
final class PaymentEvent extends Event
{
}
