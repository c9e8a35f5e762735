<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A passkey.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Passkey extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'last_used_at' => 'datetime',
    ];

    /** Unique ID. */
    public readonly string $id;

    /** Always `passkey`. */
    public readonly ?string $object;

    /** Name of the passkey. */
    public readonly string $name;

    /** True if the passkey is backed up, so that other devices of the person may have it. */
    public readonly bool $is_synced;

    /** Time of creation. */
    public readonly \DateTimeImmutable $created_at;

    /** Time of the last sign-in with the passkey. */
    public readonly ?\DateTimeImmutable $last_used_at;
}
