<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An organization: a chain or a child of a chain. The `organization_id` of a child is the ID of its chain.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Organization extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'settings' => 'OrganizationSettings',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `organization`. */
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

    /** Name of the organization. */
    public readonly string $name;

    /** Short name for URLs, unique within a chain. */
    public readonly ?string $slug;

    /**
     * ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be
     * changed.
     */
    public readonly ?string $parent_id;

    /**
     * Type of the organization.
     *
     * @var 'chain'|'venue_group'|'vendor'|string
     */
    public readonly string $kind;

    /** IANA time zone. Default: the chain's time zone for a new child organization. */
    public readonly ?string $time_zone;

    /** ISO 4217 currency code. Default: the chain's currency for a new child organization. */
    public readonly ?string $currency;

    /** ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization. */
    public readonly ?string $country;

    /** E-mail address for messages from us. */
    public readonly ?string $contact_email;

    /**
     * Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for
     * which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported
     * language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts;
     * default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail
     * address or website on receipts. `tax_id`: tax identification number on receipts.
     */
    public readonly OrganizationSettings $settings;

    /**
     * Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect
     * within 30 s.
     *
     * @var list<string>
     */
    public readonly array $cors_origins;

    /**
     * Status of the organization: `active` or `suspended`.
     *
     * @var 'active'|'suspended'|string
     */
    public readonly string $status;
}
