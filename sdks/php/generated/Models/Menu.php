<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A menu: courses and their items. It is a draft; its published versions are separate.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Menu extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'price' => 'Money',
        'courses' => '[Course]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `menu`. */
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

    /** Number of the latest published version; null before the first. */
    public readonly ?int $published_version;

    /** Name of the menu, for your staff. */
    public readonly string $name;

    /**
     * Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`).
     *
     * @var 'per_person'|'per_table'|string
     */
    public readonly string $kind;

    /** Price of the whole menu. */
    public readonly ?Money $price;

    /**
     * Courses in the order in which they are served; at most 100,000 bytes of JSON.
     *
     * @var list<Course>
     */
    public readonly array $courses;
}
