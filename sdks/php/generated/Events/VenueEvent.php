<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Venue;

/**
 * An event of Venue resources:
 * `venue.created`,
 * `venue.updated`,
 * `venue.archived`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Venue>
 */
final class VenueEvent extends Event
{
}
