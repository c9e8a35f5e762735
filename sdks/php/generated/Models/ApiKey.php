<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An API key without its secret. `last_used_at` and `effective_limits` can change without changing `version`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ApiKey extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'expires_at' => 'datetime',
        'limits' => 'KeyLimits',
        'rules' => '[KeyRule]',
        'request_signing' => 'RequestSigning',
        'rotated_at' => 'datetime',
        'previous_secret_expires_at' => 'datetime',
        'effective_limits' => 'KeyLimits',
        'last_used_at' => 'datetime',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `api_key`. */
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

    /** Public ID of the key, sent as `X-API-Key`. */
    public readonly string $api_key;

    /** Name that describes the purpose of the key. */
    public readonly string $name;

    /**
     * Scopes of the key: `<resource>:read`, `<resource>:write`, `*:read` or `*`. The resource is named as in the path, such as
     * `api-keys:write`. `bookings` includes `booking-series`, `payments` includes `payment-schedules`, `webhooks` includes `deliveries`,
     * `event-types` and `webhook-signatures`, and `waitlist` includes `waitlist-entries`. Cannot exceed your own scopes.
     *
     * @var list<string>
     */
    public readonly array $scopes;

    /**
     * Environment: `live` or `test`.
     *
     * @var 'live'|'test'|string
     */
    public readonly string $environment;

    /**
     * ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected. Cannot
     * be changed.
     */
    public readonly ?string $application_id;

    /**
     * ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is deleted,
     * requests with the key are rejected. Cannot be changed.
     */
    public readonly ?string $service_account_id;

    /** Tier that sets the key's limits. */
    public readonly string $tier;

    /**
     * Status: `active`, `disabled` or `revoked`.
     *
     * @var 'active'|'disabled'|'revoked'|string
     */
    public readonly string $status;

    /**
     * Expiry time; requests with the key are rejected from then on. Null: the key never expires. `api_key.expiring` is sent 7 days and 1
     * day before.
     */
    public readonly ?\DateTimeImmutable $expires_at;

    /**
     * Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; `effective_limits` has the limits in
     * force.
     */
    public readonly KeyLimits $limits;

    /**
     * Limits of single endpoints, at most 20 rules.
     *
     * @var list<KeyRule>
     */
    public readonly array $rules;

    /**
     * IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any.
     *
     * @var list<string>
     */
    public readonly array $allowed_ips;

    /**
     * IP addresses and networks from which the key cannot be used, even if they are allowed.
     *
     * @var list<string>
     */
    public readonly array $denied_ips;

    /**
     * Web domains that can use the key: `example.com` itself, `*.example.com` for all subdomains. Empty: any.
     *
     * @var list<string>
     */
    public readonly array $allowed_domains;

    /**
     * User agents that can use the key: `*` matches any text, `!` in front rejects, the first match decides.
     *
     * @var list<string>
     */
    public readonly array $user_agents;

    /** Request signing (RFC 9421): whether it is required, and the public key for verification. */
    public readonly RequestSigning $request_signing;

    /** Time of the last secret rotation. */
    public readonly ?\DateTimeImmutable $rotated_at;

    /** Time until which the previous secret also works. */
    public readonly ?\DateTimeImmutable $previous_secret_expires_at;

    /** Last expiry notice (`api_key.expiring`): 7 or 1 days before `expires_at`. */
    public readonly ?int $expiry_noticed;

    /** Limits in force: for each, the smaller of the tier's limit and the key's own. They follow changes of the tier. Null means no limit. */
    public readonly ?KeyLimits $effective_limits;

    /** Time of the last accepted request, to the second. */
    public readonly ?\DateTimeImmutable $last_used_at;
}
