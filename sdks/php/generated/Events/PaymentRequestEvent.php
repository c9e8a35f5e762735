<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\PaymentRequest;

/**
 * An event of PaymentRequest resources:
 * `payment_request.due`,
 * `payment_request.overdue`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<PaymentRequest>
 */
final class PaymentRequestEvent extends Event
{
}
