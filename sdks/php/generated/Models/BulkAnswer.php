<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Results of a bulk request, in the order create, update, delete.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class BulkAnswer extends Model
{
    protected const FIELDS = [
        'results' => '[BulkResult]',
    ];

    /** Always `bulk_result`. */
    public readonly ?string $object;

    /** Number of items with a status below 400. */
    public readonly int $succeeded;

    /** Number of items with a status of 400 or above. */
    public readonly int $failed;

    /**
     * Results, one per item.
     *
     * @var list<BulkResult>
     */
    public readonly array $results;
}
