// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>ServiceAccounts.ListAsync</c>.</summary>
public sealed record ServiceAccountsListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }

    /// <summary>Number of items to skip. Cannot be combined with <c>cursor</c>.</summary>
    [JsonPropertyName("offset")] public long? Offset { get; init; }

    /// <summary>Sort field; prefix <c>-</c> for descending. Default: <c>-created_at</c>, or the field of a range filter.</summary>
    [JsonPropertyName("sort")] public OrganizationsSort? Sort { get; init; }

    /// <summary>Earliest <c>updated_at</c> to return. Sorts by <c>updated_at</c>, ascending, by default.</summary>
    [JsonPropertyName("updated_since")] public DateTimeOffset? UpdatedSince { get; init; }

    /// <summary>Additional values to return. <c>total</c>: number of matching resources, counted up to 10,000.</summary>
    [JsonPropertyName("include")] public OrganizationsInclude? Include { get; init; }

    /// <summary><c>created_at</c> equals this value.</summary>
    [JsonPropertyName("created_at")] public RangeFilter<DateTimeOffset>? CreatedAt { get; init; }

    /// <summary><c>updated_at</c> equals this value.</summary>
    [JsonPropertyName("updated_at")] public RangeFilter<DateTimeOffset>? UpdatedAt { get; init; }

    /// <summary><c>name</c> equals this value.</summary>
    [JsonPropertyName("name")] public RangeFilter<string>? Name { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Principals without a password: they have roles, and hold API keys and OAuth clients.</summary>
public sealed partial class ServiceAccountsResource : Resource
{
    internal ServiceAccountsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a service account.</summary>
    /// <remarks>
    /// API keys and OAuth clients can name it as their <c>service_account_id</c>: then they have only scopes of its roles.
    ///
    /// Required scope: <c>service-accounts:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>service-accounts:write</c>.
    /// </remarks>
    public Task<ServiceAccount> CreateAsync(
        ServiceAccountInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<ServiceAccount>(new("POST", "/v1/service-accounts") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List service accounts.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>service-accounts:read</c>.
    ///
    /// Required scope: <c>service-accounts:read</c>.
    /// </remarks>
    public Pages<ServiceAccount> ListAsync(
        ServiceAccountsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<ServiceAccount>(new("GET", "/v1/service-accounts") { Query = query }, options, cancellationToken);

    /// <summary>Get a service account.</summary>
    /// <remarks>
    /// Required scope: <c>service-accounts:read</c>.
    ///
    /// Required scope: <c>service-accounts:read</c>.
    /// </remarks>
    public Task<ServiceAccount> GetAsync(
        string serviceAccountId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<ServiceAccount>(new("GET", "/v1/service-accounts/{service_account_id}", serviceAccountId), options, cancellationToken);

    /// <summary>Update a service account.</summary>
    /// <remarks>
    /// New roles take effect with the next request of its API keys and OAuth clients.
    ///
    /// Required scope: <c>service-accounts:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>service-accounts:write</c>.
    /// </remarks>
    public Task<ServiceAccount> UpdateAsync(
        string serviceAccountId,
        ServiceAccountPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<ServiceAccount>(new("PATCH", "/v1/service-accounts/{service_account_id}", serviceAccountId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a service account.</summary>
    /// <remarks>
    /// New roles take effect with the next request of its API keys and OAuth clients.
    ///
    /// Required scope: <c>service-accounts:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>service-accounts:write</c>.
    /// </remarks>
    public Task<ServiceAccount> ReplaceAsync(
        string serviceAccountId,
        ServiceAccountInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<ServiceAccount>(new("PUT", "/v1/service-accounts/{service_account_id}", serviceAccountId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a service account.</summary>
    /// <remarks>
    /// Requests with its API keys and OAuth clients are rejected immediately. It cannot be restored.
    ///
    /// Required scope: <c>service-accounts:write</c>.
    ///
    /// Required scope: <c>service-accounts:write</c>.
    /// </remarks>
    public Task DeleteAsync(string serviceAccountId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/service-accounts/{service_account_id}", serviceAccountId) { HasKey = true }, options, cancellationToken);
}
