<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A session of the person.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Session extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'last_used_at' => 'datetime',
        'expires_at' => 'datetime',
    ];

    /** Unique ID. */
    public readonly string $id;

    /** Always `session`. */
    public readonly ?string $object;

    /** True for the session of this request. */
    public readonly bool $is_current;

    /** User agent of the sign-in. */
    public readonly string $device;

    /** IP address of the sign-in. */
    public readonly string $address;

    /** ID of the organization that the session acts for. */
    public readonly ?string $organization_id;

    /**
     * Environment: `live` or `test`.
     *
     * @var 'live'|'test'|string
     */
    public readonly string $environment;

    /** True if a second factor was used. */
    public readonly bool $has_mfa;

    /** Time of the sign-in. */
    public readonly \DateTimeImmutable $created_at;

    /** Time of the last refresh. */
    public readonly \DateTimeImmutable $last_used_at;

    /** Time at which the session ends. */
    public readonly \DateTimeImmutable $expires_at;
}
