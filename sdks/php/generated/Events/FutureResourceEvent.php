<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\FutureResource;

/**
 * An event of FutureResource resources:
 * `alert.firing`,
 * `alert.resolved`,
 * `report.completed`,
 * `report.failed`,
 * `export.completed`,
 * `integration.connected`,
 * `integration.disconnected`,
 * `integration.credential_invalid`,
 * `sync.started`,
 * `sync.completed`,
 * `sync.failed`,
 * `sync_conflict.detected`,
 * `sync_conflict.resolved`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<FutureResource>
 */
final class FutureResourceEvent extends Event
{
}
