<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Wedding;

/**
 * An event of Wedding resources:
 * `wedding.created`,
 * `wedding.updated`,
 * `wedding.tentative`,
 * `wedding.waitlisted`,
 * `wedding.definite`,
 * `wedding.date_changed`,
 * `wedding.guest_count_changed`,
 * `wedding.guarantee_locked`,
 * `wedding.option_expiring`,
 * `wedding.released`,
 * `wedding.started`,
 * `wedding.completed`,
 * `wedding.closed`,
 * `wedding.canceled`,
 * `wedding.lost`,
 * `wedding.deleted`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Wedding>
 */
final class WeddingEvent extends Event
{
}
