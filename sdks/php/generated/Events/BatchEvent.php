<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Batch;

/**
 * An event of Batch resources:
 * `batch.completed`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Batch>
 */
final class BatchEvent extends Event
{
}
