<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A developer application: what uses the API with credentials of its own, after its approval.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Application extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'reviewed_at' => 'datetime',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `application`. */
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

    /** Name of the application, as users see it. Cannot be changed after the decision of the platform. */
    public readonly string $name;

    /** Description of what the application does. */
    public readonly ?string $description;

    /** Website of the application (https). Cannot be changed after the decision of the platform. */
    public readonly ?string $url;

    /**
     * E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and an
     * organization sends at most 100: more are not sent.
     */
    public readonly string $contact_email;

    /**
     * Tier that the application needs. Cannot be changed after the decision of the platform. The `tier` of each API key sets the limits in
     * force.
     */
    public readonly string $tier;

    /**
     * Status of the application: `pending` → `approved`, `rejected`; `approved` ↔ `suspended`. Only an approved one can have new
     * credentials; the credentials of a suspended one are rejected.
     *
     * @var 'pending'|'approved'|'rejected'|'suspended'|string
     */
    public readonly string $status;

    /** Reason of the rejection or suspension; null otherwise. */
    public readonly ?string $status_reason;

    /** Time of the last decision of the platform about the application. */
    public readonly ?\DateTimeImmutable $reviewed_at;
}
