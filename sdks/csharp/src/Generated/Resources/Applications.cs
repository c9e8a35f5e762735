// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Applications.ListPendingAsync</c>.</summary>
public sealed record ApplicationsListPendingQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>Query of <c>Applications.ListAsync</c>.</summary>
public sealed record ApplicationsListQuery
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
    [JsonPropertyName("status")] public ChoiceFilter<ApplicationStatus>? Status { get; init; }

    /// <summary><c>name</c> equals this value.</summary>
    [JsonPropertyName("name")] public RangeFilter<string>? Name { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Developer applications: software with credentials of its own, which the platform approves.</summary>
public sealed partial class ApplicationsResource : Resource
{
    internal ApplicationsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List pending applications.</summary>
    /// <remarks>
    /// Returns the applications of all organizations, live and sandbox, that wait for their approval, oldest first. Only administrators of
    /// the platform can do this. To list the applications of your own organization, use <c>GET /v1/applications</c>.
    ///
    /// Required scope: <c>platform:applications</c>.
    ///
    /// Required scope: <c>platform:applications</c>.
    /// </remarks>
    public Pages<PendingApplication> ListPendingAsync(
        ApplicationsListPendingQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<PendingApplication>(new("GET", "/v1/applications/pending") { Query = query }, options, cancellationToken);

    /// <summary>Create an application.</summary>
    /// <remarks>
    /// Its status is <c>pending</c>: an administrator of the platform approves or rejects it. Then API keys and OAuth clients can name it
    /// as their <c>application_id</c>.
    ///
    /// Required scope: <c>applications:write</c>.
    ///
    /// Required scope: <c>applications:write</c>.
    /// </remarks>
    public Task<Application> CreateAsync(
        ApplicationInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Application>(new("POST", "/v1/applications") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List applications.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>applications:read</c>.
    ///
    /// Required scope: <c>applications:read</c>.
    /// </remarks>
    public Pages<Application> ListAsync(
        ApplicationsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Application>(new("GET", "/v1/applications") { Query = query }, options, cancellationToken);

    /// <summary>Get an application.</summary>
    /// <remarks>
    /// Required scope: <c>applications:read</c>.
    ///
    /// Required scope: <c>applications:read</c>.
    /// </remarks>
    public Task<Application> GetAsync(
        string applicationId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Application>(new("GET", "/v1/applications/{application_id}", applicationId), options, cancellationToken);

    /// <summary>Update an application.</summary>
    /// <remarks>
    /// After the decision of the platform, <c>name</c>, <c>url</c> and <c>tier</c> cannot change: 409 <c>conflict</c>. Register a new
    /// application instead.
    ///
    /// Required scope: <c>applications:write</c>.
    ///
    /// Required scope: <c>applications:write</c>.
    /// </remarks>
    public Task<Application> UpdateAsync(
        string applicationId,
        ApplicationPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Application>(new("PATCH", "/v1/applications/{application_id}", applicationId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace an application.</summary>
    /// <remarks>
    /// After the decision of the platform, <c>name</c>, <c>url</c> and <c>tier</c> cannot change: 409 <c>conflict</c>. Register a new
    /// application instead.
    ///
    /// Required scope: <c>applications:write</c>.
    ///
    /// Required scope: <c>applications:write</c>.
    /// </remarks>
    public Task<Application> ReplaceAsync(
        string applicationId,
        ApplicationInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Application>(new("PUT", "/v1/applications/{application_id}", applicationId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete an application.</summary>
    /// <remarks>
    /// Requests with its credentials are rejected immediately. It cannot be restored.
    ///
    /// Required scope: <c>applications:write</c>.
    ///
    /// Required scope: <c>applications:write</c>.
    /// </remarks>
    public Task DeleteAsync(string applicationId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/applications/{application_id}", applicationId) { HasKey = true }, options, cancellationToken);

    /// <summary>Approve a pending application.</summary>
    /// <remarks>
    /// New credentials can belong to it. Its owner can change it until then: send <c>If-Match</c>. Only administrators of the platform can
    /// do this, for applications of every organization.
    ///
    /// Required scope: <c>platform:applications</c>.
    ///
    /// Required scope: <c>platform:applications</c>.
    /// </remarks>
    public Task<Application> ApproveAsync(
        string applicationId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Application>(new("POST", "/v1/applications/{application_id}/approve", applicationId) { HasKey = true }, options, cancellationToken);

    /// <summary>Reject a pending application.</summary>
    /// <remarks>
    /// The decision is final. Only administrators of the platform can do this, for applications of every organization.
    ///
    /// Required scope: <c>platform:applications</c>.
    ///
    /// Required scope: <c>platform:applications</c>.
    /// </remarks>
    public Task<Application> RejectAsync(
        string applicationId,
        ApplicationReviewInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Application>(new("POST", "/v1/applications/{application_id}/reject", applicationId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Suspend an approved application.</summary>
    /// <remarks>
    /// Its credentials are rejected immediately. A second call completes an interrupted one. Only administrators of the platform can do
    /// this, for applications of every organization.
    ///
    /// Required scope: <c>platform:applications</c>.
    ///
    /// Required scope: <c>platform:applications</c>.
    /// </remarks>
    public Task<Application> SuspendAsync(
        string applicationId,
        ApplicationReviewInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Application>(new("POST", "/v1/applications/{application_id}/suspend", applicationId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Activate a suspended application.</summary>
    /// <remarks>
    /// Its credentials work again. A second call completes an interrupted one. Only administrators of the platform can do this, for
    /// applications of every organization.
    ///
    /// Required scope: <c>platform:applications</c>.
    ///
    /// Required scope: <c>platform:applications</c>.
    /// </remarks>
    public Task<Application> ActivateAsync(
        string applicationId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Application>(new("POST", "/v1/applications/{application_id}/activate", applicationId) { HasKey = true }, options, cancellationToken);
}
