<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A wedding: one celebration, from the first inquiry to the final accounts.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Wedding extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'date' => 'date',
        'start_at' => 'datetime',
        'end_at' => 'datetime',
        'guests' => 'Guests',
        'budget' => 'Money',
        'sub_events' => '[SubEvent]',
        'option_expires_at' => 'datetime',
        'option_noticed_at' => 'datetime',
        'guarantee_locked_at' => 'datetime',
        'client' => 'Client',
        'venue' => 'Venue',
        'spaces' => '[Space]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `wedding`. */
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

    /** ID of the client that the wedding belongs to. */
    public readonly string $client_id;

    /** Date of the wedding, local to the venue. */
    public readonly \DateTimeImmutable $date;

    /** Name of the wedding, for your staff. */
    public readonly ?string $name;

    /** ID of the venue where the wedding takes place. */
    public readonly ?string $venue_id;

    /**
     * IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements.
     *
     * @var list<string>
     */
    public readonly array $space_ids;

    /** Start time of the wedding. */
    public readonly ?\DateTimeImmutable $start_at;

    /** End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone. */
    public readonly ?\DateTimeImmutable $end_at;

    /** Numbers of guests. */
    public readonly Guests $guests;

    /** Budget of the couple. */
    public readonly ?Money $budget;

    /**
     * Package chosen by the couple.
     *
     * @var 'standard'|'premium'|'luxury'|'custom'|string
     */
    public readonly string $package_type;

    /**
     * Sub-events of the wedding, between its start and end.
     *
     * @var list<SubEvent>
     */
    public readonly array $sub_events;

    /** Free text for your staff. */
    public readonly ?string $notes;

    /**
     * Status of the wedding.
     *
     * @var 'inquiry'|'tentative'|'waitlisted'|'definite'|'in_progress'|'completed'|'closed'|'released'|'lost'|'canceled'|string
     */
    public readonly string $status;

    /**
     * Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48 hours
     * before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14 days.
     */
    public readonly ?\DateTimeImmutable $option_expires_at;

    /** Time when `wedding.option_expiring` was sent for this option. */
    public readonly ?\DateTimeImmutable $option_noticed_at;

    /** Time from which `guests.guaranteed` can only be raised. */
    public readonly ?\DateTimeImmutable $guarantee_locked_at;

    /** Reason why the wedding was canceled or lost. */
    public readonly ?string $status_reason;

    /** The related resource, with `expand=client`. */
    public readonly ?Client $client;

    /** The related resource, with `expand=venue`. */
    public readonly ?Venue $venue;

    /**
     * The related resources, with `expand=spaces`.
     *
     * @var list<Space>|null
     */
    public readonly ?array $spaces;
}
