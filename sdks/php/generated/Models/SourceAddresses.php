<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The addresses that deliveries come from.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class SourceAddresses extends Model
{
    /** Always `webhook_source_addresses`. */
    public readonly string $object;

    /**
     * `true` if deliveries come from `addresses` only. `false` if they come from changing addresses of the cloud provider: verify
     * signatures instead of addresses.
     */
    public readonly bool $is_fixed;

    /**
     * Networks in CIDR notation. Empty if the addresses are not fixed.
     *
     * @var list<string>
     */
    public readonly array $addresses;
}
