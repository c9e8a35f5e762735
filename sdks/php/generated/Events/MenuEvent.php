<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Menu;

/**
 * An event of Menu resources:
 * `menu.published`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Menu>
 */
final class MenuEvent extends Event
{
}
