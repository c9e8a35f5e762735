<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A space of a venue: an element, or a combo of several elements.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Space extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'setup_styles' => '[SetupStyle]',
        'blocks' => '[Block]',
        'venue' => 'Venue',
        'elements' => '[Space]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `space`. */
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

    /** ID of the venue that the space belongs to. */
    public readonly string $venue_id;

    /** Name of the space. */
    public readonly string $name;

    /** Maximum number of people. */
    public readonly ?int $capacity;

    /**
     * Kind of the space. A `combo` claims the elements that it consists of.
     *
     * @var 'element'|'combo'|string
     */
    public readonly string $kind;

    /**
     * IDs of the elements of a combo: 2 to 20 elements of the same venue.
     *
     * @var list<string>
     */
    public readonly array $element_ids;

    /**
     * Available setups, each style once.
     *
     * @var list<SetupStyle>
     */
    public readonly array $setup_styles;

    /** `true` if customers can book the space themselves. */
    public readonly bool $web_bookable;

    /**
     * Periods when the space is out of service, ordered by start.
     *
     * @var list<Block>
     */
    public readonly array $blocks;

    /** The related resource, with `expand=venue`. */
    public readonly ?Venue $venue;

    /**
     * The related resources, with `expand=elements`.
     *
     * @var list<Space>|null
     */
    public readonly ?array $elements;
}
