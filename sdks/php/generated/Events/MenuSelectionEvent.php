<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\MenuSelection;

/**
 * An event of MenuSelection resources:
 * `menu_selection.submitted`,
 * `menu_selection.changed`,
 * `menu_selection.locked`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<MenuSelection>
 */
final class MenuSelectionEvent extends Event
{
}
