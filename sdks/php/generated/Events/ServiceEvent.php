<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Service;

/**
 * An event of Service resources:
 * `service.created`,
 * `service.updated`,
 * `service.deleted`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Service>
 */
final class ServiceEvent extends Event
{
}
