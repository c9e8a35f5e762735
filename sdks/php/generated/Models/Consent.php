<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A consent: what you let an OAuth client do in an organization.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Consent extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
    ];

    /** Unique ID of the consent. */
    public readonly string $id;

    /** Type of the object. */
    public readonly string $object;

    /** Public ID of the client. */
    public readonly string $client_id;

    /** Name of the client at the time of the consent. */
    public readonly string $client_name;

    /** Address of the client's logo. */
    public readonly ?string $logo_url;

    /** Address of the client's home page. */
    public readonly ?string $homepage_url;

    /** ID of the organization in which the client may act. */
    public readonly string $organization_id;

    /** Live mode: false if the client acts in the sandbox. */
    public readonly bool $livemode;

    /**
     * Scopes that the client may use.
     *
     * @var list<string>
     */
    public readonly array $scopes;

    /** Time of the first consent. */
    public readonly \DateTimeImmutable $created_at;

    /** Time of the last consent. */
    public readonly \DateTimeImmutable $updated_at;
}
