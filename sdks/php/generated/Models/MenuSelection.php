<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A menu selection: the guests' menu choices for a wedding, based on a menu version.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class MenuSelection extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'choices' => '[Choice]',
        'total' => 'Money',
        'menu' => 'Menu',
        'wedding' => 'Wedding',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `menu_selection`. */
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

    /** ID of the wedding. */
    public readonly string $wedding_id;

    /** ID of the menu. */
    public readonly string $menu_id;

    /** Published version of the menu. */
    public readonly int $menu_version;

    /**
     * Chosen items, each item once.
     *
     * @var list<Choice>
     */
    public readonly array $choices;

    /**
     * Status of the selection. From `locked` on, the choices cannot be changed.
     *
     * @var 'draft'|'submitted'|'locked'|'served'|string
     */
    public readonly string $status;

    /** Number of guests or tables served: the highest total of any course. */
    public readonly int $covers;

    /** Total price: the price of the menu for every cover, plus the prices of the items. Null if nothing in the selection has a price. */
    public readonly ?Money $total;

    /** The related resource, with `expand=menu`. */
    public readonly ?Menu $menu;

    /** The related resource, with `expand=wedding`. */
    public readonly ?Wedding $wedding;
}
