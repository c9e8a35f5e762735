<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The support plan of an organization.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class SupportPlan extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'account_manager' => 'AccountManager',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `support_plan`. */
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

    /**
     * Tier of the organization's support. It sets the response targets.
     *
     * @var 'standard'|'premium'|'enterprise'|string
     */
    public readonly string $tier;

    /** Technical account manager. The organization sees the account manager while its tier is `enterprise`. */
    public readonly ?AccountManager $account_manager;
}
