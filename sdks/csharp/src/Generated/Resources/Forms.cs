// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Forms.ListAsync</c>.</summary>
public sealed record FormsListQuery
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

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<FormStatus>? Status { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Query of <c>Forms.ListVersionsAsync</c>.</summary>
public sealed record FormsListVersionsQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>Questions for couples and guests: drafts, and published versions that never change.</summary>
public sealed partial class FormsResource : Resource
{
    internal FormsResource(Transport transport)
        : base(transport)
    {
        Submissions = new(transport);
    }

    /// <summary>Answers to a published form, from draft to review.</summary>
    public SubmissionsResource Submissions { get; }

    /// <summary>Create a form.</summary>
    /// <remarks>
    /// Required scope: <c>forms:write</c>.
    ///
    /// Required scope: <c>forms:write</c>.
    /// </remarks>
    public Task<Form> CreateAsync(FormInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Form>(new("POST", "/v1/forms") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List forms.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>forms:read</c>.
    ///
    /// Required scope: <c>forms:read</c>.
    /// </remarks>
    public Pages<Form> ListAsync(
        FormsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Form>(new("GET", "/v1/forms") { Query = query }, options, cancellationToken);

    /// <summary>Get a form.</summary>
    /// <remarks>
    /// Required scope: <c>forms:read</c>.
    ///
    /// Required scope: <c>forms:read</c>.
    /// </remarks>
    public Task<Form> GetAsync(string formId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Form>(new("GET", "/v1/forms/{form_id}", formId), options, cancellationToken);

    /// <summary>Update a form.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>forms:write</c>.
    ///
    /// Required scope: <c>forms:write</c>.
    /// </remarks>
    public Task<Form> UpdateAsync(
        string formId,
        FormPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Form>(new("PATCH", "/v1/forms/{form_id}", formId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a form.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>forms:write</c>.
    ///
    /// Required scope: <c>forms:write</c>.
    /// </remarks>
    public Task<Form> ReplaceAsync(
        string formId,
        FormInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Form>(new("PUT", "/v1/forms/{form_id}", formId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a form.</summary>
    /// <remarks>
    /// It can be restored for 30 days.
    ///
    /// Required scope: <c>forms:write</c>.
    ///
    /// Required scope: <c>forms:write</c>.
    /// </remarks>
    public Task DeleteAsync(string formId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/forms/{form_id}", formId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted form.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>forms:write</c>.
    ///
    /// Required scope: <c>forms:write</c>.
    /// </remarks>
    public Task<Form> RestoreAsync(string formId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Form>(new("POST", "/v1/forms/{form_id}/restore", formId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert form by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces.
    ///
    /// Required scope: <c>forms:write</c>.
    ///
    /// Required scope: <c>forms:write</c>.
    /// </remarks>
    public Task<Form> UpsertByExternalIdAsync(
        string source,
        string externalId,
        FormUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Form>(new("PUT", "/v1/forms/by-external-id/{source}/{external_id}", source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get form by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>forms:read</c>.
    ///
    /// Required scope: <c>forms:read</c>.
    /// </remarks>
    public Task<Form> GetByExternalIdAsync(
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Form>(new("GET", "/v1/forms/by-external-id/{source}/{external_id}", source, externalId), options, cancellationToken);

    /// <summary>Change forms in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many forms in one request. Each item is independent: a failure does not affect the others. Each item
    /// counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>forms:write</c>.
    ///
    /// Required scope: <c>forms:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        FormBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/forms/bulk") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Publish a form.</summary>
    /// <remarks>
    /// Creates a version, which new submissions answer. If nothing has changed since the latest version, no version is created.
    ///
    /// Required scope: <c>forms:write</c>.
    ///
    /// Required scope: <c>forms:write</c>.
    /// </remarks>
    public Task<Form> PublishAsync(string formId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Form>(new("POST", "/v1/forms/{form_id}/publish", formId) { HasKey = true }, options, cancellationToken);

    /// <summary>List the versions of a form.</summary>
    /// <remarks>
    /// Returns the published versions, newest first.
    ///
    /// Required scope: <c>forms:read</c>.
    ///
    /// Required scope: <c>forms:read</c>.
    /// </remarks>
    public Pages<FormVersion> ListVersionsAsync(
        string formId,
        FormsListVersionsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<FormVersion>(new("GET", "/v1/forms/{form_id}/versions", formId) { Query = query }, options, cancellationToken);

    /// <summary>Get a version of a form.</summary>
    /// <remarks>
    /// Published versions never change.
    ///
    /// Required scope: <c>forms:read</c>.
    ///
    /// Required scope: <c>forms:read</c>.
    /// </remarks>
    public Task<FormVersion> GetVersionAsync(
        string formId,
        string number,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<FormVersion>(new("GET", "/v1/forms/{form_id}/versions/{number}", formId, number), options, cancellationToken);

    /// <summary>Archive a form.</summary>
    /// <remarks>
    /// New submissions return 409.
    ///
    /// Required scope: <c>forms:write</c>.
    ///
    /// Required scope: <c>forms:write</c>.
    /// </remarks>
    public Task<Form> ArchiveAsync(string formId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Form>(new("POST", "/v1/forms/{form_id}/archive", formId) { HasKey = true }, options, cancellationToken);

    /// <summary>Unarchive a form.</summary>
    /// <remarks>
    /// It returns to its previous status: published or draft.
    ///
    /// Required scope: <c>forms:write</c>.
    ///
    /// Required scope: <c>forms:write</c>.
    /// </remarks>
    public Task<Form> UnarchiveAsync(string formId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Form>(new("POST", "/v1/forms/{form_id}/unarchive", formId) { HasKey = true }, options, cancellationToken);
}
