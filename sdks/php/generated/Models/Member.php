<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A user: a person who acts for the organization, or is invited to. `name`, `email`, `mfa_enabled` and `last_active_at` can change without
 * changing `version`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Member extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'last_active_at' => 'datetime',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `user`. */
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

    /** E-mail address of the person, unique in the organization. Cannot be changed here: it is the person's own. */
    public readonly string $email;

    /** Name of the person. Cannot be changed here: it is the person's own. */
    public readonly ?string $name;

    /**
     * IDs of the roles, at most 20. The person has the scopes of all of them, from the next request on. You can add only roles with scopes
     * that you have. One active user must have the role API Administrator.
     *
     * @var list<string>
     */
    public readonly array $role_ids;

    /**
     * Status of the user: `invited` until the person accepts, then `active` ↔ `disabled`.
     *
     * @var 'invited'|'active'|'disabled'|string
     */
    public readonly string $status;

    /** Tier that sets the limits of the person's requests. */
    public readonly string $tier;

    /** ID of the invitation that the person has not accepted yet; null otherwise. */
    public readonly ?string $invitation_id;

    /** Second factor of the person: true if one is in force. */
    public readonly ?bool $mfa_enabled;

    /** Time of the person's last accepted request for the organization, to the second. */
    public readonly ?\DateTimeImmutable $last_active_at;
}
