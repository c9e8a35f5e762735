<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A page of a list.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class TierList extends Model
{
    protected const FIELDS = [
        'data' => '[Tier]',
    ];

    /** Always `list`. */
    public readonly ?string $object;

    /**
     * Items of the page.
     *
     * @var list<Tier>
     */
    public readonly array $data;

    /** True if another page follows. */
    public readonly bool $has_more;

    /** Cursor of the next page: send it as `cursor`. */
    public readonly ?string $next_cursor;
}
