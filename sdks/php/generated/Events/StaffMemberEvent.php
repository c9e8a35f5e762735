<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\StaffMember;

/**
 * An event of StaffMember resources:
 * `staff.created`,
 * `staff.updated`,
 * `staff.deactivated`,
 * `staff.schedule_changed`,
 * `staff.time_off_created`,
 * `staff.time_off_deleted`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<StaffMember>
 */
final class StaffMemberEvent extends Event
{
}
