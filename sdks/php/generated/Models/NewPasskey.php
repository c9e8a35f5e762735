<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A new passkey, with recovery codes for a person who had none.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class NewPasskey extends Model
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

    /**
     * Ten recovery codes, shown only once, if the person had none.
     *
     * @var list<string>|null
     */
    public readonly ?array $recovery_codes;
}
