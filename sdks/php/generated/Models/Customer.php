<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A customer: a person who books services.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Customer extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `customer`. */
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

    /** Name of the customer. */
    public readonly string $name;

    /** E-mail address of the customer. */
    public readonly ?string $email;

    /** Phone number in international format; stored as E.164. */
    public readonly ?string $phone;

    /** Language and region of the customer as a BCP 47 language tag; stored in its canonical form. */
    public readonly ?string $locale;

    /** Time zone of the customer, an IANA name. */
    public readonly ?string $time_zone;

    /** Free text for your staff. */
    public readonly ?string $notes;

    /**
     * Labels, at most 50.
     *
     * @var list<string>
     */
    public readonly array $tags;

    /** ID of the customer into which this one was merged; null if it was not merged. The ID of a merged customer leads to the other one. */
    public readonly ?string $merged_into_id;
}
