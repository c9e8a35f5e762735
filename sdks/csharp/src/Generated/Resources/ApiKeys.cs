// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>ApiKeys.ListAsync</c>.</summary>
public sealed record ApiKeysListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }

    /// <summary>Number of items to skip. Cannot be combined with <c>cursor</c>.</summary>
    [JsonPropertyName("offset")] public long? Offset { get; init; }

    /// <summary>Sort field; prefix <c>-</c> for descending. Default: <c>-created_at</c>, or the field of a range filter.</summary>
    [JsonPropertyName("sort")] public ApiKeysSort? Sort { get; init; }

    /// <summary>Earliest <c>updated_at</c> to return. Sorts by <c>updated_at</c>, ascending, by default.</summary>
    [JsonPropertyName("updated_since")] public DateTimeOffset? UpdatedSince { get; init; }

    /// <summary>Additional values to return. <c>total</c>: number of matching resources, counted up to 10,000.</summary>
    [JsonPropertyName("include")] public OrganizationsInclude? Include { get; init; }

    /// <summary><c>created_at</c> equals this value.</summary>
    [JsonPropertyName("created_at")] public RangeFilter<DateTimeOffset>? CreatedAt { get; init; }

    /// <summary><c>updated_at</c> equals this value.</summary>
    [JsonPropertyName("updated_at")] public RangeFilter<DateTimeOffset>? UpdatedAt { get; init; }

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<ApiKeyStatus>? Status { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Query of <c>ApiKeys.UsageAsync</c>.</summary>
public sealed record ApiKeysUsageQuery
{
    /// <summary>
    /// Start of the time span, rounded down to the start of its period. Default: 1 hour (<c>minute</c>), 1 day (<c>hour</c>) or 30 days
    /// (<c>day</c>) before <c>to</c>.
    /// </summary>
    [JsonPropertyName("from")] public DateTimeOffset? From { get; init; }

    /// <summary>End of the time span, exclusive. Default: now.</summary>
    [JsonPropertyName("to")] public DateTimeOffset? To { get; init; }

    /// <summary>
    /// Length of a period. A report covers at most 6 hours of the last 2 days (<c>minute</c>), 14 days of the last 90 days (<c>hour</c>) or
    /// 366 days of the last 2 years (<c>day</c>). Default: hour.
    /// </summary>
    [JsonPropertyName("granularity")] public UsageGranularity? Granularity { get; init; }
}

/// <summary>Access to the API: keys, scopes and limits.</summary>
public sealed partial class ApiKeysResource : Resource
{
    internal ApiKeysResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create an API key.</summary>
    /// <remarks>
    /// Its secret is shown only once.
    ///
    /// Required scope: <c>api-keys:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>api-keys:write</c>.
    /// </remarks>
    public Task<IssuedKey> CreateAsync(ApiKeyInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<IssuedKey>(new("POST", "/v1/api-keys") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List API keys.</summary>
    /// <remarks>
    /// Returns the keys of your own credentials' environment (live or test), newest first by default.
    ///
    /// Required scope: <c>api-keys:read</c>.
    ///
    /// Required scope: <c>api-keys:read</c>.
    /// </remarks>
    public Pages<ApiKey> ListAsync(
        ApiKeysListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<ApiKey>(new("GET", "/v1/api-keys") { Query = query }, options, cancellationToken);

    /// <summary>Get an API key.</summary>
    /// <remarks>
    /// Required scope: <c>api-keys:read</c>.
    ///
    /// Required scope: <c>api-keys:read</c>.
    /// </remarks>
    public Task<ApiKey> GetAsync(string keyId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<ApiKey>(new("GET", "/v1/api-keys/{key_id}", keyId), options, cancellationToken);

    /// <summary>Update an API key.</summary>
    /// <remarks>
    /// Takes effect with the next request. Your credentials need every scope that the key has afterwards, unless the change only restricts
    /// it: fewer scopes, lower limits, fewer networks, domains or user agents, an earlier expiry, required signatures, or <c>disabled</c>.
    ///
    /// Required scope: <c>api-keys:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>api-keys:write</c>.
    /// </remarks>
    public Task<ApiKey> UpdateAsync(
        string keyId,
        ApiKeyPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<ApiKey>(new("PATCH", "/v1/api-keys/{key_id}", keyId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace an API key.</summary>
    /// <remarks>
    /// Takes effect with the next request. Your credentials need every scope that the key has afterwards, unless the change only restricts
    /// it: fewer scopes, lower limits, fewer networks, domains or user agents, an earlier expiry, required signatures, or <c>disabled</c>.
    ///
    /// Required scope: <c>api-keys:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>api-keys:write</c>.
    /// </remarks>
    public Task<ApiKey> ReplaceAsync(
        string keyId,
        ApiKeyInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<ApiKey>(new("PUT", "/v1/api-keys/{key_id}", keyId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Revoke an API key.</summary>
    /// <remarks>
    /// Requests with it are refused immediately. Needs no scope of the key.
    ///
    /// Required scope: <c>api-keys:write</c>.
    ///
    /// Required scope: <c>api-keys:write</c>.
    /// </remarks>
    public Task DeleteAsync(string keyId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/api-keys/{key_id}", keyId) { HasKey = true }, options, cancellationToken);

    /// <summary>Regenerate an API key's secret.</summary>
    /// <remarks>
    /// The new secret is shown only once. The old secret works for another <c>grace_hours</c>. Your credentials need every scope of the
    /// key.
    ///
    /// Required scope: <c>api-keys:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>api-keys:write</c>.
    /// </remarks>
    public Task<IssuedKey> RegenerateAsync(
        string keyId,
        RegenerateInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<IssuedKey>(new("POST", "/v1/api-keys/{key_id}/regenerate", keyId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get an API key's usage.</summary>
    /// <remarks>
    /// Returns the requests made with the key, in total and per period.
    ///
    /// Required scope: <c>usage:read</c>.
    ///
    /// Required scope: <c>usage:read</c>.
    /// </remarks>
    public Task<Usage> UsageAsync(
        string keyId,
        ApiKeysUsageQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Usage>(new("GET", "/v1/api-keys/{key_id}/usage", keyId) { Query = query }, options, cancellationToken);
}
