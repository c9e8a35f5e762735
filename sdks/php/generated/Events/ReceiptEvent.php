<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Receipt;

/**
 * An event of Receipt resources:
 * `receipt.issued`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Receipt>
 */
final class ReceiptEvent extends Event
{
}
