<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\QuotaAlert;

/**
 * An event of QuotaAlert resources:
 * `quota.threshold_reached`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<QuotaAlert>
 */
final class QuotaAlertEvent extends Event
{
}
