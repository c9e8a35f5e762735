// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Organizations.ListAsync</c>.</summary>
public sealed record OrganizationsListQuery
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

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<IssuedClientStatus>? Status { get; init; }

    /// <summary><c>kind</c> equals this value.</summary>
    [JsonPropertyName("kind")] public ChoiceFilter<OrganizationKind>? Kind { get; init; }

    /// <summary><c>name</c> equals this value.</summary>
    [JsonPropertyName("name")] public RangeFilter<string>? Name { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Chains, venue groups and vendors. They own all other data.</summary>
public sealed partial class OrganizationsResource : Resource
{
    internal OrganizationsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create an organization.</summary>
    /// <remarks>
    /// Required scope: <c>organizations:write</c>.
    ///
    /// Required scope: <c>organizations:write</c>.
    /// </remarks>
    public Task<Organization> CreateAsync(
        OrganizationInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Organization>(new("POST", "/v1/organizations") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List organizations.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>organizations:read</c>.
    ///
    /// Required scope: <c>organizations:read</c>.
    /// </remarks>
    public Pages<Organization> ListAsync(
        OrganizationsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Organization>(new("GET", "/v1/organizations") { Query = query }, options, cancellationToken);

    /// <summary>Get an organization.</summary>
    /// <remarks>
    /// Required scope: <c>organizations:read</c>.
    ///
    /// Required scope: <c>organizations:read</c>.
    /// </remarks>
    public Task<Organization> GetAsync(
        string organizationId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Organization>(new("GET", "/v1/organizations/{organization_id}", organizationId), options, cancellationToken);

    /// <summary>Update an organization.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>organizations:write</c>.
    ///
    /// Required scope: <c>organizations:write</c>.
    /// </remarks>
    public Task<Organization> UpdateAsync(
        string organizationId,
        OrganizationPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Organization>(new("PATCH", "/v1/organizations/{organization_id}", organizationId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace an organization.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>organizations:write</c>.
    ///
    /// Required scope: <c>organizations:write</c>.
    /// </remarks>
    public Task<Organization> ReplaceAsync(
        string organizationId,
        OrganizationInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Organization>(new("PUT", "/v1/organizations/{organization_id}", organizationId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete an organization.</summary>
    /// <remarks>
    /// It can be restored for 30 days.
    ///
    /// Required scope: <c>organizations:write</c>.
    ///
    /// Required scope: <c>organizations:write</c>.
    /// </remarks>
    public Task DeleteAsync(string organizationId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/organizations/{organization_id}", organizationId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted organization.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>organizations:write</c>.
    ///
    /// Required scope: <c>organizations:write</c>.
    /// </remarks>
    public Task<Organization> RestoreAsync(
        string organizationId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Organization>(new("POST", "/v1/organizations/{organization_id}/restore", organizationId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert organization by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces.
    ///
    /// Required scope: <c>organizations:write</c>.
    ///
    /// Required scope: <c>organizations:write</c>.
    /// </remarks>
    public Task<Organization> UpsertByExternalIdAsync(
        string source,
        string externalId,
        OrganizationUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Organization>(new("PUT", "/v1/organizations/by-external-id/{source}/{external_id}", source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get organization by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>organizations:read</c>.
    ///
    /// Required scope: <c>organizations:read</c>.
    /// </remarks>
    public Task<Organization> GetByExternalIdAsync(
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Organization>(new("GET", "/v1/organizations/by-external-id/{source}/{external_id}", source, externalId), options, cancellationToken);

    /// <summary>Change organizations in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many organizations in one request. Each item is independent: a failure does not affect the others. Each
    /// item counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>organizations:write</c>.
    ///
    /// Required scope: <c>organizations:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        OrganizationBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/organizations/bulk") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Suspend a child organization.</summary>
    /// <remarks>
    /// Requests for it are rejected. Only its parent organization can suspend it.
    ///
    /// Required scope: <c>organizations:write</c>.
    ///
    /// Required scope: <c>organizations:write</c>.
    /// </remarks>
    public Task<Organization> SuspendAsync(
        string organizationId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Organization>(new("POST", "/v1/organizations/{organization_id}/suspend", organizationId) { HasKey = true }, options, cancellationToken);

    /// <summary>Activate a suspended child organization.</summary>
    /// <remarks>
    /// Only its parent organization can activate it.
    ///
    /// Required scope: <c>organizations:write</c>.
    ///
    /// Required scope: <c>organizations:write</c>.
    /// </remarks>
    public Task<Organization> ActivateAsync(
        string organizationId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Organization>(new("POST", "/v1/organizations/{organization_id}/activate", organizationId) { HasKey = true }, options, cancellationToken);
}
