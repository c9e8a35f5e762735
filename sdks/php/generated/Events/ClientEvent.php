<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Client;

/**
 * An event of Client resources:
 * `client.created`,
 * `client.updated`,
 * `client.status_changed`,
 * `client.archived`,
 * `client.deleted`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Client>
 */
final class ClientEvent extends Event
{
}
