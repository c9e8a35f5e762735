<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Organization;

/**
 * An event of Organization resources:
 * `organization.created`,
 * `organization.updated`,
 * `organization.suspended`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Organization>
 */
final class OrganizationEvent extends Event
{
}
