<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\AvailabilityChange;

/**
 * An event of AvailabilityChange resources:
 * `availability.changed`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<AvailabilityChange>
 */
final class AvailabilityChangeEvent extends Event
{
}
