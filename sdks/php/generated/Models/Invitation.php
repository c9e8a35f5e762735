<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An invitation to become a user of an organization. Its token is in the mail only.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Invitation extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'expires_at' => 'datetime',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `invitation`. */
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

    /**
     * E-mail address that is invited. It must have one of the `settings.security.allowed_email_domains` of the organization, if there are
     * any. Only the person with this address can accept.
     */
    public readonly string $email;

    /** Name of the person, for the mail. */
    public readonly ?string $name;

    /**
     * IDs of the roles that the person gets, at most 20. You can grant only roles with scopes that you have.
     *
     * @var list<string>
     */
    public readonly array $role_ids;

    /**
     * Status of the invitation: `pending` or `accepted`.
     *
     * @var 'pending'|'accepted'|string
     */
    public readonly string $status;

    /** Time from which the invitation cannot be accepted: 7 days after its creation. */
    public readonly \DateTimeImmutable $expires_at;

    /** ID of the user: of the invited one, and of the member once the person has accepted. */
    public readonly string $user_id;

    /** ID of the user, API key or OAuth client that sent the invitation. */
    public readonly string $invited_by;
}
