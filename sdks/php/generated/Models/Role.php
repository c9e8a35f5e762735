<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A role: a named set of scopes.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Role extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `role`. */
    public readonly string $object;

    /** ID of the organization that owns the resource. */
    public readonly string $organization_id;

    /** Live mode: false in the sandbox. */
    public readonly bool $livemode;

    /** Version, incremented by every change. Sent as `ETag`. */
    public readonly int $version;

    /** Time of creation. */
    public readonly \DateTimeImmutable $created_at;

    /** Time of the last change. */
    public readonly \DateTimeImmutable $updated_at;

    /**
     * Custom name-value pairs.
     *
     * @var array<string, string>
     */
    public readonly array $metadata;

    /**
     * IDs of this resource in other systems.
     *
     * @var list<ExternalRef>
     */
    public readonly array $external_refs;

    /** Name of the role, unique. */
    public readonly string $name;

    /** Description of who should have the role. */
    public readonly ?string $description;

    /**
     * Scopes of the role, as for API keys. You can add only scopes that you have.
     *
     * @var list<string>
     */
    public readonly array $scopes;

    /** True for the roles that every organization has; they cannot be changed. */
    public readonly bool $is_builtin;
}
