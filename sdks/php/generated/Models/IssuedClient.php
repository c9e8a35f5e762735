<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An OAuth client with its new secret. The secret is shown only once.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class IssuedClient extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'limits' => 'KeyLimits',
        'secret_rotated_at' => 'datetime',
        'previous_secret_expires_at' => 'datetime',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `oauth_client`. */
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

    /** Public ID of the client. The same as `id`. */
    public readonly string $client_id;

    /** Name of the program, as people see it when they are asked for access. */
    public readonly string $name;

    /**
     * Type of the client: `confidential` if it can keep a secret, `public` for apps and pages in a browser. Cannot be changed.
     *
     * @var 'confidential'|'public'|string
     */
    public readonly string $client_type;

    /**
     * Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post`, `private_key_jwt`, or `none` for a
     * public client.
     *
     * @var 'client_secret_basic'|'client_secret_post'|'private_key_jwt'|'none'|string
     */
    public readonly string $token_endpoint_auth_method;

    /**
     * Public keys of a client with `private_key_jwt`: an object with the list `keys` (RFC 7517) of RSA keys for RS256, P-256 keys for ES256
     * or Ed25519 keys for EdDSA; at most 10. Keys by reference (`jwks_uri`) are not supported.
     *
     * @var array<string, mixed>|null
     */
    public readonly ?array $jwks;

    /**
     * Grants that the client may use. `client_credentials` is for confidential clients only.
     *
     * @var list<'authorization_code'|'refresh_token'|'client_credentials'|string>
     */
    public readonly array $grant_types;

    /**
     * Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may differ
     * (RFC 8252). Required for a client with `authorization_code`.
     *
     * @var list<string>
     */
    public readonly array $redirect_uris;

    /**
     * Scopes that the client may request, as those of API keys. Cannot exceed your own scopes.
     *
     * @var list<string>
     */
    public readonly array $scopes;

    /** Address of the logo for the page that asks for access. */
    public readonly ?string $logo_url;

    /** Address of the client's home page. */
    public readonly ?string $homepage_url;

    /** Address of the client's privacy policy. */
    public readonly ?string $privacy_policy_url;

    /** Address of the client's terms of service. */
    public readonly ?string $terms_url;

    /**
     * ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are refused.
     * Cannot be changed.
     */
    public readonly ?string $application_id;

    /**
     * ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is
     * deleted, the client and its tokens are refused. Cannot be changed.
     */
    public readonly ?string $service_account_id;

    /**
     * Status of the client: `active` or `suspended`. A suspended client and its tokens are refused.
     *
     * @var 'active'|'suspended'|string
     */
    public readonly string $status;

    /** Tier that sets the limits of requests with the client's own tokens: that of the credentials that created it. */
    public readonly string $tier;

    /** Limits in addition to those of the tier: those of the credentials that created the client. */
    public readonly KeyLimits $limits;

    /** Time of the last secret rotation. */
    public readonly ?\DateTimeImmutable $secret_rotated_at;

    /** Time until which the previous secret also works. */
    public readonly ?\DateTimeImmutable $previous_secret_expires_at;

    /** Secret of the client. The platform does not store it; save it now. Null for a client without a secret. */
    public readonly ?string $client_secret;
}
