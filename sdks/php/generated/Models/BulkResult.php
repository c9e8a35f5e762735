<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Result of one item of a bulk request.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class BulkResult extends Model
{
    /**
     * List of the request that contains the item.
     *
     * @var 'create'|'update'|'delete'|string
     */
    public readonly string $operation;

    /** Index of the item in that list, starting at 0. */
    public readonly int $index;

    /**
     * HTTP status of the item, as for a separate request. Also 503 if no time was left for the item: retry with the same `Idempotency-Key`
     * to process the remaining items.
     */
    public readonly int $status;

    /**
     * Resource or problem document; null for a deleted resource.
     *
     * @var array<string, mixed>|null
     */
    public readonly ?array $body;
}
