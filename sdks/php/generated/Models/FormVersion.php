<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A published version of a form. It never changes.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class FormVersion extends Model
{
    protected const FIELDS = [
        'published_at' => 'datetime',
        'fields' => '[FormField]',
    ];

    /** Always `form_version`. */
    public readonly string $object;

    /** Version number, starting at 1. */
    public readonly int $number;

    /** Time when the version was published. */
    public readonly \DateTimeImmutable $published_at;

    /** ID of the form that was published. */
    public readonly string $form_id;

    /** Name of the form, for your staff. */
    public readonly string $name;

    /**
     * Questions in their order; at most 100,000 bytes of JSON.
     *
     * @var list<FormField>
     */
    public readonly array $fields;
}
