<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An API key with its limits, quotas and current usage.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class KeyQuotas extends Model
{
    protected const FIELDS = [
        'limits' => '[Limit]',
    ];

    /** Always `api_key_quotas`. */
    public readonly string $object;

    /** ID of the key. */
    public readonly string $api_key_id;

    /** Name of the key. */
    public readonly string $name;

    /**
     * Limits of the key; empty if it has none.
     *
     * @var list<Limit>
     */
    public readonly array $limits;
}
