// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>The token of an invitation.</summary>
public record AcceptanceInput : WedSyncObject
{
    /// <summary>Token in the link of the mail.</summary>
    [JsonPropertyName("token")] public required string Token { get => Get<string>(); init => Set(value); }
}

/// <summary>The technical account manager of an organization.</summary>
public record AccountManager : WedSyncObject
{
    /// <summary>Name of the account manager.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>E-mail address of the account manager.</summary>
    [JsonPropertyName("email")] public required string Email { get => Get<string>(); init => Set(value); }

    /// <summary>Phone number of the account manager, in international format.</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Find<string?>(); init => Set(value); }
}

/// <summary>An add-on of a service.</summary>
public record Addon : WedSyncObject
{
    /// <summary>Name of the add-on.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Price of one add-on, in the currency of the service's price.</summary>
    [JsonPropertyName("price")] public Money Price { get => Get<Money>(); init => Set(value); }

    /// <summary>Time that the add-on takes in addition, in minutes: 1 to 1,440. Null: no additional time.</summary>
    [JsonPropertyName("duration_minutes")] public long? DurationMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>ID of the add-on, unique within the service.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }
}

/// <summary>An add-on of a service in a request.</summary>
public record AddonDetails : WedSyncObject
{
    /// <summary>Name of the add-on.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Price of one add-on, in the currency of the service's price.</summary>
    [JsonPropertyName("price")] public required Money Price { get => Get<Money>(); init => Set(value); }

    /// <summary>Time that the add-on takes in addition, in minutes: 1 to 1,440. Null: no additional time.</summary>
    [JsonPropertyName("duration_minutes")] public long? DurationMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// ID of the add-on, unique within the service: up to 40 letters, digits, <c>_</c> or <c>-</c>. Default: the ID of the add-on with the
    /// same name, or a new ID.
    /// </summary>
    [JsonPropertyName("id")] public string? Id { get => Find<string?>(); init => Set(value); }
}

/// <summary>The address of a venue.</summary>
public record Address : WedSyncObject
{
    /// <summary>Street and number.</summary>
    [JsonPropertyName("line1")] public string? Line1 { get => Find<string?>(); init => Set(value); }

    /// <summary>Additional address line.</summary>
    [JsonPropertyName("line2")] public string? Line2 { get => Find<string?>(); init => Set(value); }

    /// <summary>City or town.</summary>
    [JsonPropertyName("city")] public string? City { get => Find<string?>(); init => Set(value); }

    /// <summary>State, province or region.</summary>
    [JsonPropertyName("region")] public string? Region { get => Find<string?>(); init => Set(value); }

    /// <summary>Postal code.</summary>
    [JsonPropertyName("postal_code")] public string? PostalCode { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 3166-1 alpha-2 country code.</summary>
    [JsonPropertyName("country")] public string? Country { get => Find<string?>(); init => Set(value); }
}

/// <summary>Merge patch (RFC 7396): omit a field to keep it; null clears it. The address of a venue.</summary>
public record AddressPatch : WedSyncObject
{
    /// <summary>Street and number.</summary>
    [JsonPropertyName("line1")] public string? Line1 { get => Find<string?>(); init => Set(value); }

    /// <summary>Additional address line.</summary>
    [JsonPropertyName("line2")] public string? Line2 { get => Find<string?>(); init => Set(value); }

    /// <summary>City or town.</summary>
    [JsonPropertyName("city")] public string? City { get => Find<string?>(); init => Set(value); }

    /// <summary>State, province or region.</summary>
    [JsonPropertyName("region")] public string? Region { get => Find<string?>(); init => Set(value); }

    /// <summary>Postal code.</summary>
    [JsonPropertyName("postal_code")] public string? PostalCode { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 3166-1 alpha-2 country code.</summary>
    [JsonPropertyName("country")] public string? Country { get => Find<string?>(); init => Set(value); }
}

/// <summary>Rules for user agents.</summary>
public record AgentRules : WedSyncObject
{
    /// <summary>User agents that are allowed: <c>*</c> matches any text. Empty: any that is not denied.</summary>
    [JsonPropertyName("allow")] public IReadOnlyList<string>? Allow { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>User agents that are rejected, even if they are allowed.</summary>
    [JsonPropertyName("deny")] public IReadOnlyList<string>? Deny { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }
}

/// <summary>
/// An API key without its secret. <c>last_used_at</c> and <c>effective_limits</c> can change without changing <c>version</c>.
/// </summary>
public record ApiKey : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>api_key</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Public ID of the key, sent as <c>X-API-Key</c>.</summary>
    [JsonPropertyName("api_key")] public string ApiKeyValue { get => Get<string>(); init => Set(value); }

    /// <summary>Name that describes the purpose of the key.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Scopes of the key: <c>&lt;resource&gt;:read</c>, <c>&lt;resource&gt;:write</c>, <c>*:read</c> or <c>*</c>. The resource is named as
    /// in the path, such as <c>api-keys:write</c>. <c>bookings</c> includes <c>booking-series</c>, <c>payments</c> includes
    /// <c>payment-schedules</c>, <c>webhooks</c> includes <c>deliveries</c>, <c>event-types</c> and <c>webhook-signatures</c>, and
    /// <c>waitlist</c> includes <c>waitlist-entries</c>. Cannot exceed your own scopes.
    /// </summary>
    [JsonPropertyName("scopes")] public IReadOnlyList<string> Scopes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Environment: <c>live</c> or <c>test</c>.</summary>
    [JsonPropertyName("environment")] public ApiKeyEnvironment Environment { get => Get<ApiKeyEnvironment>(); init => Set(value); }

    /// <summary>
    /// ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected.
    /// Cannot be changed.
    /// </summary>
    [JsonPropertyName("application_id")] public string? ApplicationId { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is deleted,
    /// requests with the key are rejected. Cannot be changed.
    /// </summary>
    [JsonPropertyName("service_account_id")] public string? ServiceAccountId { get => Get<string?>(); init => Set(value); }

    /// <summary>Tier that sets the key's limits.</summary>
    [JsonPropertyName("tier")] public string Tier { get => Get<string>(); init => Set(value); }

    /// <summary>Status: <c>active</c>, <c>disabled</c> or <c>revoked</c>.</summary>
    [JsonPropertyName("status")] public ApiKeyStatus Status { get => Get<ApiKeyStatus>(); init => Set(value); }

    /// <summary>
    /// Expiry time; requests with the key are rejected from then on. Null: the key never expires. <c>api_key.expiring</c> is sent 7 days
    /// and 1 day before.
    /// </summary>
    [JsonPropertyName("expires_at")] public DateTimeOffset? ExpiresAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>
    /// Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; <c>effective_limits</c> has the
    /// limits in force.
    /// </summary>
    [JsonPropertyName("limits")] public KeyLimits Limits { get => Get<KeyLimits>(); init => Set(value); }

    /// <summary>Limits of single endpoints, at most 20 rules.</summary>
    [JsonPropertyName("rules")] public IReadOnlyList<KeyRule> Rules { get => Get<IReadOnlyList<KeyRule>>(); init => Set(value); }

    /// <summary>IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any.</summary>
    [JsonPropertyName("allowed_ips")] public IReadOnlyList<string> AllowedIps { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>IP addresses and networks from which the key cannot be used, even if they are allowed.</summary>
    [JsonPropertyName("denied_ips")] public IReadOnlyList<string> DeniedIps { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Web domains that can use the key: <c>example.com</c> itself, <c>*.example.com</c> for all subdomains. Empty: any.</summary>
    [JsonPropertyName("allowed_domains")] public IReadOnlyList<string> AllowedDomains { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>User agents that can use the key: <c>*</c> matches any text, <c>!</c> in front rejects, the first match decides.</summary>
    [JsonPropertyName("user_agents")] public IReadOnlyList<string> UserAgents { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Request signing (RFC 9421): whether it is required, and the public key for verification.</summary>
    [JsonPropertyName("request_signing")] public RequestSigning RequestSigning { get => Get<RequestSigning>(); init => Set(value); }

    /// <summary>Time of the last secret rotation.</summary>
    [JsonPropertyName("rotated_at")] public DateTimeOffset? RotatedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Time until which the previous secret also works.</summary>
    [JsonPropertyName("previous_secret_expires_at")] public DateTimeOffset? PreviousSecretExpiresAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Last expiry notice (<c>api_key.expiring</c>): 7 or 1 days before <c>expires_at</c>.</summary>
    [JsonPropertyName("expiry_noticed")] public long? ExpiryNoticed { get => Get<long?>(); init => Set(value); }

    /// <summary>
    /// Limits in force: for each, the smaller of the tier's limit and the key's own. They follow changes of the tier. Null means no limit.
    /// </summary>
    [JsonPropertyName("effective_limits")] public KeyLimits? EffectiveLimits { get => Find<KeyLimits?>(); init => SetIfAny(value); }

    /// <summary>Time of the last accepted request, to the second.</summary>
    [JsonPropertyName("last_used_at")] public DateTimeOffset? LastUsedAt { get => Find<DateTimeOffset?>(); init => Set(value); }
}

/// <summary>Fields to create or replace an API key. It cannot grant more than your own credentials.</summary>
public record ApiKeyInput : WedSyncObject
{
    /// <summary>Name that describes the purpose of the key.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Scopes of the key: <c>&lt;resource&gt;:read</c>, <c>&lt;resource&gt;:write</c>, <c>*:read</c> or <c>*</c>. The resource is named as
    /// in the path, such as <c>api-keys:write</c>. <c>bookings</c> includes <c>booking-series</c>, <c>payments</c> includes
    /// <c>payment-schedules</c>, <c>webhooks</c> includes <c>deliveries</c>, <c>event-types</c> and <c>webhook-signatures</c>, and
    /// <c>waitlist</c> includes <c>waitlist-entries</c>. Cannot exceed your own scopes.
    /// </summary>
    [JsonPropertyName("scopes")] public required IReadOnlyList<string> Scopes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>
    /// Environment of the key: <c>live</c> or <c>test</c>. Default: that of your own credentials, which can create test keys only if they
    /// are for <c>test</c>. Cannot be changed.
    /// </summary>
    [JsonPropertyName("environment")] public ApiKeyEnvironment? Environment { get => Find<ApiKeyEnvironment?>(); init => Set(value); }

    /// <summary>
    /// ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected.
    /// Cannot be changed.
    /// </summary>
    [JsonPropertyName("application_id")] public string? ApplicationId { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is deleted,
    /// requests with the key are rejected. Cannot be changed.
    /// </summary>
    [JsonPropertyName("service_account_id")] public string? ServiceAccountId { get => Find<string?>(); init => Set(value); }

    /// <summary>Tier that sets the key's limits.</summary>
    [JsonPropertyName("tier")] public string? Tier { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Status of the key: <c>active</c> ↔ <c>disabled</c>. Requests with a disabled key are rejected.</summary>
    [JsonPropertyName("status")] public ApiKeyInputStatus? Status { get => Find<ApiKeyInputStatus?>(); init => Set(value); }

    /// <summary>
    /// Expiry time; requests with the key are rejected from then on. Null: the key never expires. <c>api_key.expiring</c> is sent 7 days
    /// and 1 day before.
    /// </summary>
    [JsonPropertyName("expires_at")] public DateTimeOffset? ExpiresAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>
    /// Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; <c>effective_limits</c> has the
    /// limits in force.
    /// </summary>
    [JsonPropertyName("limits")] public KeyLimits? Limits { get => Find<KeyLimits?>(); init => SetIfAny(value); }

    /// <summary>Limits of single endpoints, at most 20 rules.</summary>
    [JsonPropertyName("rules")] public IReadOnlyList<KeyRule>? Rules { get => Find<IReadOnlyList<KeyRule>?>(); init => SetIfAny(value); }

    /// <summary>IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any.</summary>
    [JsonPropertyName("allowed_ips")] public IReadOnlyList<string>? AllowedIps { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>IP addresses and networks from which the key cannot be used, even if they are allowed.</summary>
    [JsonPropertyName("denied_ips")] public IReadOnlyList<string>? DeniedIps { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>Web domains that can use the key: <c>example.com</c> itself, <c>*.example.com</c> for all subdomains. Empty: any.</summary>
    [JsonPropertyName("allowed_domains")] public IReadOnlyList<string>? AllowedDomains { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>User agents that can use the key: <c>*</c> matches any text, <c>!</c> in front rejects, the first match decides.</summary>
    [JsonPropertyName("user_agents")] public IReadOnlyList<string>? UserAgents { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>Request signing (RFC 9421): whether it is required, and the public key for verification.</summary>
    [JsonPropertyName("request_signing")] public RequestSigning? RequestSigning { get => Find<RequestSigning?>(); init => SetIfAny(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of an API key to change. Null clears a field (RFC 7396).</summary>
public record ApiKeyPatch : WedSyncObject
{
    /// <summary>Name that describes the purpose of the key.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>
    /// Scopes of the key: <c>&lt;resource&gt;:read</c>, <c>&lt;resource&gt;:write</c>, <c>*:read</c> or <c>*</c>. The resource is named as
    /// in the path, such as <c>api-keys:write</c>. <c>bookings</c> includes <c>booking-series</c>, <c>payments</c> includes
    /// <c>payment-schedules</c>, <c>webhooks</c> includes <c>deliveries</c>, <c>event-types</c> and <c>webhook-signatures</c>, and
    /// <c>waitlist</c> includes <c>waitlist-entries</c>. Cannot exceed your own scopes.
    /// </summary>
    [JsonPropertyName("scopes")] public IReadOnlyList<string>? Scopes { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Environment of the key: <c>live</c> or <c>test</c>. Default: that of your own credentials, which can create test keys only if they
    /// are for <c>test</c>. Cannot be changed.
    /// </summary>
    [JsonPropertyName("environment")] public ApiKeyEnvironment? Environment { get => Find<ApiKeyEnvironment?>(); init => Set(value); }

    /// <summary>
    /// ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected.
    /// Cannot be changed.
    /// </summary>
    [JsonPropertyName("application_id")] public string? ApplicationId { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is deleted,
    /// requests with the key are rejected. Cannot be changed.
    /// </summary>
    [JsonPropertyName("service_account_id")] public string? ServiceAccountId { get => Find<string?>(); init => Set(value); }

    /// <summary>Tier that sets the key's limits.</summary>
    [JsonPropertyName("tier")] public string? Tier { get => Find<string?>(); init => Set(value); }

    /// <summary>Status of the key: <c>active</c> ↔ <c>disabled</c>. Requests with a disabled key are rejected.</summary>
    [JsonPropertyName("status")] public ApiKeyPatchStatus? Status { get => Find<ApiKeyPatchStatus?>(); init => Set(value); }

    /// <summary>
    /// Expiry time; requests with the key are rejected from then on. Null: the key never expires. <c>api_key.expiring</c> is sent 7 days
    /// and 1 day before.
    /// </summary>
    [JsonPropertyName("expires_at")] public DateTimeOffset? ExpiresAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>
    /// Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; <c>effective_limits</c> has the
    /// limits in force.
    /// </summary>
    [JsonPropertyName("limits")] public KeyLimitsPatch? Limits { get => Find<KeyLimitsPatch?>(); init => Set(value); }

    /// <summary>Limits of single endpoints, at most 20 rules.</summary>
    [JsonPropertyName("rules")] public IReadOnlyList<KeyRule>? Rules { get => Find<IReadOnlyList<KeyRule>?>(); init => Set(value); }

    /// <summary>IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any.</summary>
    [JsonPropertyName("allowed_ips")] public IReadOnlyList<string>? AllowedIps { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>IP addresses and networks from which the key cannot be used, even if they are allowed.</summary>
    [JsonPropertyName("denied_ips")] public IReadOnlyList<string>? DeniedIps { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>Web domains that can use the key: <c>example.com</c> itself, <c>*.example.com</c> for all subdomains. Empty: any.</summary>
    [JsonPropertyName("allowed_domains")] public IReadOnlyList<string>? AllowedDomains { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>User agents that can use the key: <c>*</c> matches any text, <c>!</c> in front rejects, the first match decides.</summary>
    [JsonPropertyName("user_agents")] public IReadOnlyList<string>? UserAgents { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>Request signing (RFC 9421): whether it is required, and the public key for verification.</summary>
    [JsonPropertyName("request_signing")] public RequestSigningPatch? RequestSigning { get => Find<RequestSigningPatch?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>A developer application: what uses the API with credentials of its own, after its approval.</summary>
public record Application : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>application</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Name of the application, as users see it. Cannot be changed after the decision of the platform.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Description of what the application does.</summary>
    [JsonPropertyName("description")] public string? Description { get => Get<string?>(); init => Set(value); }

    /// <summary>Website of the application (https). Cannot be changed after the decision of the platform.</summary>
    [JsonPropertyName("url")] public string? Url { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and
    /// an organization sends at most 100: more are not sent.
    /// </summary>
    [JsonPropertyName("contact_email")] public string ContactEmail { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Tier that the application needs. Cannot be changed after the decision of the platform. The <c>tier</c> of each API key sets the
    /// limits in force.
    /// </summary>
    [JsonPropertyName("tier")] public string Tier { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Status of the application: <c>pending</c> → <c>approved</c>, <c>rejected</c>; <c>approved</c> ↔ <c>suspended</c>. Only an approved
    /// one can have new credentials; the credentials of a suspended one are rejected.
    /// </summary>
    [JsonPropertyName("status")] public ApplicationStatus Status { get => Get<ApplicationStatus>(); init => Set(value); }

    /// <summary>Reason of the rejection or suspension; null otherwise.</summary>
    [JsonPropertyName("status_reason")] public string? StatusReason { get => Get<string?>(); init => Set(value); }

    /// <summary>Time of the last decision of the platform about the application.</summary>
    [JsonPropertyName("reviewed_at")] public DateTimeOffset? ReviewedAt { get => Get<DateTimeOffset?>(); init => Set(value); }
}

/// <summary>Fields to create or replace an application.</summary>
public record ApplicationInput : WedSyncObject
{
    /// <summary>Name of the application, as users see it. Cannot be changed after the decision of the platform.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Description of what the application does.</summary>
    [JsonPropertyName("description")] public string? Description { get => Find<string?>(); init => Set(value); }

    /// <summary>Website of the application (https). Cannot be changed after the decision of the platform.</summary>
    [JsonPropertyName("url")] public string? Url { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and
    /// an organization sends at most 100: more are not sent.
    /// </summary>
    [JsonPropertyName("contact_email")] public required string ContactEmail { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Tier that the application needs. Cannot be changed after the decision of the platform. The <c>tier</c> of each API key sets the
    /// limits in force.
    /// </summary>
    [JsonPropertyName("tier")] public string? Tier { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of an application to change. Null clears a field (RFC 7396).</summary>
public record ApplicationPatch : WedSyncObject
{
    /// <summary>Name of the application, as users see it. Cannot be changed after the decision of the platform.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Description of what the application does.</summary>
    [JsonPropertyName("description")] public string? Description { get => Find<string?>(); init => Set(value); }

    /// <summary>Website of the application (https). Cannot be changed after the decision of the platform.</summary>
    [JsonPropertyName("url")] public string? Url { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and
    /// an organization sends at most 100: more are not sent.
    /// </summary>
    [JsonPropertyName("contact_email")] public string? ContactEmail { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>
    /// Tier that the application needs. Cannot be changed after the decision of the platform. The <c>tier</c> of each API key sets the
    /// limits in force.
    /// </summary>
    [JsonPropertyName("tier")] public string? Tier { get => Find<string?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>The reason of a rejection or suspension.</summary>
public record ApplicationReviewInput : WedSyncObject
{
    /// <summary>Reason, for the developer of the application.</summary>
    [JsonPropertyName("reason")] public required string Reason { get => Get<string>(); init => Set(value); }
}

/// <summary>An attempt of a delivery.</summary>
public record Attempt : WedSyncObject
{
    /// <summary>Attempt number, starting at 1.</summary>
    [JsonPropertyName("number")] public long Number { get => Get<long>(); init => Set(value); }

    /// <summary>Time when the attempt started.</summary>
    [JsonPropertyName("at")] public DateTimeOffset At { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Request of the attempt.</summary>
    [JsonPropertyName("request")] public AttemptRequest? Request { get => Get<AttemptRequest?>(); init => Set(value); }

    /// <summary>HTTP status of the response; null if there was no response.</summary>
    [JsonPropertyName("http_status")] public long? HttpStatus { get => Get<long?>(); init => Set(value); }

    /// <summary>First 4 KB of the response, as text without control characters.</summary>
    [JsonPropertyName("response_body")] public string? ResponseBody { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// The headers <c>content-type</c>, <c>location</c> and <c>retry-after</c> of the response, if it had them; null if there was no
    /// response.
    /// </summary>
    [JsonPropertyName("response_headers")] public Dictionary<string, string>? ResponseHeaders { get => Get<Dictionary<string, string>?>(); init => Set(value); }

    /// <summary>Time in milliseconds from name resolution to the end of the response.</summary>
    [JsonPropertyName("response_time_ms")] public long ResponseTimeMs { get => Get<long>(); init => Set(value); }

    /// <summary>Error of the attempt; null if the event was delivered.</summary>
    [JsonPropertyName("error")] public AttemptError? Error { get => Get<AttemptError?>(); init => Set(value); }
}

/// <summary>
/// Attempt counts. Percentiles are those of attempts with a response, with an error of at most 4.5%; they are null without one.
/// </summary>
public record AttemptFigures : WedSyncObject
{
    /// <summary>Number of attempts.</summary>
    [JsonPropertyName("attempts")] public long Attempts { get => Get<long>(); init => Set(value); }

    /// <summary>Number of deliveries that were delivered.</summary>
    [JsonPropertyName("deliveries_succeeded")] public long DeliveriesSucceeded { get => Get<long>(); init => Set(value); }

    /// <summary>Number of deliveries that failed after an attempt and will not be retried.</summary>
    [JsonPropertyName("deliveries_failed")] public long DeliveriesFailed { get => Get<long>(); init => Set(value); }

    /// <summary>Share of attempts with a 2xx response; null without attempts.</summary>
    [JsonPropertyName("success_rate")] public decimal? SuccessRate { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Number of attempts by the class of the response status; <c>none</c>: no response.</summary>
    [JsonPropertyName("by_status")] public Dictionary<string, long> ByStatus { get => Get<Dictionary<string, long>>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 50th percentile.</summary>
    [JsonPropertyName("p50_ms")] public decimal? P50Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 95th percentile.</summary>
    [JsonPropertyName("p95_ms")] public decimal? P95Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 99th percentile.</summary>
    [JsonPropertyName("p99_ms")] public decimal? P99Ms { get => Get<decimal?>(); init => Set(value); }
}

/// <summary>The request of an attempt.</summary>
public record AttemptRequest : WedSyncObject
{
    /// <summary>URL that the request was sent to.</summary>
    [JsonPropertyName("url")] public string Url { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Headers of the request, including the signatures. The values of the webhook's own <c>headers</c> are <c>********</c>.
    /// </summary>
    [JsonPropertyName("headers")] public Dictionary<string, string> Headers { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>Form of the event in the body: <c>full</c> or <c>thin</c>.</summary>
    [JsonPropertyName("payload")] public AttemptRequestPayload Payload { get => Get<AttemptRequestPayload>(); init => Set(value); }

    /// <summary>Body of the request, byte-identical to what was sent. Null in lists, and after the event has expired.</summary>
    [JsonPropertyName("body")] public string? Body { get => Get<string?>(); init => Set(value); }
}

/// <summary>A change of the time that a booking occupies. It is only available in events.</summary>
public record AvailabilityChange : WedSyncObject
{
    /// <summary>Always <c>availability_change</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Time that became free; null if none did.</summary>
    [JsonPropertyName("released")] public OccupiedTime? Released { get => Get<OccupiedTime?>(); init => Set(value); }

    /// <summary>Time that is occupied now; null if none is.</summary>
    [JsonPropertyName("reserved")] public OccupiedTime? Reserved { get => Get<OccupiedTime?>(); init => Set(value); }
}

/// <summary>The result of a check.</summary>
public record AvailabilityCheck : WedSyncObject
{
    /// <summary><c>true</c> if the time can be booked.</summary>
    [JsonPropertyName("available")] public bool Available { get => Get<bool>(); init => Set(value); }

    /// <summary>
    /// Rule that fails; null if the time can be booked. Of several staff members or spaces, it is the reason of the one that is closest to
    /// being free.
    /// </summary>
    [JsonPropertyName("reason")] public AvailabilityCheckReason? Reason { get => Get<AvailabilityCheckReason?>(); init => Set(value); }

    /// <summary>
    /// The three free slots that are nearest to the time: within a week, or within five weeks if there are fewer. Empty if it can be
    /// booked, and if no other time is possible.
    /// </summary>
    [JsonPropertyName("alternatives")] public IReadOnlyList<Slot> Alternatives { get => Get<IReadOnlyList<Slot>>(); init => Set(value); }
}

/// <summary>A time to check.</summary>
public record AvailabilityCheckInput : WedSyncObject
{
    /// <summary>ID of the service.</summary>
    [JsonPropertyName("service_id")] public required OneOf<string, ExternalRef> ServiceId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public required DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>ID of the staff member, or <c>any</c>. Default: <c>any</c>.</summary>
    [JsonPropertyName("staff_id")] public OneOf<string, ExternalRef>? StaffId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>IDs of the spaces. Default: one of the service's spaces.</summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => SetIfAny(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long? PartySize { get => Find<long?>(); init => SetIfAny(value); }
}

/// <summary>A local day, and the slots that are free on it.</summary>
public record AvailabilityDay : WedSyncObject
{
    /// <summary>Date, local to the place of the booking.</summary>
    [JsonPropertyName("date")] public DateOnly Date { get => Get<DateOnly>(); init => Set(value); }

    /// <summary><c>true</c> if a slot is free.</summary>
    [JsonPropertyName("available")] public bool Available { get => Get<bool>(); init => Set(value); }

    /// <summary>Start of the first free slot; null if there is none.</summary>
    [JsonPropertyName("first_start_at")] public DateTimeOffset? FirstStartAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Number of free slots, by their starts.</summary>
    [JsonPropertyName("remaining")] public long Remaining { get => Get<long>(); init => Set(value); }

    /// <summary>IANA time zone of the date.</summary>
    [JsonPropertyName("time_zone")] public string TimeZone { get => Get<string>(); init => Set(value); }
}

/// <summary>A page of a list.</summary>
public record AvailabilityDayList : WedSyncObject
{
    /// <summary>Always <c>list</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Items of the page.</summary>
    [JsonPropertyName("data")] public IReadOnlyList<AvailabilityDay> Data { get => Get<IReadOnlyList<AvailabilityDay>>(); init => Set(value); }

    /// <summary>True if another page follows.</summary>
    [JsonPropertyName("has_more")] public bool HasMore { get => Get<bool>(); init => Set(value); }

    /// <summary>Cursor of the next page: send it as <c>cursor</c>.</summary>
    [JsonPropertyName("next_cursor")] public string? NextCursor { get => Get<string?>(); init => Set(value); }
}

/// <summary>A batch and the results of its operations. Stored for 30 days.</summary>
public record Batch : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>batch</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>
    /// Status of the batch. <c>queued</c>, <c>running</c>: an asynchronous batch in progress. <c>completed</c>: every operation was
    /// executed, whatever its result. <c>failed</c>: nothing of an atomic batch was written, or the batch could not continue.
    /// <c>canceled</c>: the batch was canceled.
    /// </summary>
    [JsonPropertyName("status")] public BatchStatus Status { get => Get<BatchStatus>(); init => Set(value); }

    /// <summary><c>true</c> if either all operations take effect or none.</summary>
    [JsonPropertyName("atomic")] public bool Atomic { get => Get<bool>(); init => Set(value); }

    /// <summary>Total number of operations.</summary>
    [JsonPropertyName("total")] public long Total { get => Get<long>(); init => Set(value); }

    /// <summary>
    /// Scopes of the operations. To get the batch later, you need each of these scopes or the read scope of the same resource.
    /// </summary>
    [JsonPropertyName("scopes")] public IReadOnlyList<string> Scopes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Number of operations that returned a problem.</summary>
    [JsonPropertyName("failed")] public long? Failed { get => Get<long?>(); init => Set(value); }

    /// <summary>ID of the job that executes an asynchronous batch.</summary>
    [JsonPropertyName("job_id")] public string? JobId { get => Get<string?>(); init => Set(value); }

    /// <summary>Error that stopped an asynchronous batch.</summary>
    [JsonPropertyName("error")] public JobError? Error { get => Get<JobError?>(); init => Set(value); }

    /// <summary>Time when the batch ended.</summary>
    [JsonPropertyName("completed_at")] public DateTimeOffset? CompletedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Time until which the batch is stored.</summary>
    [JsonPropertyName("expires_at")] public DateTimeOffset ExpiresAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Results, one per operation, in the order of the operations. Null until results are available.</summary>
    [JsonPropertyName("results")] public IReadOnlyList<Result>? Results { get => Find<IReadOnlyList<Result>?>(); init => Set(value); }
}

/// <summary>Operations to run. Each is authorized, validated and answered like a separate request.</summary>
public record BatchInput : WedSyncObject
{
    /// <summary>
    /// Operations to run in this order, 1 to 100. <c>{{0.body.id}}</c> inserts a value of an earlier result; results are numbered from 0.
    /// </summary>
    [JsonPropertyName("operations")] public required IReadOnlyList<Operation> Operations { get => Get<IReadOnlyList<Operation>>(); init => Set(value); }

    /// <summary>Atomic mode: all operations succeed in one transaction, or none is applied. Default: false.</summary>
    [JsonPropertyName("atomic")] public bool? Atomic { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>
    /// Asynchronous mode: the API returns 202 at once and then runs the operations. The event <c>batch.completed</c> reports the end.
    /// Default: false.
    /// </summary>
    [JsonPropertyName("async")] public bool? Async { get => Find<bool?>(); init => SetIfAny(value); }
}

/// <summary>A new upload with the address for its file. The address is shown only once.</summary>
public record BegunUpload : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>upload</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Media type of the file. Send the file with the same type.</summary>
    [JsonPropertyName("content_type")] public string ContentType { get => Get<string>(); init => Set(value); }

    /// <summary>Exact size of the file in bytes, at most 100,000,000.</summary>
    [JsonPropertyName("size")] public long Size { get => Get<long>(); init => Set(value); }

    /// <summary>SHA-256 of the file in hexadecimal. If set, the store verifies the file against it.</summary>
    [JsonPropertyName("sha256")] public string? Sha256 { get => Get<string?>(); init => Set(value); }

    /// <summary>Name of the file.</summary>
    [JsonPropertyName("filename")] public string? Filename { get => Get<string?>(); init => Set(value); }

    /// <summary>Time until which the file is stored.</summary>
    [JsonPropertyName("expires_at")] public DateTimeOffset ExpiresAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Status of the file: awaiting, received or expired.</summary>
    [JsonPropertyName("status")] public BegunUploadStatus? Status { get => Find<BegunUploadStatus?>(); init => SetIfAny(value); }

    /// <summary>HTTP method for sending the file.</summary>
    [JsonPropertyName("upload_method")] public string? UploadMethod { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Address for sending the file, valid for 15 minutes. Send no credentials: the address itself is a credential.</summary>
    [JsonPropertyName("upload_url")] public string UploadUrl { get => Get<string>(); init => Set(value); }

    /// <summary>Headers to send with the file, exactly as given.</summary>
    [JsonPropertyName("upload_headers")] public Dictionary<string, string> UploadHeaders { get => Get<Dictionary<string, string>>(); init => Set(value); }
}

/// <summary>A block of a space.</summary>
public record Block : WedSyncObject
{
    /// <summary>Start of the block: the space is out of service from then on.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>End of the block, exclusive: the space is in service again from then on.</summary>
    [JsonPropertyName("end_at")] public DateTimeOffset EndAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Reason for the block, for your staff.</summary>
    [JsonPropertyName("reason")] public string? Reason { get => Find<string?>(); init => Set(value); }

    /// <summary>ID of the block.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }
}

/// <summary>A block of a space in a request.</summary>
public record BlockDetails : WedSyncObject
{
    /// <summary>Start of the block: the space is out of service from then on.</summary>
    [JsonPropertyName("start_at")] public required DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>End of the block, exclusive: the space is in service again from then on.</summary>
    [JsonPropertyName("end_at")] public required DateTimeOffset EndAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Reason for the block, for your staff.</summary>
    [JsonPropertyName("reason")] public string? Reason { get => Find<string?>(); init => Set(value); }

    /// <summary>ID of an existing block. Default: the block with the same start and end, or a new block.</summary>
    [JsonPropertyName("id")] public string? Id { get => Find<string?>(); init => Set(value); }
}

/// <summary>A time during which a space is out of service.</summary>
public record BlockSpaceInput : WedSyncObject
{
    /// <summary>Start of the block: the space is out of service from then on.</summary>
    [JsonPropertyName("start_at")] public required DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>End of the block, exclusive: the space is in service again from then on.</summary>
    [JsonPropertyName("end_at")] public required DateTimeOffset EndAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Reason for the block, for your staff.</summary>
    [JsonPropertyName("reason")] public string? Reason { get => Find<string?>(); init => Set(value); }

    /// <summary><c>true</c> to block a time with reservations. They stay. Default: <c>false</c>.</summary>
    [JsonPropertyName("force")] public bool? Force { get => Find<bool?>(); init => SetIfAny(value); }
}

/// <summary>An add-on of the service in a booking.</summary>
public record BookedAddon : WedSyncObject
{
    /// <summary>ID of the add-on in the service.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Number of add-ons: 1 to 100. Default: 1.</summary>
    [JsonPropertyName("quantity")] public long? Quantity { get => Find<long?>(); init => SetIfAny(value); }
}

/// <summary>A booking: a service for a customer at a time.</summary>
public record Booking : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>booking</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the customer of the booking.</summary>
    [JsonPropertyName("customer_id")] public string CustomerId { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the service. Required without <c>items</c>; null with them.</summary>
    [JsonPropertyName("service_id")] public string? ServiceId { get => Get<string?>(); init => Set(value); }

    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long PartySize { get => Get<long>(); init => Set(value); }

    /// <summary>Add-ons of the service, each once. They add to the total and, if they have one, to the duration.</summary>
    [JsonPropertyName("addons")] public IReadOnlyList<BookedAddon> Addons { get => Get<IReadOnlyList<BookedAddon>>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Get<string?>(); init => Set(value); }

    /// <summary>Where the booking was made, such as a website or a system.</summary>
    [JsonPropertyName("source")] public string? Source { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the staff member; null if the service needs none, and with <c>items</c>.</summary>
    [JsonPropertyName("staff_id")] public string? StaffId { get => Get<string?>(); init => Set(value); }

    /// <summary>IDs of the spaces that the booking uses.</summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<string> SpaceIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Several services in a row.</summary>
    [JsonPropertyName("items")] public IReadOnlyList<BookingItem> Items { get => Get<IReadOnlyList<BookingItem>>(); init => Set(value); }

    /// <summary>End time, exclusive, without buffers.</summary>
    [JsonPropertyName("end_at")] public DateTimeOffset EndAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>IANA time zone of the place of the booking: the venue's, the staff member's, or the organization's.</summary>
    [JsonPropertyName("time_zone")] public string TimeZone { get => Get<string>(); init => Set(value); }

    /// <summary>Status of the booking.</summary>
    [JsonPropertyName("status")] public BookingStatus Status { get => Get<BookingStatus>(); init => Set(value); }

    /// <summary>Price of the service and its add-ons; null if they have no price.</summary>
    [JsonPropertyName("total")] public Money? Total { get => Get<Money?>(); init => Set(value); }

    /// <summary>Status of the payments of the booking.</summary>
    [JsonPropertyName("payment_status")] public BookingPaymentStatus PaymentStatus { get => Get<BookingPaymentStatus>(); init => Set(value); }

    /// <summary>Sum of the authorized payments that are not captured; null if there are none.</summary>
    [JsonPropertyName("amount_authorized")] public Money? AmountAuthorized { get => Get<Money?>(); init => Set(value); }

    /// <summary>Sum of the captured payments, refunds included; null if there are none.</summary>
    [JsonPropertyName("amount_paid")] public Money? AmountPaid { get => Get<Money?>(); init => Set(value); }

    /// <summary>Sum of the refunds; null if there are none.</summary>
    [JsonPropertyName("amount_refunded")] public Money? AmountRefunded { get => Get<Money?>(); init => Set(value); }

    /// <summary>Time at which a held booking expires; null if it is not held.</summary>
    [JsonPropertyName("expires_at")] public DateTimeOffset? ExpiresAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Who canceled, as the request said, or the ID of the API key that canceled; null if it was not canceled.</summary>
    [JsonPropertyName("canceled_by")] public string? CanceledBy { get => Get<string?>(); init => Set(value); }

    /// <summary>Reason for the cancellation; null if there is none.</summary>
    [JsonPropertyName("cancel_reason")] public string? CancelReason { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// Fee of the cancellation, by the cancellation policy of the service; an amount of 0 if it is free, null if the booking is not
    /// canceled or has no price.
    /// </summary>
    [JsonPropertyName("cancellation_fee")] public Money? CancellationFee { get => Get<Money?>(); init => Set(value); }

    /// <summary>Start time before the last reschedule.</summary>
    [JsonPropertyName("rescheduled_from")] public DateTimeOffset? RescheduledFrom { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>ID of the series that the booking belongs to.</summary>
    [JsonPropertyName("series_id")] public string? SeriesId { get => Get<string?>(); init => Set(value); }

    /// <summary>Time when <c>booking.reminder_due</c> was last sent.</summary>
    [JsonPropertyName("reminded_at")] public DateTimeOffset? RemindedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=customer</c>.</summary>
    [JsonPropertyName("customer")] public Customer? Customer { get => Find<Customer?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=service</c>.</summary>
    [JsonPropertyName("service")] public Service? Service { get => Find<Service?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=staff</c>.</summary>
    [JsonPropertyName("staff")] public StaffMember? Staff { get => Find<StaffMember?>(); init => Set(value); }

    /// <summary>The related resources, with <c>expand=spaces</c>.</summary>
    [JsonPropertyName("spaces")] public IReadOnlyList<Space>? Spaces { get => Find<IReadOnlyList<Space>?>(); init => SetIfAny(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record BookingBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<BookingInput>? Create { get => Find<IReadOnlyList<BookingInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<BookingBulkUpdate>? Update { get => Find<IReadOnlyList<BookingBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record BookingBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the customer of the booking.</summary>
    [JsonPropertyName("customer_id")] public OneOf<string, ExternalRef>? CustomerId { get => Find<OneOf<string, ExternalRef>?>(); init => SetIfAny(value); }

    /// <summary>ID of the service. Required without <c>items</c>; null with them.</summary>
    [JsonPropertyName("service_id")] public OneOf<string, ExternalRef>? ServiceId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset? StartAt { get => Find<DateTimeOffset?>(); init => SetIfAny(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long? PartySize { get => Find<long?>(); init => Set(value); }

    /// <summary>Add-ons of the service, each once. They add to the total and, if they have one, to the duration.</summary>
    [JsonPropertyName("addons")] public IReadOnlyList<BookedAddon>? Addons { get => Find<IReadOnlyList<BookedAddon>?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Where the booking was made, such as a website or a system.</summary>
    [JsonPropertyName("source")] public string? Source { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the staff member, or <c>any</c>: the free staff member with the fewest reservations on that day. Default: <c>any</c> for a new
    /// booking. Omit to keep; with another service, a staff member who was chosen by <c>any</c> is chosen again, and a staff member whom
    /// you named must offer it.
    /// </summary>
    [JsonPropertyName("staff_id")] public OneOf<string, ExternalRef>? StaffId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has
    /// spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces
    /// become free.
    /// </summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>Several services in a row, in place of <c>service_id</c>: all of them are booked, or none.</summary>
    [JsonPropertyName("items")] public IReadOnlyList<BookingItemDetails>? Items { get => Find<IReadOnlyList<BookingItemDetails>?>(); init => Set(value); }

    /// <summary>
    /// Number of minutes for which a new booking is <c>held</c>, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is
    /// not held. No effect on an existing booking.
    /// </summary>
    [JsonPropertyName("hold_minutes")] public long? HoldMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Status of the booking. Transitions: <c>held</c> → <c>pending</c>, <c>confirmed</c>, <c>expired</c>; <c>pending</c> →
    /// <c>confirmed</c>, <c>declined</c>, <c>canceled</c>, <c>expired</c>; <c>confirmed</c> → <c>checked_in</c>, <c>completed</c>,
    /// <c>no_show</c>, <c>canceled</c>; <c>checked_in</c> → <c>completed</c>; <c>no_show</c> → <c>completed</c>. The actions make the same
    /// transitions. Default for a new booking: <c>held</c> with <c>hold_minutes</c>, <c>pending</c> if the service requires confirmation
    /// (<c>confirmed</c> is then rejected: confirm the booking afterwards), otherwise <c>confirmed</c>. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public BookingStatus? Status { get => Find<BookingStatus?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>Why and by whom the booking is canceled.</summary>
public record BookingCancelInput : WedSyncObject
{
    /// <summary>Reason for the cancellation.</summary>
    [JsonPropertyName("reason")] public string? Reason { get => Find<string?>(); init => Set(value); }

    /// <summary>Who canceled, such as <c>customer</c> or <c>staff</c>. Default: the ID of the API key that canceled.</summary>
    [JsonPropertyName("canceled_by")] public string? CanceledBy { get => Find<string?>(); init => Set(value); }
}

/// <summary>A version of a booking: what changed, when, by whom and why.</summary>
public record BookingChange : WedSyncObject
{
    /// <summary>Always <c>booking_change</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Version that resulted from the change.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of the change.</summary>
    [JsonPropertyName("at")] public DateTimeOffset At { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>ID of the API key that made the change; <c>platform</c> for what happens at a time, such as an expiry.</summary>
    [JsonPropertyName("actor")] public string Actor { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Type of the change: <c>created</c>, <c>confirmed</c>, <c>declined</c>, <c>checked_in</c>, <c>completed</c>, <c>no_show</c>,
    /// <c>canceled</c>, <c>expired</c>, <c>rescheduled</c>, <c>reassigned</c>, <c>reminder_due</c>, <c>deleted</c>, <c>restored</c>, or
    /// <c>changed</c> for all others.
    /// </summary>
    [JsonPropertyName("action")] public string Action { get => Get<string>(); init => Set(value); }

    /// <summary>Changed fields. Empty if the booking was created or restored.</summary>
    [JsonPropertyName("changes")] public IReadOnlyList<BookingFieldChange> Changes { get => Get<IReadOnlyList<BookingFieldChange>>(); init => Set(value); }

    /// <summary>Reason of a cancellation; null if there is none.</summary>
    [JsonPropertyName("reason")] public string? Reason { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the request that made the change.</summary>
    [JsonPropertyName("request_id")] public string RequestId { get => Get<string>(); init => Set(value); }
}

/// <summary>A changed field with its values before and after.</summary>
public record BookingFieldChange : WedSyncObject
{
    /// <summary>Name of the field.</summary>
    [JsonPropertyName("field")] public string Field { get => Get<string>(); init => Set(value); }

    /// <summary>Value before the change; null if there was none.</summary>
    [JsonPropertyName("before")] public JsonElement Before { get => Get<JsonElement>(); init => Set(value); }

    /// <summary>Value after the change; null if there is none.</summary>
    [JsonPropertyName("after")] public JsonElement After { get => Get<JsonElement>(); init => Set(value); }
}

/// <summary>Fields to create or replace a booking.</summary>
public record BookingInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the customer of the booking.</summary>
    [JsonPropertyName("customer_id")] public required OneOf<string, ExternalRef> CustomerId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the service. Required without <c>items</c>; null with them.</summary>
    [JsonPropertyName("service_id")] public OneOf<string, ExternalRef>? ServiceId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public required DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long? PartySize { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Add-ons of the service, each once. They add to the total and, if they have one, to the duration.</summary>
    [JsonPropertyName("addons")] public IReadOnlyList<BookedAddon>? Addons { get => Find<IReadOnlyList<BookedAddon>?>(); init => SetIfAny(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Where the booking was made, such as a website or a system.</summary>
    [JsonPropertyName("source")] public string? Source { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the staff member, or <c>any</c>: the free staff member with the fewest reservations on that day. Default: <c>any</c> for a new
    /// booking. Omit to keep; with another service, a staff member who was chosen by <c>any</c> is chosen again, and a staff member whom
    /// you named must offer it.
    /// </summary>
    [JsonPropertyName("staff_id")] public OneOf<string, ExternalRef>? StaffId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has
    /// spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces
    /// become free.
    /// </summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>Several services in a row, in place of <c>service_id</c>: all of them are booked, or none.</summary>
    [JsonPropertyName("items")] public IReadOnlyList<BookingItemDetails>? Items { get => Find<IReadOnlyList<BookingItemDetails>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Number of minutes for which a new booking is <c>held</c>, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is
    /// not held. No effect on an existing booking.
    /// </summary>
    [JsonPropertyName("hold_minutes")] public long? HoldMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Status of the booking. Transitions: <c>held</c> → <c>pending</c>, <c>confirmed</c>, <c>expired</c>; <c>pending</c> →
    /// <c>confirmed</c>, <c>declined</c>, <c>canceled</c>, <c>expired</c>; <c>confirmed</c> → <c>checked_in</c>, <c>completed</c>,
    /// <c>no_show</c>, <c>canceled</c>; <c>checked_in</c> → <c>completed</c>; <c>no_show</c> → <c>completed</c>. The actions make the same
    /// transitions. Default for a new booking: <c>held</c> with <c>hold_minutes</c>, <c>pending</c> if the service requires confirmation
    /// (<c>confirmed</c> is then rejected: confirm the booking afterwards), otherwise <c>confirmed</c>. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public BookingStatus? Status { get => Find<BookingStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>One of several services in a row.</summary>
public record BookingItem : WedSyncObject
{
    /// <summary>ID of the service.</summary>
    [JsonPropertyName("service_id")] public string ServiceId { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the staff member; null if the service needs none.</summary>
    [JsonPropertyName("staff_id")] public string? StaffId { get => Get<string?>(); init => Set(value); }

    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>End time, exclusive.</summary>
    [JsonPropertyName("end_at")] public DateTimeOffset EndAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>IDs of the spaces of this service; empty if it needs none.</summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<string>? SpaceIds { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }
}

/// <summary>One of several services in a row, in a request.</summary>
public record BookingItemDetails : WedSyncObject
{
    /// <summary>ID of the service.</summary>
    [JsonPropertyName("service_id")] public required OneOf<string, ExternalRef> ServiceId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>
    /// ID of the staff member, or <c>any</c>: the free staff member with the fewest reservations on that day. Default: <c>any</c> for a new
    /// booking. Omit to keep; with another service, a staff member who was chosen by <c>any</c> is chosen again, and a staff member whom
    /// you named must offer it.
    /// </summary>
    [JsonPropertyName("staff_id")] public OneOf<string, ExternalRef>? StaffId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }
}

/// <summary>Fields of a booking to change. Null clears a field (RFC 7396).</summary>
public record BookingPatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the customer of the booking.</summary>
    [JsonPropertyName("customer_id")] public OneOf<string, ExternalRef>? CustomerId { get => Find<OneOf<string, ExternalRef>?>(); init => SetIfAny(value); }

    /// <summary>ID of the service. Required without <c>items</c>; null with them.</summary>
    [JsonPropertyName("service_id")] public OneOf<string, ExternalRef>? ServiceId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset? StartAt { get => Find<DateTimeOffset?>(); init => SetIfAny(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long? PartySize { get => Find<long?>(); init => Set(value); }

    /// <summary>Add-ons of the service, each once. They add to the total and, if they have one, to the duration.</summary>
    [JsonPropertyName("addons")] public IReadOnlyList<BookedAddon>? Addons { get => Find<IReadOnlyList<BookedAddon>?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Where the booking was made, such as a website or a system.</summary>
    [JsonPropertyName("source")] public string? Source { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the staff member, or <c>any</c>: the free staff member with the fewest reservations on that day. Default: <c>any</c> for a new
    /// booking. Omit to keep; with another service, a staff member who was chosen by <c>any</c> is chosen again, and a staff member whom
    /// you named must offer it.
    /// </summary>
    [JsonPropertyName("staff_id")] public OneOf<string, ExternalRef>? StaffId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has
    /// spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces
    /// become free.
    /// </summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>Several services in a row, in place of <c>service_id</c>: all of them are booked, or none.</summary>
    [JsonPropertyName("items")] public IReadOnlyList<BookingItemDetails>? Items { get => Find<IReadOnlyList<BookingItemDetails>?>(); init => Set(value); }

    /// <summary>
    /// Number of minutes for which a new booking is <c>held</c>, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is
    /// not held. No effect on an existing booking.
    /// </summary>
    [JsonPropertyName("hold_minutes")] public long? HoldMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Status of the booking. Transitions: <c>held</c> → <c>pending</c>, <c>confirmed</c>, <c>expired</c>; <c>pending</c> →
    /// <c>confirmed</c>, <c>declined</c>, <c>canceled</c>, <c>expired</c>; <c>confirmed</c> → <c>checked_in</c>, <c>completed</c>,
    /// <c>no_show</c>, <c>canceled</c>; <c>checked_in</c> → <c>completed</c>; <c>no_show</c> → <c>completed</c>. The actions make the same
    /// transitions. Default for a new booking: <c>held</c> with <c>hold_minutes</c>, <c>pending</c> if the service requires confirmation
    /// (<c>confirmed</c> is then rejected: confirm the booking afterwards), otherwise <c>confirmed</c>. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public BookingStatus? Status { get => Find<BookingStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>The new staff member of the booking.</summary>
public record BookingReassignInput : WedSyncObject
{
    /// <summary>
    /// ID of the new staff member, or <c>any</c> for another free one. With <c>items</c>, the staff member gets the services that they
    /// offer, at least one.
    /// </summary>
    [JsonPropertyName("staff_id")] public required OneOf<string, ExternalRef> StaffId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }
}

/// <summary>The new time of the booking.</summary>
public record BookingRescheduleInput : WedSyncObject
{
    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public required DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>
    /// ID of the staff member, or <c>any</c>: the free staff member with the fewest reservations on that day. Default: <c>any</c> for a new
    /// booking. Omit to keep; with another service, a staff member who was chosen by <c>any</c> is chosen again, and a staff member whom
    /// you named must offer it.
    /// </summary>
    [JsonPropertyName("staff_id")] public OneOf<string, ExternalRef>? StaffId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has
    /// spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces
    /// become free.
    /// </summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }
}

/// <summary>A series of bookings.</summary>
public record BookingSeries : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>booking_series</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the customer of the booking.</summary>
    [JsonPropertyName("customer_id")] public string CustomerId { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the service. Required without <c>items</c>; null with them.</summary>
    [JsonPropertyName("service_id")] public string? ServiceId { get => Get<string?>(); init => Set(value); }

    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long PartySize { get => Get<long>(); init => Set(value); }

    /// <summary>Add-ons of the service, each once. They add to the total and, if they have one, to the duration.</summary>
    [JsonPropertyName("addons")] public IReadOnlyList<BookedAddon> Addons { get => Get<IReadOnlyList<BookedAddon>>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Get<string?>(); init => Set(value); }

    /// <summary>Where the booking was made, such as a website or a system.</summary>
    [JsonPropertyName("source")] public string? Source { get => Get<string?>(); init => Set(value); }

    /// <summary>Several services in a row at each occurrence, in place of <c>service_id</c>.</summary>
    [JsonPropertyName("items")] public IReadOnlyList<BookingItemDetails> Items { get => Get<IReadOnlyList<BookingItemDetails>>(); init => Set(value); }

    /// <summary>When the series takes place: at the local time of <c>start_at</c>, in the time zone of the place.</summary>
    [JsonPropertyName("recurrence")] public Recurrence Recurrence { get => Get<Recurrence>(); init => Set(value); }

    /// <summary>
    /// What happens when an occurrence cannot be booked: <c>fail</c> creates no booking at all and returns 409, <c>skip</c> lists it in
    /// <c>skipped</c> and creates the others, if there are any. Default: <c>fail</c>.
    /// </summary>
    [JsonPropertyName("on_conflict")] public BookingSeriesOnConflict OnConflict { get => Get<BookingSeriesOnConflict>(); init => Set(value); }

    /// <summary>
    /// ID of the requested staff member. <c>any</c> or null: at each occurrence, the free one with the fewest reservations on that day.
    /// </summary>
    [JsonPropertyName("staff_id")] public string? StaffId { get => Get<string?>(); init => Set(value); }

    /// <summary>IDs of the requested spaces. Null: at each occurrence, a free space of the service, if the service has spaces.</summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<string>? SpaceIds { get => Get<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>IANA time zone of the place, in which the series recurs.</summary>
    [JsonPropertyName("time_zone")] public string TimeZone { get => Get<string>(); init => Set(value); }

    /// <summary>Occurrences that could not be booked, with the reason.</summary>
    [JsonPropertyName("skipped")] public IReadOnlyList<SkippedOccurrence> Skipped { get => Get<IReadOnlyList<SkippedOccurrence>>(); init => Set(value); }

    /// <summary>Bookings as they are now, in order of the occurrences.</summary>
    [JsonPropertyName("bookings")] public IReadOnlyList<Booking> Bookings { get => Get<IReadOnlyList<Booking>>(); init => Set(value); }
}

/// <summary>The first bookings of the series to cancel.</summary>
public record BookingSeriesCancelInput : WedSyncObject
{
    /// <summary>Earliest start time of the bookings to cancel. Default: now.</summary>
    [JsonPropertyName("from")] public DateTimeOffset? From { get => Find<DateTimeOffset?>(); init => Set(value); }
}

/// <summary>The first booking of a series, and its recurrence.</summary>
public record BookingSeriesInput : WedSyncObject
{
    /// <summary>ID of the customer of the booking.</summary>
    [JsonPropertyName("customer_id")] public required OneOf<string, ExternalRef> CustomerId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the service. Required without <c>items</c>; null with them.</summary>
    [JsonPropertyName("service_id")] public OneOf<string, ExternalRef>? ServiceId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public required DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long? PartySize { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Add-ons of the service, each once. They add to the total and, if they have one, to the duration.</summary>
    [JsonPropertyName("addons")] public IReadOnlyList<BookedAddon>? Addons { get => Find<IReadOnlyList<BookedAddon>?>(); init => SetIfAny(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Where the booking was made, such as a website or a system.</summary>
    [JsonPropertyName("source")] public string? Source { get => Find<string?>(); init => Set(value); }

    /// <summary>Several services in a row at each occurrence, in place of <c>service_id</c>.</summary>
    [JsonPropertyName("items")] public IReadOnlyList<BookingItemDetails>? Items { get => Find<IReadOnlyList<BookingItemDetails>?>(); init => SetIfAny(value); }

    /// <summary>When the series takes place: at the local time of <c>start_at</c>, in the time zone of the place.</summary>
    [JsonPropertyName("recurrence")] public required Recurrence Recurrence { get => Get<Recurrence>(); init => Set(value); }

    /// <summary>
    /// What happens when an occurrence cannot be booked: <c>fail</c> creates no booking at all and returns 409, <c>skip</c> lists it in
    /// <c>skipped</c> and creates the others, if there are any. Default: <c>fail</c>.
    /// </summary>
    [JsonPropertyName("on_conflict")] public BookingSeriesOnConflict? OnConflict { get => Find<BookingSeriesOnConflict?>(); init => SetIfAny(value); }

    /// <summary>
    /// ID of the staff member, or <c>any</c>: the free staff member with the fewest reservations on that day. Default: <c>any</c> for a new
    /// booking. Omit to keep; with another service, a staff member who was chosen by <c>any</c> is chosen again, and a staff member whom
    /// you named must offer it.
    /// </summary>
    [JsonPropertyName("staff_id")] public OneOf<string, ExternalRef>? StaffId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has
    /// spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces
    /// become free.
    /// </summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record BookingUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the customer of the booking.</summary>
    [JsonPropertyName("customer_id")] public required OneOf<string, ExternalRef> CustomerId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the service. Required without <c>items</c>; null with them.</summary>
    [JsonPropertyName("service_id")] public OneOf<string, ExternalRef>? ServiceId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public required DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long? PartySize { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Add-ons of the service, each once. They add to the total and, if they have one, to the duration.</summary>
    [JsonPropertyName("addons")] public IReadOnlyList<BookedAddon>? Addons { get => Find<IReadOnlyList<BookedAddon>?>(); init => SetIfAny(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Where the booking was made, such as a website or a system.</summary>
    [JsonPropertyName("source")] public string? Source { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the staff member, or <c>any</c>: the free staff member with the fewest reservations on that day. Default: <c>any</c> for a new
    /// booking. Omit to keep; with another service, a staff member who was chosen by <c>any</c> is chosen again, and a staff member whom
    /// you named must offer it.
    /// </summary>
    [JsonPropertyName("staff_id")] public OneOf<string, ExternalRef>? StaffId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has
    /// spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces
    /// become free.
    /// </summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>Several services in a row, in place of <c>service_id</c>: all of them are booked, or none.</summary>
    [JsonPropertyName("items")] public IReadOnlyList<BookingItemDetails>? Items { get => Find<IReadOnlyList<BookingItemDetails>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Number of minutes for which a new booking is <c>held</c>, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is
    /// not held. No effect on an existing booking.
    /// </summary>
    [JsonPropertyName("hold_minutes")] public long? HoldMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Status of the booking. Transitions: <c>held</c> → <c>pending</c>, <c>confirmed</c>, <c>expired</c>; <c>pending</c> →
    /// <c>confirmed</c>, <c>declined</c>, <c>canceled</c>, <c>expired</c>; <c>confirmed</c> → <c>checked_in</c>, <c>completed</c>,
    /// <c>no_show</c>, <c>canceled</c>; <c>checked_in</c> → <c>completed</c>; <c>no_show</c> → <c>completed</c>. The actions make the same
    /// transitions. Default for a new booking: <c>held</c> with <c>hold_minutes</c>, <c>pending</c> if the service requires confirmation
    /// (<c>confirmed</c> is then rejected: confirm the booking afterwards), otherwise <c>confirmed</c>. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public BookingStatus? Status { get => Find<BookingStatus?>(); init => Set(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>A break on every such weekday, or on one date.</summary>
public record Break : WedSyncObject
{
    /// <summary>Weekday of the break: 0 (Monday) to 6 (Sunday). Either this or <c>date</c>.</summary>
    [JsonPropertyName("weekday")] public long? Weekday { get => Find<long?>(); init => Set(value); }

    /// <summary>Date of the break, local to the staff member. Either this or <c>weekday</c>.</summary>
    [JsonPropertyName("date")] public DateOnly? Date { get => Find<DateOnly?>(); init => Set(value); }

    /// <summary>Start in local time (HH:MM).</summary>
    [JsonPropertyName("start")] public required string Start { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// End in local time (HH:MM), exclusive. An end before <c>start</c> is on the next day; <c>24:00</c> is the end of the day.
    /// </summary>
    [JsonPropertyName("end")] public required string End { get => Get<string>(); init => Set(value); }
}

/// <summary>Results of a bulk request, in the order create, update, delete.</summary>
public record BulkAnswer : WedSyncObject
{
    /// <summary>Always <c>bulk_result</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Number of items with a status below 400.</summary>
    [JsonPropertyName("succeeded")] public long Succeeded { get => Get<long>(); init => Set(value); }

    /// <summary>Number of items with a status of 400 or above.</summary>
    [JsonPropertyName("failed")] public long Failed { get => Get<long>(); init => Set(value); }

    /// <summary>Results, one per item.</summary>
    [JsonPropertyName("results")] public IReadOnlyList<BulkResult> Results { get => Get<IReadOnlyList<BulkResult>>(); init => Set(value); }
}

/// <summary>A resource to delete, with the version that you expect.</summary>
public record BulkDelete : WedSyncObject
{
    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>Result of one item of a bulk request.</summary>
public record BulkResult : WedSyncObject
{
    /// <summary>List of the request that contains the item.</summary>
    [JsonPropertyName("operation")] public BulkResultOperation Operation { get => Get<BulkResultOperation>(); init => Set(value); }

    /// <summary>Index of the item in that list, starting at 0.</summary>
    [JsonPropertyName("index")] public long Index { get => Get<long>(); init => Set(value); }

    /// <summary>
    /// HTTP status of the item, as for a separate request. Also 503 if no time was left for the item: retry with the same
    /// <c>Idempotency-Key</c> to process the remaining items.
    /// </summary>
    [JsonPropertyName("status")] public long Status { get => Get<long>(); init => Set(value); }

    /// <summary>Resource or problem document; null for a deleted resource.</summary>
    [JsonPropertyName("body")] public Dictionary<string, JsonElement>? Body { get => Get<Dictionary<string, JsonElement>?>(); init => Set(value); }
}

/// <summary>The secret address of a staff member's calendar.</summary>
public record CalendarAddress : WedSyncObject
{
    /// <summary>Type of the object.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>URL of the calendar for calendar programs. It contains a secret token and is shown only once.</summary>
    [JsonPropertyName("url")] public string Url { get => Get<string>(); init => Set(value); }
}

/// <summary>The fees of late cancellations.</summary>
public record CancellationPolicy : WedSyncObject
{
    /// <summary>
    /// Fees by the time of the cancellation. If several tiers match, the one with the fewest hours applies. Empty: no fee.
    /// </summary>
    [JsonPropertyName("tiers")] public IReadOnlyList<CancellationTier>? Tiers { get => Find<IReadOnlyList<CancellationTier>?>(); init => SetIfAny(value); }
}

/// <summary>Merge patch (RFC 7396): omit a field to keep it; null clears it. The fees of late cancellations.</summary>
public record CancellationPolicyPatch : WedSyncObject
{
    /// <summary>
    /// Fees by the time of the cancellation. If several tiers match, the one with the fewest hours applies. Empty: no fee.
    /// </summary>
    [JsonPropertyName("tiers")] public IReadOnlyList<CancellationTier>? Tiers { get => Find<IReadOnlyList<CancellationTier>?>(); init => Set(value); }
}

/// <summary>The fee of a cancellation that is later than a number of hours before the start.</summary>
public record CancellationTier : WedSyncObject
{
    /// <summary>Number of hours before the start from which the fee applies, unique within the policy: 0 to 8,760.</summary>
    [JsonPropertyName("hours_before")] public required long HoursBefore { get => Get<long>(); init => Set(value); }

    /// <summary>Fee in percent of the booking's total.</summary>
    [JsonPropertyName("fee_percent")] public required long FeePercent { get => Get<long>(); init => Set(value); }
}

/// <summary>The amount to capture.</summary>
public record CaptureInput : WedSyncObject
{
    /// <summary>
    /// Amount to capture, in the currency of the payment; at most the authorized amount, which is the default. The rest is released.
    /// </summary>
    [JsonPropertyName("amount")] public Money? Amount { get => Find<Money?>(); init => Set(value); }
}

/// <summary>A change of a resource. Stored for 30 days.</summary>
public record Change : WedSyncObject
{
    /// <summary>Always <c>change</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Sequence number of the change in your organization, without gaps.</summary>
    [JsonPropertyName("sequence")] public long Sequence { get => Get<long>(); init => Set(value); }

    /// <summary>Type of the resource, as in its <c>object</c>.</summary>
    [JsonPropertyName("type")] public string Type { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Operation that changed the resource.</summary>
    [JsonPropertyName("operation")] public ChangeOperation Operation { get => Get<ChangeOperation>(); init => Set(value); }

    /// <summary>Version of the resource after the change. For each resource it only increases.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of the change.</summary>
    [JsonPropertyName("changed_at")] public DateTimeOffset ChangedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>
    /// Resource after the change; null if it was deleted. If the resource exceeds 390 KB, only <c>id</c> and <c>object</c> are included and
    /// <c>truncated</c> is true.
    /// </summary>
    [JsonPropertyName("data")] public Dictionary<string, JsonElement>? Data { get => Get<Dictionary<string, JsonElement>?>(); init => Set(value); }

    /// <summary>True if <c>data</c> is incomplete because it is too large. Get the resource to read all fields.</summary>
    [JsonPropertyName("truncated")] public bool? Truncated { get => Find<bool?>(); init => SetIfAny(value); }
}

/// <summary>The number of guests or tables that take one item of a course.</summary>
public record Choice : WedSyncObject
{
    /// <summary>Name of the course.</summary>
    [JsonPropertyName("course")] public required string Course { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the item.</summary>
    [JsonPropertyName("item")] public required string Item { get => Get<string>(); init => Set(value); }

    /// <summary>Number of guests or tables that take the item.</summary>
    [JsonPropertyName("count")] public required long Count { get => Get<long>(); init => Set(value); }
}

/// <summary>A client: the account of a couple.</summary>
public record Client : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>client</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Name of the couple, as used to address them.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>E-mail address of the couple.</summary>
    [JsonPropertyName("email")] public string Email { get => Get<string>(); init => Set(value); }

    /// <summary>Phone number in international format; stored as E.164.</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Get<string?>(); init => Set(value); }

    /// <summary>Names of the partners.</summary>
    [JsonPropertyName("partner_names")] public IReadOnlyList<string> PartnerNames { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Planned wedding date, local to the venue.</summary>
    [JsonPropertyName("wedding_date")] public DateOnly? WeddingDate { get => Get<DateOnly?>(); init => Set(value); }

    /// <summary>Package chosen by the couple.</summary>
    [JsonPropertyName("package_type")] public ClientPackageType PackageType { get => Get<ClientPackageType>(); init => Set(value); }

    /// <summary>ID of the preferred venue.</summary>
    [JsonPropertyName("venue_id")] public string? VenueId { get => Get<string?>(); init => Set(value); }

    /// <summary>Wedding planner of the couple.</summary>
    [JsonPropertyName("planner")] public Contact? Planner { get => Get<Contact?>(); init => Set(value); }

    /// <summary>Person who pays, if not the couple.</summary>
    [JsonPropertyName("payer")] public Contact? Payer { get => Get<Contact?>(); init => Set(value); }

    /// <summary>Status of the client.</summary>
    [JsonPropertyName("status")] public ClientStatus Status { get => Get<ClientStatus>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Get<string?>(); init => Set(value); }

    /// <summary>Labels, at most 50.</summary>
    [JsonPropertyName("tags")] public IReadOnlyList<string> Tags { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=venue</c>.</summary>
    [JsonPropertyName("venue")] public Venue? Venue { get => Find<Venue?>(); init => Set(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record ClientBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<ClientInput>? Create { get => Find<IReadOnlyList<ClientInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<ClientBulkUpdate>? Update { get => Find<IReadOnlyList<ClientBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record ClientBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the couple, as used to address them.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>E-mail address of the couple.</summary>
    [JsonPropertyName("email")] public string? Email { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Phone number in international format; stored as E.164.</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Find<string?>(); init => Set(value); }

    /// <summary>Names of the partners.</summary>
    [JsonPropertyName("partner_names")] public IReadOnlyList<string>? PartnerNames { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>Planned wedding date, local to the venue.</summary>
    [JsonPropertyName("wedding_date")] public DateOnly? WeddingDate { get => Find<DateOnly?>(); init => Set(value); }

    /// <summary>Package chosen by the couple.</summary>
    [JsonPropertyName("package_type")] public ClientPackageType? PackageType { get => Find<ClientPackageType?>(); init => Set(value); }

    /// <summary>ID of the preferred venue.</summary>
    [JsonPropertyName("venue_id")] public OneOf<string, ExternalRef>? VenueId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>Wedding planner of the couple.</summary>
    [JsonPropertyName("planner")] public ContactPatch? Planner { get => Find<ContactPatch?>(); init => Set(value); }

    /// <summary>Person who pays, if not the couple.</summary>
    [JsonPropertyName("payer")] public ContactPatch? Payer { get => Find<ContactPatch?>(); init => Set(value); }

    /// <summary>
    /// Status of the client. Transitions: <c>lead</c> → <c>active</c>, <c>archived</c>; <c>active</c> → <c>archived</c>; <c>archived</c> →
    /// <c>active</c>. Default: <c>lead</c> for a new client. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public ClientStatus? Status { get => Find<ClientStatus?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Labels, at most 50.</summary>
    [JsonPropertyName("tags")] public IReadOnlyList<string>? Tags { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>Fields to create or replace a client.</summary>
public record ClientInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the couple, as used to address them.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>E-mail address of the couple.</summary>
    [JsonPropertyName("email")] public required string Email { get => Get<string>(); init => Set(value); }

    /// <summary>Phone number in international format; stored as E.164.</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Find<string?>(); init => Set(value); }

    /// <summary>Names of the partners.</summary>
    [JsonPropertyName("partner_names")] public IReadOnlyList<string>? PartnerNames { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>Planned wedding date, local to the venue.</summary>
    [JsonPropertyName("wedding_date")] public DateOnly? WeddingDate { get => Find<DateOnly?>(); init => Set(value); }

    /// <summary>Package chosen by the couple.</summary>
    [JsonPropertyName("package_type")] public ClientPackageType? PackageType { get => Find<ClientPackageType?>(); init => SetIfAny(value); }

    /// <summary>ID of the preferred venue.</summary>
    [JsonPropertyName("venue_id")] public OneOf<string, ExternalRef>? VenueId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>Wedding planner of the couple.</summary>
    [JsonPropertyName("planner")] public Contact? Planner { get => Find<Contact?>(); init => Set(value); }

    /// <summary>Person who pays, if not the couple.</summary>
    [JsonPropertyName("payer")] public Contact? Payer { get => Find<Contact?>(); init => Set(value); }

    /// <summary>
    /// Status of the client. Transitions: <c>lead</c> → <c>active</c>, <c>archived</c>; <c>active</c> → <c>archived</c>; <c>archived</c> →
    /// <c>active</c>. Default: <c>lead</c> for a new client. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public ClientStatus? Status { get => Find<ClientStatus?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Labels, at most 50.</summary>
    [JsonPropertyName("tags")] public IReadOnlyList<string>? Tags { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a client to change. Null clears a field (RFC 7396).</summary>
public record ClientPatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the couple, as used to address them.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>E-mail address of the couple.</summary>
    [JsonPropertyName("email")] public string? Email { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Phone number in international format; stored as E.164.</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Find<string?>(); init => Set(value); }

    /// <summary>Names of the partners.</summary>
    [JsonPropertyName("partner_names")] public IReadOnlyList<string>? PartnerNames { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>Planned wedding date, local to the venue.</summary>
    [JsonPropertyName("wedding_date")] public DateOnly? WeddingDate { get => Find<DateOnly?>(); init => Set(value); }

    /// <summary>Package chosen by the couple.</summary>
    [JsonPropertyName("package_type")] public ClientPackageType? PackageType { get => Find<ClientPackageType?>(); init => Set(value); }

    /// <summary>ID of the preferred venue.</summary>
    [JsonPropertyName("venue_id")] public OneOf<string, ExternalRef>? VenueId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>Wedding planner of the couple.</summary>
    [JsonPropertyName("planner")] public ContactPatch? Planner { get => Find<ContactPatch?>(); init => Set(value); }

    /// <summary>Person who pays, if not the couple.</summary>
    [JsonPropertyName("payer")] public ContactPatch? Payer { get => Find<ContactPatch?>(); init => Set(value); }

    /// <summary>
    /// Status of the client. Transitions: <c>lead</c> → <c>active</c>, <c>archived</c>; <c>active</c> → <c>archived</c>; <c>archived</c> →
    /// <c>active</c>. Default: <c>lead</c> for a new client. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public ClientStatus? Status { get => Find<ClientStatus?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Labels, at most 50.</summary>
    [JsonPropertyName("tags")] public IReadOnlyList<string>? Tags { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record ClientUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the couple, as used to address them.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>E-mail address of the couple.</summary>
    [JsonPropertyName("email")] public required string Email { get => Get<string>(); init => Set(value); }

    /// <summary>Phone number in international format; stored as E.164.</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Find<string?>(); init => Set(value); }

    /// <summary>Names of the partners.</summary>
    [JsonPropertyName("partner_names")] public IReadOnlyList<string>? PartnerNames { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>Planned wedding date, local to the venue.</summary>
    [JsonPropertyName("wedding_date")] public DateOnly? WeddingDate { get => Find<DateOnly?>(); init => Set(value); }

    /// <summary>Package chosen by the couple.</summary>
    [JsonPropertyName("package_type")] public ClientPackageType? PackageType { get => Find<ClientPackageType?>(); init => SetIfAny(value); }

    /// <summary>ID of the preferred venue.</summary>
    [JsonPropertyName("venue_id")] public OneOf<string, ExternalRef>? VenueId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>Wedding planner of the couple.</summary>
    [JsonPropertyName("planner")] public Contact? Planner { get => Find<Contact?>(); init => Set(value); }

    /// <summary>Person who pays, if not the couple.</summary>
    [JsonPropertyName("payer")] public Contact? Payer { get => Find<Contact?>(); init => Set(value); }

    /// <summary>
    /// Status of the client. Transitions: <c>lead</c> → <c>active</c>, <c>archived</c>; <c>active</c> → <c>archived</c>; <c>archived</c> →
    /// <c>active</c>. Default: <c>lead</c> for a new client. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public ClientStatus? Status { get => Find<ClientStatus?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Labels, at most 50.</summary>
    [JsonPropertyName("tags")] public IReadOnlyList<string>? Tags { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>The status of a component.</summary>
public record ComponentState : WedSyncObject
{
    /// <summary>Name of the component.</summary>
    [JsonPropertyName("name")] public ComponentStateName Name { get => Get<ComponentStateName>(); init => Set(value); }

    /// <summary>
    /// Status of the component: <c>operational</c>, <c>maintenance</c> (announced work), <c>degraded</c> (slow, late, or with some errors),
    /// <c>outage</c>.
    /// </summary>
    [JsonPropertyName("status")] public ComponentStateStatus Status { get => Get<ComponentStateStatus>(); init => Set(value); }

    /// <summary>Time since which the component has the status; null if it has always been operational.</summary>
    [JsonPropertyName("since")] public DateTimeOffset? Since { get => Get<DateTimeOffset?>(); init => Set(value); }
}

/// <summary>A consent: what you let an OAuth client do in an organization.</summary>
public record Consent : WedSyncObject
{
    /// <summary>Unique ID of the consent.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Type of the object.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Public ID of the client.</summary>
    [JsonPropertyName("client_id")] public string ClientId { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the client at the time of the consent.</summary>
    [JsonPropertyName("client_name")] public string ClientName { get => Get<string>(); init => Set(value); }

    /// <summary>Address of the client's logo.</summary>
    [JsonPropertyName("logo_url")] public string? LogoUrl { get => Get<string?>(); init => Set(value); }

    /// <summary>Address of the client's home page.</summary>
    [JsonPropertyName("homepage_url")] public string? HomepageUrl { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the organization in which the client may act.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false if the client acts in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Scopes that the client may use.</summary>
    [JsonPropertyName("scopes")] public IReadOnlyList<string> Scopes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Time of the first consent.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last consent.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }
}

/// <summary>Your consents.</summary>
public record ConsentList : WedSyncObject
{
    /// <summary>Type of the object.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Your consents, newest first.</summary>
    [JsonPropertyName("data")] public IReadOnlyList<Consent> Data { get => Get<IReadOnlyList<Consent>>(); init => Set(value); }
}

/// <summary>A contact person.</summary>
public record Contact : WedSyncObject
{
    /// <summary>Name of the person.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>E-mail address.</summary>
    [JsonPropertyName("email")] public string? Email { get => Find<string?>(); init => Set(value); }

    /// <summary>Phone number (E.164).</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Find<string?>(); init => Set(value); }
}

/// <summary>Merge patch (RFC 7396): omit a field to keep it; null clears it. A contact person.</summary>
public record ContactPatch : WedSyncObject
{
    /// <summary>Name of the person.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>E-mail address.</summary>
    [JsonPropertyName("email")] public string? Email { get => Find<string?>(); init => Set(value); }

    /// <summary>Phone number (E.164).</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Find<string?>(); init => Set(value); }
}

/// <summary>A course of a menu.</summary>
public record Course : WedSyncObject
{
    /// <summary>Name of the course, unique within the menu.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Items that guests can choose.</summary>
    [JsonPropertyName("items")] public IReadOnlyList<MenuItem>? Items { get => Find<IReadOnlyList<MenuItem>?>(); init => SetIfAny(value); }
}

/// <summary>A customer: a person who books services.</summary>
public record Customer : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>customer</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Name of the customer.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>E-mail address of the customer.</summary>
    [JsonPropertyName("email")] public string? Email { get => Get<string?>(); init => Set(value); }

    /// <summary>Phone number in international format; stored as E.164.</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Get<string?>(); init => Set(value); }

    /// <summary>Language and region of the customer as a BCP 47 language tag; stored in its canonical form.</summary>
    [JsonPropertyName("locale")] public string? Locale { get => Get<string?>(); init => Set(value); }

    /// <summary>Time zone of the customer, an IANA name.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Get<string?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Get<string?>(); init => Set(value); }

    /// <summary>Labels, at most 50.</summary>
    [JsonPropertyName("tags")] public IReadOnlyList<string> Tags { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>
    /// ID of the customer into which this one was merged; null if it was not merged. The ID of a merged customer leads to the other one.
    /// </summary>
    [JsonPropertyName("merged_into_id")] public string? MergedIntoId { get => Get<string?>(); init => Set(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record CustomerBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<CustomerInput>? Create { get => Find<IReadOnlyList<CustomerInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<CustomerBulkUpdate>? Update { get => Find<IReadOnlyList<CustomerBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record CustomerBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the customer.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>E-mail address of the customer.</summary>
    [JsonPropertyName("email")] public string? Email { get => Find<string?>(); init => Set(value); }

    /// <summary>Phone number in international format; stored as E.164.</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Find<string?>(); init => Set(value); }

    /// <summary>Language and region of the customer as a BCP 47 language tag; stored in its canonical form.</summary>
    [JsonPropertyName("locale")] public string? Locale { get => Find<string?>(); init => Set(value); }

    /// <summary>Time zone of the customer, an IANA name.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Labels, at most 50.</summary>
    [JsonPropertyName("tags")] public IReadOnlyList<string>? Tags { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>Fields to create or replace a customer.</summary>
public record CustomerInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the customer.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>E-mail address of the customer.</summary>
    [JsonPropertyName("email")] public string? Email { get => Find<string?>(); init => Set(value); }

    /// <summary>Phone number in international format; stored as E.164.</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Find<string?>(); init => Set(value); }

    /// <summary>Language and region of the customer as a BCP 47 language tag; stored in its canonical form.</summary>
    [JsonPropertyName("locale")] public string? Locale { get => Find<string?>(); init => Set(value); }

    /// <summary>Time zone of the customer, an IANA name.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Labels, at most 50.</summary>
    [JsonPropertyName("tags")] public IReadOnlyList<string>? Tags { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>The customer that remains.</summary>
public record CustomerMergeInput : WedSyncObject
{
    /// <summary>ID of the customer that remains, and gets everything that refers to the other one.</summary>
    [JsonPropertyName("into")] public required OneOf<string, ExternalRef> Into { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }
}

/// <summary>Fields of a customer to change. Null clears a field (RFC 7396).</summary>
public record CustomerPatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the customer.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>E-mail address of the customer.</summary>
    [JsonPropertyName("email")] public string? Email { get => Find<string?>(); init => Set(value); }

    /// <summary>Phone number in international format; stored as E.164.</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Find<string?>(); init => Set(value); }

    /// <summary>Language and region of the customer as a BCP 47 language tag; stored in its canonical form.</summary>
    [JsonPropertyName("locale")] public string? Locale { get => Find<string?>(); init => Set(value); }

    /// <summary>Time zone of the customer, an IANA name.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Labels, at most 50.</summary>
    [JsonPropertyName("tags")] public IReadOnlyList<string>? Tags { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record CustomerUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the customer.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>E-mail address of the customer.</summary>
    [JsonPropertyName("email")] public string? Email { get => Find<string?>(); init => Set(value); }

    /// <summary>Phone number in international format; stored as E.164.</summary>
    [JsonPropertyName("phone")] public string? Phone { get => Find<string?>(); init => Set(value); }

    /// <summary>Language and region of the customer as a BCP 47 language tag; stored in its canonical form.</summary>
    [JsonPropertyName("locale")] public string? Locale { get => Find<string?>(); init => Set(value); }

    /// <summary>Time zone of the customer, an IANA name.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>Labels, at most 50.</summary>
    [JsonPropertyName("tags")] public IReadOnlyList<string>? Tags { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Working hours of one date, including <c>start</c> and excluding <c>end</c>.</summary>
public record DayHours : WedSyncObject
{
    /// <summary>Start in local time (HH:MM).</summary>
    [JsonPropertyName("start")] public required string Start { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// End in local time (HH:MM), exclusive. An end before <c>start</c> is on the next day; <c>24:00</c> is the end of the day.
    /// </summary>
    [JsonPropertyName("end")] public required string End { get => Get<string>(); init => Set(value); }
}

/// <summary>A delivery of an event to a webhook. Stored for 30 days.</summary>
public record Delivery : WedSyncObject
{
    /// <summary>ID of the delivery, sent as <c>X-WedSync-Delivery</c>. Identical in every attempt.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>delivery</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary><c>false</c> in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>ID of the webhook that receives the event.</summary>
    [JsonPropertyName("webhook_id")] public string WebhookId { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the event.</summary>
    [JsonPropertyName("event_id")] public string EventId { get => Get<string>(); init => Set(value); }

    /// <summary>Type of the event.</summary>
    [JsonPropertyName("event_type")] public string EventType { get => Get<string>(); init => Set(value); }

    /// <summary>Sequence number of the event in your organization's events.</summary>
    [JsonPropertyName("event_sequence")] public long EventSequence { get => Get<long>(); init => Set(value); }

    /// <summary>ID of the object that the event is about.</summary>
    [JsonPropertyName("object_id")] public string? ObjectId { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the job that replayed the event; null for live deliveries.</summary>
    [JsonPropertyName("replay_id")] public string? ReplayId { get => Get<string?>(); init => Set(value); }

    /// <summary><c>true</c> for a test send. It is not retried, and its event is not in your events.</summary>
    [JsonPropertyName("is_test")] public bool IsTest { get => Get<bool>(); init => Set(value); }

    /// <summary>
    /// <c>true</c> if you requested the latest attempt after the delivery had ended. If that attempt fails, no other follows.
    /// </summary>
    [JsonPropertyName("is_manual")] public bool IsManual { get => Get<bool>(); init => Set(value); }

    /// <summary>
    /// Status of the delivery. <c>pending</c>: not attempted yet. <c>retrying</c>: failed and will be retried. <c>delivered</c>: delivered.
    /// <c>failed</c>: will not be retried.
    /// </summary>
    [JsonPropertyName("status")] public DeliveryStatus Status { get => Get<DeliveryStatus>(); init => Set(value); }

    /// <summary>Attempts, oldest first.</summary>
    [JsonPropertyName("attempts")] public IReadOnlyList<Attempt> Attempts { get => Get<IReadOnlyList<Attempt>>(); init => Set(value); }

    /// <summary>Time of the next retry. While the circuit of the endpoint is open, the end of its pause or later.</summary>
    [JsonPropertyName("next_retry_at")] public DateTimeOffset? NextRetryAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Reason why the delivery will not be retried.</summary>
    [JsonPropertyName("failure_reason")] public DeliveryFailureReason? FailureReason { get => Get<DeliveryFailureReason?>(); init => Set(value); }

    /// <summary>Time when the delivery was created.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }
}

/// <summary>Request counts of one endpoint.</summary>
public record Endpoint : WedSyncObject
{
    /// <summary>Number of requests, including rejected ones.</summary>
    [JsonPropertyName("requests")] public long Requests { get => Get<long>(); init => Set(value); }

    /// <summary>Number of requests per status class.</summary>
    [JsonPropertyName("by_status")] public Dictionary<string, long> ByStatus { get => Get<Dictionary<string, long>>(); init => Set(value); }

    /// <summary>Share of responses with a status of 400 or above.</summary>
    [JsonPropertyName("error_rate")] public decimal ErrorRate { get => Get<decimal>(); init => Set(value); }

    /// <summary>Number of requests rejected by each limit or quota.</summary>
    [JsonPropertyName("rejections")] public Dictionary<string, long> Rejections { get => Get<Dictionary<string, long>>(); init => Set(value); }

    /// <summary>Units taken from the limits. Most requests cost one unit.</summary>
    [JsonPropertyName("cost")] public long Cost { get => Get<long>(); init => Set(value); }

    /// <summary>Total size of request bodies in bytes.</summary>
    [JsonPropertyName("bytes_in")] public long BytesIn { get => Get<long>(); init => Set(value); }

    /// <summary>Total size of response bodies in bytes.</summary>
    [JsonPropertyName("bytes_out")] public long BytesOut { get => Get<long>(); init => Set(value); }

    /// <summary>Mean response time in milliseconds.</summary>
    [JsonPropertyName("average_ms")] public decimal? AverageMs { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 50th percentile.</summary>
    [JsonPropertyName("p50_ms")] public decimal? P50Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 95th percentile.</summary>
    [JsonPropertyName("p95_ms")] public decimal? P95Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 99th percentile.</summary>
    [JsonPropertyName("p99_ms")] public decimal? P99Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>HTTP method.</summary>
    [JsonPropertyName("method")] public string Method { get => Get<string>(); init => Set(value); }

    /// <summary>Path with its <c>{parameters}</c>, or <c>unmatched</c> for paths that do not exist.</summary>
    [JsonPropertyName("route")] public string Route { get => Get<string>(); init => Set(value); }
}

/// <summary>The result of a test send.</summary>
public record EndpointTest : WedSyncObject
{
    /// <summary>Delivery of the test event, with its one attempt.</summary>
    [JsonPropertyName("delivery")] public Delivery Delivery { get => Get<Delivery>(); init => Set(value); }

    /// <summary>Whether the signatures that were sent verify with the webhook's current secret.</summary>
    [JsonPropertyName("signature_valid")] public bool SignatureValid { get => Get<bool>(); init => Set(value); }
}

/// <summary>The event of a test send.</summary>
public record EndpointTestInput : WedSyncObject
{
    /// <summary>Type of the event to send. The webhook need not subscribe to it.</summary>
    [JsonPropertyName("event_type")] public required EndpointTestEventType EventType { get => Get<EndpointTestEventType>(); init => Set(value); }

    /// <summary>
    /// Your own <c>data.object</c> of the event; <c>object</c> is added if it is missing. Or the whole <c>data</c> of an event: an
    /// <c>object</c> that is a JSON object, and <c>previous_attributes</c>. The <c>id</c> and the <c>object</c> of the object must be
    /// strings. The event may have at most 100 KB (1 KB: 1,000 bytes of JSON). Default: the example of <c>GET
    /// /v1/event-types/{event_type}</c>.
    /// </summary>
    [JsonPropertyName("data")] public EndpointTestInputData? Data { get => Find<EndpointTestInputData?>(); init => Set(value); }
}

/// <summary>
/// Your own <c>data.object</c> of the event; <c>object</c> is added if it is missing. Or the whole <c>data</c> of an event: an
/// <c>object</c> that is a JSON object, and <c>previous_attributes</c>. The <c>id</c> and the <c>object</c> of the object must be strings.
/// The event may have at most 100 KB (1 KB: 1,000 bytes of JSON). Default: the example of <c>GET /v1/event-types/{event_type}</c>.
/// </summary>
public record EndpointTestInputData : WedSyncObject
{
    /// <summary>ID of the object.</summary>
    [JsonPropertyName("id")] public string? Id { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Type of the object, or the object of a whole event.</summary>
    [JsonPropertyName("object")] public OneOf<string, ResourceStub>? Object { get => Find<OneOf<string, ResourceStub>?>(); init => SetIfAny(value); }
}

/// <summary>An error code and the requests that returned it.</summary>
public record Error : WedSyncObject
{
    /// <summary><c>code</c> of the problem documents.</summary>
    [JsonPropertyName("code")] public string Code { get => Get<string>(); init => Set(value); }

    /// <summary>HTTP status of the code; null for a code that is no longer used.</summary>
    [JsonPropertyName("status")] public long? Status { get => Get<long?>(); init => Set(value); }

    /// <summary>Number of requests that returned the code.</summary>
    [JsonPropertyName("requests")] public long Requests { get => Get<long>(); init => Set(value); }

    /// <summary>Endpoints that returned the code, most frequent first.</summary>
    [JsonPropertyName("endpoints")] public IReadOnlyList<ErrorEndpoint> Endpoints { get => Get<IReadOnlyList<ErrorEndpoint>>(); init => Set(value); }
}

/// <summary>Endpoint that returned the error.</summary>
public record ErrorEndpoint : WedSyncObject
{
    /// <summary>HTTP method.</summary>
    [JsonPropertyName("method")] public string Method { get => Get<string>(); init => Set(value); }

    /// <summary>Path with its <c>{parameters}</c>.</summary>
    [JsonPropertyName("route")] public string Route { get => Get<string>(); init => Set(value); }

    /// <summary>Number of requests.</summary>
    [JsonPropertyName("requests")] public long Requests { get => Get<long>(); init => Set(value); }
}

/// <summary>An event of a resource, byte-identical to the webhook payload. Stored for 30 days.</summary>
public record Event : WedSyncObject
{
    /// <summary>ID of the event.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>event</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Event type; see <c>GET /v1/event-types</c>.</summary>
    [JsonPropertyName("type")] public string Type { get => Get<string>(); init => Set(value); }

    /// <summary>API version of <c>data.object</c>.</summary>
    [JsonPropertyName("api_version")] public string ApiVersion { get => Get<string>(); init => Set(value); }

    /// <summary>Sequence number of the event in your organization, without gaps.</summary>
    [JsonPropertyName("sequence")] public long Sequence { get => Get<long>(); init => Set(value); }

    /// <summary>Time of the event.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Actor that caused the event.</summary>
    [JsonPropertyName("actor")] public EventActor Actor { get => Get<EventActor>(); init => Set(value); }

    /// <summary>ID of the request that caused the event.</summary>
    [JsonPropertyName("request_id")] public string RequestId { get => Get<string>(); init => Set(value); }

    /// <summary>Resource after the change, with the previous values of the changed fields.</summary>
    [JsonPropertyName("data")] public EventData Data { get => Get<EventData>(); init => Set(value); }

    /// <summary>True if <c>data</c> is incomplete because it is too large. Get the resource to read all fields.</summary>
    [JsonPropertyName("truncated")] public bool? Truncated { get => Find<bool?>(); init => SetIfAny(value); }
}

/// <summary>The API key, the user or the platform that caused the event.</summary>
public record EventActor : WedSyncObject
{
    /// <summary>Type of the actor.</summary>
    [JsonPropertyName("type")] public EventActorType Type { get => Get<EventActorType>(); init => Set(value); }

    /// <summary>ID of the actor; null for the platform.</summary>
    [JsonPropertyName("id")] public string? Id { get => Get<string?>(); init => Set(value); }
}

/// <summary>The changed resource.</summary>
public record EventData : WedSyncObject
{
    /// <summary>Resource after the change.</summary>
    [JsonPropertyName("object")] public Dictionary<string, JsonElement> Object { get => Get<Dictionary<string, JsonElement>>(); init => Set(value); }

    /// <summary>Previous values of the changed fields; null for a new resource.</summary>
    [JsonPropertyName("previous_attributes")] public Dictionary<string, JsonElement>? PreviousAttributes { get => Get<Dictionary<string, JsonElement>?>(); init => Set(value); }
}

/// <summary>An event type that webhooks can subscribe to.</summary>
public record EventType : WedSyncObject
{
    /// <summary>Always <c>event_type</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the event type.</summary>
    [JsonPropertyName("type")] public string Type { get => Get<string>(); init => Set(value); }

    /// <summary>Type of the object in <c>data.object</c> of the event.</summary>
    [JsonPropertyName("resource")] public string Resource { get => Get<string>(); init => Set(value); }

    /// <summary>Scope required to read the event and to subscribe to it.</summary>
    [JsonPropertyName("scope")] public string Scope { get => Get<string>(); init => Set(value); }

    /// <summary>Description of the event.</summary>
    [JsonPropertyName("description")] public string Description { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// JSON Schema (2020-12) of the event, with every definition that it refers to. It allows other fields, because fields may be added.
    /// </summary>
    [JsonPropertyName("schema")] public Dictionary<string, JsonElement> Schema { get => Get<Dictionary<string, JsonElement>>(); init => Set(value); }

    /// <summary>JSON Schema (2020-12) of the event as sent to webhooks with the payload <c>thin</c>: it has IDs only.</summary>
    [JsonPropertyName("thin_schema")] public Dictionary<string, JsonElement> ThinSchema { get => Get<Dictionary<string, JsonElement>>(); init => Set(value); }

    /// <summary>Example of the event.</summary>
    [JsonPropertyName("example")] public Dictionary<string, JsonElement> Example { get => Get<Dictionary<string, JsonElement>>(); init => Set(value); }

    /// <summary>First API version that sends events of this type; null if they are not sent yet.</summary>
    [JsonPropertyName("since")] public string? Since { get => Get<string?>(); init => Set(value); }

    /// <summary>Deprecation: true if a later API version does not send the event.</summary>
    [JsonPropertyName("deprecated")] public bool Deprecated { get => Get<bool>(); init => Set(value); }
}

/// <summary>The filters of an export, which must all match, as those of the list.</summary>
public record ExportFilters : WedSyncObject
{
    /// <summary>HTTP status, or a class of errors: <c>4xx</c> or <c>5xx</c>.</summary>
    [JsonPropertyName("status")] public string? Status { get => Find<string?>(); init => Set(value); }

    /// <summary>Path of the operation in the OpenAPI document.</summary>
    [JsonPropertyName("route")] public string? Route { get => Find<string?>(); init => Set(value); }

    /// <summary>ID of the API key.</summary>
    [JsonPropertyName("key_id")] public string? KeyId { get => Find<string?>(); init => Set(value); }

    /// <summary>ID of the person.</summary>
    [JsonPropertyName("user_id")] public string? UserId { get => Find<string?>(); init => Set(value); }

    /// <summary>ID of the application that the API key or the OAuth client belongs to.</summary>
    [JsonPropertyName("application_id")] public string? ApplicationId { get => Find<string?>(); init => Set(value); }

    /// <summary><c>X-Request-Id</c> of the requests.</summary>
    [JsonPropertyName("request_id")] public string? RequestId { get => Find<string?>(); init => Set(value); }

    /// <summary>Text in the request, as <c>q</c> of the list.</summary>
    [JsonPropertyName("q")] public string? Q { get => Find<string?>(); init => Set(value); }
}

/// <summary>The ID of a record in another system.</summary>
public record ExternalRef : WedSyncObject
{
    /// <summary>Name of the other system, without slashes.</summary>
    [JsonPropertyName("source")] public required string Source { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the record in the other system. Slashes are allowed.</summary>
    [JsonPropertyName("external_id")] public required string ExternalId { get => Get<string>(); init => Set(value); }
}

/// <summary>A changed field with its values before and after.</summary>
public record FieldChange : WedSyncObject
{
    /// <summary>Name of the field.</summary>
    [JsonPropertyName("field")] public string Field { get => Get<string>(); init => Set(value); }

    /// <summary>Value before the change; null if there was none.</summary>
    [JsonPropertyName("before")] public JsonElement Before { get => Get<JsonElement>(); init => Set(value); }

    /// <summary>Value after the change; null if there is none.</summary>
    [JsonPropertyName("after")] public JsonElement After { get => Get<JsonElement>(); init => Set(value); }
}

/// <summary>Request counts. Percentiles are estimates with an error of at most 4.5%; they are null without requests.</summary>
public record Figures : WedSyncObject
{
    /// <summary>Number of requests, including rejected ones.</summary>
    [JsonPropertyName("requests")] public long Requests { get => Get<long>(); init => Set(value); }

    /// <summary>Number of requests per status class.</summary>
    [JsonPropertyName("by_status")] public Dictionary<string, long> ByStatus { get => Get<Dictionary<string, long>>(); init => Set(value); }

    /// <summary>Share of responses with a status of 400 or above.</summary>
    [JsonPropertyName("error_rate")] public decimal ErrorRate { get => Get<decimal>(); init => Set(value); }

    /// <summary>Number of requests rejected by each limit or quota.</summary>
    [JsonPropertyName("rejections")] public Dictionary<string, long> Rejections { get => Get<Dictionary<string, long>>(); init => Set(value); }

    /// <summary>Units taken from the limits. Most requests cost one unit.</summary>
    [JsonPropertyName("cost")] public long Cost { get => Get<long>(); init => Set(value); }

    /// <summary>Total size of request bodies in bytes.</summary>
    [JsonPropertyName("bytes_in")] public long BytesIn { get => Get<long>(); init => Set(value); }

    /// <summary>Total size of response bodies in bytes.</summary>
    [JsonPropertyName("bytes_out")] public long BytesOut { get => Get<long>(); init => Set(value); }

    /// <summary>Mean response time in milliseconds.</summary>
    [JsonPropertyName("average_ms")] public decimal? AverageMs { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 50th percentile.</summary>
    [JsonPropertyName("p50_ms")] public decimal? P50Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 95th percentile.</summary>
    [JsonPropertyName("p95_ms")] public decimal? P95Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 99th percentile.</summary>
    [JsonPropertyName("p99_ms")] public decimal? P99Ms { get => Get<decimal?>(); init => Set(value); }
}

/// <summary>The result of a test of filters.</summary>
public record FilterTest : WedSyncObject
{
    /// <summary>Whether the event matches the filters.</summary>
    [JsonPropertyName("matches")] public bool Matches { get => Get<bool>(); init => Set(value); }
}

/// <summary>Filters and an event to test them with.</summary>
public record FilterTestInput : WedSyncObject
{
    /// <summary>Event pattern, as in <c>filters</c> of a webhook.</summary>
    [JsonPropertyName("filters")] public required Dictionary<string, object?> Filters { get => Get<Dictionary<string, object?>>(); init => Set(value); }

    /// <summary>
    /// Event, as <c>GET /v1/events/{event_id}</c> returns it: at most 5,000 values. Fields that the filters do not name can be omitted. In
    /// XML, all values are texts: use JSON for numbers.
    /// </summary>
    [JsonPropertyName("event")] public required Dictionary<string, object?> Event { get => Get<Dictionary<string, object?>>(); init => Set(value); }
}

/// <summary>A form: questions for couples and guests. It is a draft; its published versions are separate.</summary>
public record Form : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>form</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Number of the latest published version; null before the first.</summary>
    [JsonPropertyName("published_version")] public long? PublishedVersion { get => Get<long?>(); init => Set(value); }

    /// <summary>Name of the form, for your staff.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Questions in their order; at most 100,000 bytes of JSON.</summary>
    [JsonPropertyName("fields")] public IReadOnlyList<FormField> Fields { get => Get<IReadOnlyList<FormField>>(); init => Set(value); }

    /// <summary>
    /// Status of the form. Transitions: <c>draft</c> → <c>published</c>, <c>archived</c>; <c>published</c> → <c>archived</c>;
    /// <c>archived</c> → the status before it was archived.
    /// </summary>
    [JsonPropertyName("status")] public FormStatus Status { get => Get<FormStatus>(); init => Set(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record FormBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<FormInput>? Create { get => Find<IReadOnlyList<FormInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<FormBulkUpdate>? Update { get => Find<IReadOnlyList<FormBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record FormBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the form, for your staff.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Questions in their order; at most 100,000 bytes of JSON.</summary>
    [JsonPropertyName("fields")] public IReadOnlyList<FormField>? Fields { get => Find<IReadOnlyList<FormField>?>(); init => SetIfAny(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>A question of a form.</summary>
public record FormField : WedSyncObject
{
    /// <summary>ID of the field in answers: a letter, followed by letters, digits or <c>_</c>.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Text of the question, as shown to people.</summary>
    [JsonPropertyName("label")] public required string Label { get => Get<string>(); init => Set(value); }

    /// <summary>Type of the answer.</summary>
    [JsonPropertyName("type")] public FormFieldType? Type { get => Find<FormFieldType?>(); init => SetIfAny(value); }

    /// <summary>
    /// <c>true</c> if the form cannot be submitted without an answer. A required checkbox, such as a consent, must be checked: <c>false</c>
    /// is rejected with <c>required</c>.
    /// </summary>
    [JsonPropertyName("required")] public bool? Required { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>Options of a <c>select</c> or <c>multiselect</c> field. Not allowed for other types.</summary>
    [JsonPropertyName("options")] public IReadOnlyList<string>? Options { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields to create or replace a form.</summary>
public record FormInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the form, for your staff.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Questions in their order; at most 100,000 bytes of JSON.</summary>
    [JsonPropertyName("fields")] public required IReadOnlyList<FormField> Fields { get => Get<IReadOnlyList<FormField>>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a form to change. Null clears a field (RFC 7396).</summary>
public record FormPatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the form, for your staff.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Questions in their order; at most 100,000 bytes of JSON.</summary>
    [JsonPropertyName("fields")] public IReadOnlyList<FormField>? Fields { get => Find<IReadOnlyList<FormField>?>(); init => SetIfAny(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>A submission: the answers to one version of a form.</summary>
public record FormSubmission : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>form_submission</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the form that the submission answers.</summary>
    [JsonPropertyName("form_id")] public string FormId { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Answers by field ID: text, a number, <c>true</c> or <c>false</c>, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the
    /// same as no answer. At most 100,000 bytes of JSON.
    /// </summary>
    [JsonPropertyName("answers")] public Dictionary<string, JsonElement> Answers { get => Get<Dictionary<string, JsonElement>>(); init => Set(value); }

    /// <summary>Published version of the form that the submission answers.</summary>
    [JsonPropertyName("form_version")] public long FormVersion { get => Get<long>(); init => Set(value); }

    /// <summary>ID of the client who answers.</summary>
    [JsonPropertyName("client_id")] public string? ClientId { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the related wedding.</summary>
    [JsonPropertyName("wedding_id")] public string? WeddingId { get => Get<string?>(); init => Set(value); }

    /// <summary>Status of the submission. From <c>reviewed</c> on, answers cannot be changed.</summary>
    [JsonPropertyName("status")] public FormSubmissionStatus Status { get => Get<FormSubmissionStatus>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=form</c>.</summary>
    [JsonPropertyName("form")] public Form? Form { get => Find<Form?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=client</c>.</summary>
    [JsonPropertyName("client")] public Client? Client { get => Find<Client?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=wedding</c>.</summary>
    [JsonPropertyName("wedding")] public Wedding? Wedding { get => Find<Wedding?>(); init => Set(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record FormSubmissionBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<FormSubmissionInput>? Create { get => Find<IReadOnlyList<FormSubmissionInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<FormSubmissionBulkUpdate>? Update { get => Find<IReadOnlyList<FormSubmissionBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record FormSubmissionBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// Answers by field ID: text, a number, <c>true</c> or <c>false</c>, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the
    /// same as no answer. At most 100,000 bytes of JSON.
    /// </summary>
    [JsonPropertyName("answers")] public Dictionary<string, object?>? Answers { get => Find<Dictionary<string, object?>?>(); init => SetIfAny(value); }

    /// <summary>Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep.</summary>
    [JsonPropertyName("form_version")] public long? FormVersion { get => Find<long?>(); init => Set(value); }

    /// <summary>ID of the client who answers.</summary>
    [JsonPropertyName("client_id")] public OneOf<string, ExternalRef>? ClientId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the related wedding.</summary>
    [JsonPropertyName("wedding_id")] public OneOf<string, ExternalRef>? WeddingId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// Status of the submission. Transitions: <c>draft</c> → <c>submitted</c>, <c>archived</c>; <c>submitted</c> → <c>reviewed</c>,
    /// <c>archived</c>; <c>reviewed</c> → <c>archived</c>. The actions make the same transitions. A new submission is <c>draft</c> or
    /// <c>submitted</c>. Default: <c>draft</c> for a new submission. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public FormSubmissionStatus? Status { get => Find<FormSubmissionStatus?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>Fields to create or replace a submission.</summary>
public record FormSubmissionInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// Answers by field ID: text, a number, <c>true</c> or <c>false</c>, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the
    /// same as no answer. At most 100,000 bytes of JSON.
    /// </summary>
    [JsonPropertyName("answers")] public required Dictionary<string, object?> Answers { get => Get<Dictionary<string, object?>>(); init => Set(value); }

    /// <summary>Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep.</summary>
    [JsonPropertyName("form_version")] public long? FormVersion { get => Find<long?>(); init => Set(value); }

    /// <summary>ID of the client who answers.</summary>
    [JsonPropertyName("client_id")] public OneOf<string, ExternalRef>? ClientId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the related wedding.</summary>
    [JsonPropertyName("wedding_id")] public OneOf<string, ExternalRef>? WeddingId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// Status of the submission. Transitions: <c>draft</c> → <c>submitted</c>, <c>archived</c>; <c>submitted</c> → <c>reviewed</c>,
    /// <c>archived</c>; <c>reviewed</c> → <c>archived</c>. The actions make the same transitions. A new submission is <c>draft</c> or
    /// <c>submitted</c>. Default: <c>draft</c> for a new submission. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public FormSubmissionStatus? Status { get => Find<FormSubmissionStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a submission to change. Null clears a field (RFC 7396). Answers are merged one by one.</summary>
public record FormSubmissionPatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// Answers by field ID: text, a number, <c>true</c> or <c>false</c>, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the
    /// same as no answer. At most 100,000 bytes of JSON.
    /// </summary>
    [JsonPropertyName("answers")] public Dictionary<string, object?>? Answers { get => Find<Dictionary<string, object?>?>(); init => SetIfAny(value); }

    /// <summary>Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep.</summary>
    [JsonPropertyName("form_version")] public long? FormVersion { get => Find<long?>(); init => Set(value); }

    /// <summary>ID of the client who answers.</summary>
    [JsonPropertyName("client_id")] public OneOf<string, ExternalRef>? ClientId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the related wedding.</summary>
    [JsonPropertyName("wedding_id")] public OneOf<string, ExternalRef>? WeddingId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// Status of the submission. Transitions: <c>draft</c> → <c>submitted</c>, <c>archived</c>; <c>submitted</c> → <c>reviewed</c>,
    /// <c>archived</c>; <c>reviewed</c> → <c>archived</c>. The actions make the same transitions. A new submission is <c>draft</c> or
    /// <c>submitted</c>. Default: <c>draft</c> for a new submission. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public FormSubmissionStatus? Status { get => Find<FormSubmissionStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record FormSubmissionUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// Answers by field ID: text, a number, <c>true</c> or <c>false</c>, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the
    /// same as no answer. At most 100,000 bytes of JSON.
    /// </summary>
    [JsonPropertyName("answers")] public required Dictionary<string, object?> Answers { get => Get<Dictionary<string, object?>>(); init => Set(value); }

    /// <summary>Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep.</summary>
    [JsonPropertyName("form_version")] public long? FormVersion { get => Find<long?>(); init => Set(value); }

    /// <summary>ID of the client who answers.</summary>
    [JsonPropertyName("client_id")] public OneOf<string, ExternalRef>? ClientId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the related wedding.</summary>
    [JsonPropertyName("wedding_id")] public OneOf<string, ExternalRef>? WeddingId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// Status of the submission. Transitions: <c>draft</c> → <c>submitted</c>, <c>archived</c>; <c>submitted</c> → <c>reviewed</c>,
    /// <c>archived</c>; <c>reviewed</c> → <c>archived</c>. The actions make the same transitions. A new submission is <c>draft</c> or
    /// <c>submitted</c>. Default: <c>draft</c> for a new submission. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public FormSubmissionStatus? Status { get => Find<FormSubmissionStatus?>(); init => Set(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record FormUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the form, for your staff.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Questions in their order; at most 100,000 bytes of JSON.</summary>
    [JsonPropertyName("fields")] public required IReadOnlyList<FormField> Fields { get => Get<IReadOnlyList<FormField>>(); init => Set(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>A published version of a form. It never changes.</summary>
public record FormVersion : WedSyncObject
{
    /// <summary>Always <c>form_version</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Version number, starting at 1.</summary>
    [JsonPropertyName("number")] public long Number { get => Get<long>(); init => Set(value); }

    /// <summary>Time when the version was published.</summary>
    [JsonPropertyName("published_at")] public DateTimeOffset PublishedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>ID of the form that was published.</summary>
    [JsonPropertyName("form_id")] public string FormId { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the form, for your staff.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Questions in their order; at most 100,000 bytes of JSON.</summary>
    [JsonPropertyName("fields")] public IReadOnlyList<FormField> Fields { get => Get<IReadOnlyList<FormField>>(); init => Set(value); }
}

/// <summary>A resource that the API does not have yet. Its other fields are not defined yet.</summary>
public record FutureResource : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Type of the resource.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }
}

/// <summary>The numbers of guests, as far as known.</summary>
public record Guests : WedSyncObject
{
    /// <summary>Number of guests in the couple's estimate.</summary>
    [JsonPropertyName("expected")] public long? Expected { get => Find<long?>(); init => Set(value); }

    /// <summary>Minimum number of guests to bill. Once locked, it can only be raised.</summary>
    [JsonPropertyName("guaranteed")] public long? Guaranteed { get => Find<long?>(); init => Set(value); }

    /// <summary>Number of guests who attended; known from status <c>in_progress</c> on.</summary>
    [JsonPropertyName("actual")] public long? Actual { get => Find<long?>(); init => Set(value); }
}

/// <summary>Merge patch (RFC 7396): omit a field to keep it; null clears it. The numbers of guests, as far as known.</summary>
public record GuestsPatch : WedSyncObject
{
    /// <summary>Number of guests in the couple's estimate.</summary>
    [JsonPropertyName("expected")] public long? Expected { get => Find<long?>(); init => Set(value); }

    /// <summary>Minimum number of guests to bill. Once locked, it can only be raised.</summary>
    [JsonPropertyName("guaranteed")] public long? Guaranteed { get => Find<long?>(); init => Set(value); }

    /// <summary>Number of guests who attended; known from status <c>in_progress</c> on.</summary>
    [JsonPropertyName("actual")] public long? Actual { get => Find<long?>(); init => Set(value); }
}

/// <summary>Health of the platform.</summary>
public record Health : WedSyncObject
{
    /// <summary>Status of the platform: <c>ok</c> if it answers requests.</summary>
    [JsonPropertyName("status")] public string Status { get => Get<string>(); init => Set(value); }

    /// <summary>Latest version of the API.</summary>
    [JsonPropertyName("api_version")] public string ApiVersion { get => Get<string>(); init => Set(value); }
}

/// <summary>A local date on which a venue is closed.</summary>
public record Holiday : WedSyncObject
{
    /// <summary>Date of the closure, local to the venue.</summary>
    [JsonPropertyName("date")] public required DateOnly Date { get => Get<DateOnly>(); init => Set(value); }

    /// <summary>Name of the holiday.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => Set(value); }
}

/// <summary>An incident of the platform: its impact, and its updates.</summary>
public record Incident : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>incident</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Title of the incident.</summary>
    [JsonPropertyName("title")] public string Title { get => Get<string>(); init => Set(value); }

    /// <summary>Impact on the components while the incident is open.</summary>
    [JsonPropertyName("impact")] public IncidentImpact Impact { get => Get<IncidentImpact>(); init => Set(value); }

    /// <summary>Components with the impact.</summary>
    [JsonPropertyName("components")] public IReadOnlyList<IncidentComponents> Components { get => Get<IReadOnlyList<IncidentComponents>>(); init => Set(value); }

    /// <summary>Status of the incident. <c>resolved</c> is the end.</summary>
    [JsonPropertyName("status")] public IncidentStatus Status { get => Get<IncidentStatus>(); init => Set(value); }

    /// <summary>Updates of the incident, newest first.</summary>
    [JsonPropertyName("updates")] public IReadOnlyList<IncidentUpdate> Updates { get => Get<IReadOnlyList<IncidentUpdate>>(); init => Set(value); }

    /// <summary>Time of the resolution; null while the incident is open.</summary>
    [JsonPropertyName("resolved_at")] public DateTimeOffset? ResolvedAt { get => Get<DateTimeOffset?>(); init => Set(value); }
}

/// <summary>Fields to open an incident.</summary>
public record IncidentInput : WedSyncObject
{
    /// <summary>Title of the incident.</summary>
    [JsonPropertyName("title")] public required string Title { get => Get<string>(); init => Set(value); }

    /// <summary>Impact on the components while the incident is open.</summary>
    [JsonPropertyName("impact")] public required IncidentImpact Impact { get => Get<IncidentImpact>(); init => Set(value); }

    /// <summary>Components with the impact.</summary>
    [JsonPropertyName("components")] public required IReadOnlyList<IncidentComponents> Components { get => Get<IReadOnlyList<IncidentComponents>>(); init => Set(value); }

    /// <summary>
    /// Status of the incident: <c>investigating</c>, <c>identified</c>, <c>monitoring</c>, in any order, then <c>resolved</c>, which is
    /// final. A new incident is <c>investigating</c> unless it has another one. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public IncidentStatus? Status { get => Find<IncidentStatus?>(); init => Set(value); }

    /// <summary>Text of the first update.</summary>
    [JsonPropertyName("message")] public required string Message { get => Get<string>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of an incident to change (RFC 7396).</summary>
public record IncidentPatch : WedSyncObject
{
    /// <summary>Title of the incident.</summary>
    [JsonPropertyName("title")] public string? Title { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Impact on the components while the incident is open.</summary>
    [JsonPropertyName("impact")] public IncidentImpact? Impact { get => Find<IncidentImpact?>(); init => SetIfAny(value); }

    /// <summary>Components with the impact.</summary>
    [JsonPropertyName("components")] public IReadOnlyList<IncidentComponents>? Components { get => Find<IReadOnlyList<IncidentComponents>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Status of the incident: <c>investigating</c>, <c>identified</c>, <c>monitoring</c>, in any order, then <c>resolved</c>, which is
    /// final. A new incident is <c>investigating</c> unless it has another one. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public IncidentStatus? Status { get => Find<IncidentStatus?>(); init => Set(value); }

    /// <summary>Text to publish as an update. Required with another <c>status</c>.</summary>
    [JsonPropertyName("message")] public string? Message { get => Find<string?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>What was published about an incident at a time.</summary>
public record IncidentUpdate : WedSyncObject
{
    /// <summary>Status of the incident since the update.</summary>
    [JsonPropertyName("status")] public IncidentUpdateStatus Status { get => Get<IncidentUpdateStatus>(); init => Set(value); }

    /// <summary>Text of the update.</summary>
    [JsonPropertyName("message")] public string Message { get => Get<string>(); init => Set(value); }

    /// <summary>Time of the update.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }
}

/// <summary>An invitation to become a user of an organization. Its token is in the mail only.</summary>
public record Invitation : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>invitation</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>
    /// E-mail address that is invited. It must have one of the <c>settings.security.allowed_email_domains</c> of the organization, if there
    /// are any. Only the person with this address can accept.
    /// </summary>
    [JsonPropertyName("email")] public string Email { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the person, for the mail.</summary>
    [JsonPropertyName("name")] public string? Name { get => Get<string?>(); init => Set(value); }

    /// <summary>IDs of the roles that the person gets, at most 20. You can grant only roles with scopes that you have.</summary>
    [JsonPropertyName("role_ids")] public IReadOnlyList<string> RoleIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Status of the invitation: <c>pending</c> or <c>accepted</c>.</summary>
    [JsonPropertyName("status")] public InvitationStatus Status { get => Get<InvitationStatus>(); init => Set(value); }

    /// <summary>Time from which the invitation cannot be accepted: 7 days after its creation.</summary>
    [JsonPropertyName("expires_at")] public DateTimeOffset ExpiresAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>ID of the user: of the invited one, and of the member once the person has accepted.</summary>
    [JsonPropertyName("user_id")] public string UserId { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the user, API key or OAuth client that sent the invitation.</summary>
    [JsonPropertyName("invited_by")] public string InvitedBy { get => Get<string>(); init => Set(value); }
}

/// <summary>Fields of an invitation.</summary>
public record InvitationInput : WedSyncObject
{
    /// <summary>
    /// E-mail address that is invited. It must have one of the <c>settings.security.allowed_email_domains</c> of the organization, if there
    /// are any. Only the person with this address can accept.
    /// </summary>
    [JsonPropertyName("email")] public required string Email { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the person, for the mail.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => Set(value); }

    /// <summary>IDs of the roles that the person gets, at most 20. You can grant only roles with scopes that you have.</summary>
    [JsonPropertyName("role_ids")] public required IReadOnlyList<string> RoleIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>ID of the organization that invites: your own or a child of it. Default: your own.</summary>
    [JsonPropertyName("organization_id")] public string? OrganizationId { get => Find<string?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>An OAuth client with its new secret. The secret is shown only once.</summary>
public record IssuedClient : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>oauth_client</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Public ID of the client. The same as <c>id</c>.</summary>
    [JsonPropertyName("client_id")] public string ClientId { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the program, as people see it when they are asked for access.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Type of the client: <c>confidential</c> if it can keep a secret, <c>public</c> for apps and pages in a browser. Cannot be changed.
    /// </summary>
    [JsonPropertyName("client_type")] public IssuedClientClientType ClientType { get => Get<IssuedClientClientType>(); init => Set(value); }

    /// <summary>
    /// Authentication of the client at the token endpoint: <c>client_secret_basic</c>, <c>client_secret_post</c>, <c>private_key_jwt</c>,
    /// or <c>none</c> for a public client.
    /// </summary>
    [JsonPropertyName("token_endpoint_auth_method")] public IssuedClientTokenEndpointAuthMethod TokenEndpointAuthMethod { get => Get<IssuedClientTokenEndpointAuthMethod>(); init => Set(value); }

    /// <summary>
    /// Public keys of a client with <c>private_key_jwt</c>: an object with the list <c>keys</c> (RFC 7517) of RSA keys for RS256, P-256
    /// keys for ES256 or Ed25519 keys for EdDSA; at most 10. Keys by reference (<c>jwks_uri</c>) are not supported.
    /// </summary>
    [JsonPropertyName("jwks")] public Dictionary<string, JsonElement>? Jwks { get => Get<Dictionary<string, JsonElement>?>(); init => Set(value); }

    /// <summary>Grants that the client may use. <c>client_credentials</c> is for confidential clients only.</summary>
    [JsonPropertyName("grant_types")] public IReadOnlyList<IssuedClientGrantTypes> GrantTypes { get => Get<IReadOnlyList<IssuedClientGrantTypes>>(); init => Set(value); }

    /// <summary>
    /// Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may
    /// differ (RFC 8252). Required for a client with <c>authorization_code</c>.
    /// </summary>
    [JsonPropertyName("redirect_uris")] public IReadOnlyList<string> RedirectUris { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Scopes that the client may request, as those of API keys. Cannot exceed your own scopes.</summary>
    [JsonPropertyName("scopes")] public IReadOnlyList<string> Scopes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Address of the logo for the page that asks for access.</summary>
    [JsonPropertyName("logo_url")] public string? LogoUrl { get => Get<string?>(); init => Set(value); }

    /// <summary>Address of the client's home page.</summary>
    [JsonPropertyName("homepage_url")] public string? HomepageUrl { get => Get<string?>(); init => Set(value); }

    /// <summary>Address of the client's privacy policy.</summary>
    [JsonPropertyName("privacy_policy_url")] public string? PrivacyPolicyUrl { get => Get<string?>(); init => Set(value); }

    /// <summary>Address of the client's terms of service.</summary>
    [JsonPropertyName("terms_url")] public string? TermsUrl { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are refused.
    /// Cannot be changed.
    /// </summary>
    [JsonPropertyName("application_id")] public string? ApplicationId { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is
    /// deleted, the client and its tokens are refused. Cannot be changed.
    /// </summary>
    [JsonPropertyName("service_account_id")] public string? ServiceAccountId { get => Get<string?>(); init => Set(value); }

    /// <summary>Status of the client: <c>active</c> or <c>suspended</c>. A suspended client and its tokens are refused.</summary>
    [JsonPropertyName("status")] public IssuedClientStatus Status { get => Get<IssuedClientStatus>(); init => Set(value); }

    /// <summary>Tier that sets the limits of requests with the client's own tokens: that of the credentials that created it.</summary>
    [JsonPropertyName("tier")] public string Tier { get => Get<string>(); init => Set(value); }

    /// <summary>Limits in addition to those of the tier: those of the credentials that created the client.</summary>
    [JsonPropertyName("limits")] public KeyLimits Limits { get => Get<KeyLimits>(); init => Set(value); }

    /// <summary>Time of the last secret rotation.</summary>
    [JsonPropertyName("secret_rotated_at")] public DateTimeOffset? SecretRotatedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Time until which the previous secret also works.</summary>
    [JsonPropertyName("previous_secret_expires_at")] public DateTimeOffset? PreviousSecretExpiresAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Secret of the client. The platform does not store it; save it now. Null for a client without a secret.</summary>
    [JsonPropertyName("client_secret")] public string? ClientSecret { get => Find<string?>(); init => Set(value); }
}

/// <summary>An API key with its new secret. The secret is shown only once.</summary>
public record IssuedKey : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>api_key</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Public ID of the key, sent as <c>X-API-Key</c>.</summary>
    [JsonPropertyName("api_key")] public string ApiKey { get => Get<string>(); init => Set(value); }

    /// <summary>Name that describes the purpose of the key.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Scopes of the key: <c>&lt;resource&gt;:read</c>, <c>&lt;resource&gt;:write</c>, <c>*:read</c> or <c>*</c>. The resource is named as
    /// in the path, such as <c>api-keys:write</c>. <c>bookings</c> includes <c>booking-series</c>, <c>payments</c> includes
    /// <c>payment-schedules</c>, <c>webhooks</c> includes <c>deliveries</c>, <c>event-types</c> and <c>webhook-signatures</c>, and
    /// <c>waitlist</c> includes <c>waitlist-entries</c>. Cannot exceed your own scopes.
    /// </summary>
    [JsonPropertyName("scopes")] public IReadOnlyList<string> Scopes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Environment: <c>live</c> or <c>test</c>.</summary>
    [JsonPropertyName("environment")] public IssuedKeyEnvironment Environment { get => Get<IssuedKeyEnvironment>(); init => Set(value); }

    /// <summary>
    /// ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected.
    /// Cannot be changed.
    /// </summary>
    [JsonPropertyName("application_id")] public string? ApplicationId { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is deleted,
    /// requests with the key are rejected. Cannot be changed.
    /// </summary>
    [JsonPropertyName("service_account_id")] public string? ServiceAccountId { get => Get<string?>(); init => Set(value); }

    /// <summary>Tier that sets the key's limits.</summary>
    [JsonPropertyName("tier")] public string Tier { get => Get<string>(); init => Set(value); }

    /// <summary>Status: <c>active</c>, <c>disabled</c> or <c>revoked</c>.</summary>
    [JsonPropertyName("status")] public IssuedKeyStatus Status { get => Get<IssuedKeyStatus>(); init => Set(value); }

    /// <summary>
    /// Expiry time; requests with the key are rejected from then on. Null: the key never expires. <c>api_key.expiring</c> is sent 7 days
    /// and 1 day before.
    /// </summary>
    [JsonPropertyName("expires_at")] public DateTimeOffset? ExpiresAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>
    /// Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; <c>effective_limits</c> has the
    /// limits in force.
    /// </summary>
    [JsonPropertyName("limits")] public KeyLimits Limits { get => Get<KeyLimits>(); init => Set(value); }

    /// <summary>Limits of single endpoints, at most 20 rules.</summary>
    [JsonPropertyName("rules")] public IReadOnlyList<KeyRule> Rules { get => Get<IReadOnlyList<KeyRule>>(); init => Set(value); }

    /// <summary>IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any.</summary>
    [JsonPropertyName("allowed_ips")] public IReadOnlyList<string> AllowedIps { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>IP addresses and networks from which the key cannot be used, even if they are allowed.</summary>
    [JsonPropertyName("denied_ips")] public IReadOnlyList<string> DeniedIps { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Web domains that can use the key: <c>example.com</c> itself, <c>*.example.com</c> for all subdomains. Empty: any.</summary>
    [JsonPropertyName("allowed_domains")] public IReadOnlyList<string> AllowedDomains { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>User agents that can use the key: <c>*</c> matches any text, <c>!</c> in front rejects, the first match decides.</summary>
    [JsonPropertyName("user_agents")] public IReadOnlyList<string> UserAgents { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Request signing (RFC 9421): whether it is required, and the public key for verification.</summary>
    [JsonPropertyName("request_signing")] public RequestSigning RequestSigning { get => Get<RequestSigning>(); init => Set(value); }

    /// <summary>Time of the last secret rotation.</summary>
    [JsonPropertyName("rotated_at")] public DateTimeOffset? RotatedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Time until which the previous secret also works.</summary>
    [JsonPropertyName("previous_secret_expires_at")] public DateTimeOffset? PreviousSecretExpiresAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Last expiry notice (<c>api_key.expiring</c>): 7 or 1 days before <c>expires_at</c>.</summary>
    [JsonPropertyName("expiry_noticed")] public long? ExpiryNoticed { get => Get<long?>(); init => Set(value); }

    /// <summary>
    /// Limits in force: for each, the smaller of the tier's limit and the key's own. They follow changes of the tier. Null means no limit.
    /// </summary>
    [JsonPropertyName("effective_limits")] public KeyLimits? EffectiveLimits { get => Find<KeyLimits?>(); init => SetIfAny(value); }

    /// <summary>Time of the last accepted request, to the second.</summary>
    [JsonPropertyName("last_used_at")] public DateTimeOffset? LastUsedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Secret to send as <c>X-API-Secret</c>. The platform does not store it; save it now.</summary>
    [JsonPropertyName("api_secret")] public string ApiSecret { get => Get<string>(); init => Set(value); }
}

/// <summary>Fields to pay an item of a payment schedule.</summary>
public record ItemPaymentInput : WedSyncObject
{
    /// <summary>Method of the payment, which is for the whole amount of the item.</summary>
    [JsonPropertyName("method")] public required PaymentMethod Method { get => Get<PaymentMethod>(); init => Set(value); }

    /// <summary>Purpose of the payment. Default: the label of the item.</summary>
    [JsonPropertyName("description")] public string? Description { get => Find<string?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>
/// Operations that run in the background, as fast as half of each limit of your credentials allows.
///
/// If a limit is reached, the job waits. It fails with <c>quota_exceeded</c> when a monthly quota is used up, and it fails if it has not
/// ended after 14 days. A job and its result are stored for 30 days.
/// </summary>
public record Job : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>job</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>
    /// Type of the request that created the job: <c>batch</c>, <c>bulk</c>, <c>webhook_retry</c> (failed deliveries), <c>webhook_replay</c>
    /// or <c>request_log_export</c>.
    /// </summary>
    [JsonPropertyName("kind")] public JobKind Kind { get => Get<JobKind>(); init => Set(value); }

    /// <summary>
    /// Status of the job: <c>queued</c> → <c>running</c> → <c>succeeded</c>. <c>succeeded</c>: every operation was executed, whatever its
    /// result. <c>failed</c>: the job could not continue; see <c>error</c>. <c>canceled</c>: you canceled the job.
    /// </summary>
    [JsonPropertyName("status")] public JobStatus Status { get => Get<JobStatus>(); init => Set(value); }

    /// <summary>Progress of the job.</summary>
    [JsonPropertyName("progress")] public JobProgress Progress { get => Get<JobProgress>(); init => Set(value); }

    /// <summary>
    /// URL of the result once the job has ended: JSON Lines, one result per operation; of an export, its rows in its format. Requires your
    /// credentials.
    /// </summary>
    [JsonPropertyName("result_url")] public string? ResultUrl { get => Get<string?>(); init => Set(value); }

    /// <summary>Error that stopped the job.</summary>
    [JsonPropertyName("error")] public JobError? Error { get => Get<JobError?>(); init => Set(value); }

    /// <summary>
    /// Scopes of the operations. To get the result, you need each of these scopes or the read scope of the same resource.
    /// </summary>
    [JsonPropertyName("scopes")] public IReadOnlyList<string> Scopes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Time when the job started.</summary>
    [JsonPropertyName("started_at")] public DateTimeOffset? StartedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>
    /// Estimated end time, based on the remaining operations and on the share of your credentials' limits that is available to jobs. Null
    /// once the job has ended.
    /// </summary>
    [JsonPropertyName("estimated_end_at")] public DateTimeOffset? EstimatedEndAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Time when the job ended.</summary>
    [JsonPropertyName("ended_at")] public DateTimeOffset? EndedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Time until which the job is stored.</summary>
    [JsonPropertyName("expires_at")] public DateTimeOffset ExpiresAt { get => Get<DateTimeOffset>(); init => Set(value); }
}

/// <summary>The error that stopped a job.</summary>
public record JobError : WedSyncObject
{
    /// <summary>Permanent error code, as in problem documents.</summary>
    [JsonPropertyName("code")] public string Code { get => Get<string>(); init => Set(value); }

    /// <summary>Description of the error.</summary>
    [JsonPropertyName("detail")] public string Detail { get => Get<string>(); init => Set(value); }
}

/// <summary>Progress of a job.</summary>
public record JobProgress : WedSyncObject
{
    /// <summary>
    /// Total number of operations; of a replay, the events in its period once it has started; of an export, the same as <c>done</c>.
    /// </summary>
    [JsonPropertyName("total")] public long Total { get => Get<long>(); init => Set(value); }

    /// <summary>
    /// Number of executed operations, including failed ones; of a replay, the events that are queued or skipped; of an export, the rows
    /// that are written.
    /// </summary>
    [JsonPropertyName("done")] public long? Done { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Number of operations that returned a problem.</summary>
    [JsonPropertyName("failed")] public long? Failed { get => Find<long?>(); init => SetIfAny(value); }
}

/// <summary>Limits of the key itself. Omitted limits, and limits above the tier's, take the tier's value.</summary>
public record KeyLimits : WedSyncObject
{
    /// <summary>Requests in any minute.</summary>
    [JsonPropertyName("per_minute")] public long? PerMinute { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests in any hour.</summary>
    [JsonPropertyName("per_hour")] public long? PerHour { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests in any day.</summary>
    [JsonPropertyName("per_day")] public long? PerDay { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests in any 200 ms; in a <c>token_bucket</c> tier, the depth of the buckets.</summary>
    [JsonPropertyName("burst")] public long? Burst { get => Find<long?>(); init => Set(value); }

    /// <summary>Concurrent requests.</summary>
    [JsonPropertyName("concurrent")] public long? Concurrent { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests per calendar day (UTC).</summary>
    [JsonPropertyName("daily_quota")] public long? DailyQuota { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests per calendar month (UTC).</summary>
    [JsonPropertyName("monthly_quota")] public long? MonthlyQuota { get => Find<long?>(); init => Set(value); }
}

/// <summary>
/// Merge patch (RFC 7396): omit a field to keep it; null clears it. Limits of the key itself. Omitted limits, and limits above the tier's,
/// take the tier's value.
/// </summary>
public record KeyLimitsPatch : WedSyncObject
{
    /// <summary>Requests in any minute.</summary>
    [JsonPropertyName("per_minute")] public long? PerMinute { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests in any hour.</summary>
    [JsonPropertyName("per_hour")] public long? PerHour { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests in any day.</summary>
    [JsonPropertyName("per_day")] public long? PerDay { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests in any 200 ms; in a <c>token_bucket</c> tier, the depth of the buckets.</summary>
    [JsonPropertyName("burst")] public long? Burst { get => Find<long?>(); init => Set(value); }

    /// <summary>Concurrent requests.</summary>
    [JsonPropertyName("concurrent")] public long? Concurrent { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests per calendar day (UTC).</summary>
    [JsonPropertyName("daily_quota")] public long? DailyQuota { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests per calendar month (UTC).</summary>
    [JsonPropertyName("monthly_quota")] public long? MonthlyQuota { get => Find<long?>(); init => Set(value); }
}

/// <summary>An API key with its limits, quotas and current usage.</summary>
public record KeyQuotas : WedSyncObject
{
    /// <summary>Always <c>api_key_quotas</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the key.</summary>
    [JsonPropertyName("api_key_id")] public string ApiKeyId { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the key.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Limits of the key; empty if it has none.</summary>
    [JsonPropertyName("limits")] public IReadOnlyList<Limit> Limits { get => Get<IReadOnlyList<Limit>>(); init => Set(value); }
}

/// <summary>Limits of one endpoint for this key, in addition to the key's own limits.</summary>
public record KeyRule : WedSyncObject
{
    /// <summary>Method and route, as written in this reference.</summary>
    [JsonPropertyName("operation")] public required string Operation { get => Get<string>(); init => Set(value); }

    /// <summary>Requests in any minute.</summary>
    [JsonPropertyName("per_minute")] public long? PerMinute { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests in any hour.</summary>
    [JsonPropertyName("per_hour")] public long? PerHour { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests in any day.</summary>
    [JsonPropertyName("per_day")] public long? PerDay { get => Find<long?>(); init => Set(value); }
}

/// <summary>A limit and its current usage.</summary>
public record Limit : WedSyncObject
{
    /// <summary>
    /// Name of the limit: <c>minute</c>, <c>hour</c>, <c>day</c>, <c>daily_quota</c>, <c>monthly_quota</c> or the rule of an endpoint.
    /// </summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Units per window.</summary>
    [JsonPropertyName("limit")] public long LimitValue { get => Get<long>(); init => Set(value); }

    /// <summary>Units that currently count against the limit.</summary>
    [JsonPropertyName("used")] public long Used { get => Get<long>(); init => Set(value); }

    /// <summary>Units that are currently left.</summary>
    [JsonPropertyName("remaining")] public long Remaining { get => Get<long>(); init => Set(value); }

    /// <summary>Length of the window in seconds. A month counts as 30 days.</summary>
    [JsonPropertyName("window_s")] public long WindowS { get => Get<long>(); init => Set(value); }

    /// <summary>Time when the limit resets.</summary>
    [JsonPropertyName("resets_at")] public DateTimeOffset ResetsAt { get => Get<DateTimeOffset>(); init => Set(value); }
}

/// <summary>A new session with its person.</summary>
public record Login : WedSyncObject
{
    /// <summary>Access token (JWT), for <c>Authorization: Bearer</c>.</summary>
    [JsonPropertyName("access_token")] public string AccessToken { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>Bearer</c>.</summary>
    [JsonPropertyName("token_type")] public string? TokenType { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Lifetime of the access token in seconds.</summary>
    [JsonPropertyName("expires_in")] public long ExpiresIn { get => Get<long>(); init => Set(value); }

    /// <summary>Token that gets the next tokens, once; null if it was sent as a cookie.</summary>
    [JsonPropertyName("refresh_token")] public string? RefreshToken { get => Get<string?>(); init => Set(value); }

    /// <summary>The person who signed in.</summary>
    [JsonPropertyName("user")] public Person User { get => Get<Person>(); init => Set(value); }
}

/// <summary>A sign-in with a password.</summary>
public record LoginInput : WedSyncObject
{
    /// <summary>E-mail address of the account.</summary>
    [JsonPropertyName("email")] public required string Email { get => Get<string>(); init => Set(value); }

    /// <summary>Password of the account.</summary>
    [JsonPropertyName("password")] public required string Password { get => Get<string>(); init => Set(value); }

    /// <summary>True to get the refresh token as a cookie instead, which scripts cannot read. For web pages on our own host.</summary>
    [JsonPropertyName("cookie")] public bool? Cookie { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>ID of the organization to act for. Default: the oldest one.</summary>
    [JsonPropertyName("organization_id")] public string? OrganizationId { get => Find<string?>(); init => Set(value); }

    /// <summary>Environment of the tokens: <c>live</c> or <c>test</c> (the sandbox). Default: live.</summary>
    [JsonPropertyName("environment")] public LoginEnvironment? Environment { get => Find<LoginEnvironment?>(); init => SetIfAny(value); }
}

/// <summary>
/// A user: a person who acts for the organization, or is invited to. <c>name</c>, <c>email</c>, <c>mfa_enabled</c> and
/// <c>last_active_at</c> can change without changing <c>version</c>.
/// </summary>
public record Member : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>user</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>E-mail address of the person, unique in the organization. Cannot be changed here: it is the person's own.</summary>
    [JsonPropertyName("email")] public string Email { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the person. Cannot be changed here: it is the person's own.</summary>
    [JsonPropertyName("name")] public string? Name { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// IDs of the roles, at most 20. The person has the scopes of all of them, from the next request on. You can add only roles with scopes
    /// that you have. One active user must have the role API Administrator.
    /// </summary>
    [JsonPropertyName("role_ids")] public IReadOnlyList<string> RoleIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Status of the user: <c>invited</c> until the person accepts, then <c>active</c> ↔ <c>disabled</c>.</summary>
    [JsonPropertyName("status")] public MemberStatus Status { get => Get<MemberStatus>(); init => Set(value); }

    /// <summary>Tier that sets the limits of the person's requests.</summary>
    [JsonPropertyName("tier")] public string Tier { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the invitation that the person has not accepted yet; null otherwise.</summary>
    [JsonPropertyName("invitation_id")] public string? InvitationId { get => Get<string?>(); init => Set(value); }

    /// <summary>Second factor of the person: true if one is in force.</summary>
    [JsonPropertyName("mfa_enabled")] public bool? MfaEnabled { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>Time of the person's last accepted request for the organization, to the second.</summary>
    [JsonPropertyName("last_active_at")] public DateTimeOffset? LastActiveAt { get => Find<DateTimeOffset?>(); init => Set(value); }
}

/// <summary>Fields to invite a user.</summary>
public record MemberInput : WedSyncObject
{
    /// <summary>E-mail address of the person, unique in the organization. Cannot be changed here: it is the person's own.</summary>
    [JsonPropertyName("email")] public required string Email { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the person. Cannot be changed here: it is the person's own.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// IDs of the roles, at most 20. The person has the scopes of all of them, from the next request on. You can add only roles with scopes
    /// that you have. One active user must have the role API Administrator.
    /// </summary>
    [JsonPropertyName("role_ids")] public required IReadOnlyList<string> RoleIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>
    /// Status of the user: <c>active</c> ↔ <c>disabled</c>. Requests of a disabled user for the organization are rejected. Not for a new
    /// user, who is <c>invited</c>. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public MemberInputStatus? Status { get => Find<MemberInputStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a user to change. Null clears a field (RFC 7396).</summary>
public record MemberPatch : WedSyncObject
{
    /// <summary>
    /// IDs of the roles, at most 20. The person has the scopes of all of them, from the next request on. You can add only roles with scopes
    /// that you have. One active user must have the role API Administrator.
    /// </summary>
    [JsonPropertyName("role_ids")] public IReadOnlyList<string>? RoleIds { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Status of the user: <c>active</c> ↔ <c>disabled</c>. Requests of a disabled user for the organization are rejected. Not for a new
    /// user, who is <c>invited</c>. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public MemberPatchStatus? Status { get => Find<MemberPatchStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>A menu: courses and their items. It is a draft; its published versions are separate.</summary>
public record Menu : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>menu</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Number of the latest published version; null before the first.</summary>
    [JsonPropertyName("published_version")] public long? PublishedVersion { get => Get<long?>(); init => Set(value); }

    /// <summary>Name of the menu, for your staff.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Unit of <c>price</c>, and of the counts in a selection: guests (<c>per_person</c>) or tables (<c>per_table</c>).</summary>
    [JsonPropertyName("kind")] public MenuKind Kind { get => Get<MenuKind>(); init => Set(value); }

    /// <summary>Price of the whole menu.</summary>
    [JsonPropertyName("price")] public Money? Price { get => Get<Money?>(); init => Set(value); }

    /// <summary>Courses in the order in which they are served; at most 100,000 bytes of JSON.</summary>
    [JsonPropertyName("courses")] public IReadOnlyList<Course> Courses { get => Get<IReadOnlyList<Course>>(); init => Set(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record MenuBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<MenuInput>? Create { get => Find<IReadOnlyList<MenuInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<MenuBulkUpdate>? Update { get => Find<IReadOnlyList<MenuBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record MenuBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the menu, for your staff.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Unit of <c>price</c>, and of the counts in a selection: guests (<c>per_person</c>) or tables (<c>per_table</c>).</summary>
    [JsonPropertyName("kind")] public MenuKind? Kind { get => Find<MenuKind?>(); init => Set(value); }

    /// <summary>Price of the whole menu.</summary>
    [JsonPropertyName("price")] public MoneyPatch? Price { get => Find<MoneyPatch?>(); init => Set(value); }

    /// <summary>Courses in the order in which they are served; at most 100,000 bytes of JSON.</summary>
    [JsonPropertyName("courses")] public IReadOnlyList<Course>? Courses { get => Find<IReadOnlyList<Course>?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>Fields to create or replace a menu.</summary>
public record MenuInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the menu, for your staff.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Unit of <c>price</c>, and of the counts in a selection: guests (<c>per_person</c>) or tables (<c>per_table</c>).</summary>
    [JsonPropertyName("kind")] public MenuKind? Kind { get => Find<MenuKind?>(); init => SetIfAny(value); }

    /// <summary>Price of the whole menu.</summary>
    [JsonPropertyName("price")] public Money? Price { get => Find<Money?>(); init => Set(value); }

    /// <summary>Courses in the order in which they are served; at most 100,000 bytes of JSON.</summary>
    [JsonPropertyName("courses")] public IReadOnlyList<Course>? Courses { get => Find<IReadOnlyList<Course>?>(); init => SetIfAny(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>A dish or drink of a course.</summary>
public record MenuItem : WedSyncObject
{
    /// <summary>Name of the item, unique within the course.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Diets that the item is suitable for.</summary>
    [JsonPropertyName("dietary")] public IReadOnlyList<MenuItemDietary>? Dietary { get => Find<IReadOnlyList<MenuItemDietary>?>(); init => SetIfAny(value); }

    /// <summary>Price in addition to the price of the menu; null if included in it.</summary>
    [JsonPropertyName("price")] public Money? Price { get => Find<Money?>(); init => Set(value); }
}

/// <summary>Fields of a menu to change. Null clears a field (RFC 7396).</summary>
public record MenuPatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the menu, for your staff.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Unit of <c>price</c>, and of the counts in a selection: guests (<c>per_person</c>) or tables (<c>per_table</c>).</summary>
    [JsonPropertyName("kind")] public MenuKind? Kind { get => Find<MenuKind?>(); init => Set(value); }

    /// <summary>Price of the whole menu.</summary>
    [JsonPropertyName("price")] public MoneyPatch? Price { get => Find<MoneyPatch?>(); init => Set(value); }

    /// <summary>Courses in the order in which they are served; at most 100,000 bytes of JSON.</summary>
    [JsonPropertyName("courses")] public IReadOnlyList<Course>? Courses { get => Find<IReadOnlyList<Course>?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>A menu selection: the guests' menu choices for a wedding, based on a menu version.</summary>
public record MenuSelection : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>menu_selection</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the wedding.</summary>
    [JsonPropertyName("wedding_id")] public string WeddingId { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the menu.</summary>
    [JsonPropertyName("menu_id")] public string MenuId { get => Get<string>(); init => Set(value); }

    /// <summary>Published version of the menu.</summary>
    [JsonPropertyName("menu_version")] public long MenuVersion { get => Get<long>(); init => Set(value); }

    /// <summary>Chosen items, each item once.</summary>
    [JsonPropertyName("choices")] public IReadOnlyList<Choice> Choices { get => Get<IReadOnlyList<Choice>>(); init => Set(value); }

    /// <summary>Status of the selection. From <c>locked</c> on, the choices cannot be changed.</summary>
    [JsonPropertyName("status")] public MenuSelectionStatus Status { get => Get<MenuSelectionStatus>(); init => Set(value); }

    /// <summary>Number of guests or tables served: the highest total of any course.</summary>
    [JsonPropertyName("covers")] public long Covers { get => Get<long>(); init => Set(value); }

    /// <summary>
    /// Total price: the price of the menu for every cover, plus the prices of the items. Null if nothing in the selection has a price.
    /// </summary>
    [JsonPropertyName("total")] public Money? Total { get => Get<Money?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=menu</c>.</summary>
    [JsonPropertyName("menu")] public Menu? Menu { get => Find<Menu?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=wedding</c>.</summary>
    [JsonPropertyName("wedding")] public Wedding? Wedding { get => Find<Wedding?>(); init => Set(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record MenuSelectionBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<MenuSelectionInput>? Create { get => Find<IReadOnlyList<MenuSelectionInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<MenuSelectionBulkUpdate>? Update { get => Find<IReadOnlyList<MenuSelectionBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record MenuSelectionBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the menu.</summary>
    [JsonPropertyName("menu_id")] public OneOf<string, ExternalRef>? MenuId { get => Find<OneOf<string, ExternalRef>?>(); init => SetIfAny(value); }

    /// <summary>Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep.</summary>
    [JsonPropertyName("menu_version")] public long? MenuVersion { get => Find<long?>(); init => Set(value); }

    /// <summary>Chosen items, each item once.</summary>
    [JsonPropertyName("choices")] public IReadOnlyList<Choice>? Choices { get => Find<IReadOnlyList<Choice>?>(); init => Set(value); }

    /// <summary>
    /// Status of the selection. Transitions: <c>draft</c> → <c>submitted</c>; <c>submitted</c> → <c>draft</c>, <c>locked</c>; <c>locked</c>
    /// → <c>served</c>. The actions make the same transitions. A new selection is <c>draft</c> or <c>submitted</c>. Default: <c>draft</c>
    /// for a new selection. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public MenuSelectionStatus? Status { get => Find<MenuSelectionStatus?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>Fields to create or replace a menu selection.</summary>
public record MenuSelectionInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the menu.</summary>
    [JsonPropertyName("menu_id")] public required OneOf<string, ExternalRef> MenuId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep.</summary>
    [JsonPropertyName("menu_version")] public long? MenuVersion { get => Find<long?>(); init => Set(value); }

    /// <summary>Chosen items, each item once.</summary>
    [JsonPropertyName("choices")] public IReadOnlyList<Choice>? Choices { get => Find<IReadOnlyList<Choice>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Status of the selection. Transitions: <c>draft</c> → <c>submitted</c>; <c>submitted</c> → <c>draft</c>, <c>locked</c>; <c>locked</c>
    /// → <c>served</c>. The actions make the same transitions. A new selection is <c>draft</c> or <c>submitted</c>. Default: <c>draft</c>
    /// for a new selection. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public MenuSelectionStatus? Status { get => Find<MenuSelectionStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a menu selection to change. Null clears a field (RFC 7396).</summary>
public record MenuSelectionPatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the menu.</summary>
    [JsonPropertyName("menu_id")] public OneOf<string, ExternalRef>? MenuId { get => Find<OneOf<string, ExternalRef>?>(); init => SetIfAny(value); }

    /// <summary>Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep.</summary>
    [JsonPropertyName("menu_version")] public long? MenuVersion { get => Find<long?>(); init => Set(value); }

    /// <summary>Chosen items, each item once.</summary>
    [JsonPropertyName("choices")] public IReadOnlyList<Choice>? Choices { get => Find<IReadOnlyList<Choice>?>(); init => Set(value); }

    /// <summary>
    /// Status of the selection. Transitions: <c>draft</c> → <c>submitted</c>; <c>submitted</c> → <c>draft</c>, <c>locked</c>; <c>locked</c>
    /// → <c>served</c>. The actions make the same transitions. A new selection is <c>draft</c> or <c>submitted</c>. Default: <c>draft</c>
    /// for a new selection. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public MenuSelectionStatus? Status { get => Find<MenuSelectionStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record MenuSelectionUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the menu.</summary>
    [JsonPropertyName("menu_id")] public required OneOf<string, ExternalRef> MenuId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep.</summary>
    [JsonPropertyName("menu_version")] public long? MenuVersion { get => Find<long?>(); init => Set(value); }

    /// <summary>Chosen items, each item once.</summary>
    [JsonPropertyName("choices")] public IReadOnlyList<Choice>? Choices { get => Find<IReadOnlyList<Choice>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Status of the selection. Transitions: <c>draft</c> → <c>submitted</c>; <c>submitted</c> → <c>draft</c>, <c>locked</c>; <c>locked</c>
    /// → <c>served</c>. The actions make the same transitions. A new selection is <c>draft</c> or <c>submitted</c>. Default: <c>draft</c>
    /// for a new selection. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public MenuSelectionStatus? Status { get => Find<MenuSelectionStatus?>(); init => Set(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record MenuUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the menu, for your staff.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Unit of <c>price</c>, and of the counts in a selection: guests (<c>per_person</c>) or tables (<c>per_table</c>).</summary>
    [JsonPropertyName("kind")] public MenuKind? Kind { get => Find<MenuKind?>(); init => SetIfAny(value); }

    /// <summary>Price of the whole menu.</summary>
    [JsonPropertyName("price")] public Money? Price { get => Find<Money?>(); init => Set(value); }

    /// <summary>Courses in the order in which they are served; at most 100,000 bytes of JSON.</summary>
    [JsonPropertyName("courses")] public IReadOnlyList<Course>? Courses { get => Find<IReadOnlyList<Course>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>A published version of a menu. It never changes.</summary>
public record MenuVersion : WedSyncObject
{
    /// <summary>Always <c>menu_version</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Version number, starting at 1.</summary>
    [JsonPropertyName("number")] public long Number { get => Get<long>(); init => Set(value); }

    /// <summary>Time when the version was published.</summary>
    [JsonPropertyName("published_at")] public DateTimeOffset PublishedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>ID of the menu that was published.</summary>
    [JsonPropertyName("menu_id")] public string MenuId { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the menu, for your staff.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Unit of <c>price</c>, and of the counts in a selection: guests (<c>per_person</c>) or tables (<c>per_table</c>).</summary>
    [JsonPropertyName("kind")] public MenuVersionKind Kind { get => Get<MenuVersionKind>(); init => Set(value); }

    /// <summary>Price of the whole menu.</summary>
    [JsonPropertyName("price")] public Money? Price { get => Get<Money?>(); init => Set(value); }

    /// <summary>Courses in the order in which they are served; at most 100,000 bytes of JSON.</summary>
    [JsonPropertyName("courses")] public IReadOnlyList<Course> Courses { get => Get<IReadOnlyList<Course>>(); init => Set(value); }
}

/// <summary>The second factor of a sign-in: one of <c>code</c>, <c>recovery_code</c> and <c>passkey</c>.</summary>
public record MfaVerificationInput : WedSyncObject
{
    /// <summary>Token of the sign-in, from the error <c>mfa_required</c>.</summary>
    [JsonPropertyName("mfa_token")] public required string MfaToken { get => Get<string>(); init => Set(value); }

    /// <summary>Current code of the authenticator app: six digits.</summary>
    [JsonPropertyName("code")] public string? Code { get => Find<string?>(); init => Set(value); }

    /// <summary>Recovery code. It works once.</summary>
    [JsonPropertyName("recovery_code")] public string? RecoveryCode { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Answer of <c>navigator.credentials.get()</c> to the options of <c>POST /v1/auth/mfa/passkeys/options</c>, in the browser's JSON.
    /// </summary>
    [JsonPropertyName("passkey")] public Dictionary<string, object?>? Passkey { get => Find<Dictionary<string, object?>?>(); init => Set(value); }

    /// <summary>True to get the refresh token as a cookie instead, which scripts cannot read. For web pages on our own host.</summary>
    [JsonPropertyName("cookie")] public bool? Cookie { get => Find<bool?>(); init => SetIfAny(value); }
}

/// <summary>An amount in the minor unit of the currency: 12500 EUR is €125.00.</summary>
public record Money : WedSyncObject
{
    /// <summary>Amount in whole minor units (cents), at most 999,999,999,999.</summary>
    [JsonPropertyName("amount")] public required long Amount { get => Get<long>(); init => Set(value); }

    /// <summary>ISO 4217 currency code.</summary>
    [JsonPropertyName("currency")] public required string Currency { get => Get<string>(); init => Set(value); }
}

/// <summary>
/// Merge patch (RFC 7396): omit a field to keep it; null clears it. An amount in the minor unit of the currency: 12500 EUR is €125.00.
/// </summary>
public record MoneyPatch : WedSyncObject
{
    /// <summary>Amount in whole minor units (cents), at most 999,999,999,999.</summary>
    [JsonPropertyName("amount")] public long? Amount { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>ISO 4217 currency code.</summary>
    [JsonPropertyName("currency")] public string? Currency { get => Find<string?>(); init => SetIfAny(value); }
}

/// <summary>A new passkey, with recovery codes for a person who had none.</summary>
public record NewPasskey : WedSyncObject
{
    /// <summary>Unique ID.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>passkey</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Name of the passkey.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>True if the passkey is backed up, so that other devices of the person may have it.</summary>
    [JsonPropertyName("is_synced")] public bool IsSynced { get => Get<bool>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last sign-in with the passkey.</summary>
    [JsonPropertyName("last_used_at")] public DateTimeOffset? LastUsedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Ten recovery codes, shown only once, if the person had none.</summary>
    [JsonPropertyName("recovery_codes")] public IReadOnlyList<string>? RecoveryCodes { get => Get<IReadOnlyList<string>?>(); init => Set(value); }
}

/// <summary>An OAuth client without its secret.</summary>
public record OAuthClient : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>oauth_client</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Public ID of the client. The same as <c>id</c>.</summary>
    [JsonPropertyName("client_id")] public string ClientId { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the program, as people see it when they are asked for access.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Type of the client: <c>confidential</c> if it can keep a secret, <c>public</c> for apps and pages in a browser. Cannot be changed.
    /// </summary>
    [JsonPropertyName("client_type")] public OAuthClientClientType ClientType { get => Get<OAuthClientClientType>(); init => Set(value); }

    /// <summary>
    /// Authentication of the client at the token endpoint: <c>client_secret_basic</c>, <c>client_secret_post</c>, <c>private_key_jwt</c>,
    /// or <c>none</c> for a public client.
    /// </summary>
    [JsonPropertyName("token_endpoint_auth_method")] public OAuthClientTokenEndpointAuthMethod TokenEndpointAuthMethod { get => Get<OAuthClientTokenEndpointAuthMethod>(); init => Set(value); }

    /// <summary>
    /// Public keys of a client with <c>private_key_jwt</c>: an object with the list <c>keys</c> (RFC 7517) of RSA keys for RS256, P-256
    /// keys for ES256 or Ed25519 keys for EdDSA; at most 10. Keys by reference (<c>jwks_uri</c>) are not supported.
    /// </summary>
    [JsonPropertyName("jwks")] public Dictionary<string, JsonElement>? Jwks { get => Get<Dictionary<string, JsonElement>?>(); init => Set(value); }

    /// <summary>Grants that the client may use. <c>client_credentials</c> is for confidential clients only.</summary>
    [JsonPropertyName("grant_types")] public IReadOnlyList<OAuthClientGrantTypes> GrantTypes { get => Get<IReadOnlyList<OAuthClientGrantTypes>>(); init => Set(value); }

    /// <summary>
    /// Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may
    /// differ (RFC 8252). Required for a client with <c>authorization_code</c>.
    /// </summary>
    [JsonPropertyName("redirect_uris")] public IReadOnlyList<string> RedirectUris { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Scopes that the client may request, as those of API keys. Cannot exceed your own scopes.</summary>
    [JsonPropertyName("scopes")] public IReadOnlyList<string> Scopes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Address of the logo for the page that asks for access.</summary>
    [JsonPropertyName("logo_url")] public string? LogoUrl { get => Get<string?>(); init => Set(value); }

    /// <summary>Address of the client's home page.</summary>
    [JsonPropertyName("homepage_url")] public string? HomepageUrl { get => Get<string?>(); init => Set(value); }

    /// <summary>Address of the client's privacy policy.</summary>
    [JsonPropertyName("privacy_policy_url")] public string? PrivacyPolicyUrl { get => Get<string?>(); init => Set(value); }

    /// <summary>Address of the client's terms of service.</summary>
    [JsonPropertyName("terms_url")] public string? TermsUrl { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are refused.
    /// Cannot be changed.
    /// </summary>
    [JsonPropertyName("application_id")] public string? ApplicationId { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is
    /// deleted, the client and its tokens are refused. Cannot be changed.
    /// </summary>
    [JsonPropertyName("service_account_id")] public string? ServiceAccountId { get => Get<string?>(); init => Set(value); }

    /// <summary>Status of the client: <c>active</c> or <c>suspended</c>. A suspended client and its tokens are refused.</summary>
    [JsonPropertyName("status")] public OAuthClientStatus Status { get => Get<OAuthClientStatus>(); init => Set(value); }

    /// <summary>Tier that sets the limits of requests with the client's own tokens: that of the credentials that created it.</summary>
    [JsonPropertyName("tier")] public string Tier { get => Get<string>(); init => Set(value); }

    /// <summary>Limits in addition to those of the tier: those of the credentials that created the client.</summary>
    [JsonPropertyName("limits")] public KeyLimits Limits { get => Get<KeyLimits>(); init => Set(value); }

    /// <summary>Time of the last secret rotation.</summary>
    [JsonPropertyName("secret_rotated_at")] public DateTimeOffset? SecretRotatedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Time until which the previous secret also works.</summary>
    [JsonPropertyName("previous_secret_expires_at")] public DateTimeOffset? PreviousSecretExpiresAt { get => Get<DateTimeOffset?>(); init => Set(value); }
}

/// <summary>Fields to create or replace an OAuth client. It cannot request more than your own scopes.</summary>
public record OAuthClientInput : WedSyncObject
{
    /// <summary>Name of the program, as people see it when they are asked for access.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Type of the client: <c>confidential</c> if it can keep a secret, <c>public</c> for apps and pages in a browser. Cannot be changed.
    /// </summary>
    [JsonPropertyName("client_type")] public OAuthClientClientType? ClientType { get => Find<OAuthClientClientType?>(); init => SetIfAny(value); }

    /// <summary>
    /// Authentication of the client at the token endpoint: <c>client_secret_basic</c>, <c>client_secret_post</c> or <c>private_key_jwt</c>;
    /// <c>none</c> for a public client. A client that changes to a secret gets one with <c>rotate-secret</c>. Default:
    /// <c>client_secret_basic</c>, or <c>none</c> for a public client.
    /// </summary>
    [JsonPropertyName("token_endpoint_auth_method")] public OAuthClientTokenEndpointAuthMethod? TokenEndpointAuthMethod { get => Find<OAuthClientTokenEndpointAuthMethod?>(); init => Set(value); }

    /// <summary>
    /// Public keys of a client with <c>private_key_jwt</c>: an object with the list <c>keys</c> (RFC 7517) of RSA keys for RS256, P-256
    /// keys for ES256 or Ed25519 keys for EdDSA; at most 10. Keys by reference (<c>jwks_uri</c>) are not supported.
    /// </summary>
    [JsonPropertyName("jwks")] public Dictionary<string, object?>? Jwks { get => Find<Dictionary<string, object?>?>(); init => Set(value); }

    /// <summary>Grants that the client may use. <c>client_credentials</c> is for confidential clients only.</summary>
    [JsonPropertyName("grant_types")] public IReadOnlyList<OAuthClientGrantTypes>? GrantTypes { get => Find<IReadOnlyList<OAuthClientGrantTypes>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may
    /// differ (RFC 8252). Required for a client with <c>authorization_code</c>.
    /// </summary>
    [JsonPropertyName("redirect_uris")] public IReadOnlyList<string>? RedirectUris { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>Scopes that the client may request, as those of API keys. Cannot exceed your own scopes.</summary>
    [JsonPropertyName("scopes")] public required IReadOnlyList<string> Scopes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Address of the logo for the page that asks for access.</summary>
    [JsonPropertyName("logo_url")] public string? LogoUrl { get => Find<string?>(); init => Set(value); }

    /// <summary>Address of the client's home page.</summary>
    [JsonPropertyName("homepage_url")] public string? HomepageUrl { get => Find<string?>(); init => Set(value); }

    /// <summary>Address of the client's privacy policy.</summary>
    [JsonPropertyName("privacy_policy_url")] public string? PrivacyPolicyUrl { get => Find<string?>(); init => Set(value); }

    /// <summary>Address of the client's terms of service.</summary>
    [JsonPropertyName("terms_url")] public string? TermsUrl { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are refused.
    /// Cannot be changed.
    /// </summary>
    [JsonPropertyName("application_id")] public string? ApplicationId { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is
    /// deleted, the client and its tokens are refused. Cannot be changed.
    /// </summary>
    [JsonPropertyName("service_account_id")] public string? ServiceAccountId { get => Find<string?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of an OAuth client to change. Null clears a field (RFC 7396).</summary>
public record OAuthClientPatch : WedSyncObject
{
    /// <summary>Name of the program, as people see it when they are asked for access.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>
    /// Type of the client: <c>confidential</c> if it can keep a secret, <c>public</c> for apps and pages in a browser. Cannot be changed.
    /// </summary>
    [JsonPropertyName("client_type")] public OAuthClientClientType? ClientType { get => Find<OAuthClientClientType?>(); init => Set(value); }

    /// <summary>
    /// Authentication of the client at the token endpoint: <c>client_secret_basic</c>, <c>client_secret_post</c> or <c>private_key_jwt</c>;
    /// <c>none</c> for a public client. A client that changes to a secret gets one with <c>rotate-secret</c>. Default:
    /// <c>client_secret_basic</c>, or <c>none</c> for a public client.
    /// </summary>
    [JsonPropertyName("token_endpoint_auth_method")] public OAuthClientTokenEndpointAuthMethod? TokenEndpointAuthMethod { get => Find<OAuthClientTokenEndpointAuthMethod?>(); init => Set(value); }

    /// <summary>
    /// Public keys of a client with <c>private_key_jwt</c>: an object with the list <c>keys</c> (RFC 7517) of RSA keys for RS256, P-256
    /// keys for ES256 or Ed25519 keys for EdDSA; at most 10. Keys by reference (<c>jwks_uri</c>) are not supported.
    /// </summary>
    [JsonPropertyName("jwks")] public Dictionary<string, object?>? Jwks { get => Find<Dictionary<string, object?>?>(); init => Set(value); }

    /// <summary>Grants that the client may use. <c>client_credentials</c> is for confidential clients only.</summary>
    [JsonPropertyName("grant_types")] public IReadOnlyList<OAuthClientGrantTypes>? GrantTypes { get => Find<IReadOnlyList<OAuthClientGrantTypes>?>(); init => Set(value); }

    /// <summary>
    /// Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may
    /// differ (RFC 8252). Required for a client with <c>authorization_code</c>.
    /// </summary>
    [JsonPropertyName("redirect_uris")] public IReadOnlyList<string>? RedirectUris { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>Scopes that the client may request, as those of API keys. Cannot exceed your own scopes.</summary>
    [JsonPropertyName("scopes")] public IReadOnlyList<string>? Scopes { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>Address of the logo for the page that asks for access.</summary>
    [JsonPropertyName("logo_url")] public string? LogoUrl { get => Find<string?>(); init => Set(value); }

    /// <summary>Address of the client's home page.</summary>
    [JsonPropertyName("homepage_url")] public string? HomepageUrl { get => Find<string?>(); init => Set(value); }

    /// <summary>Address of the client's privacy policy.</summary>
    [JsonPropertyName("privacy_policy_url")] public string? PrivacyPolicyUrl { get => Find<string?>(); init => Set(value); }

    /// <summary>Address of the client's terms of service.</summary>
    [JsonPropertyName("terms_url")] public string? TermsUrl { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are refused.
    /// Cannot be changed.
    /// </summary>
    [JsonPropertyName("application_id")] public string? ApplicationId { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is
    /// deleted, the client and its tokens are refused. Cannot be changed.
    /// </summary>
    [JsonPropertyName("service_account_id")] public string? ServiceAccountId { get => Find<string?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>A time that a booking occupies, with what it occupies.</summary>
public record OccupiedTime : WedSyncObject
{
    /// <summary>IDs of the services of the booking.</summary>
    [JsonPropertyName("service_ids")] public IReadOnlyList<string> ServiceIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>IDs of the staff members of the booking.</summary>
    [JsonPropertyName("staff_ids")] public IReadOnlyList<string> StaffIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>IDs of the spaces of the booking.</summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<string> SpaceIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Start of the booking.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>End of the booking.</summary>
    [JsonPropertyName("end_at")] public DateTimeOffset EndAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Number of people.</summary>
    [JsonPropertyName("party_size")] public long PartySize { get => Get<long>(); init => Set(value); }
}

/// <summary>A single request to the API, without credentials.</summary>
public record Operation : WedSyncObject
{
    /// <summary>HTTP method.</summary>
    [JsonPropertyName("method")] public required OperationMethod Method { get => Get<OperationMethod>(); init => Set(value); }

    /// <summary>Path on the API host, including the query string.</summary>
    [JsonPropertyName("path")] public required string Path { get => Get<string>(); init => Set(value); }

    /// <summary>JSON body, if the operation accepts one.</summary>
    [JsonPropertyName("body")] public object? Body { get => Find<object?>(); init => SetIfAny(value); }

    /// <summary>
    /// Headers of this operation only: Accept, Idempotency-Key, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Prefer,
    /// WedSync-Organization. Names are case-insensitive.
    /// </summary>
    [JsonPropertyName("headers")] public Dictionary<string, string>? Headers { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>An organization: a chain or a child of a chain. The <c>organization_id</c> of a child is the ID of its chain.</summary>
public record Organization : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>organization</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Name of the organization.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Short name for URLs, unique within a chain.</summary>
    [JsonPropertyName("slug")] public string? Slug { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be
    /// changed.
    /// </summary>
    [JsonPropertyName("parent_id")] public string? ParentId { get => Get<string?>(); init => Set(value); }

    /// <summary>Type of the organization.</summary>
    [JsonPropertyName("kind")] public OrganizationKind Kind { get => Get<OrganizationKind>(); init => Set(value); }

    /// <summary>IANA time zone. Default: the chain's time zone for a new child organization.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Get<string?>(); init => Set(value); }

    /// <summary>ISO 4217 currency code. Default: the chain's currency for a new child organization.</summary>
    [JsonPropertyName("currency")] public string? Currency { get => Get<string?>(); init => Set(value); }

    /// <summary>ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization.</summary>
    [JsonPropertyName("country")] public string? Country { get => Get<string?>(); init => Set(value); }

    /// <summary>E-mail address for messages from us.</summary>
    [JsonPropertyName("contact_email")] public string? ContactEmail { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// Settings with text or boolean values, at most 50, and the object <c>security</c>. <c>wedding_option_days</c> (1 to 365): number of
    /// days for which a tentative wedding is held. <c>locale</c>: language of mails to the organization, and of receipts for customers
    /// without a supported language (en, de, fr, it, es). <c>tax_percent</c> (0 to 99.999): tax rate in percent that prices include.
    /// <c>legal_name</c>: name on receipts; default: <c>name</c>. <c>postal_address</c>: postal address on receipts, lines separated by
    /// line feeds. <c>receipt_contact</c>: phone number, e-mail address or website on receipts. <c>tax_id</c>: tax identification number on
    /// receipts.
    /// </summary>
    [JsonPropertyName("settings")] public OrganizationSettings Settings { get => Get<OrganizationSettings>(); init => Set(value); }

    /// <summary>
    /// Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect
    /// within 30 s.
    /// </summary>
    [JsonPropertyName("cors_origins")] public IReadOnlyList<string> CorsOrigins { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Status of the organization: <c>active</c> or <c>suspended</c>.</summary>
    [JsonPropertyName("status")] public OrganizationStatus Status { get => Get<OrganizationStatus>(); init => Set(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record OrganizationBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<OrganizationInput>? Create { get => Find<IReadOnlyList<OrganizationInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<OrganizationBulkUpdate>? Update { get => Find<IReadOnlyList<OrganizationBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record OrganizationBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the organization.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Short name for URLs, unique within a chain.</summary>
    [JsonPropertyName("slug")] public string? Slug { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be
    /// changed.
    /// </summary>
    [JsonPropertyName("parent_id")] public string? ParentId { get => Find<string?>(); init => Set(value); }

    /// <summary>Type of the organization.</summary>
    [JsonPropertyName("kind")] public OrganizationKind? Kind { get => Find<OrganizationKind?>(); init => Set(value); }

    /// <summary>IANA time zone. Default: the chain's time zone for a new child organization.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 4217 currency code. Default: the chain's currency for a new child organization.</summary>
    [JsonPropertyName("currency")] public string? Currency { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization.</summary>
    [JsonPropertyName("country")] public string? Country { get => Find<string?>(); init => Set(value); }

    /// <summary>E-mail address for messages from us.</summary>
    [JsonPropertyName("contact_email")] public string? ContactEmail { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Settings with text or boolean values, at most 50, and the object <c>security</c>. <c>wedding_option_days</c> (1 to 365): number of
    /// days for which a tentative wedding is held. <c>locale</c>: language of mails to the organization, and of receipts for customers
    /// without a supported language (en, de, fr, it, es). <c>tax_percent</c> (0 to 99.999): tax rate in percent that prices include.
    /// <c>legal_name</c>: name on receipts; default: <c>name</c>. <c>postal_address</c>: postal address on receipts, lines separated by
    /// line feeds. <c>receipt_contact</c>: phone number, e-mail address or website on receipts. <c>tax_id</c>: tax identification number on
    /// receipts.
    /// </summary>
    [JsonPropertyName("settings")] public OrganizationBulkUpdateSettings? Settings { get => Find<OrganizationBulkUpdateSettings?>(); init => Set(value); }

    /// <summary>
    /// Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect
    /// within 30 s.
    /// </summary>
    [JsonPropertyName("cors_origins")] public IReadOnlyList<string>? CorsOrigins { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>
    /// Status of the organization: <c>active</c> ↔ <c>suspended</c>. Only the parent organization can change it. No key can act for a
    /// suspended organization.
    /// </summary>
    [JsonPropertyName("status")] public OrganizationStatus? Status { get => Find<OrganizationStatus?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>
/// Settings with text or boolean values, at most 50, and the object <c>security</c>. <c>wedding_option_days</c> (1 to 365): number of days
/// for which a tentative wedding is held. <c>locale</c>: language of mails to the organization, and of receipts for customers without a
/// supported language (en, de, fr, it, es). <c>tax_percent</c> (0 to 99.999): tax rate in percent that prices include. <c>legal_name</c>:
/// name on receipts; default: <c>name</c>. <c>postal_address</c>: postal address on receipts, lines separated by line feeds.
/// <c>receipt_contact</c>: phone number, e-mail address or website on receipts. <c>tax_id</c>: tax identification number on receipts.
/// </summary>
public record OrganizationBulkUpdateSettings : WedSyncObject
{
    /// <summary>Security rules of the organization. Null removes them.</summary>
    [JsonPropertyName("security")] public OrganizationBulkUpdateSettingsSecurity? Security { get => Find<OrganizationBulkUpdateSettingsSecurity?>(); init => Set(value); }
}

/// <summary>Security rules of the organization. Null removes them.</summary>
public record OrganizationBulkUpdateSettingsSecurity : WedSyncObject
{
    /// <summary>IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any.</summary>
    [JsonPropertyName("allowed_ips")] public IReadOnlyList<string>? AllowedIps { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>IP addresses and networks from which requests are rejected, even if they are allowed.</summary>
    [JsonPropertyName("denied_ips")] public IReadOnlyList<string>? DeniedIps { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>User agents that are allowed and denied.</summary>
    [JsonPropertyName("user_agents")] public AgentRules? UserAgents { get => Find<AgentRules?>(); init => SetIfAny(value); }

    /// <summary>Whether members need a second factor: sessions without one are rejected.</summary>
    [JsonPropertyName("require_mfa")] public bool? RequireMfa { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>
    /// Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older
    /// end at their next refresh. Null: 720 hours.
    /// </summary>
    [JsonPropertyName("session_hours")] public long? SessionHours { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses
    /// that act for the organization end at their next refresh. Empty: any.
    /// </summary>
    [JsonPropertyName("allowed_email_domains")] public IReadOnlyList<string>? AllowedEmailDomains { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold,
    /// too. Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end
    /// of the hour is not available to the others. Null: no limit.
    /// </summary>
    [JsonPropertyName("requests_per_hour")] public long? RequestsPerHour { get => Find<long?>(); init => Set(value); }
}

/// <summary>Fields to create a child organization or to replace an organization.</summary>
public record OrganizationInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the organization.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Short name for URLs, unique within a chain.</summary>
    [JsonPropertyName("slug")] public string? Slug { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be
    /// changed.
    /// </summary>
    [JsonPropertyName("parent_id")] public string? ParentId { get => Find<string?>(); init => Set(value); }

    /// <summary>Type of the organization.</summary>
    [JsonPropertyName("kind")] public OrganizationKind? Kind { get => Find<OrganizationKind?>(); init => SetIfAny(value); }

    /// <summary>IANA time zone. Default: the chain's time zone for a new child organization.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 4217 currency code. Default: the chain's currency for a new child organization.</summary>
    [JsonPropertyName("currency")] public string? Currency { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization.</summary>
    [JsonPropertyName("country")] public string? Country { get => Find<string?>(); init => Set(value); }

    /// <summary>E-mail address for messages from us.</summary>
    [JsonPropertyName("contact_email")] public string? ContactEmail { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Settings with text or boolean values, at most 50, and the object <c>security</c>. <c>wedding_option_days</c> (1 to 365): number of
    /// days for which a tentative wedding is held. <c>locale</c>: language of mails to the organization, and of receipts for customers
    /// without a supported language (en, de, fr, it, es). <c>tax_percent</c> (0 to 99.999): tax rate in percent that prices include.
    /// <c>legal_name</c>: name on receipts; default: <c>name</c>. <c>postal_address</c>: postal address on receipts, lines separated by
    /// line feeds. <c>receipt_contact</c>: phone number, e-mail address or website on receipts. <c>tax_id</c>: tax identification number on
    /// receipts.
    /// </summary>
    [JsonPropertyName("settings")] public OrganizationInputSettings? Settings { get => Find<OrganizationInputSettings?>(); init => SetIfAny(value); }

    /// <summary>
    /// Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect
    /// within 30 s.
    /// </summary>
    [JsonPropertyName("cors_origins")] public IReadOnlyList<string>? CorsOrigins { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Status of the organization: <c>active</c> ↔ <c>suspended</c>. Only the parent organization can change it. No key can act for a
    /// suspended organization.
    /// </summary>
    [JsonPropertyName("status")] public OrganizationStatus? Status { get => Find<OrganizationStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>
/// Settings with text or boolean values, at most 50, and the object <c>security</c>. <c>wedding_option_days</c> (1 to 365): number of days
/// for which a tentative wedding is held. <c>locale</c>: language of mails to the organization, and of receipts for customers without a
/// supported language (en, de, fr, it, es). <c>tax_percent</c> (0 to 99.999): tax rate in percent that prices include. <c>legal_name</c>:
/// name on receipts; default: <c>name</c>. <c>postal_address</c>: postal address on receipts, lines separated by line feeds.
/// <c>receipt_contact</c>: phone number, e-mail address or website on receipts. <c>tax_id</c>: tax identification number on receipts.
/// </summary>
public record OrganizationInputSettings : WedSyncObject
{
    /// <summary>Security rules of the organization. Null removes them.</summary>
    [JsonPropertyName("security")] public OrganizationInputSettingsSecurity? Security { get => Find<OrganizationInputSettingsSecurity?>(); init => Set(value); }
}

/// <summary>Security rules of the organization. Null removes them.</summary>
public record OrganizationInputSettingsSecurity : WedSyncObject
{
    /// <summary>IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any.</summary>
    [JsonPropertyName("allowed_ips")] public IReadOnlyList<string>? AllowedIps { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>IP addresses and networks from which requests are rejected, even if they are allowed.</summary>
    [JsonPropertyName("denied_ips")] public IReadOnlyList<string>? DeniedIps { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>User agents that are allowed and denied.</summary>
    [JsonPropertyName("user_agents")] public AgentRules? UserAgents { get => Find<AgentRules?>(); init => SetIfAny(value); }

    /// <summary>Whether members need a second factor: sessions without one are rejected.</summary>
    [JsonPropertyName("require_mfa")] public bool? RequireMfa { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>
    /// Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older
    /// end at their next refresh. Null: 720 hours.
    /// </summary>
    [JsonPropertyName("session_hours")] public long? SessionHours { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses
    /// that act for the organization end at their next refresh. Empty: any.
    /// </summary>
    [JsonPropertyName("allowed_email_domains")] public IReadOnlyList<string>? AllowedEmailDomains { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold,
    /// too. Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end
    /// of the hour is not available to the others. Null: no limit.
    /// </summary>
    [JsonPropertyName("requests_per_hour")] public long? RequestsPerHour { get => Find<long?>(); init => Set(value); }
}

/// <summary>Fields of an organization to change. Null clears a field (RFC 7396).</summary>
public record OrganizationPatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the organization.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Short name for URLs, unique within a chain.</summary>
    [JsonPropertyName("slug")] public string? Slug { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be
    /// changed.
    /// </summary>
    [JsonPropertyName("parent_id")] public string? ParentId { get => Find<string?>(); init => Set(value); }

    /// <summary>Type of the organization.</summary>
    [JsonPropertyName("kind")] public OrganizationKind? Kind { get => Find<OrganizationKind?>(); init => Set(value); }

    /// <summary>IANA time zone. Default: the chain's time zone for a new child organization.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 4217 currency code. Default: the chain's currency for a new child organization.</summary>
    [JsonPropertyName("currency")] public string? Currency { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization.</summary>
    [JsonPropertyName("country")] public string? Country { get => Find<string?>(); init => Set(value); }

    /// <summary>E-mail address for messages from us.</summary>
    [JsonPropertyName("contact_email")] public string? ContactEmail { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Settings with text or boolean values, at most 50, and the object <c>security</c>. <c>wedding_option_days</c> (1 to 365): number of
    /// days for which a tentative wedding is held. <c>locale</c>: language of mails to the organization, and of receipts for customers
    /// without a supported language (en, de, fr, it, es). <c>tax_percent</c> (0 to 99.999): tax rate in percent that prices include.
    /// <c>legal_name</c>: name on receipts; default: <c>name</c>. <c>postal_address</c>: postal address on receipts, lines separated by
    /// line feeds. <c>receipt_contact</c>: phone number, e-mail address or website on receipts. <c>tax_id</c>: tax identification number on
    /// receipts.
    /// </summary>
    [JsonPropertyName("settings")] public OrganizationPatchSettings? Settings { get => Find<OrganizationPatchSettings?>(); init => Set(value); }

    /// <summary>
    /// Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect
    /// within 30 s.
    /// </summary>
    [JsonPropertyName("cors_origins")] public IReadOnlyList<string>? CorsOrigins { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>
    /// Status of the organization: <c>active</c> ↔ <c>suspended</c>. Only the parent organization can change it. No key can act for a
    /// suspended organization.
    /// </summary>
    [JsonPropertyName("status")] public OrganizationStatus? Status { get => Find<OrganizationStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>
/// Settings with text or boolean values, at most 50, and the object <c>security</c>. <c>wedding_option_days</c> (1 to 365): number of days
/// for which a tentative wedding is held. <c>locale</c>: language of mails to the organization, and of receipts for customers without a
/// supported language (en, de, fr, it, es). <c>tax_percent</c> (0 to 99.999): tax rate in percent that prices include. <c>legal_name</c>:
/// name on receipts; default: <c>name</c>. <c>postal_address</c>: postal address on receipts, lines separated by line feeds.
/// <c>receipt_contact</c>: phone number, e-mail address or website on receipts. <c>tax_id</c>: tax identification number on receipts.
/// </summary>
public record OrganizationPatchSettings : WedSyncObject
{
    /// <summary>Security rules of the organization. Null removes them.</summary>
    [JsonPropertyName("security")] public OrganizationPatchSettingsSecurity? Security { get => Find<OrganizationPatchSettingsSecurity?>(); init => Set(value); }
}

/// <summary>Security rules of the organization. Null removes them.</summary>
public record OrganizationPatchSettingsSecurity : WedSyncObject
{
    /// <summary>IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any.</summary>
    [JsonPropertyName("allowed_ips")] public IReadOnlyList<string>? AllowedIps { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>IP addresses and networks from which requests are rejected, even if they are allowed.</summary>
    [JsonPropertyName("denied_ips")] public IReadOnlyList<string>? DeniedIps { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>User agents that are allowed and denied.</summary>
    [JsonPropertyName("user_agents")] public AgentRules? UserAgents { get => Find<AgentRules?>(); init => SetIfAny(value); }

    /// <summary>Whether members need a second factor: sessions without one are rejected.</summary>
    [JsonPropertyName("require_mfa")] public bool? RequireMfa { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>
    /// Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older
    /// end at their next refresh. Null: 720 hours.
    /// </summary>
    [JsonPropertyName("session_hours")] public long? SessionHours { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses
    /// that act for the organization end at their next refresh. Empty: any.
    /// </summary>
    [JsonPropertyName("allowed_email_domains")] public IReadOnlyList<string>? AllowedEmailDomains { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold,
    /// too. Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end
    /// of the hour is not available to the others. Null: no limit.
    /// </summary>
    [JsonPropertyName("requests_per_hour")] public long? RequestsPerHour { get => Find<long?>(); init => Set(value); }
}

/// <summary>
/// Settings with text or boolean values, at most 50, and the object <c>security</c>. <c>wedding_option_days</c> (1 to 365): number of days
/// for which a tentative wedding is held. <c>locale</c>: language of mails to the organization, and of receipts for customers without a
/// supported language (en, de, fr, it, es). <c>tax_percent</c> (0 to 99.999): tax rate in percent that prices include. <c>legal_name</c>:
/// name on receipts; default: <c>name</c>. <c>postal_address</c>: postal address on receipts, lines separated by line feeds.
/// <c>receipt_contact</c>: phone number, e-mail address or website on receipts. <c>tax_id</c>: tax identification number on receipts.
/// </summary>
public record OrganizationSettings : WedSyncObject
{
    /// <summary>Security rules of the organization. Null removes them.</summary>
    [JsonPropertyName("security")] public OrganizationSettingsSecurity? Security { get => Find<OrganizationSettingsSecurity?>(); init => Set(value); }
}

/// <summary>Security rules of the organization. Null removes them.</summary>
public record OrganizationSettingsSecurity : WedSyncObject
{
    /// <summary>IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any.</summary>
    [JsonPropertyName("allowed_ips")] public IReadOnlyList<string>? AllowedIps { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>IP addresses and networks from which requests are rejected, even if they are allowed.</summary>
    [JsonPropertyName("denied_ips")] public IReadOnlyList<string>? DeniedIps { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>User agents that are allowed and denied.</summary>
    [JsonPropertyName("user_agents")] public AgentRules? UserAgents { get => Find<AgentRules?>(); init => SetIfAny(value); }

    /// <summary>Whether members need a second factor: sessions without one are rejected.</summary>
    [JsonPropertyName("require_mfa")] public bool? RequireMfa { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>
    /// Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older
    /// end at their next refresh. Null: 720 hours.
    /// </summary>
    [JsonPropertyName("session_hours")] public long? SessionHours { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses
    /// that act for the organization end at their next refresh. Empty: any.
    /// </summary>
    [JsonPropertyName("allowed_email_domains")] public IReadOnlyList<string>? AllowedEmailDomains { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold,
    /// too. Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end
    /// of the hour is not available to the others. Null: no limit.
    /// </summary>
    [JsonPropertyName("requests_per_hour")] public long? RequestsPerHour { get => Find<long?>(); init => Set(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record OrganizationUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the organization.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Short name for URLs, unique within a chain.</summary>
    [JsonPropertyName("slug")] public string? Slug { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be
    /// changed.
    /// </summary>
    [JsonPropertyName("parent_id")] public string? ParentId { get => Find<string?>(); init => Set(value); }

    /// <summary>Type of the organization.</summary>
    [JsonPropertyName("kind")] public OrganizationKind? Kind { get => Find<OrganizationKind?>(); init => SetIfAny(value); }

    /// <summary>IANA time zone. Default: the chain's time zone for a new child organization.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 4217 currency code. Default: the chain's currency for a new child organization.</summary>
    [JsonPropertyName("currency")] public string? Currency { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization.</summary>
    [JsonPropertyName("country")] public string? Country { get => Find<string?>(); init => Set(value); }

    /// <summary>E-mail address for messages from us.</summary>
    [JsonPropertyName("contact_email")] public string? ContactEmail { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Settings with text or boolean values, at most 50, and the object <c>security</c>. <c>wedding_option_days</c> (1 to 365): number of
    /// days for which a tentative wedding is held. <c>locale</c>: language of mails to the organization, and of receipts for customers
    /// without a supported language (en, de, fr, it, es). <c>tax_percent</c> (0 to 99.999): tax rate in percent that prices include.
    /// <c>legal_name</c>: name on receipts; default: <c>name</c>. <c>postal_address</c>: postal address on receipts, lines separated by
    /// line feeds. <c>receipt_contact</c>: phone number, e-mail address or website on receipts. <c>tax_id</c>: tax identification number on
    /// receipts.
    /// </summary>
    [JsonPropertyName("settings")] public OrganizationUpsertInputSettings? Settings { get => Find<OrganizationUpsertInputSettings?>(); init => SetIfAny(value); }

    /// <summary>
    /// Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect
    /// within 30 s.
    /// </summary>
    [JsonPropertyName("cors_origins")] public IReadOnlyList<string>? CorsOrigins { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Status of the organization: <c>active</c> ↔ <c>suspended</c>. Only the parent organization can change it. No key can act for a
    /// suspended organization.
    /// </summary>
    [JsonPropertyName("status")] public OrganizationStatus? Status { get => Find<OrganizationStatus?>(); init => Set(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>
/// Settings with text or boolean values, at most 50, and the object <c>security</c>. <c>wedding_option_days</c> (1 to 365): number of days
/// for which a tentative wedding is held. <c>locale</c>: language of mails to the organization, and of receipts for customers without a
/// supported language (en, de, fr, it, es). <c>tax_percent</c> (0 to 99.999): tax rate in percent that prices include. <c>legal_name</c>:
/// name on receipts; default: <c>name</c>. <c>postal_address</c>: postal address on receipts, lines separated by line feeds.
/// <c>receipt_contact</c>: phone number, e-mail address or website on receipts. <c>tax_id</c>: tax identification number on receipts.
/// </summary>
public record OrganizationUpsertInputSettings : WedSyncObject
{
    /// <summary>Security rules of the organization. Null removes them.</summary>
    [JsonPropertyName("security")] public OrganizationUpsertInputSettingsSecurity? Security { get => Find<OrganizationUpsertInputSettingsSecurity?>(); init => Set(value); }
}

/// <summary>Security rules of the organization. Null removes them.</summary>
public record OrganizationUpsertInputSettingsSecurity : WedSyncObject
{
    /// <summary>IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any.</summary>
    [JsonPropertyName("allowed_ips")] public IReadOnlyList<string>? AllowedIps { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>IP addresses and networks from which requests are rejected, even if they are allowed.</summary>
    [JsonPropertyName("denied_ips")] public IReadOnlyList<string>? DeniedIps { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>User agents that are allowed and denied.</summary>
    [JsonPropertyName("user_agents")] public AgentRules? UserAgents { get => Find<AgentRules?>(); init => SetIfAny(value); }

    /// <summary>Whether members need a second factor: sessions without one are rejected.</summary>
    [JsonPropertyName("require_mfa")] public bool? RequireMfa { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>
    /// Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older
    /// end at their next refresh. Null: 720 hours.
    /// </summary>
    [JsonPropertyName("session_hours")] public long? SessionHours { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses
    /// that act for the organization end at their next refresh. Empty: any.
    /// </summary>
    [JsonPropertyName("allowed_email_domains")] public IReadOnlyList<string>? AllowedEmailDomains { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold,
    /// too. Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end
    /// of the hour is not available to the others. Null: no limit.
    /// </summary>
    [JsonPropertyName("requests_per_hour")] public long? RequestsPerHour { get => Find<long?>(); init => Set(value); }
}

/// <summary>A passkey.</summary>
public record Passkey : WedSyncObject
{
    /// <summary>Unique ID.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>passkey</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Name of the passkey.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>True if the passkey is backed up, so that other devices of the person may have it.</summary>
    [JsonPropertyName("is_synced")] public bool IsSynced { get => Get<bool>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last sign-in with the passkey.</summary>
    [JsonPropertyName("last_used_at")] public DateTimeOffset? LastUsedAt { get => Get<DateTimeOffset?>(); init => Set(value); }
}

/// <summary>A new passkey.</summary>
public record PasskeyInput : WedSyncObject
{
    /// <summary>Name of the passkey, to recognize it.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Answer of <c>navigator.credentials.create()</c> in the browser's JSON: <c>credential.toJSON()</c>.</summary>
    [JsonPropertyName("credential")] public required Dictionary<string, object?> Credential { get => Get<Dictionary<string, object?>>(); init => Set(value); }
}

/// <summary>The passkeys of a person: all of them, oldest first.</summary>
public record PasskeyList : WedSyncObject
{
    /// <summary>Always <c>list</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>The passkeys, at most 20.</summary>
    [JsonPropertyName("data")] public IReadOnlyList<Passkey> Data { get => Get<IReadOnlyList<Passkey>>(); init => Set(value); }
}

/// <summary>
/// WebAuthn options in the browser's JSON, valid for 5 minutes and for one answer.
///
/// They are the argument of <c>PublicKeyCredential.parseCreationOptionsFromJSON</c> or, to sign in or to confirm, of
/// <c>PublicKeyCredential.parseRequestOptionsFromJSON</c>.
/// </summary>
public record PasskeyOptions : WedSyncObject
{
    /// <summary>Challenge that the answer contains, in base64url.</summary>
    [JsonPropertyName("challenge")] public string Challenge { get => Get<string>(); init => Set(value); }

    /// <summary>Time for the answer in milliseconds.</summary>
    [JsonPropertyName("timeout")] public long Timeout { get => Get<long>(); init => Set(value); }
}

/// <summary>The ceremony that the options are for.</summary>
public record PasskeyOptionsInput : WedSyncObject
{
    /// <summary>Token of a sign-in that waits for a second factor: the options are those to sign in. Omit when you are signed in.</summary>
    [JsonPropertyName("mfa_token")] public string? MfaToken { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// <c>registration</c>: add a passkey. <c>authentication</c>: confirm with a passkey, for <c>POST /v1/auth/step-up</c>. With
    /// <c>mfa_token</c>, always <c>authentication</c>. Default: registration.
    /// </summary>
    [JsonPropertyName("purpose")] public PasskeyOptionsPurpose? Purpose { get => Find<PasskeyOptionsPurpose?>(); init => SetIfAny(value); }
}

/// <summary>A new password, with the current one.</summary>
public record PasswordChangeInput : WedSyncObject
{
    /// <summary>Current password.</summary>
    [JsonPropertyName("current_password")] public required string CurrentPassword { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected.
    /// </summary>
    [JsonPropertyName("password")] public required string Password { get => Get<string>(); init => Set(value); }
}

/// <summary>A new password, with the token of the link in the mail.</summary>
public record PasswordConfirmationInput : WedSyncObject
{
    /// <summary>Token of the link in the mail.</summary>
    [JsonPropertyName("token")] public required string Token { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected.
    /// </summary>
    [JsonPropertyName("password")] public required string Password { get => Get<string>(); init => Set(value); }
}

/// <summary>The answer to every request for a new password.</summary>
public record PasswordReset : WedSyncObject
{
    /// <summary>Always <c>reset_sent</c>.</summary>
    [JsonPropertyName("status")] public string Status { get => Get<string>(); init => Set(value); }
}

/// <summary>A request for a new password.</summary>
public record PasswordResetInput : WedSyncObject
{
    /// <summary>E-mail address of the account.</summary>
    [JsonPropertyName("email")] public required string Email { get => Get<string>(); init => Set(value); }
}

/// <summary>A payment for a wedding or booking.</summary>
public record Payment : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>payment</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Amount of the payment, at least 1 minor unit. Cannot be changed.</summary>
    [JsonPropertyName("amount")] public Money Amount { get => Get<Money>(); init => Set(value); }

    /// <summary>Method of the payment. Cash and transfers are recorded as <c>succeeded</c>. Cannot be changed.</summary>
    [JsonPropertyName("method")] public PaymentMethod Method { get => Get<PaymentMethod>(); init => Set(value); }

    /// <summary>ID of the booking that is paid for. All payments of a booking together are at most its total. Cannot be changed.</summary>
    [JsonPropertyName("booking_id")] public string? BookingId { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the wedding that is paid for; not together with <c>booking_id</c>. Cannot be changed.</summary>
    [JsonPropertyName("wedding_id")] public string? WeddingId { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// Time of the capture. <c>automatic</c>: at once. <c>manual</c>: the amount is authorized, and you capture it later; cards only.
    /// Cannot be changed.
    /// </summary>
    [JsonPropertyName("capture")] public PaymentCapture Capture { get => Get<PaymentCapture>(); init => Set(value); }

    /// <summary>Purpose of the payment.</summary>
    [JsonPropertyName("description")] public string? Description { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// Status of the payment. Transitions: <c>pending</c> → <c>authorized</c>, <c>succeeded</c>, <c>failed</c>, <c>canceled</c>;
    /// <c>authorized</c> → <c>succeeded</c>, <c>failed</c>, <c>canceled</c>. A <c>pending</c> payment waits for its provider.
    /// </summary>
    [JsonPropertyName("status")] public PaymentStatus Status { get => Get<PaymentStatus>(); init => Set(value); }

    /// <summary>Amount that was captured; zero until the payment succeeds.</summary>
    [JsonPropertyName("captured_amount")] public Money CapturedAmount { get => Get<Money>(); init => Set(value); }

    /// <summary>Sum of the refunds that succeeded; at most <c>captured_amount</c>.</summary>
    [JsonPropertyName("refunded_amount")] public Money RefundedAmount { get => Get<Money>(); init => Set(value); }

    /// <summary>Sum of the pending refunds, which cannot be refunded a second time.</summary>
    [JsonPropertyName("pending_refund_amount")] public Money PendingRefundAmount { get => Get<Money>(); init => Set(value); }

    /// <summary>
    /// Reason why the payment failed, such as <c>card_declined</c>, <c>insufficient_funds</c>, <c>expired_card</c>,
    /// <c>authentication_required</c> or <c>provider_unavailable</c>. More codes may be added.
    /// </summary>
    [JsonPropertyName("decline_code")] public string? DeclineCode { get => Get<string?>(); init => Set(value); }

    /// <summary>Provider of a card payment: <c>test</c> or <c>stripe</c>. Null for other methods.</summary>
    [JsonPropertyName("provider")] public string? Provider { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the payment at its provider.</summary>
    [JsonPropertyName("provider_reference")] public string? ProviderReference { get => Get<string?>(); init => Set(value); }

    /// <summary>Number of the receipt; null until the payment succeeds.</summary>
    [JsonPropertyName("receipt_number")] public string? ReceiptNumber { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the payment schedule of which the payment pays an item; otherwise null.</summary>
    [JsonPropertyName("payment_schedule_id")] public string? PaymentScheduleId { get => Get<string?>(); init => Set(value); }

    /// <summary>Number of the item of the payment schedule; otherwise null.</summary>
    [JsonPropertyName("payment_schedule_item")] public long? PaymentScheduleItem { get => Get<long?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=booking</c>.</summary>
    [JsonPropertyName("booking")] public Booking? Booking { get => Find<Booking?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=wedding</c>.</summary>
    [JsonPropertyName("wedding")] public Wedding? Wedding { get => Find<Wedding?>(); init => Set(value); }
}

/// <summary>Fields to create a payment.</summary>
public record PaymentInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Amount of the payment, at least 1 minor unit. Cannot be changed.</summary>
    [JsonPropertyName("amount")] public required Money Amount { get => Get<Money>(); init => Set(value); }

    /// <summary>Method of the payment. Cash and transfers are recorded as <c>succeeded</c>. Cannot be changed.</summary>
    [JsonPropertyName("method")] public required PaymentMethod Method { get => Get<PaymentMethod>(); init => Set(value); }

    /// <summary>ID of the booking that is paid for. All payments of a booking together are at most its total. Cannot be changed.</summary>
    [JsonPropertyName("booking_id")] public OneOf<string, ExternalRef>? BookingId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the wedding that is paid for; not together with <c>booking_id</c>. Cannot be changed.</summary>
    [JsonPropertyName("wedding_id")] public OneOf<string, ExternalRef>? WeddingId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// Time of the capture. <c>automatic</c>: at once. <c>manual</c>: the amount is authorized, and you capture it later; cards only.
    /// Cannot be changed.
    /// </summary>
    [JsonPropertyName("capture")] public PaymentCapture? Capture { get => Find<PaymentCapture?>(); init => SetIfAny(value); }

    /// <summary>Purpose of the payment.</summary>
    [JsonPropertyName("description")] public string? Description { get => Find<string?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>How a payment is made.</summary>
public record PaymentMethod : WedSyncObject
{
    /// <summary>
    /// Type of the method. <c>card</c>: charged through your payment provider. <c>cash</c> and <c>transfer</c>: money that you have
    /// received.
    /// </summary>
    [JsonPropertyName("type")] public required PaymentMethodType Type { get => Get<PaymentMethodType>(); init => Set(value); }

    /// <summary>
    /// Token of the card, from your payment provider's page; required for cards, never a card number. The provider <c>test</c> has the
    /// tokens <c>tok_ok</c>, <c>tok_declined</c>, <c>tok_insufficient_funds</c>, <c>tok_expired</c>, <c>tok_requires_action</c>,
    /// <c>tok_pending_then_ok</c>, <c>tok_provider_down</c> and <c>tok_refund_fails</c>.
    /// </summary>
    [JsonPropertyName("token")] public string? Token { get => Find<string?>(); init => Set(value); }
}

/// <summary>Fields of a payment to change. Null clears a field (RFC 7396).</summary>
public record PaymentPatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Purpose of the payment.</summary>
    [JsonPropertyName("description")] public string? Description { get => Find<string?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>The payment provider of your organization, in this environment.</summary>
public record PaymentProvider : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>payment_provider</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>
    /// Provider of new card payments. <c>test</c>: built in, moves no money; in live mode it is used while no other is set. <c>stripe</c>:
    /// any API that is compatible with Stripe's.
    /// </summary>
    [JsonPropertyName("provider")] public PaymentProviderProvider Provider { get => Get<PaymentProviderProvider>(); init => Set(value); }

    /// <summary>
    /// URL of the provider's API without <c>/v1</c>: HTTPS and a public address. <c>stripe</c> only. Default:
    /// <c>https://api.stripe.com/</c>.
    /// </summary>
    [JsonPropertyName("base_url")] public string? BaseUrl { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the connected account that receives the money (<c>Stripe-Account</c>). <c>stripe</c> only.</summary>
    [JsonPropertyName("account")] public string? Account { get => Get<string?>(); init => Set(value); }

    /// <summary><c>********</c> if a key is stored; null for <c>test</c>.</summary>
    [JsonPropertyName("secret_key")] public string? SecretKey { get => Get<string?>(); init => Set(value); }
}

/// <summary>Settings of the payment provider.</summary>
public record PaymentProviderInput : WedSyncObject
{
    /// <summary>
    /// Provider of new card payments. <c>test</c>: built in, moves no money; in live mode it is used while no other is set. <c>stripe</c>:
    /// any API that is compatible with Stripe's.
    /// </summary>
    [JsonPropertyName("provider")] public required PaymentProviderProvider Provider { get => Get<PaymentProviderProvider>(); init => Set(value); }

    /// <summary>
    /// URL of the provider's API without <c>/v1</c>: HTTPS and a public address. <c>stripe</c> only. Default:
    /// <c>https://api.stripe.com/</c>.
    /// </summary>
    [JsonPropertyName("base_url")] public string? BaseUrl { get => Find<string?>(); init => Set(value); }

    /// <summary>ID of the connected account that receives the money (<c>Stripe-Account</c>). <c>stripe</c> only.</summary>
    [JsonPropertyName("account")] public string? Account { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Secret key of the provider's API; required for <c>stripe</c>. Responses contain <c>********</c> instead. Send <c>********</c>
    /// unchanged to keep the stored key.
    /// </summary>
    [JsonPropertyName("secret_key")] public string? SecretKey { get => Find<string?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>An item of a payment schedule that became due or overdue. It is only available in events.</summary>
public record PaymentRequest : WedSyncObject
{
    /// <summary>Always <c>payment_request</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the payment schedule.</summary>
    [JsonPropertyName("payment_schedule_id")] public string PaymentScheduleId { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the booking of the schedule; null for a wedding.</summary>
    [JsonPropertyName("booking_id")] public string? BookingId { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the wedding of the schedule; null for a booking.</summary>
    [JsonPropertyName("wedding_id")] public string? WeddingId { get => Get<string?>(); init => Set(value); }

    /// <summary>Number of the item, from 1.</summary>
    [JsonPropertyName("number")] public long Number { get => Get<long>(); init => Set(value); }

    /// <summary>Name of the item.</summary>
    [JsonPropertyName("label")] public string Label { get => Get<string>(); init => Set(value); }

    /// <summary>Amount of the item.</summary>
    [JsonPropertyName("amount")] public Money Amount { get => Get<Money>(); init => Set(value); }

    /// <summary>Local date on which the item fell due.</summary>
    [JsonPropertyName("due_on")] public DateOnly DueOn { get => Get<DateOnly>(); init => Set(value); }

    /// <summary>Status that the item has reached.</summary>
    [JsonPropertyName("status")] public PaymentRequestStatus Status { get => Get<PaymentRequestStatus>(); init => Set(value); }

    /// <summary>ID of the open payment of the item; null if there is none.</summary>
    [JsonPropertyName("payment_id")] public string? PaymentId { get => Get<string?>(); init => Set(value); }
}

/// <summary>A payment schedule of a booking or wedding.</summary>
public record PaymentSchedule : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>payment_schedule</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the booking that is paid for. A booking has at most one active schedule. Cannot be changed.</summary>
    [JsonPropertyName("booking_id")] public string? BookingId { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the wedding that is paid for; not together with <c>booking_id</c>. Cannot be changed.</summary>
    [JsonPropertyName("wedding_id")] public string? WeddingId { get => Get<string?>(); init => Set(value); }

    /// <summary>Number of days after the day of <c>due_on</c> until an item is overdue: 0 to 90. Cannot be changed.</summary>
    [JsonPropertyName("grace_days")] public long GraceDays { get => Get<long>(); init => Set(value); }

    /// <summary>Amount that the items add up to.</summary>
    [JsonPropertyName("total")] public Money Total { get => Get<Money>(); init => Set(value); }

    /// <summary>Items, in the order in which they were sent.</summary>
    [JsonPropertyName("items")] public IReadOnlyList<ScheduleItem> Items { get => Get<IReadOnlyList<ScheduleItem>>(); init => Set(value); }

    /// <summary>IANA time zone of the due dates: that of the booking, of the venue of the wedding, or of the organization.</summary>
    [JsonPropertyName("time_zone")] public string TimeZone { get => Get<string>(); init => Set(value); }

    /// <summary>Status of the schedule. <c>active</c> → <c>paid</c> when all items are paid, or <c>canceled</c>.</summary>
    [JsonPropertyName("status")] public PaymentScheduleStatus Status { get => Get<PaymentScheduleStatus>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=booking</c>.</summary>
    [JsonPropertyName("booking")] public Booking? Booking { get => Find<Booking?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=wedding</c>.</summary>
    [JsonPropertyName("wedding")] public Wedding? Wedding { get => Find<Wedding?>(); init => Set(value); }
}

/// <summary>Fields to create a payment schedule.</summary>
public record PaymentScheduleInput : WedSyncObject
{
    /// <summary>ID of the booking that is paid for. A booking has at most one active schedule. Cannot be changed.</summary>
    [JsonPropertyName("booking_id")] public OneOf<string, ExternalRef>? BookingId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the wedding that is paid for; not together with <c>booking_id</c>. Cannot be changed.</summary>
    [JsonPropertyName("wedding_id")] public OneOf<string, ExternalRef>? WeddingId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>Number of days after the day of <c>due_on</c> until an item is overdue: 0 to 90. Cannot be changed.</summary>
    [JsonPropertyName("grace_days")] public long? GraceDays { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>
    /// Amount that the items add up to. Omit it for a booking with a price: its schedule splits what remains to be paid. Otherwise required
    /// if an item has a percentage; the default is the sum of the amounts. Cannot be changed.
    /// </summary>
    [JsonPropertyName("total")] public Money? Total { get => Find<Money?>(); init => Set(value); }

    /// <summary>
    /// Items, 1 to 50, each with an amount or a percentage. They add up to the total: each percentage is rounded half to even, and the last
    /// item with one receives the rest. Cannot be changed.
    /// </summary>
    [JsonPropertyName("items")] public required IReadOnlyList<ScheduleItemDetails> Items { get => Get<IReadOnlyList<ScheduleItemDetails>>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a payment schedule to change. Null clears a field (RFC 7396).</summary>
public record PaymentSchedulePatch : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record PaymentUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Amount of the payment, at least 1 minor unit. Cannot be changed.</summary>
    [JsonPropertyName("amount")] public required Money Amount { get => Get<Money>(); init => Set(value); }

    /// <summary>Method of the payment. Cash and transfers are recorded as <c>succeeded</c>. Cannot be changed.</summary>
    [JsonPropertyName("method")] public required PaymentMethod Method { get => Get<PaymentMethod>(); init => Set(value); }

    /// <summary>ID of the booking that is paid for. All payments of a booking together are at most its total. Cannot be changed.</summary>
    [JsonPropertyName("booking_id")] public OneOf<string, ExternalRef>? BookingId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the wedding that is paid for; not together with <c>booking_id</c>. Cannot be changed.</summary>
    [JsonPropertyName("wedding_id")] public OneOf<string, ExternalRef>? WeddingId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// Time of the capture. <c>automatic</c>: at once. <c>manual</c>: the amount is authorized, and you capture it later; cards only.
    /// Cannot be changed.
    /// </summary>
    [JsonPropertyName("capture")] public PaymentCapture? Capture { get => Find<PaymentCapture?>(); init => SetIfAny(value); }

    /// <summary>Purpose of the payment.</summary>
    [JsonPropertyName("description")] public string? Description { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>An application that waits for its approval, with the name of its organization.</summary>
public record PendingApplication : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>application</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Name of the application, as users see it. Cannot be changed after the decision of the platform.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Description of what the application does.</summary>
    [JsonPropertyName("description")] public string? Description { get => Get<string?>(); init => Set(value); }

    /// <summary>Website of the application (https). Cannot be changed after the decision of the platform.</summary>
    [JsonPropertyName("url")] public string? Url { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and
    /// an organization sends at most 100: more are not sent.
    /// </summary>
    [JsonPropertyName("contact_email")] public string ContactEmail { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Tier that the application needs. Cannot be changed after the decision of the platform. The <c>tier</c> of each API key sets the
    /// limits in force.
    /// </summary>
    [JsonPropertyName("tier")] public string Tier { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Status of the application: <c>pending</c> → <c>approved</c>, <c>rejected</c>; <c>approved</c> ↔ <c>suspended</c>. Only an approved
    /// one can have new credentials; the credentials of a suspended one are rejected.
    /// </summary>
    [JsonPropertyName("status")] public PendingApplicationStatus Status { get => Get<PendingApplicationStatus>(); init => Set(value); }

    /// <summary>Reason of the rejection or suspension; null otherwise.</summary>
    [JsonPropertyName("status_reason")] public string? StatusReason { get => Get<string?>(); init => Set(value); }

    /// <summary>Time of the last decision of the platform about the application.</summary>
    [JsonPropertyName("reviewed_at")] public DateTimeOffset? ReviewedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Name of the organization that registered the application.</summary>
    [JsonPropertyName("organization_name")] public string? OrganizationName { get => Find<string?>(); init => Set(value); }
}

/// <summary>Request counts of one period.</summary>
public record Period : WedSyncObject
{
    /// <summary>Number of requests, including rejected ones.</summary>
    [JsonPropertyName("requests")] public long Requests { get => Get<long>(); init => Set(value); }

    /// <summary>Number of requests per status class.</summary>
    [JsonPropertyName("by_status")] public Dictionary<string, long> ByStatus { get => Get<Dictionary<string, long>>(); init => Set(value); }

    /// <summary>Share of responses with a status of 400 or above.</summary>
    [JsonPropertyName("error_rate")] public decimal ErrorRate { get => Get<decimal>(); init => Set(value); }

    /// <summary>Number of requests rejected by each limit or quota.</summary>
    [JsonPropertyName("rejections")] public Dictionary<string, long> Rejections { get => Get<Dictionary<string, long>>(); init => Set(value); }

    /// <summary>Units taken from the limits. Most requests cost one unit.</summary>
    [JsonPropertyName("cost")] public long Cost { get => Get<long>(); init => Set(value); }

    /// <summary>Total size of request bodies in bytes.</summary>
    [JsonPropertyName("bytes_in")] public long BytesIn { get => Get<long>(); init => Set(value); }

    /// <summary>Total size of response bodies in bytes.</summary>
    [JsonPropertyName("bytes_out")] public long BytesOut { get => Get<long>(); init => Set(value); }

    /// <summary>Mean response time in milliseconds.</summary>
    [JsonPropertyName("average_ms")] public decimal? AverageMs { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 50th percentile.</summary>
    [JsonPropertyName("p50_ms")] public decimal? P50Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 95th percentile.</summary>
    [JsonPropertyName("p95_ms")] public decimal? P95Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 99th percentile.</summary>
    [JsonPropertyName("p99_ms")] public decimal? P99Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Start of the period.</summary>
    [JsonPropertyName("at")] public DateTimeOffset At { get => Get<DateTimeOffset>(); init => Set(value); }
}

/// <summary>A person with an account.</summary>
public record Person : WedSyncObject
{
    /// <summary>Unique ID.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>person</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>E-mail address.</summary>
    [JsonPropertyName("email")] public string Email { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the person.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>BCP 47 language tag of mails to the person.</summary>
    [JsonPropertyName("locale")] public string Locale { get => Get<string>(); init => Set(value); }

    /// <summary>Second factors in force: <c>totp</c>, <c>passkey</c>, <c>recovery_code</c>.</summary>
    [JsonPropertyName("mfa_methods")] public IReadOnlyList<string> MfaMethods { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>IDs of the organizations that the person belongs to, oldest first.</summary>
    [JsonPropertyName("organization_ids")] public IReadOnlyList<string> OrganizationIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Time of the password's last change.</summary>
    [JsonPropertyName("password_changed_at")] public DateTimeOffset PasswordChangedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }
}

/// <summary>The status of the platform and of its components.</summary>
public record PlatformStatus : WedSyncObject
{
    /// <summary>Always <c>status</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Status of the platform: the worst one of its components.</summary>
    [JsonPropertyName("status")] public PlatformStatusStatus Status { get => Get<PlatformStatusStatus>(); init => Set(value); }

    /// <summary>Components of the platform.</summary>
    [JsonPropertyName("components")] public IReadOnlyList<ComponentState> Components { get => Get<IReadOnlyList<ComponentState>>(); init => Set(value); }
}

/// <summary>Changes of the own profile.</summary>
public record ProfilePatch : WedSyncObject
{
    /// <summary>Name of the person. Omit to keep.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => Set(value); }

    /// <summary>BCP 47 language tag of mails to the person. Omit to keep; null for en.</summary>
    [JsonPropertyName("locale")] public string? Locale { get => Find<string?>(); init => Set(value); }
}

/// <summary>An alert that a daily or monthly quota of an API key is nearly or fully used. It is only available in events.</summary>
public record QuotaAlert : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Type of the resource.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Always empty.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the API key.</summary>
    [JsonPropertyName("api_key_id")] public string ApiKeyId { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the quota.</summary>
    [JsonPropertyName("quota")] public QuotaAlertQuota Quota { get => Get<QuotaAlertQuota>(); init => Set(value); }

    /// <summary>Used percentage of the quota: 80 or 100.</summary>
    [JsonPropertyName("percent")] public long Percent { get => Get<long>(); init => Set(value); }

    /// <summary>Quota: requests per period.</summary>
    [JsonPropertyName("limit")] public long Limit { get => Get<long>(); init => Set(value); }

    /// <summary>Day (<c>20260301</c>) or month (<c>202603</c>) of the quota, in UTC.</summary>
    [JsonPropertyName("period")] public string Period { get => Get<string>(); init => Set(value); }
}

/// <summary>A receipt: the proof of a payment, with taxes. It never changes.</summary>
public record Receipt : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>receipt</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>
    /// Number of the receipt: the year and a number that counts without gaps from 1, for each organization and environment.
    /// </summary>
    [JsonPropertyName("number")] public string Number { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the payment.</summary>
    [JsonPropertyName("payment_id")] public string PaymentId { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the paid booking.</summary>
    [JsonPropertyName("booking_id")] public string? BookingId { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the paid wedding.</summary>
    [JsonPropertyName("wedding_id")] public string? WeddingId { get => Get<string?>(); init => Set(value); }

    /// <summary>Time of issue.</summary>
    [JsonPropertyName("issued_at")] public DateTimeOffset IssuedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Date of issue in the organization's time zone.</summary>
    [JsonPropertyName("issued_on")] public DateOnly IssuedOn { get => Get<DateOnly>(); init => Set(value); }

    /// <summary>Language and region of the document, a BCP 47 language tag.</summary>
    [JsonPropertyName("locale")] public string Locale { get => Get<string>(); init => Set(value); }

    /// <summary>Organization that issued the receipt.</summary>
    [JsonPropertyName("issuer")] public ReceiptIssuer Issuer { get => Get<ReceiptIssuer>(); init => Set(value); }

    /// <summary>Name of the customer or the client.</summary>
    [JsonPropertyName("customer_name")] public string? CustomerName { get => Get<string?>(); init => Set(value); }

    /// <summary>Payment method: <c>card</c>, <c>cash</c> or <c>transfer</c>.</summary>
    [JsonPropertyName("method")] public ReceiptMethod Method { get => Get<ReceiptMethod>(); init => Set(value); }

    /// <summary>Paid services and articles. Their amounts add up to <c>total</c>.</summary>
    [JsonPropertyName("lines")] public IReadOnlyList<ReceiptLine> Lines { get => Get<IReadOnlyList<ReceiptLine>>(); init => Set(value); }

    /// <summary>Tax by rate, the highest first; empty if the organization has no tax rate.</summary>
    [JsonPropertyName("tax_lines")] public IReadOnlyList<TaxLine> TaxLines { get => Get<IReadOnlyList<TaxLine>>(); init => Set(value); }

    /// <summary>Amount that was paid, including tax.</summary>
    [JsonPropertyName("total")] public Money Total { get => Get<Money>(); init => Set(value); }

    /// <summary>
    /// Total of the booking, what was paid before, and what remains to be paid. Null without a booking that has a price and takes place.
    /// </summary>
    [JsonPropertyName("balance")] public ReceiptBalance? Balance { get => Get<ReceiptBalance?>(); init => Set(value); }
}

/// <summary>What a booking costs, and how much of it is paid, at the time of the receipt.</summary>
public record ReceiptBalance : WedSyncObject
{
    /// <summary>Total of the booking.</summary>
    [JsonPropertyName("booking_total")] public Money BookingTotal { get => Get<Money>(); init => Set(value); }

    /// <summary>Sum of the earlier payments of the booking, less refunds.</summary>
    [JsonPropertyName("paid_before")] public Money PaidBefore { get => Get<Money>(); init => Set(value); }

    /// <summary>Amount that remains to be paid after this payment.</summary>
    [JsonPropertyName("due")] public Money Due { get => Get<Money>(); init => Set(value); }
}

/// <summary>The organization that issued a receipt, as it was at that time.</summary>
public record ReceiptIssuer : WedSyncObject
{
    /// <summary>Name of the organization.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Postal address; lines end with <c>\n</c>.</summary>
    [JsonPropertyName("address")] public string? Address { get => Find<string?>(); init => Set(value); }

    /// <summary>Phone number, e-mail address or website.</summary>
    [JsonPropertyName("contact")] public string? Contact { get => Find<string?>(); init => Set(value); }

    /// <summary>Tax identification number.</summary>
    [JsonPropertyName("tax_id")] public string? TaxId { get => Find<string?>(); init => Set(value); }
}

/// <summary>A part of what was paid for.</summary>
public record ReceiptLine : WedSyncObject
{
    /// <summary>Name of the service or article.</summary>
    [JsonPropertyName("label")] public string Label { get => Get<string>(); init => Set(value); }

    /// <summary>Quantity.</summary>
    [JsonPropertyName("quantity")] public long? Quantity { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Amount of the whole line, including tax.</summary>
    [JsonPropertyName("amount")] public Money Amount { get => Get<Money>(); init => Set(value); }

    /// <summary>Tax rate in percent; null if the organization has none.</summary>
    [JsonPropertyName("tax_percent")] public string? TaxPercent { get => Find<string?>(); init => Set(value); }
}

/// <summary>Whether the signature of a request verifies.</summary>
public record ReceivedSignature : WedSyncObject
{
    /// <summary>
    /// <c>valid</c>: a webhook with the URL of the receiver signed the request. <c>unknown</c>: no webhook of the sandbox had this URL when
    /// the request arrived.
    /// </summary>
    [JsonPropertyName("result")] public ReceivedSignatureResult Result { get => Get<ReceivedSignatureResult>(); init => Set(value); }

    /// <summary>ID of the webhook with this URL: the one that signed the request, if the signature is valid.</summary>
    [JsonPropertyName("webhook_id")] public string? WebhookId { get => Get<string?>(); init => Set(value); }

    /// <summary>Reason why the signature is invalid, as in <c>POST /v1/webhook-signatures/verify</c>.</summary>
    [JsonPropertyName("reason")] public ReceivedSignatureReason? Reason { get => Get<ReceivedSignatureReason?>(); init => Set(value); }

    /// <summary>Header that was verified.</summary>
    [JsonPropertyName("checked_header")] public string? CheckedHeader { get => Get<string?>(); init => Set(value); }
}

/// <summary>A receiver of the sandbox: an address that shows the requests that webhooks send to it.</summary>
public record Receiver : WedSyncObject
{
    /// <summary>ID of the receiver.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>receiver</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>HTTP status of the responses. Default: 200.</summary>
    [JsonPropertyName("status")] public long Status { get => Get<long>(); init => Set(value); }

    /// <summary>Time before each response, in milliseconds. Webhooks wait 10,000 ms for a response. Default: 0.</summary>
    [JsonPropertyName("delay_ms")] public long DelayMs { get => Get<long>(); init => Set(value); }

    /// <summary>Responses to the first requests, in order, at most 50. Later requests get <c>status</c> after <c>delay_ms</c>.</summary>
    [JsonPropertyName("script")] public IReadOnlyList<ReceiverStep> Script { get => Get<IReadOnlyList<ReceiverStep>>(); init => Set(value); }

    /// <summary>URL of the receiver, for the <c>url</c> of a webhook. Whoever knows it can send requests to it.</summary>
    [JsonPropertyName("url")] public string Url { get => Get<string>(); init => Set(value); }

    /// <summary>Number of requests so far. The last 100 of them are stored, each for 7 days.</summary>
    [JsonPropertyName("request_count")] public long RequestCount { get => Get<long>(); init => Set(value); }

    /// <summary>Time of the last request; null if there was none.</summary>
    [JsonPropertyName("last_request_at")] public DateTimeOffset? LastRequestAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Time of the creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time when the receiver is deleted: 30 days after the last request.</summary>
    [JsonPropertyName("expires_at")] public DateTimeOffset ExpiresAt { get => Get<DateTimeOffset>(); init => Set(value); }
}

/// <summary>What a receiver answers.</summary>
public record ReceiverInput : WedSyncObject
{
    /// <summary>HTTP status of the responses. Default: 200.</summary>
    [JsonPropertyName("status")] public long? Status { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Time before each response, in milliseconds. Webhooks wait 10,000 ms for a response. Default: 0.</summary>
    [JsonPropertyName("delay_ms")] public long? DelayMs { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Responses to the first requests, in order, at most 50. Later requests get <c>status</c> after <c>delay_ms</c>.</summary>
    [JsonPropertyName("script")] public IReadOnlyList<ReceiverStep>? Script { get => Find<IReadOnlyList<ReceiverStep>?>(); init => SetIfAny(value); }
}

/// <summary>A request that a receiver got.</summary>
public record ReceiverRequest : WedSyncObject
{
    /// <summary>ID of the request.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>receiver_request</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the receiver.</summary>
    [JsonPropertyName("receiver_id")] public string ReceiverId { get => Get<string>(); init => Set(value); }

    /// <summary>Number of the request at this receiver, from 1.</summary>
    [JsonPropertyName("number")] public long Number { get => Get<long>(); init => Set(value); }

    /// <summary>Time when the request arrived.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Headers of the request, with names in lower case. Values that are not part of every delivery are <c>***</c>.</summary>
    [JsonPropertyName("headers")] public Dictionary<string, string> Headers { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>
    /// Body of the request as text: its first 65,536 bytes, secrets as <c>***</c>. Null if it is not UTF-8. Show it as text only: anyone
    /// who knows the URL can have sent it.
    /// </summary>
    [JsonPropertyName("body")] public string? Body { get => Get<string?>(); init => Set(value); }

    /// <summary>Size of the whole body, in bytes.</summary>
    [JsonPropertyName("body_bytes")] public long BodyBytes { get => Get<long>(); init => Set(value); }

    /// <summary>True if the body is longer than the stored part.</summary>
    [JsonPropertyName("is_truncated")] public bool IsTruncated { get => Get<bool>(); init => Set(value); }

    /// <summary>Whether the signature of the request verifies.</summary>
    [JsonPropertyName("signature")] public ReceivedSignature Signature { get => Get<ReceivedSignature>(); init => Set(value); }

    /// <summary>HTTP status of the response.</summary>
    [JsonPropertyName("response_status")] public long ResponseStatus { get => Get<long>(); init => Set(value); }

    /// <summary>Time before the response, in milliseconds.</summary>
    [JsonPropertyName("response_delay_ms")] public long ResponseDelayMs { get => Get<long>(); init => Set(value); }
}

/// <summary>What a receiver answers to one request.</summary>
public record ReceiverStep : WedSyncObject
{
    /// <summary>HTTP status of the response.</summary>
    [JsonPropertyName("status")] public long? Status { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Time before the response, in milliseconds. Webhooks wait 10,000 ms for a response.</summary>
    [JsonPropertyName("delay_ms")] public long? DelayMs { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Headers of the response: <c>Retry-After</c>, and names that start with <c>X-Receiver-</c>.</summary>
    [JsonPropertyName("headers")] public Dictionary<string, string>? Headers { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>New recovery codes. Shown only once; earlier codes are void.</summary>
public record RecoveryCodes : WedSyncObject
{
    /// <summary>Ten codes. Each replaces a second factor once.</summary>
    [JsonPropertyName("recovery_codes")] public IReadOnlyList<string> RecoveryCodesValue { get => Get<IReadOnlyList<string>>(); init => Set(value); }
}

/// <summary>When a series takes place, from its first occurrence on.</summary>
public record Recurrence : WedSyncObject
{
    /// <summary>Unit of the recurrence.</summary>
    [JsonPropertyName("frequency")] public required RecurrenceFrequency Frequency { get => Get<RecurrenceFrequency>(); init => Set(value); }

    /// <summary>Number of days, weeks or months from one occurrence to the next: 1 to 100. Default: 1.</summary>
    [JsonPropertyName("interval")] public long? Interval { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Number of occurrences, the first one included: 1 to 100. Required without <c>until</c>.</summary>
    [JsonPropertyName("count")] public long? Count { get => Find<long?>(); init => Set(value); }

    /// <summary>Last local date, or last start time, both included. Required without <c>count</c>. At most 100 occurrences.</summary>
    [JsonPropertyName("until")] public OneOf<DateOnly, DateTimeOffset>? Until { get => Find<OneOf<DateOnly, DateTimeOffset>?>(); init => Set(value); }

    /// <summary>
    /// Weekdays from 0 (Monday) to 6 (Sunday), each once. Only with <c>weekly</c>. <c>start_at</c> is the first occurrence on any weekday.
    /// Default: its weekday.
    /// </summary>
    [JsonPropertyName("weekdays")] public IReadOnlyList<long>? Weekdays { get => Find<IReadOnlyList<long>?>(); init => SetIfAny(value); }
}

/// <summary>The refresh token, unless it is sent as a cookie.</summary>
public record RefreshInput : WedSyncObject
{
    /// <summary>Refresh token of the last response. Omit it to use the cookie.</summary>
    [JsonPropertyName("refresh_token")] public string? RefreshToken { get => Find<string?>(); init => Set(value); }

    /// <summary>ID of another organization to act for from now on. Omit to keep.</summary>
    [JsonPropertyName("organization_id")] public string? OrganizationId { get => Find<string?>(); init => Set(value); }

    /// <summary>Environment from now on: <c>live</c> or <c>test</c>. Omit to keep.</summary>
    [JsonPropertyName("environment")] public RefreshEnvironment? Environment { get => Find<RefreshEnvironment?>(); init => Set(value); }
}

/// <summary>A refund of a payment.</summary>
public record Refund : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>refund</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Amount of the refund.</summary>
    [JsonPropertyName("amount")] public Money Amount { get => Get<Money>(); init => Set(value); }

    /// <summary>Reason of the refund, for your staff. Cannot be changed.</summary>
    [JsonPropertyName("reason")] public string? Reason { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the refunded payment.</summary>
    [JsonPropertyName("payment_id")] public string PaymentId { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Status of the refund. Transitions: <c>pending</c> → <c>succeeded</c>, <c>failed</c>. The amount of a failed refund can be refunded
    /// again.
    /// </summary>
    [JsonPropertyName("status")] public RefundStatus Status { get => Get<RefundStatus>(); init => Set(value); }

    /// <summary>Reason why the refund failed, such as <c>refund_declined</c>. More codes may be added.</summary>
    [JsonPropertyName("failure_code")] public string? FailureCode { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the refund at the provider.</summary>
    [JsonPropertyName("provider_reference")] public string? ProviderReference { get => Get<string?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=payment</c>.</summary>
    [JsonPropertyName("payment")] public Payment? Payment { get => Find<Payment?>(); init => Set(value); }
}

/// <summary>Fields to refund a payment.</summary>
public record RefundInput : WedSyncObject
{
    /// <summary>
    /// Amount to return, in the currency of the payment. Default: everything that can still be refunded. Cannot be changed.
    /// </summary>
    [JsonPropertyName("amount")] public Money? Amount { get => Find<Money?>(); init => Set(value); }

    /// <summary>Reason of the refund, for your staff. Cannot be changed.</summary>
    [JsonPropertyName("reason")] public string? Reason { get => Find<string?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a refund to change. Null clears a field (RFC 7396).</summary>
public record RefundPatch : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Options for regenerating a secret.</summary>
public record RegenerateInput : WedSyncObject
{
    /// <summary>Hours for which the old secret still works, 0 to 168. Default: 24.</summary>
    [JsonPropertyName("grace_hours")] public long? GraceHours { get => Find<long?>(); init => SetIfAny(value); }
}

/// <summary>The answer to every registration.</summary>
public record Registration : WedSyncObject
{
    /// <summary>Always <c>verification_sent</c>.</summary>
    [JsonPropertyName("status")] public string Status { get => Get<string>(); init => Set(value); }
}

/// <summary>A registration: of a new organization (<c>organization_name</c>), or of an invited person (<c>invitation_token</c>).</summary>
public record RegistrationInput : WedSyncObject
{
    /// <summary>E-mail address; a mail with a link goes to it.</summary>
    [JsonPropertyName("email")] public required string Email { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected.
    /// </summary>
    [JsonPropertyName("password")] public required string Password { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the person.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the new organization. Required without <c>invitation_token</c>.</summary>
    [JsonPropertyName("organization_name")] public string? OrganizationName { get => Find<string?>(); init => Set(value); }

    /// <summary>Token of an invitation, instead of <c>organization_name</c>.</summary>
    [JsonPropertyName("invitation_token")] public string? InvitationToken { get => Find<string?>(); init => Set(value); }

    /// <summary>BCP 47 language tag of mails to the person. Default: en.</summary>
    [JsonPropertyName("locale")] public string? Locale { get => Find<string?>(); init => Set(value); }
}

/// <summary>The events to replay.</summary>
public record ReplayInput : WedSyncObject
{
    /// <summary>Time from which events are sent, inclusive; at most 30 days ago.</summary>
    [JsonPropertyName("since")] public required DateTimeOffset Since { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time until which events are sent, inclusive. Default: the time of the request.</summary>
    [JsonPropertyName("until")] public DateTimeOffset? Until { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>
    /// Event types to send, or patterns such as <c>client.*</c>: of those that the webhook subscribes to. Default: all of them.
    /// </summary>
    [JsonPropertyName("event_types")] public IReadOnlyList<ReplayEventTypes>? EventTypes { get => Find<IReadOnlyList<ReplayEventTypes>?>(); init => Set(value); }

    /// <summary>
    /// <c>true</c> to send only events that were not delivered to the webhook. Deliveries of earlier replays count, with one exception: an
    /// event with a failed delivery that is not of a replay is sent, even if a replay without <c>only_missing</c> delivered it since.
    /// <c>false</c> to send all again.
    /// </summary>
    [JsonPropertyName("only_missing")] public bool? OnlyMissing { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>
    /// <c>true</c> to send only events with a failed delivery to the webhook, as <c>retry-failed</c> does. Has no effect with
    /// <c>only_missing</c>, which includes them.
    /// </summary>
    [JsonPropertyName("only_failed")] public bool? OnlyFailed { get => Find<bool?>(); init => SetIfAny(value); }
}

/// <summary>A request in the log of your organization.</summary>
public record RequestLog : WedSyncObject
{
    /// <summary>ID of the row.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>request_log</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that the request was for.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary><c>false</c> in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>
    /// <c>X-Request-Id</c> of the response. An ID that you chose and that may contain personal data is replaced by <c>ext_</c> and a hash;
    /// filters accept both.
    /// </summary>
    [JsonPropertyName("request_id")] public string RequestId { get => Get<string>(); init => Set(value); }

    /// <summary>Time when the request arrived.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>HTTP method.</summary>
    [JsonPropertyName("method")] public string Method { get => Get<string>(); init => Set(value); }

    /// <summary>Path of the operation in the OpenAPI document, or <c>unmatched</c> for a path that does not exist.</summary>
    [JsonPropertyName("route")] public string Route { get => Get<string>(); init => Set(value); }

    /// <summary>Path of the request, at most 300 characters. <c>***</c> masks e-mail addresses, telephone numbers and secrets.</summary>
    [JsonPropertyName("path")] public string Path { get => Get<string>(); init => Set(value); }

    /// <summary>Query string of the request, masked and limited as <c>path</c>.</summary>
    [JsonPropertyName("query")] public string? Query { get => Get<string?>(); init => Set(value); }

    /// <summary>HTTP status of the response.</summary>
    [JsonPropertyName("status")] public long Status { get => Get<long>(); init => Set(value); }

    /// <summary><c>code</c> of the problem document; null without an error.</summary>
    [JsonPropertyName("code")] public string? Code { get => Get<string?>(); init => Set(value); }

    /// <summary>Name of the limit that rejected the request.</summary>
    [JsonPropertyName("limit")] public string? Limit { get => Get<string?>(); init => Set(value); }

    /// <summary>Time from the arrival to the end of the response, in milliseconds.</summary>
    [JsonPropertyName("latency_ms")] public decimal LatencyMs { get => Get<decimal>(); init => Set(value); }

    /// <summary><c>Content-Length</c> of the request.</summary>
    [JsonPropertyName("request_bytes")] public long RequestBytes { get => Get<long>(); init => Set(value); }

    /// <summary>Size of the response's body as it was sent.</summary>
    [JsonPropertyName("response_bytes")] public long ResponseBytes { get => Get<long>(); init => Set(value); }

    /// <summary>Version of the API.</summary>
    [JsonPropertyName("api_version")] public string? ApiVersion { get => Get<string?>(); init => Set(value); }

    /// <summary><c>true</c> if the response was that of an earlier request with the same key.</summary>
    [JsonPropertyName("idempotent_replay")] public bool IdempotentReplay { get => Get<bool>(); init => Set(value); }

    /// <summary>ID of the API key.</summary>
    [JsonPropertyName("key_id")] public string? KeyId { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the person.</summary>
    [JsonPropertyName("user_id")] public string? UserId { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the OAuth client, also if it acts for a person.</summary>
    [JsonPropertyName("client_id")] public string? ClientId { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the application that the API key or the OAuth client belongs to.</summary>
    [JsonPropertyName("application_id")] public string? ApplicationId { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the person's session.</summary>
    [JsonPropertyName("session_id")] public string? SessionId { get => Get<string?>(); init => Set(value); }

    /// <summary>IP address that the request came from.</summary>
    [JsonPropertyName("ip_address")] public string? IpAddress { get => Get<string?>(); init => Set(value); }

    /// <summary><c>User-Agent</c> of the request, masked, at most 150 characters.</summary>
    [JsonPropertyName("user_agent")] public string? UserAgent { get => Get<string?>(); init => Set(value); }
}

/// <summary>The requests to export.</summary>
public record RequestLogExportInput : WedSyncObject
{
    /// <summary>Earliest <c>created_at</c> to export.</summary>
    [JsonPropertyName("from")] public required DateTimeOffset From { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary><c>created_at</c> is earlier than this time.</summary>
    [JsonPropertyName("to")] public required DateTimeOffset To { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Filters of the requests. Default: all requests.</summary>
    [JsonPropertyName("filters")] public ExportFilters? Filters { get => Find<ExportFilters?>(); init => Set(value); }

    /// <summary>Format of the result.</summary>
    [JsonPropertyName("format")] public required RequestLogExportFormat Format { get => Get<RequestLogExportFormat>(); init => Set(value); }
}

/// <summary>Request signing settings of the key (RFC 9421).</summary>
public record RequestSigning : WedSyncObject
{
    /// <summary><c>true</c> to reject requests without a signature.</summary>
    [JsonPropertyName("required")] public bool? Required { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>Ed25519 or P-256 public key: PEM, or a JWK as text or as an object. Returned as PEM.</summary>
    [JsonPropertyName("public_key")] public string? PublicKey { get => Find<string?>(); init => Set(value); }
}

/// <summary>Merge patch (RFC 7396): omit a field to keep it; null clears it. Request signing settings of the key (RFC 9421).</summary>
public record RequestSigningPatch : WedSyncObject
{
    /// <summary><c>true</c> to reject requests without a signature.</summary>
    [JsonPropertyName("required")] public bool? Required { get => Find<bool?>(); init => Set(value); }

    /// <summary>Ed25519 or P-256 public key: PEM, or a JWK as text or as an object. Returned as PEM.</summary>
    [JsonPropertyName("public_key")] public string? PublicKey { get => Find<string?>(); init => Set(value); }
}

/// <summary>A resource that may lack fields, because the event would be too large.</summary>
public record ResourceStub : WedSyncObject
{
    /// <summary>Unique ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Type of the resource.</summary>
    [JsonPropertyName("object")] public required string Object { get => Get<string>(); init => Set(value); }
}

/// <summary>The time until the first response to tickets of a tier and priority.</summary>
public record ResponseTarget : WedSyncObject
{
    /// <summary>Tier of the support.</summary>
    [JsonPropertyName("tier")] public ResponseTargetTier Tier { get => Get<ResponseTargetTier>(); init => Set(value); }

    /// <summary>Priority of the ticket.</summary>
    [JsonPropertyName("priority")] public ResponseTargetPriority Priority { get => Get<ResponseTargetPriority>(); init => Set(value); }

    /// <summary>Time until a response, in minutes, at any hour of any day.</summary>
    [JsonPropertyName("minutes")] public long Minutes { get => Get<long>(); init => Set(value); }
}

/// <summary>Result of one operation.</summary>
public record Result : WedSyncObject
{
    /// <summary>HTTP status of the operation.</summary>
    [JsonPropertyName("status")] public long Status { get => Get<long>(); init => Set(value); }

    /// <summary>Headers specific to this operation.</summary>
    [JsonPropertyName("headers")] public Dictionary<string, string> Headers { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>Body of the result: a resource, a list or a problem document. Null if there is none.</summary>
    [JsonPropertyName("body")] public JsonElement? Body { get => Find<JsonElement?>(); init => SetIfAny(value); }

    /// <summary>True if the body is omitted because it is too large.</summary>
    [JsonPropertyName("body_omitted")] public bool? BodyOmitted { get => Find<bool?>(); init => SetIfAny(value); }
}

/// <summary>The failed deliveries to retry.</summary>
public record RetryFailedInput : WedSyncObject
{
    /// <summary>Time from which events are sent, inclusive; at most 30 days ago.</summary>
    [JsonPropertyName("since")] public required DateTimeOffset Since { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time until which events are sent, inclusive. Default: the time of the request.</summary>
    [JsonPropertyName("until")] public DateTimeOffset? Until { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>
    /// Event types to send, or patterns such as <c>client.*</c>: of those that the webhook subscribes to. Default: all of them.
    /// </summary>
    [JsonPropertyName("event_types")] public IReadOnlyList<RetryFailedEventTypes>? EventTypes { get => Find<IReadOnlyList<RetryFailedEventTypes>?>(); init => Set(value); }
}

/// <summary>The delays after failed attempts.</summary>
public record RetryPolicy : WedSyncObject
{
    /// <summary>
    /// Delay in seconds after each failed attempt, randomly shortened by up to 10%. When all delays are used, the delivery fails. Empty:
    /// one attempt only.
    /// </summary>
    [JsonPropertyName("delays_s")] public IReadOnlyList<long>? DelaysS { get => Find<IReadOnlyList<long>?>(); init => SetIfAny(value); }
}

/// <summary>Merge patch (RFC 7396): omit a field to keep it; null clears it. The delays after failed attempts.</summary>
public record RetryPolicyPatch : WedSyncObject
{
    /// <summary>
    /// Delay in seconds after each failed attempt, randomly shortened by up to 10%. When all delays are used, the delivery fails. Empty:
    /// one attempt only.
    /// </summary>
    [JsonPropertyName("delays_s")] public IReadOnlyList<long>? DelaysS { get => Find<IReadOnlyList<long>?>(); init => Set(value); }
}

/// <summary>A role: a named set of scopes.</summary>
public record Role : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>role</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Name of the role, unique.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Description of who should have the role.</summary>
    [JsonPropertyName("description")] public string? Description { get => Get<string?>(); init => Set(value); }

    /// <summary>Scopes of the role, as for API keys. You can add only scopes that you have.</summary>
    [JsonPropertyName("scopes")] public IReadOnlyList<string> Scopes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>True for the roles that every organization has; they cannot be changed.</summary>
    [JsonPropertyName("is_builtin")] public bool IsBuiltin { get => Get<bool>(); init => Set(value); }
}

/// <summary>Fields to create or replace a role.</summary>
public record RoleInput : WedSyncObject
{
    /// <summary>Name of the role, unique.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Description of who should have the role.</summary>
    [JsonPropertyName("description")] public string? Description { get => Find<string?>(); init => Set(value); }

    /// <summary>Scopes of the role, as for API keys. You can add only scopes that you have.</summary>
    [JsonPropertyName("scopes")] public required IReadOnlyList<string> Scopes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a role to change. Null clears a field (RFC 7396).</summary>
public record RolePatch : WedSyncObject
{
    /// <summary>Name of the role, unique.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Description of who should have the role.</summary>
    [JsonPropertyName("description")] public string? Description { get => Find<string?>(); init => Set(value); }

    /// <summary>Scopes of the role, as for API keys. You can add only scopes that you have.</summary>
    [JsonPropertyName("scopes")] public IReadOnlyList<string>? Scopes { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Options for rotating the secret of an OAuth client.</summary>
public record RotateClientSecretInput : WedSyncObject
{
    /// <summary>Hours for which the old secret still works, 0 to 168. Default: 24.</summary>
    [JsonPropertyName("grace_hours")] public long? GraceHours { get => Find<long?>(); init => SetIfAny(value); }
}

/// <summary>Options for rotating a secret.</summary>
public record RotateSecretInput : WedSyncObject
{
    /// <summary>
    /// Hours for which the previous secret also signs, 0 to 168. During this time <c>webhook-signature</c> contains both signatures;
    /// <c>X-WedSync-Signature</c> and <c>X-BookingX-Signature</c> use the newest shared secret. Default: 24.
    /// </summary>
    [JsonPropertyName("overlap_hours")] public long? OverlapHours { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Signature scheme of the new secret. Omit to keep.</summary>
    [JsonPropertyName("signature")] public RotateSecretSignature? Signature { get => Find<RotateSecretSignature?>(); init => Set(value); }
}

/// <summary>The whole schedule of a staff member. An empty one has no working hours.</summary>
public record Schedule : WedSyncObject
{
    /// <summary>
    /// Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
    /// </summary>
    [JsonPropertyName("weekly")] public IReadOnlyList<WorkingHours>? Weekly { get => Find<IReadOnlyList<WorkingHours>?>(); init => SetIfAny(value); }

    /// <summary>Dates with other hours than the weekly ones, each date once. Returned in order.</summary>
    [JsonPropertyName("overrides")] public IReadOnlyList<ScheduleOverride>? Overrides { get => Find<IReadOnlyList<ScheduleOverride>?>(); init => SetIfAny(value); }

    /// <summary>Breaks in local time, each by weekday or by date.</summary>
    [JsonPropertyName("breaks")] public IReadOnlyList<Break>? Breaks { get => Find<IReadOnlyList<Break>?>(); init => SetIfAny(value); }

    /// <summary>Times off, such as vacations. They may overlap. Returned in order of their start.</summary>
    [JsonPropertyName("time_off")] public IReadOnlyList<TimeOff>? TimeOff { get => Find<IReadOnlyList<TimeOff>?>(); init => SetIfAny(value); }
}

/// <summary>An item of a stored schedule. An item with a <c>payment_id</c> that is not paid has an open payment.</summary>
public record ScheduleItem : WedSyncObject
{
    /// <summary>Number of the item, from 1.</summary>
    [JsonPropertyName("number")] public long Number { get => Get<long>(); init => Set(value); }

    /// <summary>Name of the item, such as a deposit.</summary>
    [JsonPropertyName("label")] public string Label { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Local date on which the item falls due, at its start; a date in the past is due at once. Between the years 2000 and 2199.
    /// </summary>
    [JsonPropertyName("due_on")] public DateOnly DueOn { get => Get<DateOnly>(); init => Set(value); }

    /// <summary>Amount of the item.</summary>
    [JsonPropertyName("amount")] public Money Amount { get => Get<Money>(); init => Set(value); }

    /// <summary>Percentage of the total, above 0, with at most four decimals; null for an item with a fixed amount.</summary>
    [JsonPropertyName("percent")] public decimal? Percent { get => Find<decimal?>(); init => Set(value); }

    /// <summary>
    /// Status of the item. <c>scheduled</c> → <c>due</c> at the start of <c>due_on</c> → <c>overdue</c> after that day and the grace
    /// period. An item is <c>paid</c> when its payment succeeds, and <c>canceled</c> with its schedule.
    /// </summary>
    [JsonPropertyName("status")] public ScheduleItemStatus? Status { get => Find<ScheduleItemStatus?>(); init => SetIfAny(value); }

    /// <summary>ID of the payment that pays for the item, also while it is pending; null if there is none, or it failed.</summary>
    [JsonPropertyName("payment_id")] public string? PaymentId { get => Find<string?>(); init => Set(value); }

    /// <summary>Time when the payment succeeded; null before.</summary>
    [JsonPropertyName("paid_at")] public DateTimeOffset? PaidAt { get => Find<DateTimeOffset?>(); init => Set(value); }
}

/// <summary>An item of a new schedule: an amount, or a percentage of the total.</summary>
public record ScheduleItemDetails : WedSyncObject
{
    /// <summary>Name of the item, such as a deposit.</summary>
    [JsonPropertyName("label")] public required string Label { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Local date on which the item falls due, at its start; a date in the past is due at once. Between the years 2000 and 2199.
    /// </summary>
    [JsonPropertyName("due_on")] public required DateOnly DueOn { get => Get<DateOnly>(); init => Set(value); }

    /// <summary>Amount of the item. Required without <c>percent</c>.</summary>
    [JsonPropertyName("amount")] public Money? Amount { get => Find<Money?>(); init => Set(value); }

    /// <summary>Percentage of the total, above 0, with at most four decimals; null for an item with a fixed amount.</summary>
    [JsonPropertyName("percent")] public decimal? Percent { get => Find<decimal?>(); init => Set(value); }
}

/// <summary>The hours that start on one date, instead of the weekly ones.</summary>
public record ScheduleOverride : WedSyncObject
{
    /// <summary>Date, local to the staff member.</summary>
    [JsonPropertyName("date")] public required DateOnly Date { get => Get<DateOnly>(); init => Set(value); }

    /// <summary>Working hours that start on this date, instead of the weekly ones. Empty: a day off.</summary>
    [JsonPropertyName("intervals")] public required IReadOnlyList<DayHours> Intervals { get => Get<IReadOnlyList<DayHours>>(); init => Set(value); }
}

/// <summary>A service that customers can book.</summary>
public record Service : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>service</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Name of the service.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440.</summary>
    [JsonPropertyName("duration_minutes")] public long DurationMinutes { get => Get<long>(); init => Set(value); }

    /// <summary>Price of a booking, without add-ons. Omit for a free service.</summary>
    [JsonPropertyName("price")] public Money? Price { get => Get<Money?>(); init => Set(value); }

    /// <summary>
    /// Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the
    /// organization's setting <c>tax_percent</c>.
    /// </summary>
    [JsonPropertyName("tax_percent")] public string? TaxPercent { get => Get<string?>(); init => Set(value); }

    /// <summary>Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0.</summary>
    [JsonPropertyName("buffer_before_minutes")] public long BufferBeforeMinutes { get => Get<long>(); init => Set(value); }

    /// <summary>Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0.</summary>
    [JsonPropertyName("buffer_after_minutes")] public long BufferAfterMinutes { get => Get<long>(); init => Set(value); }

    /// <summary>Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("capacity")] public long Capacity { get => Get<long>(); init => Set(value); }

    /// <summary>
    /// Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0.
    /// </summary>
    [JsonPropertyName("min_notice_minutes")] public long MinNoticeMinutes { get => Get<long>(); init => Set(value); }

    /// <summary>Maximum time between a booking and its start, in days: 1 to 730. Default: 365.</summary>
    [JsonPropertyName("booking_window_days")] public long BookingWindowDays { get => Get<long>(); init => Set(value); }

    /// <summary>Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15.</summary>
    [JsonPropertyName("slot_interval_minutes")] public long SlotIntervalMinutes { get => Get<long>(); init => Set(value); }

    /// <summary>
    /// IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its
    /// <c>service_ids</c>.
    /// </summary>
    [JsonPropertyName("staff_ids")] public IReadOnlyList<string> StaffIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>IDs of the spaces where the service can take place, each once. Empty: the service needs no space.</summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<string> SpaceIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary><c>true</c> if a new booking is <c>pending</c> until your staff confirms it. Default: <c>false</c>.</summary>
    [JsonPropertyName("requires_confirmation")] public bool RequiresConfirmation { get => Get<bool>(); init => Set(value); }

    /// <summary>Fees of late cancellations. Omit if cancellations are free.</summary>
    [JsonPropertyName("cancellation_policy")] public CancellationPolicy? CancellationPolicy { get => Get<CancellationPolicy?>(); init => Set(value); }

    /// <summary>
    /// Times of <c>booking.reminder_due</c>, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default:
    /// 24 hours.
    /// </summary>
    [JsonPropertyName("reminder_hours")] public IReadOnlyList<long> ReminderHours { get => Get<IReadOnlyList<long>>(); init => Set(value); }

    /// <summary>Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30.</summary>
    [JsonPropertyName("offer_minutes")] public long OfferMinutes { get => Get<long>(); init => Set(value); }

    /// <summary>Status of the service. An inactive service keeps its bookings and accepts no new ones.</summary>
    [JsonPropertyName("status")] public ServiceStatus Status { get => Get<ServiceStatus>(); init => Set(value); }

    /// <summary>Extras that a booking can include, in the order in which customers see them.</summary>
    [JsonPropertyName("addons")] public IReadOnlyList<Addon> Addons { get => Get<IReadOnlyList<Addon>>(); init => Set(value); }

    /// <summary>The related resources, with <c>expand=staff</c>.</summary>
    [JsonPropertyName("staff")] public IReadOnlyList<StaffMember>? Staff { get => Find<IReadOnlyList<StaffMember>?>(); init => SetIfAny(value); }

    /// <summary>The related resources, with <c>expand=spaces</c>.</summary>
    [JsonPropertyName("spaces")] public IReadOnlyList<Space>? Spaces { get => Find<IReadOnlyList<Space>?>(); init => SetIfAny(value); }
}

/// <summary>A service account: a principal without a password, which has roles and holds credentials.</summary>
public record ServiceAccount : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>service_account</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Name of the service account.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Description of what uses the service account.</summary>
    [JsonPropertyName("description")] public string? Description { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. You can add only
    /// roles with scopes that you have.
    /// </summary>
    [JsonPropertyName("role_ids")] public IReadOnlyList<string> RoleIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }
}

/// <summary>Fields to create or replace a service account.</summary>
public record ServiceAccountInput : WedSyncObject
{
    /// <summary>Name of the service account.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Description of what uses the service account.</summary>
    [JsonPropertyName("description")] public string? Description { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. You can add only
    /// roles with scopes that you have.
    /// </summary>
    [JsonPropertyName("role_ids")] public required IReadOnlyList<string> RoleIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a service account to change. Null clears a field (RFC 7396).</summary>
public record ServiceAccountPatch : WedSyncObject
{
    /// <summary>Name of the service account.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Description of what uses the service account.</summary>
    [JsonPropertyName("description")] public string? Description { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. You can add only
    /// roles with scopes that you have.
    /// </summary>
    [JsonPropertyName("role_ids")] public IReadOnlyList<string>? RoleIds { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record ServiceBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<ServiceInput>? Create { get => Find<IReadOnlyList<ServiceInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<ServiceBulkUpdate>? Update { get => Find<IReadOnlyList<ServiceBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record ServiceBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the service.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440.</summary>
    [JsonPropertyName("duration_minutes")] public long? DurationMinutes { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Price of a booking, without add-ons. Omit for a free service.</summary>
    [JsonPropertyName("price")] public MoneyPatch? Price { get => Find<MoneyPatch?>(); init => Set(value); }

    /// <summary>
    /// Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the
    /// organization's setting <c>tax_percent</c>.
    /// </summary>
    [JsonPropertyName("tax_percent")] public string? TaxPercent { get => Find<string?>(); init => Set(value); }

    /// <summary>Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0.</summary>
    [JsonPropertyName("buffer_before_minutes")] public long? BufferBeforeMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0.</summary>
    [JsonPropertyName("buffer_after_minutes")] public long? BufferAfterMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0.
    /// </summary>
    [JsonPropertyName("min_notice_minutes")] public long? MinNoticeMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>Maximum time between a booking and its start, in days: 1 to 730. Default: 365.</summary>
    [JsonPropertyName("booking_window_days")] public long? BookingWindowDays { get => Find<long?>(); init => Set(value); }

    /// <summary>Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15.</summary>
    [JsonPropertyName("slot_interval_minutes")] public long? SlotIntervalMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its
    /// <c>service_ids</c>.
    /// </summary>
    [JsonPropertyName("staff_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? StaffIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>IDs of the spaces where the service can take place, each once. Empty: the service needs no space.</summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary><c>true</c> if a new booking is <c>pending</c> until your staff confirms it. Default: <c>false</c>.</summary>
    [JsonPropertyName("requires_confirmation")] public bool? RequiresConfirmation { get => Find<bool?>(); init => Set(value); }

    /// <summary>Fees of late cancellations. Omit if cancellations are free.</summary>
    [JsonPropertyName("cancellation_policy")] public CancellationPolicyPatch? CancellationPolicy { get => Find<CancellationPolicyPatch?>(); init => Set(value); }

    /// <summary>
    /// Times of <c>booking.reminder_due</c>, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default:
    /// 24 hours.
    /// </summary>
    [JsonPropertyName("reminder_hours")] public IReadOnlyList<long>? ReminderHours { get => Find<IReadOnlyList<long>?>(); init => Set(value); }

    /// <summary>Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30.</summary>
    [JsonPropertyName("offer_minutes")] public long? OfferMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Status of the service: <c>active</c> ↔ <c>inactive</c>. Default: <c>active</c> for a new service. Omit to keep. An inactive service
    /// accepts no new bookings.
    /// </summary>
    [JsonPropertyName("status")] public ServiceStatus? Status { get => Find<ServiceStatus?>(); init => Set(value); }

    /// <summary>Extras that a booking can include, in the order in which customers see them.</summary>
    [JsonPropertyName("addons")] public IReadOnlyList<AddonDetails>? Addons { get => Find<IReadOnlyList<AddonDetails>?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>Fields to create or replace a service.</summary>
public record ServiceInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the service.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440.</summary>
    [JsonPropertyName("duration_minutes")] public required long DurationMinutes { get => Get<long>(); init => Set(value); }

    /// <summary>Price of a booking, without add-ons. Omit for a free service.</summary>
    [JsonPropertyName("price")] public Money? Price { get => Find<Money?>(); init => Set(value); }

    /// <summary>
    /// Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the
    /// organization's setting <c>tax_percent</c>.
    /// </summary>
    [JsonPropertyName("tax_percent")] public string? TaxPercent { get => Find<string?>(); init => Set(value); }

    /// <summary>Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0.</summary>
    [JsonPropertyName("buffer_before_minutes")] public long? BufferBeforeMinutes { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0.</summary>
    [JsonPropertyName("buffer_after_minutes")] public long? BufferAfterMinutes { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>
    /// Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0.
    /// </summary>
    [JsonPropertyName("min_notice_minutes")] public long? MinNoticeMinutes { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Maximum time between a booking and its start, in days: 1 to 730. Default: 365.</summary>
    [JsonPropertyName("booking_window_days")] public long? BookingWindowDays { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15.</summary>
    [JsonPropertyName("slot_interval_minutes")] public long? SlotIntervalMinutes { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>
    /// IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its
    /// <c>service_ids</c>.
    /// </summary>
    [JsonPropertyName("staff_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? StaffIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => SetIfAny(value); }

    /// <summary>IDs of the spaces where the service can take place, each once. Empty: the service needs no space.</summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => SetIfAny(value); }

    /// <summary><c>true</c> if a new booking is <c>pending</c> until your staff confirms it. Default: <c>false</c>.</summary>
    [JsonPropertyName("requires_confirmation")] public bool? RequiresConfirmation { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>Fees of late cancellations. Omit if cancellations are free.</summary>
    [JsonPropertyName("cancellation_policy")] public CancellationPolicy? CancellationPolicy { get => Find<CancellationPolicy?>(); init => Set(value); }

    /// <summary>
    /// Times of <c>booking.reminder_due</c>, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default:
    /// 24 hours.
    /// </summary>
    [JsonPropertyName("reminder_hours")] public IReadOnlyList<long>? ReminderHours { get => Find<IReadOnlyList<long>?>(); init => SetIfAny(value); }

    /// <summary>Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30.</summary>
    [JsonPropertyName("offer_minutes")] public long? OfferMinutes { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>
    /// Status of the service: <c>active</c> ↔ <c>inactive</c>. Default: <c>active</c> for a new service. Omit to keep. An inactive service
    /// accepts no new bookings.
    /// </summary>
    [JsonPropertyName("status")] public ServiceStatus? Status { get => Find<ServiceStatus?>(); init => Set(value); }

    /// <summary>Extras that a booking can include, in the order in which customers see them.</summary>
    [JsonPropertyName("addons")] public IReadOnlyList<AddonDetails>? Addons { get => Find<IReadOnlyList<AddonDetails>?>(); init => SetIfAny(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a service to change. Null clears a field (RFC 7396).</summary>
public record ServicePatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the service.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440.</summary>
    [JsonPropertyName("duration_minutes")] public long? DurationMinutes { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Price of a booking, without add-ons. Omit for a free service.</summary>
    [JsonPropertyName("price")] public MoneyPatch? Price { get => Find<MoneyPatch?>(); init => Set(value); }

    /// <summary>
    /// Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the
    /// organization's setting <c>tax_percent</c>.
    /// </summary>
    [JsonPropertyName("tax_percent")] public string? TaxPercent { get => Find<string?>(); init => Set(value); }

    /// <summary>Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0.</summary>
    [JsonPropertyName("buffer_before_minutes")] public long? BufferBeforeMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0.</summary>
    [JsonPropertyName("buffer_after_minutes")] public long? BufferAfterMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0.
    /// </summary>
    [JsonPropertyName("min_notice_minutes")] public long? MinNoticeMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>Maximum time between a booking and its start, in days: 1 to 730. Default: 365.</summary>
    [JsonPropertyName("booking_window_days")] public long? BookingWindowDays { get => Find<long?>(); init => Set(value); }

    /// <summary>Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15.</summary>
    [JsonPropertyName("slot_interval_minutes")] public long? SlotIntervalMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its
    /// <c>service_ids</c>.
    /// </summary>
    [JsonPropertyName("staff_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? StaffIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>IDs of the spaces where the service can take place, each once. Empty: the service needs no space.</summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary><c>true</c> if a new booking is <c>pending</c> until your staff confirms it. Default: <c>false</c>.</summary>
    [JsonPropertyName("requires_confirmation")] public bool? RequiresConfirmation { get => Find<bool?>(); init => Set(value); }

    /// <summary>Fees of late cancellations. Omit if cancellations are free.</summary>
    [JsonPropertyName("cancellation_policy")] public CancellationPolicyPatch? CancellationPolicy { get => Find<CancellationPolicyPatch?>(); init => Set(value); }

    /// <summary>
    /// Times of <c>booking.reminder_due</c>, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default:
    /// 24 hours.
    /// </summary>
    [JsonPropertyName("reminder_hours")] public IReadOnlyList<long>? ReminderHours { get => Find<IReadOnlyList<long>?>(); init => Set(value); }

    /// <summary>Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30.</summary>
    [JsonPropertyName("offer_minutes")] public long? OfferMinutes { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Status of the service: <c>active</c> ↔ <c>inactive</c>. Default: <c>active</c> for a new service. Omit to keep. An inactive service
    /// accepts no new bookings.
    /// </summary>
    [JsonPropertyName("status")] public ServiceStatus? Status { get => Find<ServiceStatus?>(); init => Set(value); }

    /// <summary>Extras that a booking can include, in the order in which customers see them.</summary>
    [JsonPropertyName("addons")] public IReadOnlyList<AddonDetails>? Addons { get => Find<IReadOnlyList<AddonDetails>?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record ServiceUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the service.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440.</summary>
    [JsonPropertyName("duration_minutes")] public required long DurationMinutes { get => Get<long>(); init => Set(value); }

    /// <summary>Price of a booking, without add-ons. Omit for a free service.</summary>
    [JsonPropertyName("price")] public Money? Price { get => Find<Money?>(); init => Set(value); }

    /// <summary>
    /// Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the
    /// organization's setting <c>tax_percent</c>.
    /// </summary>
    [JsonPropertyName("tax_percent")] public string? TaxPercent { get => Find<string?>(); init => Set(value); }

    /// <summary>Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0.</summary>
    [JsonPropertyName("buffer_before_minutes")] public long? BufferBeforeMinutes { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0.</summary>
    [JsonPropertyName("buffer_after_minutes")] public long? BufferAfterMinutes { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>
    /// Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0.
    /// </summary>
    [JsonPropertyName("min_notice_minutes")] public long? MinNoticeMinutes { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Maximum time between a booking and its start, in days: 1 to 730. Default: 365.</summary>
    [JsonPropertyName("booking_window_days")] public long? BookingWindowDays { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15.</summary>
    [JsonPropertyName("slot_interval_minutes")] public long? SlotIntervalMinutes { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>
    /// IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its
    /// <c>service_ids</c>.
    /// </summary>
    [JsonPropertyName("staff_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? StaffIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => SetIfAny(value); }

    /// <summary>IDs of the spaces where the service can take place, each once. Empty: the service needs no space.</summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => SetIfAny(value); }

    /// <summary><c>true</c> if a new booking is <c>pending</c> until your staff confirms it. Default: <c>false</c>.</summary>
    [JsonPropertyName("requires_confirmation")] public bool? RequiresConfirmation { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>Fees of late cancellations. Omit if cancellations are free.</summary>
    [JsonPropertyName("cancellation_policy")] public CancellationPolicy? CancellationPolicy { get => Find<CancellationPolicy?>(); init => Set(value); }

    /// <summary>
    /// Times of <c>booking.reminder_due</c>, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default:
    /// 24 hours.
    /// </summary>
    [JsonPropertyName("reminder_hours")] public IReadOnlyList<long>? ReminderHours { get => Find<IReadOnlyList<long>?>(); init => SetIfAny(value); }

    /// <summary>Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30.</summary>
    [JsonPropertyName("offer_minutes")] public long? OfferMinutes { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>
    /// Status of the service: <c>active</c> ↔ <c>inactive</c>. Default: <c>active</c> for a new service. Omit to keep. An inactive service
    /// accepts no new bookings.
    /// </summary>
    [JsonPropertyName("status")] public ServiceStatus? Status { get => Find<ServiceStatus?>(); init => Set(value); }

    /// <summary>Extras that a booking can include, in the order in which customers see them.</summary>
    [JsonPropertyName("addons")] public IReadOnlyList<AddonDetails>? Addons { get => Find<IReadOnlyList<AddonDetails>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>A session of the person.</summary>
public record Session : WedSyncObject
{
    /// <summary>Unique ID.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>session</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>True for the session of this request.</summary>
    [JsonPropertyName("is_current")] public bool IsCurrent { get => Get<bool>(); init => Set(value); }

    /// <summary>User agent of the sign-in.</summary>
    [JsonPropertyName("device")] public string Device { get => Get<string>(); init => Set(value); }

    /// <summary>IP address of the sign-in.</summary>
    [JsonPropertyName("address")] public string Address { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that the session acts for.</summary>
    [JsonPropertyName("organization_id")] public string? OrganizationId { get => Get<string?>(); init => Set(value); }

    /// <summary>Environment: <c>live</c> or <c>test</c>.</summary>
    [JsonPropertyName("environment")] public SessionEnvironment Environment { get => Get<SessionEnvironment>(); init => Set(value); }

    /// <summary>True if a second factor was used.</summary>
    [JsonPropertyName("has_mfa")] public bool HasMfa { get => Get<bool>(); init => Set(value); }

    /// <summary>Time of the sign-in.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last refresh.</summary>
    [JsonPropertyName("last_used_at")] public DateTimeOffset LastUsedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time at which the session ends.</summary>
    [JsonPropertyName("expires_at")] public DateTimeOffset ExpiresAt { get => Get<DateTimeOffset>(); init => Set(value); }
}

/// <summary>The sessions of a person: all of them, newest first.</summary>
public record SessionList : WedSyncObject
{
    /// <summary>Always <c>list</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>The sessions, at most 20.</summary>
    [JsonPropertyName("data")] public IReadOnlyList<Session> Data { get => Get<IReadOnlyList<Session>>(); init => Set(value); }
}

/// <summary>A setup of a space and its capacity.</summary>
public record SetupStyle : WedSyncObject
{
    /// <summary>Style of the setup.</summary>
    [JsonPropertyName("style")] public required SetupStyleStyle Style { get => Get<SetupStyleStyle>(); init => Set(value); }

    /// <summary>Maximum number of people in this setup.</summary>
    [JsonPropertyName("capacity")] public required long Capacity { get => Get<long>(); init => Set(value); }
}

/// <summary>The result of a check of a signature.</summary>
public record SignatureCheck : WedSyncObject
{
    /// <summary><c>true</c> if a receiver with this secret accepts the delivery now.</summary>
    [JsonPropertyName("valid")] public bool Valid { get => Get<bool>(); init => Set(value); }

    /// <summary>
    /// Reason why the delivery is not valid; null if it is. <c>wrong_scheme</c>: the signatures are of the other signature scheme.
    /// <c>content_changed</c>: the payload, <c>webhook-id</c> or <c>webhook-timestamp</c> changed. <c>wrong_secret</c>: the secret is not
    /// one that signs for your webhooks in this environment, or is of another webhook.
    /// </summary>
    [JsonPropertyName("reason")] public SignatureCheckReason? Reason { get => Get<SignatureCheckReason?>(); init => Set(value); }

    /// <summary>Explanation of the reason; null if the delivery is valid.</summary>
    [JsonPropertyName("detail")] public string? Detail { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// Header that was checked: <c>webhook-signature</c>, or without it <c>x-wedsync-signature</c>, or without both
    /// <c>x-bookingx-signature</c>.
    /// </summary>
    [JsonPropertyName("checked_header")] public SignatureCheckCheckedHeader CheckedHeader { get => Get<SignatureCheckCheckedHeader>(); init => Set(value); }

    /// <summary>
    /// Value of <c>checked_header</c> for this payload, ID, timestamp and secret. Null with a public key, which cannot sign, and when the
    /// ID or the timestamp is missing.
    /// </summary>
    [JsonPropertyName("expected_header")] public string? ExpectedHeader { get => Get<string?>(); init => Set(value); }
}

/// <summary>A delivery as it was received, and the secret to verify it with.</summary>
public record SignatureCheckInput : WedSyncObject
{
    /// <summary>Body of the delivery as text, exactly as it was received.</summary>
    [JsonPropertyName("payload")] public required string Payload { get => Get<string>(); init => Set(value); }

    /// <summary>Headers of the delivery, at most 100, in any case. Headers that do not belong to the signature are ignored.</summary>
    [JsonPropertyName("headers")] public required Dictionary<string, string> Headers { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>Secret of the webhook (<c>whsec_…</c>), or its public key (<c>whpk_…</c>). It is neither stored nor logged.</summary>
    [JsonPropertyName("secret")] public required string Secret { get => Get<string>(); init => Set(value); }
}

/// <summary>An occurrence without a booking.</summary>
public record SkippedOccurrence : WedSyncObject
{
    /// <summary>Start time of the occurrence.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Reason why it could not be booked.</summary>
    [JsonPropertyName("reason")] public SkippedOccurrenceReason Reason { get => Get<SkippedOccurrenceReason>(); init => Set(value); }
}

/// <summary>A slot that can be booked.</summary>
public record Slot : WedSyncObject
{
    /// <summary>Always <c>slot</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>End time, exclusive.</summary>
    [JsonPropertyName("end_at")] public DateTimeOffset EndAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>IANA time zone of the place of the booking.</summary>
    [JsonPropertyName("time_zone")] public string TimeZone { get => Get<string>(); init => Set(value); }

    /// <summary>Number of free places, over all free staff members or spaces.</summary>
    [JsonPropertyName("remaining")] public long Remaining { get => Get<long>(); init => Set(value); }

    /// <summary>IDs of the staff members who are free. Empty: the service needs none.</summary>
    [JsonPropertyName("staff_ids")] public IReadOnlyList<string> StaffIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>IDs of the spaces that are free. Empty: the service needs none.</summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<string> SpaceIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Price of the service, without add-ons; null if it has none.</summary>
    [JsonPropertyName("price")] public Money? Price { get => Get<Money?>(); init => Set(value); }
}

/// <summary>The addresses that deliveries come from.</summary>
public record SourceAddresses : WedSyncObject
{
    /// <summary>Always <c>webhook_source_addresses</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// <c>true</c> if deliveries come from <c>addresses</c> only. <c>false</c> if they come from changing addresses of the cloud provider:
    /// verify signatures instead of addresses.
    /// </summary>
    [JsonPropertyName("is_fixed")] public bool IsFixed { get => Get<bool>(); init => Set(value); }

    /// <summary>Networks in CIDR notation. Empty if the addresses are not fixed.</summary>
    [JsonPropertyName("addresses")] public IReadOnlyList<string> Addresses { get => Get<IReadOnlyList<string>>(); init => Set(value); }
}

/// <summary>A space of a venue: an element, or a combo of several elements.</summary>
public record Space : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>space</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the venue that the space belongs to.</summary>
    [JsonPropertyName("venue_id")] public string VenueId { get => Get<string>(); init => Set(value); }

    /// <summary>Name of the space.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Maximum number of people.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Get<long?>(); init => Set(value); }

    /// <summary>Kind of the space. A <c>combo</c> claims the elements that it consists of.</summary>
    [JsonPropertyName("kind")] public SpaceKind Kind { get => Get<SpaceKind>(); init => Set(value); }

    /// <summary>IDs of the elements of a combo: 2 to 20 elements of the same venue.</summary>
    [JsonPropertyName("element_ids")] public IReadOnlyList<string> ElementIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Available setups, each style once.</summary>
    [JsonPropertyName("setup_styles")] public IReadOnlyList<SetupStyle> SetupStyles { get => Get<IReadOnlyList<SetupStyle>>(); init => Set(value); }

    /// <summary><c>true</c> if customers can book the space themselves.</summary>
    [JsonPropertyName("web_bookable")] public bool WebBookable { get => Get<bool>(); init => Set(value); }

    /// <summary>Periods when the space is out of service, ordered by start.</summary>
    [JsonPropertyName("blocks")] public IReadOnlyList<Block> Blocks { get => Get<IReadOnlyList<Block>>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=venue</c>.</summary>
    [JsonPropertyName("venue")] public Venue? Venue { get => Find<Venue?>(); init => Set(value); }

    /// <summary>The related resources, with <c>expand=elements</c>.</summary>
    [JsonPropertyName("elements")] public IReadOnlyList<Space>? Elements { get => Find<IReadOnlyList<Space>?>(); init => SetIfAny(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record SpaceBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<SpaceInput>? Create { get => Find<IReadOnlyList<SpaceInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<SpaceBulkUpdate>? Update { get => Find<IReadOnlyList<SpaceBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record SpaceBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the space.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Maximum number of people.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Kind of the space. A <c>combo</c> claims the elements that it consists of. Default: <c>element</c> for a new space. Cannot be
    /// changed.
    /// </summary>
    [JsonPropertyName("kind")] public SpaceKind? Kind { get => Find<SpaceKind?>(); init => Set(value); }

    /// <summary>IDs of the elements of a combo: 2 to 20 elements of the same venue.</summary>
    [JsonPropertyName("element_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? ElementIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>Available setups, each style once.</summary>
    [JsonPropertyName("setup_styles")] public IReadOnlyList<SetupStyle>? SetupStyles { get => Find<IReadOnlyList<SetupStyle>?>(); init => Set(value); }

    /// <summary><c>true</c> if customers can book the space themselves.</summary>
    [JsonPropertyName("web_bookable")] public bool? WebBookable { get => Find<bool?>(); init => Set(value); }

    /// <summary>Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks.</summary>
    [JsonPropertyName("blocks")] public IReadOnlyList<BlockDetails>? Blocks { get => Find<IReadOnlyList<BlockDetails>?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>Fields to create or replace a space of a venue.</summary>
public record SpaceInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the space.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Maximum number of people.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Kind of the space. A <c>combo</c> claims the elements that it consists of. Default: <c>element</c> for a new space. Cannot be
    /// changed.
    /// </summary>
    [JsonPropertyName("kind")] public SpaceKind? Kind { get => Find<SpaceKind?>(); init => Set(value); }

    /// <summary>IDs of the elements of a combo: 2 to 20 elements of the same venue.</summary>
    [JsonPropertyName("element_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? ElementIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => SetIfAny(value); }

    /// <summary>Available setups, each style once.</summary>
    [JsonPropertyName("setup_styles")] public IReadOnlyList<SetupStyle>? SetupStyles { get => Find<IReadOnlyList<SetupStyle>?>(); init => SetIfAny(value); }

    /// <summary><c>true</c> if customers can book the space themselves.</summary>
    [JsonPropertyName("web_bookable")] public bool? WebBookable { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks.</summary>
    [JsonPropertyName("blocks")] public IReadOnlyList<BlockDetails>? Blocks { get => Find<IReadOnlyList<BlockDetails>?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a space to change. Null clears a field (RFC 7396).</summary>
public record SpacePatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the space.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Maximum number of people.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Kind of the space. A <c>combo</c> claims the elements that it consists of. Default: <c>element</c> for a new space. Cannot be
    /// changed.
    /// </summary>
    [JsonPropertyName("kind")] public SpaceKind? Kind { get => Find<SpaceKind?>(); init => Set(value); }

    /// <summary>IDs of the elements of a combo: 2 to 20 elements of the same venue.</summary>
    [JsonPropertyName("element_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? ElementIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>Available setups, each style once.</summary>
    [JsonPropertyName("setup_styles")] public IReadOnlyList<SetupStyle>? SetupStyles { get => Find<IReadOnlyList<SetupStyle>?>(); init => Set(value); }

    /// <summary><c>true</c> if customers can book the space themselves.</summary>
    [JsonPropertyName("web_bookable")] public bool? WebBookable { get => Find<bool?>(); init => Set(value); }

    /// <summary>Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks.</summary>
    [JsonPropertyName("blocks")] public IReadOnlyList<BlockDetails>? Blocks { get => Find<IReadOnlyList<BlockDetails>?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record SpaceUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the space.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Maximum number of people.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Kind of the space. A <c>combo</c> claims the elements that it consists of. Default: <c>element</c> for a new space. Cannot be
    /// changed.
    /// </summary>
    [JsonPropertyName("kind")] public SpaceKind? Kind { get => Find<SpaceKind?>(); init => Set(value); }

    /// <summary>IDs of the elements of a combo: 2 to 20 elements of the same venue.</summary>
    [JsonPropertyName("element_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? ElementIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => SetIfAny(value); }

    /// <summary>Available setups, each style once.</summary>
    [JsonPropertyName("setup_styles")] public IReadOnlyList<SetupStyle>? SetupStyles { get => Find<IReadOnlyList<SetupStyle>?>(); init => SetIfAny(value); }

    /// <summary><c>true</c> if customers can book the space themselves.</summary>
    [JsonPropertyName("web_bookable")] public bool? WebBookable { get => Find<bool?>(); init => SetIfAny(value); }

    /// <summary>Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks.</summary>
    [JsonPropertyName("blocks")] public IReadOnlyList<BlockDetails>? Blocks { get => Find<IReadOnlyList<BlockDetails>?>(); init => Set(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>A staff member: a person who provides services.</summary>
public record StaffMember : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>staff</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Name of the staff member.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>E-mail address of the staff member.</summary>
    [JsonPropertyName("email")] public string? Email { get => Get<string?>(); init => Set(value); }

    /// <summary>IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its
    /// <c>staff_ids</c>.
    /// </summary>
    [JsonPropertyName("service_ids")] public IReadOnlyList<string> ServiceIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Labels of what the staff member can do, at most 50.</summary>
    [JsonPropertyName("skills")] public IReadOnlyList<string> Skills { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Status of the staff member. An inactive one keeps its bookings and accepts no new ones.</summary>
    [JsonPropertyName("status")] public StaffMemberStatus Status { get => Get<StaffMemberStatus>(); init => Set(value); }

    /// <summary>Working hours, breaks and time off. Changed with <c>PUT /v1/staff/{staff_id}/schedule</c>.</summary>
    [JsonPropertyName("schedule")] public Schedule Schedule { get => Get<Schedule>(); init => Set(value); }

    /// <summary>The related resources, with <c>expand=services</c>.</summary>
    [JsonPropertyName("services")] public IReadOnlyList<Service>? Services { get => Find<IReadOnlyList<Service>?>(); init => SetIfAny(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record StaffMemberBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<StaffMemberInput>? Create { get => Find<IReadOnlyList<StaffMemberInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<StaffMemberBulkUpdate>? Update { get => Find<IReadOnlyList<StaffMemberBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record StaffMemberBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the staff member.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>E-mail address of the staff member.</summary>
    [JsonPropertyName("email")] public string? Email { get => Find<string?>(); init => Set(value); }

    /// <summary>IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its
    /// <c>staff_ids</c>.
    /// </summary>
    [JsonPropertyName("service_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? ServiceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>Labels of what the staff member can do, at most 50.</summary>
    [JsonPropertyName("skills")] public IReadOnlyList<string>? Skills { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>
    /// Status of the staff member: <c>active</c> ↔ <c>inactive</c>. Default: <c>active</c> for a new staff member. Omit to keep. An
    /// inactive staff member accepts no new bookings.
    /// </summary>
    [JsonPropertyName("status")] public StaffMemberStatus? Status { get => Find<StaffMemberStatus?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>Fields to create or replace a staff member.</summary>
public record StaffMemberInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the staff member.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>E-mail address of the staff member.</summary>
    [JsonPropertyName("email")] public string? Email { get => Find<string?>(); init => Set(value); }

    /// <summary>IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its
    /// <c>staff_ids</c>.
    /// </summary>
    [JsonPropertyName("service_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? ServiceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => SetIfAny(value); }

    /// <summary>Labels of what the staff member can do, at most 50.</summary>
    [JsonPropertyName("skills")] public IReadOnlyList<string>? Skills { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Status of the staff member: <c>active</c> ↔ <c>inactive</c>. Default: <c>active</c> for a new staff member. Omit to keep. An
    /// inactive staff member accepts no new bookings.
    /// </summary>
    [JsonPropertyName("status")] public StaffMemberStatus? Status { get => Find<StaffMemberStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a staff member to change. Null clears a field (RFC 7396).</summary>
public record StaffMemberPatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the staff member.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>E-mail address of the staff member.</summary>
    [JsonPropertyName("email")] public string? Email { get => Find<string?>(); init => Set(value); }

    /// <summary>IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its
    /// <c>staff_ids</c>.
    /// </summary>
    [JsonPropertyName("service_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? ServiceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>Labels of what the staff member can do, at most 50.</summary>
    [JsonPropertyName("skills")] public IReadOnlyList<string>? Skills { get => Find<IReadOnlyList<string>?>(); init => Set(value); }

    /// <summary>
    /// Status of the staff member: <c>active</c> ↔ <c>inactive</c>. Default: <c>active</c> for a new staff member. Omit to keep. An
    /// inactive staff member accepts no new bookings.
    /// </summary>
    [JsonPropertyName("status")] public StaffMemberStatus? Status { get => Find<StaffMemberStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record StaffMemberUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the staff member.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>E-mail address of the staff member.</summary>
    [JsonPropertyName("email")] public string? Email { get => Find<string?>(); init => Set(value); }

    /// <summary>IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its
    /// <c>staff_ids</c>.
    /// </summary>
    [JsonPropertyName("service_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? ServiceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => SetIfAny(value); }

    /// <summary>Labels of what the staff member can do, at most 50.</summary>
    [JsonPropertyName("skills")] public IReadOnlyList<string>? Skills { get => Find<IReadOnlyList<string>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Status of the staff member: <c>active</c> ↔ <c>inactive</c>. Default: <c>active</c> for a new staff member. Omit to keep. An
    /// inactive staff member accepts no new bookings.
    /// </summary>
    [JsonPropertyName("status")] public StaffMemberStatus? Status { get => Find<StaffMemberStatus?>(); init => Set(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>The schedule of a staff member.</summary>
public record StaffSchedule : WedSyncObject
{
    /// <summary>Always <c>staff_schedule</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the staff member.</summary>
    [JsonPropertyName("staff_id")] public string StaffId { get => Get<string>(); init => Set(value); }

    /// <summary>Version of the staff member, which includes the schedule. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>IANA time zone of the local times: the staff member's, or <c>UTC</c> if it has none.</summary>
    [JsonPropertyName("time_zone")] public string TimeZone { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
    /// </summary>
    [JsonPropertyName("weekly")] public IReadOnlyList<WorkingHours> Weekly { get => Get<IReadOnlyList<WorkingHours>>(); init => Set(value); }

    /// <summary>Dates with other hours than the weekly ones, each date once. Returned in order.</summary>
    [JsonPropertyName("overrides")] public IReadOnlyList<ScheduleOverride> Overrides { get => Get<IReadOnlyList<ScheduleOverride>>(); init => Set(value); }

    /// <summary>Breaks in local time, each by weekday or by date.</summary>
    [JsonPropertyName("breaks")] public IReadOnlyList<Break> Breaks { get => Get<IReadOnlyList<Break>>(); init => Set(value); }

    /// <summary>Times off, such as vacations. They may overlap. Returned in order of their start.</summary>
    [JsonPropertyName("time_off")] public IReadOnlyList<TimeOff> TimeOff { get => Get<IReadOnlyList<TimeOff>>(); init => Set(value); }

    /// <summary>
    /// Working time of each date from <c>from</c> to <c>to</c>, without breaks and time off. Null without <c>from</c> and <c>to</c>.
    /// </summary>
    [JsonPropertyName("days")] public IReadOnlyList<WorkingDay>? Days { get => Get<IReadOnlyList<WorkingDay>?>(); init => Set(value); }
}

/// <summary>The whole schedule of a staff member. An omitted part becomes empty.</summary>
public record StaffScheduleInput : WedSyncObject
{
    /// <summary>
    /// Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
    /// </summary>
    [JsonPropertyName("weekly")] public IReadOnlyList<WorkingHours>? Weekly { get => Find<IReadOnlyList<WorkingHours>?>(); init => SetIfAny(value); }

    /// <summary>Dates with other hours than the weekly ones, each date once. Returned in order.</summary>
    [JsonPropertyName("overrides")] public IReadOnlyList<ScheduleOverride>? Overrides { get => Find<IReadOnlyList<ScheduleOverride>?>(); init => SetIfAny(value); }

    /// <summary>Breaks in local time, each by weekday or by date.</summary>
    [JsonPropertyName("breaks")] public IReadOnlyList<Break>? Breaks { get => Find<IReadOnlyList<Break>?>(); init => SetIfAny(value); }

    /// <summary>Times off, such as vacations. They may overlap. Returned in order of their start.</summary>
    [JsonPropertyName("time_off")] public IReadOnlyList<TimeOff>? TimeOff { get => Find<IReadOnlyList<TimeOff>?>(); init => SetIfAny(value); }

    /// <summary><c>true</c> to set time off that meets reservations. They stay. Default: <c>false</c>.</summary>
    [JsonPropertyName("force")] public bool? Force { get => Find<bool?>(); init => SetIfAny(value); }
}

/// <summary>Attempt counts of one period.</summary>
public record StatisticsPeriod : WedSyncObject
{
    /// <summary>Number of attempts.</summary>
    [JsonPropertyName("attempts")] public long Attempts { get => Get<long>(); init => Set(value); }

    /// <summary>Number of deliveries that were delivered.</summary>
    [JsonPropertyName("deliveries_succeeded")] public long DeliveriesSucceeded { get => Get<long>(); init => Set(value); }

    /// <summary>Number of deliveries that failed after an attempt and will not be retried.</summary>
    [JsonPropertyName("deliveries_failed")] public long DeliveriesFailed { get => Get<long>(); init => Set(value); }

    /// <summary>Share of attempts with a 2xx response; null without attempts.</summary>
    [JsonPropertyName("success_rate")] public decimal? SuccessRate { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Number of attempts by the class of the response status; <c>none</c>: no response.</summary>
    [JsonPropertyName("by_status")] public Dictionary<string, long> ByStatus { get => Get<Dictionary<string, long>>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 50th percentile.</summary>
    [JsonPropertyName("p50_ms")] public decimal? P50Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 95th percentile.</summary>
    [JsonPropertyName("p95_ms")] public decimal? P95Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Response time in milliseconds, 99th percentile.</summary>
    [JsonPropertyName("p99_ms")] public decimal? P99Ms { get => Get<decimal?>(); init => Set(value); }

    /// <summary>Start of the period.</summary>
    [JsonPropertyName("at")] public DateTimeOffset At { get => Get<DateTimeOffset>(); init => Set(value); }
}

/// <summary>An access token with a fresh <c>auth_time</c>. The refresh token stays valid.</summary>
public record StepUp : WedSyncObject
{
    /// <summary>Access token (JWT), for <c>Authorization: Bearer</c>.</summary>
    [JsonPropertyName("access_token")] public string AccessToken { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>Bearer</c>.</summary>
    [JsonPropertyName("token_type")] public string? TokenType { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Lifetime of the access token in seconds.</summary>
    [JsonPropertyName("expires_in")] public long ExpiresIn { get => Get<long>(); init => Set(value); }
}

/// <summary>A proof of who you are: one of the fields.</summary>
public record StepUpInput : WedSyncObject
{
    /// <summary>Password of the account, for a person without a second factor.</summary>
    [JsonPropertyName("password")] public string? Password { get => Find<string?>(); init => Set(value); }

    /// <summary>Current code of the authenticator app.</summary>
    [JsonPropertyName("code")] public string? Code { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Answer of <c>navigator.credentials.get()</c> to the options of <c>POST /v1/auth/mfa/passkeys/options</c>, in the browser's JSON.
    /// </summary>
    [JsonPropertyName("passkey")] public Dictionary<string, object?>? Passkey { get => Find<Dictionary<string, object?>?>(); init => Set(value); }
}

/// <summary>A sub-event of the wedding, such as ceremony, dinner or brunch.</summary>
public record SubEvent : WedSyncObject
{
    /// <summary>Name of the sub-event.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset? StartAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>End time, exclusive.</summary>
    [JsonPropertyName("end_at")] public DateTimeOffset? EndAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>ID of the space where the sub-event takes place.</summary>
    [JsonPropertyName("space_id")] public OneOf<string, ExternalRef>? SpaceId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }
}

/// <summary>The support of your organization.</summary>
public record Support : WedSyncObject
{
    /// <summary>Always <c>support</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Tier of your support.</summary>
    [JsonPropertyName("tier")] public SupportTier Tier { get => Get<SupportTier>(); init => Set(value); }

    /// <summary>Response targets by tier and priority.</summary>
    [JsonPropertyName("response_targets")] public IReadOnlyList<ResponseTarget> ResponseTargets { get => Get<IReadOnlyList<ResponseTarget>>(); init => Set(value); }

    /// <summary>Technical account manager of your organization; null unless the tier is <c>enterprise</c>.</summary>
    [JsonPropertyName("account_manager")] public AccountManager? AccountManager { get => Get<AccountManager?>(); init => Set(value); }
}

/// <summary>The support plan of an organization.</summary>
public record SupportPlan : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>support_plan</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Tier of the organization's support. It sets the response targets.</summary>
    [JsonPropertyName("tier")] public SupportPlanTier Tier { get => Get<SupportPlanTier>(); init => Set(value); }

    /// <summary>Technical account manager. The organization sees the account manager while its tier is <c>enterprise</c>.</summary>
    [JsonPropertyName("account_manager")] public AccountManager? AccountManager { get => Get<AccountManager?>(); init => Set(value); }
}

/// <summary>The support plan of an organization.</summary>
public record SupportPlanInput : WedSyncObject
{
    /// <summary>Tier of the organization's support. It sets the response targets.</summary>
    [JsonPropertyName("tier")] public required SupportPlanTier Tier { get => Get<SupportPlanTier>(); init => Set(value); }

    /// <summary>Technical account manager. The organization sees the account manager while its tier is <c>enterprise</c>.</summary>
    [JsonPropertyName("account_manager")] public AccountManager? AccountManager { get => Find<AccountManager?>(); init => Set(value); }
}

/// <summary>The tax of all lines with the same rate.</summary>
public record TaxLine : WedSyncObject
{
    /// <summary>Tax rate in percent.</summary>
    [JsonPropertyName("percent")] public string Percent { get => Get<string>(); init => Set(value); }

    /// <summary>Amount without tax.</summary>
    [JsonPropertyName("net")] public Money Net { get => Get<Money>(); init => Set(value); }

    /// <summary>Amount of the tax.</summary>
    [JsonPropertyName("tax")] public Money Tax { get => Get<Money>(); init => Set(value); }

    /// <summary>Amount including tax: the sum of <c>net</c> and <c>tax</c>.</summary>
    [JsonPropertyName("gross")] public Money Gross { get => Get<Money>(); init => Set(value); }
}

/// <summary>A support ticket: a question to the platform's support.</summary>
public record Ticket : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>ticket</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Subject of the ticket.</summary>
    [JsonPropertyName("subject")] public string Subject { get => Get<string>(); init => Set(value); }

    /// <summary>Text of the ticket, at most 10,000 characters. Do not send secrets or card numbers.</summary>
    [JsonPropertyName("body")] public string Body { get => Get<string>(); init => Set(value); }

    /// <summary>Priority of the ticket. With the tier of your support, it sets the response target.</summary>
    [JsonPropertyName("priority")] public TicketPriority Priority { get => Get<TicketPriority>(); init => Set(value); }

    /// <summary>ID of the request that the ticket is about: its <c>X-Request-Id</c>.</summary>
    [JsonPropertyName("request_id")] public string? RequestId { get => Get<string?>(); init => Set(value); }

    /// <summary>Author of the ticket.</summary>
    [JsonPropertyName("requester")] public TicketAuthor Requester { get => Get<TicketAuthor>(); init => Set(value); }

    /// <summary>
    /// Status of the ticket: <c>open</c> while it waits for the platform's support, <c>answered</c> while it waits for you, <c>closed</c>
    /// at the end. Your message opens an answered ticket again; a closed ticket accepts no messages.
    /// </summary>
    [JsonPropertyName("status")] public TicketStatus Status { get => Get<TicketStatus>(); init => Set(value); }

    /// <summary>Response target of the ticket in minutes, by its priority and the tier of your support.</summary>
    [JsonPropertyName("response_minutes")] public long ResponseMinutes { get => Get<long>(); init => Set(value); }

    /// <summary>Time of the next response by the target; null unless the ticket is <c>open</c>.</summary>
    [JsonPropertyName("response_due_at")] public DateTimeOffset? ResponseDueAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>True if the response is late: <c>response_due_at</c> has passed.</summary>
    [JsonPropertyName("is_overdue")] public bool IsOverdue { get => Get<bool>(); init => Set(value); }

    /// <summary>Number of messages after the ticket's own text.</summary>
    [JsonPropertyName("message_count")] public long MessageCount { get => Get<long>(); init => Set(value); }

    /// <summary>Side that wrote last: <c>customer</c> or <c>support</c>.</summary>
    [JsonPropertyName("last_message_by")] public TicketLastMessageBy LastMessageBy { get => Get<TicketLastMessageBy>(); init => Set(value); }

    /// <summary>Side that closed the ticket; null while it is not closed.</summary>
    [JsonPropertyName("closed_by")] public TicketClosedBy? ClosedBy { get => Get<TicketClosedBy?>(); init => Set(value); }

    /// <summary>Time at which the ticket was closed; null while it is not.</summary>
    [JsonPropertyName("closed_at")] public DateTimeOffset? ClosedAt { get => Get<DateTimeOffset?>(); init => Set(value); }
}

/// <summary>Who wrote a ticket or a message. Members of the platform's support have no ID here.</summary>
public record TicketAuthor : WedSyncObject
{
    /// <summary>Type of the author. <c>support</c> is the platform's support.</summary>
    [JsonPropertyName("type")] public TicketAuthorType Type { get => Get<TicketAuthorType>(); init => Set(value); }

    /// <summary>ID of the user, API key or OAuth client; null for <c>support</c>.</summary>
    [JsonPropertyName("id")] public string? Id { get => Get<string?>(); init => Set(value); }

    /// <summary>Name of the person; null for API keys and OAuth clients.</summary>
    [JsonPropertyName("name")] public string? Name { get => Get<string?>(); init => Set(value); }
}

/// <summary>Fields to open a ticket.</summary>
public record TicketInput : WedSyncObject
{
    /// <summary>Subject of the ticket.</summary>
    [JsonPropertyName("subject")] public required string Subject { get => Get<string>(); init => Set(value); }

    /// <summary>Text of the ticket, at most 10,000 characters. Do not send secrets or card numbers.</summary>
    [JsonPropertyName("body")] public required string Body { get => Get<string>(); init => Set(value); }

    /// <summary>Priority of the ticket. With the tier of your support, it sets the response target.</summary>
    [JsonPropertyName("priority")] public TicketPriority? Priority { get => Find<TicketPriority?>(); init => SetIfAny(value); }

    /// <summary>ID of the request that the ticket is about: its <c>X-Request-Id</c>.</summary>
    [JsonPropertyName("request_id")] public string? RequestId { get => Find<string?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>A message of a ticket. It never changes.</summary>
public record TicketMessage : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>ticket_message</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the ticket.</summary>
    [JsonPropertyName("ticket_id")] public string TicketId { get => Get<string>(); init => Set(value); }

    /// <summary>Author of the message.</summary>
    [JsonPropertyName("author")] public TicketAuthor Author { get => Get<TicketAuthor>(); init => Set(value); }

    /// <summary>Way in which the message arrived: <c>api</c> or <c>mail</c>.</summary>
    [JsonPropertyName("source")] public TicketMessageSource Source { get => Get<TicketMessageSource>(); init => Set(value); }

    /// <summary>Text of the message.</summary>
    [JsonPropertyName("body")] public string Body { get => Get<string>(); init => Set(value); }

    /// <summary>Time of the message.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }
}

/// <summary>A message to add to a ticket.</summary>
public record TicketMessageInput : WedSyncObject
{
    /// <summary>Text of the message, at most 10,000 characters. Do not send secrets or card numbers.</summary>
    [JsonPropertyName("body")] public required string Body { get => Get<string>(); init => Set(value); }
}

/// <summary>A tier: the limits of the API keys that use it.</summary>
public record Tier : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>tier</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Name of the tier, as used in API keys.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Status of the tier. A <c>retired</c> tier accepts no new keys.</summary>
    [JsonPropertyName("status")] public TierStatus Status { get => Get<TierStatus>(); init => Set(value); }

    /// <summary>
    /// Method of counting requests: in any period (<c>sliding_window</c>), per clock period (<c>fixed_window</c>) or with a bucket that
    /// refills (<c>token_bucket</c>).
    /// </summary>
    [JsonPropertyName("algorithm")] public TierAlgorithm Algorithm { get => Get<TierAlgorithm>(); init => Set(value); }

    /// <summary>Requests in any minute.</summary>
    [JsonPropertyName("per_minute")] public long? PerMinute { get => Get<long?>(); init => Set(value); }

    /// <summary>Requests in any hour.</summary>
    [JsonPropertyName("per_hour")] public long? PerHour { get => Get<long?>(); init => Set(value); }

    /// <summary>Requests in any day.</summary>
    [JsonPropertyName("per_day")] public long? PerDay { get => Get<long?>(); init => Set(value); }

    /// <summary>Requests in any 200 ms; with <c>token_bucket</c>, the depth of the buckets.</summary>
    [JsonPropertyName("burst")] public long? Burst { get => Get<long?>(); init => Set(value); }

    /// <summary>Percentage by which a limit can be exceeded before requests are rejected.</summary>
    [JsonPropertyName("grace_percent")] public long GracePercent { get => Get<long>(); init => Set(value); }

    /// <summary>Concurrent requests.</summary>
    [JsonPropertyName("concurrent")] public long? Concurrent { get => Get<long?>(); init => Set(value); }

    /// <summary>Requests per calendar day (UTC).</summary>
    [JsonPropertyName("daily_quota")] public long? DailyQuota { get => Get<long?>(); init => Set(value); }

    /// <summary>Requests per calendar month (UTC).</summary>
    [JsonPropertyName("monthly_quota")] public long? MonthlyQuota { get => Get<long?>(); init => Set(value); }

    /// <summary>
    /// Number of requests that a server takes from the limits at once, for keys with very high traffic. 0: every request is counted
    /// individually.
    /// </summary>
    [JsonPropertyName("lease")] public long Lease { get => Get<long>(); init => Set(value); }
}

/// <summary>Fields of a tier. Set at least one limit: per minute, per hour or per day. An omitted limit means no limit.</summary>
public record TierInput : WedSyncObject
{
    /// <summary>
    /// Method of counting requests: in any period (<c>sliding_window</c>), per clock period (<c>fixed_window</c>) or with a bucket that
    /// refills (<c>token_bucket</c>).
    /// </summary>
    [JsonPropertyName("algorithm")] public TierAlgorithm? Algorithm { get => Find<TierAlgorithm?>(); init => SetIfAny(value); }

    /// <summary>Requests in any minute.</summary>
    [JsonPropertyName("per_minute")] public long? PerMinute { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests in any hour.</summary>
    [JsonPropertyName("per_hour")] public long? PerHour { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests in any day.</summary>
    [JsonPropertyName("per_day")] public long? PerDay { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests in any 200 ms; with <c>token_bucket</c>, the depth of the buckets.</summary>
    [JsonPropertyName("burst")] public long? Burst { get => Find<long?>(); init => Set(value); }

    /// <summary>Percentage by which a limit can be exceeded before requests are rejected.</summary>
    [JsonPropertyName("grace_percent")] public long? GracePercent { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Concurrent requests.</summary>
    [JsonPropertyName("concurrent")] public long? Concurrent { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests per calendar day (UTC).</summary>
    [JsonPropertyName("daily_quota")] public long? DailyQuota { get => Find<long?>(); init => Set(value); }

    /// <summary>Requests per calendar month (UTC).</summary>
    [JsonPropertyName("monthly_quota")] public long? MonthlyQuota { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Number of requests that a server takes from the limits at once, for keys with very high traffic. 0: every request is counted
    /// individually.
    /// </summary>
    [JsonPropertyName("lease")] public long? Lease { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>A page of a list.</summary>
public record TierList : WedSyncObject
{
    /// <summary>Always <c>list</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Items of the page.</summary>
    [JsonPropertyName("data")] public IReadOnlyList<Tier> Data { get => Get<IReadOnlyList<Tier>>(); init => Set(value); }

    /// <summary>True if another page follows.</summary>
    [JsonPropertyName("has_more")] public bool HasMore { get => Get<bool>(); init => Set(value); }

    /// <summary>Cursor of the next page: send it as <c>cursor</c>.</summary>
    [JsonPropertyName("next_cursor")] public string? NextCursor { get => Get<string?>(); init => Set(value); }
}

/// <summary>A tier with the status of its rollout to API keys.</summary>
public record TierWithRollout : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>tier</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Name of the tier, as used in API keys.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>Status of the tier. A <c>retired</c> tier accepts no new keys.</summary>
    [JsonPropertyName("status")] public TierWithRolloutStatus Status { get => Get<TierWithRolloutStatus>(); init => Set(value); }

    /// <summary>
    /// Method of counting requests: in any period (<c>sliding_window</c>), per clock period (<c>fixed_window</c>) or with a bucket that
    /// refills (<c>token_bucket</c>).
    /// </summary>
    [JsonPropertyName("algorithm")] public TierWithRolloutAlgorithm Algorithm { get => Get<TierWithRolloutAlgorithm>(); init => Set(value); }

    /// <summary>Requests in any minute.</summary>
    [JsonPropertyName("per_minute")] public long? PerMinute { get => Get<long?>(); init => Set(value); }

    /// <summary>Requests in any hour.</summary>
    [JsonPropertyName("per_hour")] public long? PerHour { get => Get<long?>(); init => Set(value); }

    /// <summary>Requests in any day.</summary>
    [JsonPropertyName("per_day")] public long? PerDay { get => Get<long?>(); init => Set(value); }

    /// <summary>Requests in any 200 ms; with <c>token_bucket</c>, the depth of the buckets.</summary>
    [JsonPropertyName("burst")] public long? Burst { get => Get<long?>(); init => Set(value); }

    /// <summary>Percentage by which a limit can be exceeded before requests are rejected.</summary>
    [JsonPropertyName("grace_percent")] public long GracePercent { get => Get<long>(); init => Set(value); }

    /// <summary>Concurrent requests.</summary>
    [JsonPropertyName("concurrent")] public long? Concurrent { get => Get<long?>(); init => Set(value); }

    /// <summary>Requests per calendar day (UTC).</summary>
    [JsonPropertyName("daily_quota")] public long? DailyQuota { get => Get<long?>(); init => Set(value); }

    /// <summary>Requests per calendar month (UTC).</summary>
    [JsonPropertyName("monthly_quota")] public long? MonthlyQuota { get => Get<long?>(); init => Set(value); }

    /// <summary>
    /// Number of requests that a server takes from the limits at once, for keys with very high traffic. 0: every request is counted
    /// individually.
    /// </summary>
    [JsonPropertyName("lease")] public long Lease { get => Get<long>(); init => Set(value); }

    /// <summary>Rollout status. <c>running</c>: a very large number of API keys is still being updated to the new limits.</summary>
    [JsonPropertyName("rollout")] public TierWithRolloutRollout? Rollout { get => Find<TierWithRolloutRollout?>(); init => SetIfAny(value); }
}

/// <summary>A time during which the staff member does not work.</summary>
public record TimeOff : WedSyncObject
{
    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public required DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>End time, exclusive.</summary>
    [JsonPropertyName("end_at")] public required DateTimeOffset EndAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Reason, for your staff.</summary>
    [JsonPropertyName("reason")] public string? Reason { get => Find<string?>(); init => Set(value); }
}

/// <summary>New tokens of a session. Shown only once.</summary>
public record Tokens : WedSyncObject
{
    /// <summary>Access token (JWT), for <c>Authorization: Bearer</c>.</summary>
    [JsonPropertyName("access_token")] public string AccessToken { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>Bearer</c>.</summary>
    [JsonPropertyName("token_type")] public string? TokenType { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Lifetime of the access token in seconds.</summary>
    [JsonPropertyName("expires_in")] public long ExpiresIn { get => Get<long>(); init => Set(value); }

    /// <summary>Token that gets the next tokens, once; null if it was sent as a cookie.</summary>
    [JsonPropertyName("refresh_token")] public string? RefreshToken { get => Get<string?>(); init => Set(value); }
}

/// <summary>The first code of a new authenticator app.</summary>
public record TotpConfirmationInput : WedSyncObject
{
    /// <summary>Current code of the app: six digits.</summary>
    [JsonPropertyName("code")] public required string Code { get => Get<string>(); init => Set(value); }
}

/// <summary>A new authenticator app, which waits for its first code. Shown only once.</summary>
public record TotpEnrollment : WedSyncObject
{
    /// <summary>Secret of the app, to type in by hand: base32, 160 bits.</summary>
    [JsonPropertyName("secret")] public string Secret { get => Get<string>(); init => Set(value); }

    /// <summary>The secret as a URL, which opens an authenticator app.</summary>
    [JsonPropertyName("otpauth_url")] public string OtpauthUrl { get => Get<string>(); init => Set(value); }

    /// <summary>QR code of <c>otpauth_url</c>: an SVG element with a title.</summary>
    [JsonPropertyName("qr_svg")] public string QrSvg { get => Get<string>(); init => Set(value); }
}

/// <summary>The block to remove.</summary>
public record UnblockSpaceInput : WedSyncObject
{
    /// <summary>ID of the block.</summary>
    [JsonPropertyName("block_id")] public required string BlockId { get => Get<string>(); init => Set(value); }
}

/// <summary>An upload. Files are stored for 24 hours.</summary>
public record Upload : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>upload</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Media type of the file. Send the file with the same type.</summary>
    [JsonPropertyName("content_type")] public string ContentType { get => Get<string>(); init => Set(value); }

    /// <summary>Exact size of the file in bytes, at most 100,000,000.</summary>
    [JsonPropertyName("size")] public long Size { get => Get<long>(); init => Set(value); }

    /// <summary>SHA-256 of the file in hexadecimal. If set, the store verifies the file against it.</summary>
    [JsonPropertyName("sha256")] public string? Sha256 { get => Get<string?>(); init => Set(value); }

    /// <summary>Name of the file.</summary>
    [JsonPropertyName("filename")] public string? Filename { get => Get<string?>(); init => Set(value); }

    /// <summary>Time until which the file is stored.</summary>
    [JsonPropertyName("expires_at")] public DateTimeOffset ExpiresAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Status of the file: awaiting, received or expired.</summary>
    [JsonPropertyName("status")] public UploadStatus? Status { get => Find<UploadStatus?>(); init => SetIfAny(value); }
}

/// <summary>Fields to create an upload.</summary>
public record UploadInput : WedSyncObject
{
    /// <summary>Media type of the file. Send the file with the same type.</summary>
    [JsonPropertyName("content_type")] public required string ContentType { get => Get<string>(); init => Set(value); }

    /// <summary>Exact size of the file in bytes, at most 100,000,000.</summary>
    [JsonPropertyName("size")] public required long Size { get => Get<long>(); init => Set(value); }

    /// <summary>SHA-256 of the file in hexadecimal. If set, the store verifies the file against it.</summary>
    [JsonPropertyName("sha256")] public string? Sha256 { get => Find<string?>(); init => Set(value); }

    /// <summary>Name of the file.</summary>
    [JsonPropertyName("filename")] public string? Filename { get => Find<string?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Requests in a time span, in total and per period. A request is counted within two minutes of its response.</summary>
public record Usage : WedSyncObject
{
    /// <summary>Start of the first period.</summary>
    [JsonPropertyName("from")] public DateTimeOffset From { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>End of the last period.</summary>
    [JsonPropertyName("to")] public DateTimeOffset To { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Length of a period.</summary>
    [JsonPropertyName("granularity")] public UsageGranularity Granularity { get => Get<UsageGranularity>(); init => Set(value); }

    /// <summary>Always <c>usage</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Totals of the time span.</summary>
    [JsonPropertyName("total")] public Figures Total { get => Get<Figures>(); init => Set(value); }

    /// <summary>All periods, oldest first, including periods without requests.</summary>
    [JsonPropertyName("data")] public IReadOnlyList<Period> Data { get => Get<IReadOnlyList<Period>>(); init => Set(value); }
}

/// <summary>Requests per endpoint in a time span.</summary>
public record UsageEndpoints : WedSyncObject
{
    /// <summary>Start of the first period.</summary>
    [JsonPropertyName("from")] public DateTimeOffset From { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>End of the last period.</summary>
    [JsonPropertyName("to")] public DateTimeOffset To { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Length of a period.</summary>
    [JsonPropertyName("granularity")] public UsageEndpointsGranularity Granularity { get => Get<UsageEndpointsGranularity>(); init => Set(value); }

    /// <summary>Always <c>usage_endpoints</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Endpoints that received requests, most used first.</summary>
    [JsonPropertyName("data")] public IReadOnlyList<Endpoint> Data { get => Get<IReadOnlyList<Endpoint>>(); init => Set(value); }
}

/// <summary>Errors in a time span.</summary>
public record UsageErrors : WedSyncObject
{
    /// <summary>Start of the first period.</summary>
    [JsonPropertyName("from")] public DateTimeOffset From { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>End of the last period.</summary>
    [JsonPropertyName("to")] public DateTimeOffset To { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Length of a period.</summary>
    [JsonPropertyName("granularity")] public UsageErrorsGranularity Granularity { get => Get<UsageErrorsGranularity>(); init => Set(value); }

    /// <summary>Always <c>usage_errors</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>Number of requests that returned an error.</summary>
    [JsonPropertyName("requests")] public long Requests { get => Get<long>(); init => Set(value); }

    /// <summary>Error codes that were returned, most frequent first.</summary>
    [JsonPropertyName("data")] public IReadOnlyList<Error> Data { get => Get<IReadOnlyList<Error>>(); init => Set(value); }
}

/// <summary>A venue: a house where weddings and bookings take place.</summary>
public record Venue : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>venue</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Name of the venue.</summary>
    [JsonPropertyName("name")] public string Name { get => Get<string>(); init => Set(value); }

    /// <summary>IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Get<string?>(); init => Set(value); }

    /// <summary>ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency.</summary>
    [JsonPropertyName("currency")] public string? Currency { get => Get<string?>(); init => Set(value); }

    /// <summary>Address of the venue.</summary>
    [JsonPropertyName("address")] public Address? Address { get => Get<Address?>(); init => Set(value); }

    /// <summary>Maximum number of people in the whole venue.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Get<long?>(); init => Set(value); }

    /// <summary>
    /// Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
    /// Empty: unknown.
    /// </summary>
    [JsonPropertyName("opening_hours")] public IReadOnlyList<WeeklyInterval> OpeningHours { get => Get<IReadOnlyList<WeeklyInterval>>(); init => Set(value); }

    /// <summary>Local dates on which the venue is closed, each date once. Returned in order.</summary>
    [JsonPropertyName("holidays")] public IReadOnlyList<Holiday> Holidays { get => Get<IReadOnlyList<Holiday>>(); init => Set(value); }

    /// <summary>Status of the venue. An archived venue keeps its spaces and weddings and accepts no new ones.</summary>
    [JsonPropertyName("status")] public VenueStatus Status { get => Get<VenueStatus>(); init => Set(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record VenueBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<VenueInput>? Create { get => Find<IReadOnlyList<VenueInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<VenueBulkUpdate>? Update { get => Find<IReadOnlyList<VenueBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record VenueBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the venue.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency.</summary>
    [JsonPropertyName("currency")] public string? Currency { get => Find<string?>(); init => Set(value); }

    /// <summary>Address of the venue.</summary>
    [JsonPropertyName("address")] public AddressPatch? Address { get => Find<AddressPatch?>(); init => Set(value); }

    /// <summary>Maximum number of people in the whole venue.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
    /// Empty: unknown.
    /// </summary>
    [JsonPropertyName("opening_hours")] public IReadOnlyList<WeeklyInterval>? OpeningHours { get => Find<IReadOnlyList<WeeklyInterval>?>(); init => Set(value); }

    /// <summary>Local dates on which the venue is closed, each date once. Returned in order.</summary>
    [JsonPropertyName("holidays")] public IReadOnlyList<Holiday>? Holidays { get => Find<IReadOnlyList<Holiday>?>(); init => Set(value); }

    /// <summary>
    /// Status of the venue: <c>active</c> ↔ <c>archived</c>. Default: <c>active</c> for a new venue. Omit to keep. An archived venue
    /// accepts no new spaces or weddings.
    /// </summary>
    [JsonPropertyName("status")] public VenueStatus? Status { get => Find<VenueStatus?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>Fields to create or replace a venue.</summary>
public record VenueInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the venue.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency.</summary>
    [JsonPropertyName("currency")] public string? Currency { get => Find<string?>(); init => Set(value); }

    /// <summary>Address of the venue.</summary>
    [JsonPropertyName("address")] public Address? Address { get => Find<Address?>(); init => Set(value); }

    /// <summary>Maximum number of people in the whole venue.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
    /// Empty: unknown.
    /// </summary>
    [JsonPropertyName("opening_hours")] public IReadOnlyList<WeeklyInterval>? OpeningHours { get => Find<IReadOnlyList<WeeklyInterval>?>(); init => SetIfAny(value); }

    /// <summary>Local dates on which the venue is closed, each date once. Returned in order.</summary>
    [JsonPropertyName("holidays")] public IReadOnlyList<Holiday>? Holidays { get => Find<IReadOnlyList<Holiday>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Status of the venue: <c>active</c> ↔ <c>archived</c>. Default: <c>active</c> for a new venue. Omit to keep. An archived venue
    /// accepts no new spaces or weddings.
    /// </summary>
    [JsonPropertyName("status")] public VenueStatus? Status { get => Find<VenueStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a venue to change. Null clears a field (RFC 7396).</summary>
public record VenuePatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the venue.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency.</summary>
    [JsonPropertyName("currency")] public string? Currency { get => Find<string?>(); init => Set(value); }

    /// <summary>Address of the venue.</summary>
    [JsonPropertyName("address")] public AddressPatch? Address { get => Find<AddressPatch?>(); init => Set(value); }

    /// <summary>Maximum number of people in the whole venue.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
    /// Empty: unknown.
    /// </summary>
    [JsonPropertyName("opening_hours")] public IReadOnlyList<WeeklyInterval>? OpeningHours { get => Find<IReadOnlyList<WeeklyInterval>?>(); init => Set(value); }

    /// <summary>Local dates on which the venue is closed, each date once. Returned in order.</summary>
    [JsonPropertyName("holidays")] public IReadOnlyList<Holiday>? Holidays { get => Find<IReadOnlyList<Holiday>?>(); init => Set(value); }

    /// <summary>
    /// Status of the venue: <c>active</c> ↔ <c>archived</c>. Default: <c>active</c> for a new venue. Omit to keep. An archived venue
    /// accepts no new spaces or weddings.
    /// </summary>
    [JsonPropertyName("status")] public VenueStatus? Status { get => Find<VenueStatus?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record VenueUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Name of the venue.</summary>
    [JsonPropertyName("name")] public required string Name { get => Get<string>(); init => Set(value); }

    /// <summary>IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone.</summary>
    [JsonPropertyName("time_zone")] public string? TimeZone { get => Find<string?>(); init => Set(value); }

    /// <summary>ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency.</summary>
    [JsonPropertyName("currency")] public string? Currency { get => Find<string?>(); init => Set(value); }

    /// <summary>Address of the venue.</summary>
    [JsonPropertyName("address")] public Address? Address { get => Find<Address?>(); init => Set(value); }

    /// <summary>Maximum number of people in the whole venue.</summary>
    [JsonPropertyName("capacity")] public long? Capacity { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday.
    /// Empty: unknown.
    /// </summary>
    [JsonPropertyName("opening_hours")] public IReadOnlyList<WeeklyInterval>? OpeningHours { get => Find<IReadOnlyList<WeeklyInterval>?>(); init => SetIfAny(value); }

    /// <summary>Local dates on which the venue is closed, each date once. Returned in order.</summary>
    [JsonPropertyName("holidays")] public IReadOnlyList<Holiday>? Holidays { get => Find<IReadOnlyList<Holiday>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Status of the venue: <c>active</c> ↔ <c>archived</c>. Default: <c>active</c> for a new venue. Omit to keep. An archived venue
    /// accepts no new spaces or weddings.
    /// </summary>
    [JsonPropertyName("status")] public VenueStatus? Status { get => Find<VenueStatus?>(); init => Set(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>The person that a verification created.</summary>
public record Verification : WedSyncObject
{
    /// <summary>The person.</summary>
    [JsonPropertyName("user")] public Person User { get => Get<Person>(); init => Set(value); }

    /// <summary>
    /// True if the person has to set a password, with the link of another mail: the address was registered with different passwords, so
    /// none of them is valid.
    /// </summary>
    [JsonPropertyName("password_required")] public bool PasswordRequired { get => Get<bool>(); init => Set(value); }
}

/// <summary>The token of the link in the mail.</summary>
public record VerificationInput : WedSyncObject
{
    /// <summary>Token of the link in the mail.</summary>
    [JsonPropertyName("token")] public required string Token { get => Get<string>(); init => Set(value); }
}

/// <summary>A ticket that waits for a response, with the name of its organization.</summary>
public record WaitingTicket : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>ticket</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>Subject of the ticket.</summary>
    [JsonPropertyName("subject")] public string Subject { get => Get<string>(); init => Set(value); }

    /// <summary>Text of the ticket, at most 10,000 characters. Do not send secrets or card numbers.</summary>
    [JsonPropertyName("body")] public string Body { get => Get<string>(); init => Set(value); }

    /// <summary>Priority of the ticket. With the tier of your support, it sets the response target.</summary>
    [JsonPropertyName("priority")] public WaitingTicketPriority Priority { get => Get<WaitingTicketPriority>(); init => Set(value); }

    /// <summary>ID of the request that the ticket is about: its <c>X-Request-Id</c>.</summary>
    [JsonPropertyName("request_id")] public string? RequestId { get => Get<string?>(); init => Set(value); }

    /// <summary>Author of the ticket.</summary>
    [JsonPropertyName("requester")] public TicketAuthor Requester { get => Get<TicketAuthor>(); init => Set(value); }

    /// <summary>
    /// Status of the ticket: <c>open</c> while it waits for the platform's support, <c>answered</c> while it waits for you, <c>closed</c>
    /// at the end. Your message opens an answered ticket again; a closed ticket accepts no messages.
    /// </summary>
    [JsonPropertyName("status")] public WaitingTicketStatus Status { get => Get<WaitingTicketStatus>(); init => Set(value); }

    /// <summary>Response target of the ticket in minutes, by its priority and the tier of your support.</summary>
    [JsonPropertyName("response_minutes")] public long ResponseMinutes { get => Get<long>(); init => Set(value); }

    /// <summary>Time of the next response by the target; null unless the ticket is <c>open</c>.</summary>
    [JsonPropertyName("response_due_at")] public DateTimeOffset? ResponseDueAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>True if the response is late: <c>response_due_at</c> has passed.</summary>
    [JsonPropertyName("is_overdue")] public bool IsOverdue { get => Get<bool>(); init => Set(value); }

    /// <summary>Number of messages after the ticket's own text.</summary>
    [JsonPropertyName("message_count")] public long MessageCount { get => Get<long>(); init => Set(value); }

    /// <summary>Side that wrote last: <c>customer</c> or <c>support</c>.</summary>
    [JsonPropertyName("last_message_by")] public WaitingTicketLastMessageBy LastMessageBy { get => Get<WaitingTicketLastMessageBy>(); init => Set(value); }

    /// <summary>Side that closed the ticket; null while it is not closed.</summary>
    [JsonPropertyName("closed_by")] public WaitingTicketClosedBy? ClosedBy { get => Get<WaitingTicketClosedBy?>(); init => Set(value); }

    /// <summary>Time at which the ticket was closed; null while it is not.</summary>
    [JsonPropertyName("closed_at")] public DateTimeOffset? ClosedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Name of the organization that opened the ticket.</summary>
    [JsonPropertyName("organization_name")] public string? OrganizationName { get => Find<string?>(); init => Set(value); }
}

/// <summary>A waitlist entry: a customer who waits for a slot of a service.</summary>
public record WaitlistEntry : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>waitlist_entry</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the customer who waits. Cannot be changed.</summary>
    [JsonPropertyName("customer_id")] public string CustomerId { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the service that the customer waits for. Cannot be changed.</summary>
    [JsonPropertyName("service_id")] public string ServiceId { get => Get<string>(); init => Set(value); }

    /// <summary>Earliest start of a slot that suits the customer.</summary>
    [JsonPropertyName("from")] public DateTimeOffset From { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Latest end of a slot that suits the customer: in the future, after <c>from</c>, at most 92 days later.</summary>
    [JsonPropertyName("to")] public DateTimeOffset To { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long PartySize { get => Get<long>(); init => Set(value); }

    /// <summary>ID of the staff member that the customer waits for; null for any staff member.</summary>
    [JsonPropertyName("staff_id")] public string? StaffId { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// Status of the entry. <c>waiting</c> → <c>offered</c> when a slot is held for the customer → <c>converted</c> when the offer is
    /// accepted, or <c>waiting</c> again when it is not answered in time. An entry is <c>expired</c> after <c>to</c>, and <c>canceled</c>
    /// when it is deleted.
    /// </summary>
    [JsonPropertyName("status")] public WaitlistEntryStatus Status { get => Get<WaitlistEntryStatus>(); init => Set(value); }

    /// <summary>ID of the booking that holds the offered slot; null without an offer.</summary>
    [JsonPropertyName("booking_id")] public string? BookingId { get => Get<string?>(); init => Set(value); }

    /// <summary>Time until which the offer can be accepted; null without an open offer.</summary>
    [JsonPropertyName("offer_expires_at")] public DateTimeOffset? OfferExpiresAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=customer</c>.</summary>
    [JsonPropertyName("customer")] public Customer? Customer { get => Find<Customer?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=service</c>.</summary>
    [JsonPropertyName("service")] public Service? Service { get => Find<Service?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=staff</c>.</summary>
    [JsonPropertyName("staff")] public StaffMember? Staff { get => Find<StaffMember?>(); init => Set(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record WaitlistEntryBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<WaitlistEntryInput>? Create { get => Find<IReadOnlyList<WaitlistEntryInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<WaitlistEntryBulkUpdate>? Update { get => Find<IReadOnlyList<WaitlistEntryBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record WaitlistEntryBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Earliest start of a slot that suits the customer.</summary>
    [JsonPropertyName("from")] public DateTimeOffset? From { get => Find<DateTimeOffset?>(); init => SetIfAny(value); }

    /// <summary>Latest end of a slot that suits the customer: in the future, after <c>from</c>, at most 92 days later.</summary>
    [JsonPropertyName("to")] public DateTimeOffset? To { get => Find<DateTimeOffset?>(); init => SetIfAny(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long? PartySize { get => Find<long?>(); init => Set(value); }

    /// <summary>ID of the staff member that the customer waits for. Default (omitted, null or <c>any</c>): any staff member.</summary>
    [JsonPropertyName("staff_id")] public OneOf<string, ExternalRef>? StaffId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>Fields to create or replace a waitlist entry.</summary>
public record WaitlistEntryInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the customer who waits. Cannot be changed.</summary>
    [JsonPropertyName("customer_id")] public required OneOf<string, ExternalRef> CustomerId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the service that the customer waits for. Cannot be changed.</summary>
    [JsonPropertyName("service_id")] public required OneOf<string, ExternalRef> ServiceId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>Earliest start of a slot that suits the customer.</summary>
    [JsonPropertyName("from")] public required DateTimeOffset From { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Latest end of a slot that suits the customer: in the future, after <c>from</c>, at most 92 days later.</summary>
    [JsonPropertyName("to")] public required DateTimeOffset To { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long? PartySize { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>ID of the staff member that the customer waits for. Default (omitted, null or <c>any</c>): any staff member.</summary>
    [JsonPropertyName("staff_id")] public OneOf<string, ExternalRef>? StaffId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a waitlist entry to change. Null clears a field (RFC 7396).</summary>
public record WaitlistEntryPatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>Earliest start of a slot that suits the customer.</summary>
    [JsonPropertyName("from")] public DateTimeOffset? From { get => Find<DateTimeOffset?>(); init => SetIfAny(value); }

    /// <summary>Latest end of a slot that suits the customer: in the future, after <c>from</c>, at most 92 days later.</summary>
    [JsonPropertyName("to")] public DateTimeOffset? To { get => Find<DateTimeOffset?>(); init => SetIfAny(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long? PartySize { get => Find<long?>(); init => Set(value); }

    /// <summary>ID of the staff member that the customer waits for. Default (omitted, null or <c>any</c>): any staff member.</summary>
    [JsonPropertyName("staff_id")] public OneOf<string, ExternalRef>? StaffId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record WaitlistEntryUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the customer who waits. Cannot be changed.</summary>
    [JsonPropertyName("customer_id")] public required OneOf<string, ExternalRef> CustomerId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the service that the customer waits for. Cannot be changed.</summary>
    [JsonPropertyName("service_id")] public required OneOf<string, ExternalRef> ServiceId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>Earliest start of a slot that suits the customer.</summary>
    [JsonPropertyName("from")] public required DateTimeOffset From { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Latest end of a slot that suits the customer: in the future, after <c>from</c>, at most 92 days later.</summary>
    [JsonPropertyName("to")] public required DateTimeOffset To { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Number of people, at most the capacity of the service: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long? PartySize { get => Find<long?>(); init => SetIfAny(value); }

    /// <summary>ID of the staff member that the customer waits for. Default (omitted, null or <c>any</c>): any staff member.</summary>
    [JsonPropertyName("staff_id")] public OneOf<string, ExternalRef>? StaffId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>A webhook: an endpoint that receives your events.</summary>
public record Webhook : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>webhook</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>
    /// URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10
    /// seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count.
    /// </summary>
    [JsonPropertyName("url")] public string Url { get => Get<string>(); init => Set(value); }

    /// <summary>Event types that are sent.</summary>
    [JsonPropertyName("event_types")] public IReadOnlyList<string> EventTypes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Event pattern: of the types in <c>event_types</c>, only events that match it are sent. Null: all of them.</summary>
    [JsonPropertyName("filters")] public Dictionary<string, JsonElement>? Filters { get => Get<Dictionary<string, JsonElement>?>(); init => Set(value); }

    /// <summary>Purpose of the webhook.</summary>
    [JsonPropertyName("description")] public string? Description { get => Get<string?>(); init => Set(value); }

    /// <summary>Headers that are sent with each delivery. Values are secret and shown as <c>********</c>.</summary>
    [JsonPropertyName("headers")] public Dictionary<string, string> Headers { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>Retry delays for failed deliveries.</summary>
    [JsonPropertyName("retry_policy")] public RetryPolicy RetryPolicy { get => Get<RetryPolicy>(); init => Set(value); }

    /// <summary>
    /// Form of the events that are sent. <c>full</c>: the whole event. <c>thin</c>: <c>data</c> has only the ID and the type of the
    /// resource; get the resource from the API. A resource without an ID has the IDs that it refers to.
    /// </summary>
    [JsonPropertyName("payload")] public WebhookPayload Payload { get => Get<WebhookPayload>(); init => Set(value); }

    /// <summary>API version of the events that are sent. Null: the current version.</summary>
    [JsonPropertyName("api_version")] public WebhookApiVersion? ApiVersion { get => Get<WebhookApiVersion?>(); init => Set(value); }

    /// <summary>Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit.</summary>
    [JsonPropertyName("rate_limit_per_second")] public long? RateLimitPerSecond { get => Get<long?>(); init => Set(value); }

    /// <summary>
    /// Maximum number of concurrent requests to the endpoint. <c>1</c> sends one event after the other, which orders the events of an
    /// object in replays only; compare <c>sequence</c> for others. Null: the platform chooses.
    /// </summary>
    [JsonPropertyName("max_in_flight")] public long? MaxInFlight { get => Get<long?>(); init => Set(value); }

    /// <summary>Signature scheme: <c>hmac-sha256</c> with a shared secret, or <c>ed25519</c> with a key pair.</summary>
    [JsonPropertyName("signature")] public WebhookSignature Signature { get => Get<WebhookSignature>(); init => Set(value); }

    /// <summary>
    /// Status of the webhook. <c>active</c>: events are sent. <c>paused</c>: you paused the webhook. <c>failed</c>: the platform disabled
    /// the webhook, see <c>failure_reason</c>; resume it when the endpoint works again. Only an active webhook receives events.
    /// </summary>
    [JsonPropertyName("status")] public WebhookStatus Status { get => Get<WebhookStatus>(); init => Set(value); }

    /// <summary>
    /// Reason why the platform disabled the webhook. <c>gone</c>: the endpoint returned 410. <c>failing</c>: all deliveries failed for
    /// three days, at least ten events.
    /// </summary>
    [JsonPropertyName("failure_reason")] public WebhookFailureReason? FailureReason { get => Get<WebhookFailureReason?>(); init => Set(value); }

    /// <summary>Time when the webhook failed.</summary>
    [JsonPropertyName("failed_at")] public DateTimeOffset? FailedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>
    /// Time since which all deliveries have failed; set after 24 hours. Null after the next successful delivery, and when you resume the
    /// webhook.
    /// </summary>
    [JsonPropertyName("failing_since")] public DateTimeOffset? FailingSince { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Time until which the previous secret also signs after a rotation. Not included in events.</summary>
    [JsonPropertyName("previous_secret_expires_at")] public DateTimeOffset? PreviousSecretExpiresAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>
    /// Public key for verifying the <c>v1a</c> signatures of an <c>ed25519</c> webhook; null with <c>hmac-sha256</c>. Not included in
    /// events.
    /// </summary>
    [JsonPropertyName("public_key")] public string? PublicKey { get => Find<string?>(); init => Set(value); }
}

/// <summary>Fields to create or replace a webhook.</summary>
public record WebhookInput : WedSyncObject
{
    /// <summary>
    /// URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10
    /// seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count.
    /// </summary>
    [JsonPropertyName("url")] public required string Url { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// Event types to send: single types, all types of a resource (<c>client.*</c>) or all types (<c>*</c>). To create or change the
    /// webhook, your key needs the read scope of each of these resources (<c>clients:read</c> for <c>client.*</c>, <c>*:read</c> for
    /// <c>*</c>). Otherwise, 403 <c>insufficient_scope</c> lists the missing scopes. Later changes of the key do not change which events
    /// the webhook receives.
    /// </summary>
    [JsonPropertyName("event_types")] public required IReadOnlyList<WebhookEventTypes> EventTypes { get => Get<IReadOnlyList<WebhookEventTypes>>(); init => Set(value); }

    /// <summary>
    /// Event pattern in the language of Amazon EventBridge: of the types in <c>event_types</c>, only events that match it are sent. Each
    /// field of the pattern has an array of values and operators, one of which must match. At most 2,048 characters, 100 values and
    /// operators, 16 levels and 1,000 combinations of <c>$or</c>. A merge patch merges it with the stored pattern; null removes it.
    /// Default: every event of these types is sent.
    /// </summary>
    [JsonPropertyName("filters")] public Dictionary<string, object?>? Filters { get => Find<Dictionary<string, object?>?>(); init => Set(value); }

    /// <summary>Purpose of the webhook.</summary>
    [JsonPropertyName("description")] public string? Description { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Headers to send with each delivery, such as <c>Authorization</c>; at most 20. Headers that are reserved for HTTP or for the platform
    /// are rejected. A value has 1 to 1,000 visible ASCII characters, with spaces between them, but no tabs. Values are secret: every
    /// response, event and change contains <c>********</c> instead. Send <c>********</c> unchanged to keep the stored value.
    /// </summary>
    [JsonPropertyName("headers")] public Dictionary<string, string>? Headers { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }

    /// <summary>Retry delays for failed deliveries.</summary>
    [JsonPropertyName("retry_policy")] public RetryPolicy? RetryPolicy { get => Find<RetryPolicy?>(); init => SetIfAny(value); }

    /// <summary>
    /// Form of the events that are sent. <c>full</c>: the whole event. <c>thin</c>: <c>data</c> has only the ID and the type of the
    /// resource; get the resource from the API. A resource without an ID has the IDs that it refers to.
    /// </summary>
    [JsonPropertyName("payload")] public WebhookPayload? Payload { get => Find<WebhookPayload?>(); init => SetIfAny(value); }

    /// <summary>API version of the events that are sent. Null: the current version.</summary>
    [JsonPropertyName("api_version")] public WebhookApiVersion? ApiVersion { get => Find<WebhookApiVersion?>(); init => Set(value); }

    /// <summary>Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit.</summary>
    [JsonPropertyName("rate_limit_per_second")] public long? RateLimitPerSecond { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Maximum number of concurrent requests to the endpoint. <c>1</c> sends one event after the other, which orders the events of an
    /// object in replays only; compare <c>sequence</c> for others. Null: the platform chooses.
    /// </summary>
    [JsonPropertyName("max_in_flight")] public long? MaxInFlight { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Signature scheme. <c>hmac-sha256</c>: a secret that you and the platform share. <c>ed25519</c>: the platform signs with a private
    /// key, and you verify with the public key. Default: <c>hmac-sha256</c> for a new webhook. Can be changed by rotating the secret only.
    /// </summary>
    [JsonPropertyName("signature")] public WebhookSignature? Signature { get => Find<WebhookSignature?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a webhook to change. Null clears a field (RFC 7396).</summary>
public record WebhookPatch : WedSyncObject
{
    /// <summary>
    /// URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10
    /// seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count.
    /// </summary>
    [JsonPropertyName("url")] public string? Url { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>
    /// Event types to send: single types, all types of a resource (<c>client.*</c>) or all types (<c>*</c>). To create or change the
    /// webhook, your key needs the read scope of each of these resources (<c>clients:read</c> for <c>client.*</c>, <c>*:read</c> for
    /// <c>*</c>). Otherwise, 403 <c>insufficient_scope</c> lists the missing scopes. Later changes of the key do not change which events
    /// the webhook receives.
    /// </summary>
    [JsonPropertyName("event_types")] public IReadOnlyList<WebhookEventTypes>? EventTypes { get => Find<IReadOnlyList<WebhookEventTypes>?>(); init => SetIfAny(value); }

    /// <summary>
    /// Event pattern in the language of Amazon EventBridge: of the types in <c>event_types</c>, only events that match it are sent. Each
    /// field of the pattern has an array of values and operators, one of which must match. At most 2,048 characters, 100 values and
    /// operators, 16 levels and 1,000 combinations of <c>$or</c>. A merge patch merges it with the stored pattern; null removes it.
    /// Default: every event of these types is sent.
    /// </summary>
    [JsonPropertyName("filters")] public Dictionary<string, object?>? Filters { get => Find<Dictionary<string, object?>?>(); init => Set(value); }

    /// <summary>Purpose of the webhook.</summary>
    [JsonPropertyName("description")] public string? Description { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Headers to send with each delivery, such as <c>Authorization</c>; at most 20. Headers that are reserved for HTTP or for the platform
    /// are rejected. A value has 1 to 1,000 visible ASCII characters, with spaces between them, but no tabs. Values are secret: every
    /// response, event and change contains <c>********</c> instead. Send <c>********</c> unchanged to keep the stored value.
    /// </summary>
    [JsonPropertyName("headers")] public Dictionary<string, string?>? Headers { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>Retry delays for failed deliveries.</summary>
    [JsonPropertyName("retry_policy")] public RetryPolicyPatch? RetryPolicy { get => Find<RetryPolicyPatch?>(); init => Set(value); }

    /// <summary>
    /// Form of the events that are sent. <c>full</c>: the whole event. <c>thin</c>: <c>data</c> has only the ID and the type of the
    /// resource; get the resource from the API. A resource without an ID has the IDs that it refers to.
    /// </summary>
    [JsonPropertyName("payload")] public WebhookPayload? Payload { get => Find<WebhookPayload?>(); init => Set(value); }

    /// <summary>API version of the events that are sent. Null: the current version.</summary>
    [JsonPropertyName("api_version")] public WebhookApiVersion? ApiVersion { get => Find<WebhookApiVersion?>(); init => Set(value); }

    /// <summary>Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit.</summary>
    [JsonPropertyName("rate_limit_per_second")] public long? RateLimitPerSecond { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Maximum number of concurrent requests to the endpoint. <c>1</c> sends one event after the other, which orders the events of an
    /// object in replays only; compare <c>sequence</c> for others. Null: the platform chooses.
    /// </summary>
    [JsonPropertyName("max_in_flight")] public long? MaxInFlight { get => Find<long?>(); init => Set(value); }

    /// <summary>
    /// Signature scheme. <c>hmac-sha256</c>: a secret that you and the platform share. <c>ed25519</c>: the platform signs with a private
    /// key, and you verify with the public key. Default: <c>hmac-sha256</c> for a new webhook. Can be changed by rotating the secret only.
    /// </summary>
    [JsonPropertyName("signature")] public WebhookSignature? Signature { get => Find<WebhookSignature?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>The attempts of a webhook's endpoint in a time span, in total and by period, and the current state of the endpoint.</summary>
public record WebhookStats : WedSyncObject
{
    /// <summary>Always <c>webhook_stats</c>.</summary>
    [JsonPropertyName("object")] public string? Object { get => Find<string?>(); init => SetIfAny(value); }

    /// <summary>ID of the webhook.</summary>
    [JsonPropertyName("webhook_id")] public string WebhookId { get => Get<string>(); init => Set(value); }

    /// <summary>Start of the first period.</summary>
    [JsonPropertyName("from")] public DateTimeOffset From { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>End of the last period.</summary>
    [JsonPropertyName("to")] public DateTimeOffset To { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Length of a period.</summary>
    [JsonPropertyName("granularity")] public WebhookStatsGranularity Granularity { get => Get<WebhookStatsGranularity>(); init => Set(value); }

    /// <summary>Number of attempts that have failed since the last success, now.</summary>
    [JsonPropertyName("consecutive_failures")] public long ConsecutiveFailures { get => Get<long>(); init => Set(value); }

    /// <summary>
    /// State of the circuit breaker, now. <c>closed</c>: events are sent. <c>open</c>: after failures in a row, nothing is sent for a
    /// pause. <c>half_open</c>: the pause is over, and the next attempt decides.
    /// </summary>
    [JsonPropertyName("circuit")] public WebhookStatsCircuit Circuit { get => Get<WebhookStatsCircuit>(); init => Set(value); }

    /// <summary>Totals of the time span.</summary>
    [JsonPropertyName("total")] public AttemptFigures Total { get => Get<AttemptFigures>(); init => Set(value); }

    /// <summary>All periods, oldest first, including periods without attempts.</summary>
    [JsonPropertyName("data")] public IReadOnlyList<StatisticsPeriod> Data { get => Get<IReadOnlyList<StatisticsPeriod>>(); init => Set(value); }
}

/// <summary>A webhook with its signing secret. The secret is shown only once.</summary>
public record WebhookWithSecret : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>webhook</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>
    /// URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10
    /// seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count.
    /// </summary>
    [JsonPropertyName("url")] public string Url { get => Get<string>(); init => Set(value); }

    /// <summary>Event types that are sent.</summary>
    [JsonPropertyName("event_types")] public IReadOnlyList<string> EventTypes { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Event pattern: of the types in <c>event_types</c>, only events that match it are sent. Null: all of them.</summary>
    [JsonPropertyName("filters")] public Dictionary<string, JsonElement>? Filters { get => Get<Dictionary<string, JsonElement>?>(); init => Set(value); }

    /// <summary>Purpose of the webhook.</summary>
    [JsonPropertyName("description")] public string? Description { get => Get<string?>(); init => Set(value); }

    /// <summary>Headers that are sent with each delivery. Values are secret and shown as <c>********</c>.</summary>
    [JsonPropertyName("headers")] public Dictionary<string, string> Headers { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>Retry delays for failed deliveries.</summary>
    [JsonPropertyName("retry_policy")] public RetryPolicy RetryPolicy { get => Get<RetryPolicy>(); init => Set(value); }

    /// <summary>
    /// Form of the events that are sent. <c>full</c>: the whole event. <c>thin</c>: <c>data</c> has only the ID and the type of the
    /// resource; get the resource from the API. A resource without an ID has the IDs that it refers to.
    /// </summary>
    [JsonPropertyName("payload")] public WebhookWithSecretPayload Payload { get => Get<WebhookWithSecretPayload>(); init => Set(value); }

    /// <summary>API version of the events that are sent. Null: the current version.</summary>
    [JsonPropertyName("api_version")] public WebhookWithSecretApiVersion? ApiVersion { get => Get<WebhookWithSecretApiVersion?>(); init => Set(value); }

    /// <summary>Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit.</summary>
    [JsonPropertyName("rate_limit_per_second")] public long? RateLimitPerSecond { get => Get<long?>(); init => Set(value); }

    /// <summary>
    /// Maximum number of concurrent requests to the endpoint. <c>1</c> sends one event after the other, which orders the events of an
    /// object in replays only; compare <c>sequence</c> for others. Null: the platform chooses.
    /// </summary>
    [JsonPropertyName("max_in_flight")] public long? MaxInFlight { get => Get<long?>(); init => Set(value); }

    /// <summary>Signature scheme: <c>hmac-sha256</c> with a shared secret, or <c>ed25519</c> with a key pair.</summary>
    [JsonPropertyName("signature")] public WebhookWithSecretSignature Signature { get => Get<WebhookWithSecretSignature>(); init => Set(value); }

    /// <summary>
    /// Status of the webhook. <c>active</c>: events are sent. <c>paused</c>: you paused the webhook. <c>failed</c>: the platform disabled
    /// the webhook, see <c>failure_reason</c>; resume it when the endpoint works again. Only an active webhook receives events.
    /// </summary>
    [JsonPropertyName("status")] public WebhookWithSecretStatus Status { get => Get<WebhookWithSecretStatus>(); init => Set(value); }

    /// <summary>
    /// Reason why the platform disabled the webhook. <c>gone</c>: the endpoint returned 410. <c>failing</c>: all deliveries failed for
    /// three days, at least ten events.
    /// </summary>
    [JsonPropertyName("failure_reason")] public WebhookWithSecretFailureReason? FailureReason { get => Get<WebhookWithSecretFailureReason?>(); init => Set(value); }

    /// <summary>Time when the webhook failed.</summary>
    [JsonPropertyName("failed_at")] public DateTimeOffset? FailedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>
    /// Time since which all deliveries have failed; set after 24 hours. Null after the next successful delivery, and when you resume the
    /// webhook.
    /// </summary>
    [JsonPropertyName("failing_since")] public DateTimeOffset? FailingSince { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Time until which the previous secret also signs after a rotation. Not included in events.</summary>
    [JsonPropertyName("previous_secret_expires_at")] public DateTimeOffset? PreviousSecretExpiresAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>
    /// Public key for verifying the <c>v1a</c> signatures of an <c>ed25519</c> webhook; null with <c>hmac-sha256</c>. Not included in
    /// events.
    /// </summary>
    [JsonPropertyName("public_key")] public string? PublicKey { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Secret for verifying the signatures of deliveries (Standard Webhooks): <c>whsec_…</c>, or the public key <c>whpk_…</c> of an
    /// <c>ed25519</c> webhook. Save it: it is not shown again.
    /// </summary>
    [JsonPropertyName("secret")] public string Secret { get => Get<string>(); init => Set(value); }
}

/// <summary>A wedding: one celebration, from the first inquiry to the final accounts.</summary>
public record Wedding : WedSyncObject
{
    /// <summary>Unique ID; sorts by creation time.</summary>
    [JsonPropertyName("id")] public string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Always <c>wedding</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the organization that owns the resource.</summary>
    [JsonPropertyName("organization_id")] public string OrganizationId { get => Get<string>(); init => Set(value); }

    /// <summary>Live mode: false in the sandbox.</summary>
    [JsonPropertyName("livemode")] public bool Livemode { get => Get<bool>(); init => Set(value); }

    /// <summary>Version, incremented by every change. Sent as <c>ETag</c>.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of creation.</summary>
    [JsonPropertyName("created_at")] public DateTimeOffset CreatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Time of the last change.</summary>
    [JsonPropertyName("updated_at")] public DateTimeOffset UpdatedAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Custom name-value pairs.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string> Metadata { get => Get<Dictionary<string, string>>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef> ExternalRefs { get => Get<IReadOnlyList<ExternalRef>>(); init => Set(value); }

    /// <summary>ID of the client that the wedding belongs to.</summary>
    [JsonPropertyName("client_id")] public string ClientId { get => Get<string>(); init => Set(value); }

    /// <summary>Date of the wedding, local to the venue.</summary>
    [JsonPropertyName("date")] public DateOnly Date { get => Get<DateOnly>(); init => Set(value); }

    /// <summary>Name of the wedding, for your staff.</summary>
    [JsonPropertyName("name")] public string? Name { get => Get<string?>(); init => Set(value); }

    /// <summary>ID of the venue where the wedding takes place.</summary>
    [JsonPropertyName("venue_id")] public string? VenueId { get => Get<string?>(); init => Set(value); }

    /// <summary>
    /// IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements.
    /// </summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<string> SpaceIds { get => Get<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>Start time of the wedding.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset? StartAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>End time of the wedding, exclusive. <c>date</c> must be between start and end, in the venue's time zone.</summary>
    [JsonPropertyName("end_at")] public DateTimeOffset? EndAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Numbers of guests.</summary>
    [JsonPropertyName("guests")] public Guests Guests { get => Get<Guests>(); init => Set(value); }

    /// <summary>Budget of the couple.</summary>
    [JsonPropertyName("budget")] public Money? Budget { get => Get<Money?>(); init => Set(value); }

    /// <summary>Package chosen by the couple.</summary>
    [JsonPropertyName("package_type")] public WeddingPackageType PackageType { get => Get<WeddingPackageType>(); init => Set(value); }

    /// <summary>Sub-events of the wedding, between its start and end.</summary>
    [JsonPropertyName("sub_events")] public IReadOnlyList<SubEvent> SubEvents { get => Get<IReadOnlyList<SubEvent>>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Get<string?>(); init => Set(value); }

    /// <summary>Status of the wedding.</summary>
    [JsonPropertyName("status")] public WeddingStatus Status { get => Get<WeddingStatus>(); init => Set(value); }

    /// <summary>
    /// Time until which a tentative wedding is held. The wedding is then released automatically; <c>wedding.option_expiring</c> is sent 48
    /// hours before. Omit to keep. Default for a new option: the number of days in the organization's setting <c>wedding_option_days</c>,
    /// or 14 days.
    /// </summary>
    [JsonPropertyName("option_expires_at")] public DateTimeOffset? OptionExpiresAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Time when <c>wedding.option_expiring</c> was sent for this option.</summary>
    [JsonPropertyName("option_noticed_at")] public DateTimeOffset? OptionNoticedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Time from which <c>guests.guaranteed</c> can only be raised.</summary>
    [JsonPropertyName("guarantee_locked_at")] public DateTimeOffset? GuaranteeLockedAt { get => Get<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Reason why the wedding was canceled or lost.</summary>
    [JsonPropertyName("status_reason")] public string? StatusReason { get => Get<string?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=client</c>.</summary>
    [JsonPropertyName("client")] public Client? Client { get => Find<Client?>(); init => Set(value); }

    /// <summary>The related resource, with <c>expand=venue</c>.</summary>
    [JsonPropertyName("venue")] public Venue? Venue { get => Find<Venue?>(); init => Set(value); }

    /// <summary>The related resources, with <c>expand=spaces</c>.</summary>
    [JsonPropertyName("spaces")] public IReadOnlyList<Space>? Spaces { get => Find<IReadOnlyList<Space>?>(); init => SetIfAny(value); }
}

/// <summary>Resources to create, update and delete: at most 10,000 in total.</summary>
public record WeddingBulk : WedSyncObject
{
    /// <summary>Resources to create.</summary>
    [JsonPropertyName("create")] public IReadOnlyList<WeddingInput>? Create { get => Find<IReadOnlyList<WeddingInput>?>(); init => SetIfAny(value); }

    /// <summary>Merge patches of the resources to update.</summary>
    [JsonPropertyName("update")] public IReadOnlyList<WeddingBulkUpdate>? Update { get => Find<IReadOnlyList<WeddingBulkUpdate>?>(); init => SetIfAny(value); }

    /// <summary>Resources to delete, each as an ID or as <c>{id, version}</c>.</summary>
    [JsonPropertyName("delete")] public IReadOnlyList<OneOf<string, BulkDelete>>? Delete { get => Find<IReadOnlyList<OneOf<string, BulkDelete>>?>(); init => SetIfAny(value); }
}

/// <summary>A merge patch with the ID of its resource.</summary>
public record WeddingBulkUpdate : WedSyncObject
{
    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }

    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the client that the wedding belongs to.</summary>
    [JsonPropertyName("client_id")] public OneOf<string, ExternalRef>? ClientId { get => Find<OneOf<string, ExternalRef>?>(); init => SetIfAny(value); }

    /// <summary>Date of the wedding, local to the venue.</summary>
    [JsonPropertyName("date")] public DateOnly? Date { get => Find<DateOnly?>(); init => SetIfAny(value); }

    /// <summary>Name of the wedding, for your staff.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => Set(value); }

    /// <summary>ID of the venue where the wedding takes place.</summary>
    [JsonPropertyName("venue_id")] public OneOf<string, ExternalRef>? VenueId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements.
    /// </summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>Start time of the wedding.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset? StartAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>End time of the wedding, exclusive. <c>date</c> must be between start and end, in the venue's time zone.</summary>
    [JsonPropertyName("end_at")] public DateTimeOffset? EndAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Numbers of guests.</summary>
    [JsonPropertyName("guests")] public GuestsPatch? Guests { get => Find<GuestsPatch?>(); init => Set(value); }

    /// <summary>Budget of the couple.</summary>
    [JsonPropertyName("budget")] public MoneyPatch? Budget { get => Find<MoneyPatch?>(); init => Set(value); }

    /// <summary>Package chosen by the couple.</summary>
    [JsonPropertyName("package_type")] public WeddingPackageType? PackageType { get => Find<WeddingPackageType?>(); init => Set(value); }

    /// <summary>Sub-events of the wedding, between its start and end.</summary>
    [JsonPropertyName("sub_events")] public IReadOnlyList<SubEvent>? SubEvents { get => Find<IReadOnlyList<SubEvent>?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Status of the wedding. Transitions: <c>inquiry</c> → <c>tentative</c>, <c>waitlisted</c>, <c>lost</c>; <c>waitlisted</c> →
    /// <c>tentative</c>, <c>lost</c>; <c>tentative</c> → <c>definite</c>, <c>lost</c>, <c>canceled</c>, <c>released</c>; <c>released</c> →
    /// <c>tentative</c>; <c>definite</c> → <c>in_progress</c>, <c>canceled</c>; <c>in_progress</c> → <c>completed</c>; <c>completed</c> →
    /// <c>closed</c>. The actions make the same transitions. Default: <c>inquiry</c> for a new wedding. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public WeddingStatus? Status { get => Find<WeddingStatus?>(); init => Set(value); }

    /// <summary>
    /// Time until which a tentative wedding is held. The wedding is then released automatically; <c>wedding.option_expiring</c> is sent 48
    /// hours before. Omit to keep. Default for a new option: the number of days in the organization's setting <c>wedding_option_days</c>,
    /// or 14 days.
    /// </summary>
    [JsonPropertyName("option_expires_at")] public DateTimeOffset? OptionExpiresAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>ID of the resource.</summary>
    [JsonPropertyName("id")] public required string Id { get => Get<string>(); init => Set(value); }

    /// <summary>Version that you read. The result is 412 if the resource has changed since.</summary>
    [JsonPropertyName("version")] public long? Version { get => Find<long?>(); init => Set(value); }
}

/// <summary>A version of a wedding: what changed, when and by whom.</summary>
public record WeddingChange : WedSyncObject
{
    /// <summary>Always <c>wedding_change</c>.</summary>
    [JsonPropertyName("object")] public string Object { get => Get<string>(); init => Set(value); }

    /// <summary>Version that resulted from the change.</summary>
    [JsonPropertyName("version")] public long Version { get => Get<long>(); init => Set(value); }

    /// <summary>Time of the change.</summary>
    [JsonPropertyName("at")] public DateTimeOffset At { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>Type of the change.</summary>
    [JsonPropertyName("action")] public WeddingChangeAction Action { get => Get<WeddingChangeAction>(); init => Set(value); }

    /// <summary>ID of the API key that made the change; <c>platform</c> if an option expired.</summary>
    [JsonPropertyName("principal")] public string Principal { get => Get<string>(); init => Set(value); }

    /// <summary>ID of the request that made the change.</summary>
    [JsonPropertyName("request_id")] public string RequestId { get => Get<string>(); init => Set(value); }

    /// <summary>Changed fields. Empty if the wedding was created or restored.</summary>
    [JsonPropertyName("changes")] public IReadOnlyList<FieldChange> Changes { get => Get<IReadOnlyList<FieldChange>>(); init => Set(value); }
}

/// <summary>The reason why the wedding will not take place.</summary>
public record WeddingEndInput : WedSyncObject
{
    /// <summary>Reason why the wedding was canceled or lost.</summary>
    [JsonPropertyName("reason")] public string? Reason { get => Find<string?>(); init => Set(value); }
}

/// <summary>Options for holding the date.</summary>
public record WeddingHoldInput : WedSyncObject
{
    /// <summary>
    /// Time until which a tentative wedding is held. The wedding is then released automatically; <c>wedding.option_expiring</c> is sent 48
    /// hours before. Omit to keep. Default for a new option: the number of days in the organization's setting <c>wedding_option_days</c>,
    /// or 14 days.
    /// </summary>
    [JsonPropertyName("option_expires_at")] public DateTimeOffset? OptionExpiresAt { get => Find<DateTimeOffset?>(); init => Set(value); }
}

/// <summary>Fields to create or replace a wedding.</summary>
public record WeddingInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the client that the wedding belongs to.</summary>
    [JsonPropertyName("client_id")] public required OneOf<string, ExternalRef> ClientId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>Date of the wedding, local to the venue.</summary>
    [JsonPropertyName("date")] public required DateOnly Date { get => Get<DateOnly>(); init => Set(value); }

    /// <summary>Name of the wedding, for your staff.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => Set(value); }

    /// <summary>ID of the venue where the wedding takes place.</summary>
    [JsonPropertyName("venue_id")] public OneOf<string, ExternalRef>? VenueId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements.
    /// </summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => SetIfAny(value); }

    /// <summary>Start time of the wedding.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset? StartAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>End time of the wedding, exclusive. <c>date</c> must be between start and end, in the venue's time zone.</summary>
    [JsonPropertyName("end_at")] public DateTimeOffset? EndAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Numbers of guests.</summary>
    [JsonPropertyName("guests")] public Guests? Guests { get => Find<Guests?>(); init => SetIfAny(value); }

    /// <summary>Budget of the couple.</summary>
    [JsonPropertyName("budget")] public Money? Budget { get => Find<Money?>(); init => Set(value); }

    /// <summary>Package chosen by the couple.</summary>
    [JsonPropertyName("package_type")] public WeddingPackageType? PackageType { get => Find<WeddingPackageType?>(); init => SetIfAny(value); }

    /// <summary>Sub-events of the wedding, between its start and end.</summary>
    [JsonPropertyName("sub_events")] public IReadOnlyList<SubEvent>? SubEvents { get => Find<IReadOnlyList<SubEvent>?>(); init => SetIfAny(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Status of the wedding. Transitions: <c>inquiry</c> → <c>tentative</c>, <c>waitlisted</c>, <c>lost</c>; <c>waitlisted</c> →
    /// <c>tentative</c>, <c>lost</c>; <c>tentative</c> → <c>definite</c>, <c>lost</c>, <c>canceled</c>, <c>released</c>; <c>released</c> →
    /// <c>tentative</c>; <c>definite</c> → <c>in_progress</c>, <c>canceled</c>; <c>in_progress</c> → <c>completed</c>; <c>completed</c> →
    /// <c>closed</c>. The actions make the same transitions. Default: <c>inquiry</c> for a new wedding. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public WeddingStatus? Status { get => Find<WeddingStatus?>(); init => Set(value); }

    /// <summary>
    /// Time until which a tentative wedding is held. The wedding is then released automatically; <c>wedding.option_expiring</c> is sent 48
    /// hours before. Omit to keep. Default for a new option: the number of days in the organization's setting <c>wedding_option_days</c>,
    /// or 14 days.
    /// </summary>
    [JsonPropertyName("option_expires_at")] public DateTimeOffset? OptionExpiresAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Fields of a wedding to change. Null clears a field (RFC 7396).</summary>
public record WeddingPatch : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the client that the wedding belongs to.</summary>
    [JsonPropertyName("client_id")] public OneOf<string, ExternalRef>? ClientId { get => Find<OneOf<string, ExternalRef>?>(); init => SetIfAny(value); }

    /// <summary>Date of the wedding, local to the venue.</summary>
    [JsonPropertyName("date")] public DateOnly? Date { get => Find<DateOnly?>(); init => SetIfAny(value); }

    /// <summary>Name of the wedding, for your staff.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => Set(value); }

    /// <summary>ID of the venue where the wedding takes place.</summary>
    [JsonPropertyName("venue_id")] public OneOf<string, ExternalRef>? VenueId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements.
    /// </summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => Set(value); }

    /// <summary>Start time of the wedding.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset? StartAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>End time of the wedding, exclusive. <c>date</c> must be between start and end, in the venue's time zone.</summary>
    [JsonPropertyName("end_at")] public DateTimeOffset? EndAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Numbers of guests.</summary>
    [JsonPropertyName("guests")] public GuestsPatch? Guests { get => Find<GuestsPatch?>(); init => Set(value); }

    /// <summary>Budget of the couple.</summary>
    [JsonPropertyName("budget")] public MoneyPatch? Budget { get => Find<MoneyPatch?>(); init => Set(value); }

    /// <summary>Package chosen by the couple.</summary>
    [JsonPropertyName("package_type")] public WeddingPackageType? PackageType { get => Find<WeddingPackageType?>(); init => Set(value); }

    /// <summary>Sub-events of the wedding, between its start and end.</summary>
    [JsonPropertyName("sub_events")] public IReadOnlyList<SubEvent>? SubEvents { get => Find<IReadOnlyList<SubEvent>?>(); init => Set(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Status of the wedding. Transitions: <c>inquiry</c> → <c>tentative</c>, <c>waitlisted</c>, <c>lost</c>; <c>waitlisted</c> →
    /// <c>tentative</c>, <c>lost</c>; <c>tentative</c> → <c>definite</c>, <c>lost</c>, <c>canceled</c>, <c>released</c>; <c>released</c> →
    /// <c>tentative</c>; <c>definite</c> → <c>in_progress</c>, <c>canceled</c>; <c>in_progress</c> → <c>completed</c>; <c>completed</c> →
    /// <c>closed</c>. The actions make the same transitions. Default: <c>inquiry</c> for a new wedding. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public WeddingStatus? Status { get => Find<WeddingStatus?>(); init => Set(value); }

    /// <summary>
    /// Time until which a tentative wedding is held. The wedding is then released automatically; <c>wedding.option_expiring</c> is sent 48
    /// hours before. Omit to keep. Default for a new option: the number of days in the organization's setting <c>wedding_option_days</c>,
    /// or 14 days.
    /// </summary>
    [JsonPropertyName("option_expires_at")] public DateTimeOffset? OptionExpiresAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string?>? Metadata { get => Find<Dictionary<string, string?>?>(); init => Set(value); }
}

/// <summary>Request body of an upsert by external ID.</summary>
public record WeddingUpsertInput : WedSyncObject
{
    /// <summary>IDs of this resource in other systems; each is unique. Omit to keep.</summary>
    [JsonPropertyName("external_refs")] public IReadOnlyList<ExternalRef>? ExternalRefs { get => Find<IReadOnlyList<ExternalRef>?>(); init => Set(value); }

    /// <summary>ID of the client that the wedding belongs to.</summary>
    [JsonPropertyName("client_id")] public required OneOf<string, ExternalRef> ClientId { get => Get<OneOf<string, ExternalRef>>(); init => Set(value); }

    /// <summary>Date of the wedding, local to the venue.</summary>
    [JsonPropertyName("date")] public required DateOnly Date { get => Get<DateOnly>(); init => Set(value); }

    /// <summary>Name of the wedding, for your staff.</summary>
    [JsonPropertyName("name")] public string? Name { get => Find<string?>(); init => Set(value); }

    /// <summary>ID of the venue where the wedding takes place.</summary>
    [JsonPropertyName("venue_id")] public OneOf<string, ExternalRef>? VenueId { get => Find<OneOf<string, ExternalRef>?>(); init => Set(value); }

    /// <summary>
    /// IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements.
    /// </summary>
    [JsonPropertyName("space_ids")] public IReadOnlyList<OneOf<string, ExternalRef>>? SpaceIds { get => Find<IReadOnlyList<OneOf<string, ExternalRef>>?>(); init => SetIfAny(value); }

    /// <summary>Start time of the wedding.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset? StartAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>End time of the wedding, exclusive. <c>date</c> must be between start and end, in the venue's time zone.</summary>
    [JsonPropertyName("end_at")] public DateTimeOffset? EndAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Numbers of guests.</summary>
    [JsonPropertyName("guests")] public Guests? Guests { get => Find<Guests?>(); init => SetIfAny(value); }

    /// <summary>Budget of the couple.</summary>
    [JsonPropertyName("budget")] public Money? Budget { get => Find<Money?>(); init => Set(value); }

    /// <summary>Package chosen by the couple.</summary>
    [JsonPropertyName("package_type")] public WeddingPackageType? PackageType { get => Find<WeddingPackageType?>(); init => SetIfAny(value); }

    /// <summary>Sub-events of the wedding, between its start and end.</summary>
    [JsonPropertyName("sub_events")] public IReadOnlyList<SubEvent>? SubEvents { get => Find<IReadOnlyList<SubEvent>?>(); init => SetIfAny(value); }

    /// <summary>Free text for your staff.</summary>
    [JsonPropertyName("notes")] public string? Notes { get => Find<string?>(); init => Set(value); }

    /// <summary>
    /// Status of the wedding. Transitions: <c>inquiry</c> → <c>tentative</c>, <c>waitlisted</c>, <c>lost</c>; <c>waitlisted</c> →
    /// <c>tentative</c>, <c>lost</c>; <c>tentative</c> → <c>definite</c>, <c>lost</c>, <c>canceled</c>, <c>released</c>; <c>released</c> →
    /// <c>tentative</c>; <c>definite</c> → <c>in_progress</c>, <c>canceled</c>; <c>in_progress</c> → <c>completed</c>; <c>completed</c> →
    /// <c>closed</c>. The actions make the same transitions. Default: <c>inquiry</c> for a new wedding. Omit to keep.
    /// </summary>
    [JsonPropertyName("status")] public WeddingStatus? Status { get => Find<WeddingStatus?>(); init => Set(value); }

    /// <summary>
    /// Time until which a tentative wedding is held. The wedding is then released automatically; <c>wedding.option_expiring</c> is sent 48
    /// hours before. Omit to keep. Default for a new option: the number of days in the organization's setting <c>wedding_option_days</c>,
    /// or 14 days.
    /// </summary>
    [JsonPropertyName("option_expires_at")] public DateTimeOffset? OptionExpiresAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>
    /// Time of the last change in the source system, by its clock. Earlier than the stored time: 409 <c>stale_source</c>. More than 5
    /// minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied
    /// regardless of the stored time.
    /// </summary>
    [JsonPropertyName("source_updated_at")] public DateTimeOffset? SourceUpdatedAt { get => Find<DateTimeOffset?>(); init => Set(value); }

    /// <summary>Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get => Find<Dictionary<string, string>?>(); init => SetIfAny(value); }
}

/// <summary>Hours of one weekday, including <c>start</c> and excluding <c>end</c>.</summary>
public record WeeklyInterval : WedSyncObject
{
    /// <summary>Weekday on which the hours start.</summary>
    [JsonPropertyName("weekday")] public required WeeklyIntervalWeekday Weekday { get => Get<WeeklyIntervalWeekday>(); init => Set(value); }

    /// <summary>Start in local time (HH:MM).</summary>
    [JsonPropertyName("start")] public required string Start { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// End in local time (HH:MM), exclusive. An end before <c>start</c> is on the next day; <c>24:00</c> is the end of the day.
    /// </summary>
    [JsonPropertyName("end")] public required string End { get => Get<string>(); init => Set(value); }
}

/// <summary>The working time of one local date.</summary>
public record WorkingDay : WedSyncObject
{
    /// <summary>Date, local to the staff member.</summary>
    [JsonPropertyName("date")] public DateOnly Date { get => Get<DateOnly>(); init => Set(value); }

    /// <summary>Working time of the date, in order and without overlaps. Hours past midnight are split at midnight.</summary>
    [JsonPropertyName("intervals")] public IReadOnlyList<WorkingInterval> Intervals { get => Get<IReadOnlyList<WorkingInterval>>(); init => Set(value); }
}

/// <summary>Working hours of one weekday, including <c>start</c> and excluding <c>end</c>.</summary>
public record WorkingHours : WedSyncObject
{
    /// <summary>Weekday on which the hours start: 0 (Monday) to 6 (Sunday).</summary>
    [JsonPropertyName("weekday")] public required long Weekday { get => Get<long>(); init => Set(value); }

    /// <summary>Start in local time (HH:MM).</summary>
    [JsonPropertyName("start")] public required string Start { get => Get<string>(); init => Set(value); }

    /// <summary>
    /// End in local time (HH:MM), exclusive. An end before <c>start</c> is on the next day; <c>24:00</c> is the end of the day.
    /// </summary>
    [JsonPropertyName("end")] public required string End { get => Get<string>(); init => Set(value); }
}

/// <summary>A time during which the staff member works, in UTC.</summary>
public record WorkingInterval : WedSyncObject
{
    /// <summary>Start time.</summary>
    [JsonPropertyName("start_at")] public DateTimeOffset StartAt { get => Get<DateTimeOffset>(); init => Set(value); }

    /// <summary>End time, exclusive.</summary>
    [JsonPropertyName("end_at")] public DateTimeOffset EndAt { get => Get<DateTimeOffset>(); init => Set(value); }
}
