<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A form: questions for couples and guests. It is a draft; its published versions are separate.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Form extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'fields' => '[FormField]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `form`. */
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

    /** Name of the form, for your staff. */
    public readonly string $name;

    /**
     * Questions in their order; at most 100,000 bytes of JSON.
     *
     * @var list<FormField>
     */
    public readonly array $fields;

    /**
     * Status of the form. Transitions: `draft` → `published`, `archived`; `published` → `archived`; `archived` → the status before it was
     * archived.
     *
     * @var 'draft'|'published'|'archived'|string
     */
    public readonly string $status;
}
