<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Application;

/**
 * An event of Application resources:
 * `application.created`,
 * `application.approved`,
 * `application.rejected`,
 * `application.suspended`,
 * `application.activated`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Application>
 */
final class ApplicationEvent extends Event
{
}
