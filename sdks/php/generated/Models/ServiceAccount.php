<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A service account: a principal without a password, which has roles and holds credentials.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ServiceAccount extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `service_account`. */
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

    /** Name of the service account. */
    public readonly string $name;

    /** Description of what uses the service account. */
    public readonly ?string $description;

    /**
     * IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. You can add only
     * roles with scopes that you have.
     *
     * @var list<string>
     */
    public readonly array $role_ids;
}
