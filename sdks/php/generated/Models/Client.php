<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A client: the account of a couple.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Client extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'wedding_date' => 'date',
        'planner' => 'Contact',
        'payer' => 'Contact',
        'venue' => 'Venue',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `client`. */
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

    /** Name of the couple, as used to address them. */
    public readonly string $name;

    /** E-mail address of the couple. */
    public readonly string $email;

    /** Phone number in international format; stored as E.164. */
    public readonly ?string $phone;

    /**
     * Names of the partners.
     *
     * @var list<string>
     */
    public readonly array $partner_names;

    /** Planned wedding date, local to the venue. */
    public readonly ?\DateTimeImmutable $wedding_date;

    /**
     * Package chosen by the couple.
     *
     * @var 'standard'|'premium'|'luxury'|'custom'|string
     */
    public readonly string $package_type;

    /** ID of the preferred venue. */
    public readonly ?string $venue_id;

    /** Wedding planner of the couple. */
    public readonly ?Contact $planner;

    /** Person who pays, if not the couple. */
    public readonly ?Contact $payer;

    /**
     * Status of the client.
     *
     * @var 'lead'|'active'|'archived'|string
     */
    public readonly string $status;

    /** Free text for your staff. */
    public readonly ?string $notes;

    /**
     * Labels, at most 50.
     *
     * @var list<string>
     */
    public readonly array $tags;

    /** The related resource, with `expand=venue`. */
    public readonly ?Venue $venue;
}
