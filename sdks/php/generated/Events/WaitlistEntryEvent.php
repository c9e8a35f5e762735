<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\WaitlistEntry;

/**
 * An event of WaitlistEntry resources:
 * `waitlist.entry_created`,
 * `waitlist.slot_offered`,
 * `waitlist.entry_converted`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<WaitlistEntry>
 */
final class WaitlistEntryEvent extends Event
{
}
