<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Space;

/**
 * An event of Space resources:
 * `space.created`,
 * `space.updated`,
 * `space.out_of_service`,
 * `space.returned_to_service`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Space>
 */
final class SpaceEvent extends Event
{
}
