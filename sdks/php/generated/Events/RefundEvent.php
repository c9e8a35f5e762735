<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Refund;

/**
 * An event of Refund resources:
 * `refund.created`,
 * `refund.succeeded`,
 * `refund.failed`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Refund>
 */
final class RefundEvent extends Event
{
}
