// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Submissions.ListAsync</c>.</summary>
public sealed record SubmissionsListQuery
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

    /// <summary><c>wedding_id</c> equals this value.</summary>
    [JsonPropertyName("wedding_id")] public ChoiceFilter<string>? WeddingId { get; init; }

    /// <summary><c>client_id</c> equals this value.</summary>
    [JsonPropertyName("client_id")] public ChoiceFilter<string>? ClientId { get; init; }

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<FormSubmissionStatus>? Status { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Answers to a published form, from draft to review.</summary>
public sealed partial class SubmissionsResource : Resource
{
    internal SubmissionsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a form submission.</summary>
    /// <remarks>
    /// Required scope: <c>submissions:write</c>.
    ///
    /// Required scope: <c>submissions:write</c>.
    /// </remarks>
    public Task<FormSubmission> CreateAsync(
        string formId,
        FormSubmissionInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<FormSubmission>(new("POST", "/v1/forms/{form_id}/submissions", formId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List submissions.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>submissions:read</c>.
    ///
    /// Required scope: <c>submissions:read</c>.
    /// </remarks>
    public Pages<FormSubmission> ListAsync(
        string formId,
        SubmissionsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<FormSubmission>(new("GET", "/v1/forms/{form_id}/submissions", formId) { Query = query }, options, cancellationToken);

    /// <summary>Get a form submission.</summary>
    /// <remarks>
    /// Required scope: <c>submissions:read</c>.
    ///
    /// Required scope: <c>submissions:read</c>.
    /// </remarks>
    public Task<FormSubmission> GetAsync(
        string formId,
        string formSubmissionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<FormSubmission>(new("GET", "/v1/forms/{form_id}/submissions/{form_submission_id}", formId, formSubmissionId), options, cancellationToken);

    /// <summary>Update a form submission.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>submissions:write</c>.
    ///
    /// Required scope: <c>submissions:write</c>.
    /// </remarks>
    public Task<FormSubmission> UpdateAsync(
        string formId,
        string formSubmissionId,
        FormSubmissionPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<FormSubmission>(new("PATCH", "/v1/forms/{form_id}/submissions/{form_submission_id}", formId, formSubmissionId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a form submission.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>submissions:write</c>.
    ///
    /// Required scope: <c>submissions:write</c>.
    /// </remarks>
    public Task<FormSubmission> ReplaceAsync(
        string formId,
        string formSubmissionId,
        FormSubmissionInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<FormSubmission>(new("PUT", "/v1/forms/{form_id}/submissions/{form_submission_id}", formId, formSubmissionId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a form submission.</summary>
    /// <remarks>
    /// It can be restored for 30 days.
    ///
    /// Required scope: <c>submissions:write</c>.
    ///
    /// Required scope: <c>submissions:write</c>.
    /// </remarks>
    public Task DeleteAsync(
        string formId,
        string formSubmissionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/forms/{form_id}/submissions/{form_submission_id}", formId, formSubmissionId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted form submission.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>submissions:write</c>.
    ///
    /// Required scope: <c>submissions:write</c>.
    /// </remarks>
    public Task<FormSubmission> RestoreAsync(
        string formId,
        string formSubmissionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<FormSubmission>(new("POST", "/v1/forms/{form_id}/submissions/{form_submission_id}/restore", formId, formSubmissionId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert form submission by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces.
    ///
    /// Required scope: <c>submissions:write</c>.
    ///
    /// Required scope: <c>submissions:write</c>.
    /// </remarks>
    public Task<FormSubmission> UpsertByExternalIdAsync(
        string formId,
        string source,
        string externalId,
        FormSubmissionUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<FormSubmission>(new("PUT", "/v1/forms/{form_id}/submissions/by-external-id/{source}/{external_id}", formId, source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get form submission by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>submissions:read</c>.
    ///
    /// Required scope: <c>submissions:read</c>.
    /// </remarks>
    public Task<FormSubmission> GetByExternalIdAsync(
        string formId,
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<FormSubmission>(new("GET", "/v1/forms/{form_id}/submissions/by-external-id/{source}/{external_id}", formId, source, externalId), options, cancellationToken);

    /// <summary>Change submissions in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many submissions in one request. Each item is independent: a failure does not affect the others. Each
    /// item counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>submissions:write</c>.
    ///
    /// Required scope: <c>submissions:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        string formId,
        FormSubmissionBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/forms/{form_id}/submissions/bulk", formId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Submit a draft.</summary>
    /// <remarks>
    /// It must contain every required answer, and the form must not be archived.
    ///
    /// Required scope: <c>submissions:write</c>.
    ///
    /// Required scope: <c>submissions:write</c>.
    /// </remarks>
    public Task<FormSubmission> SubmitAsync(
        string formId,
        string formSubmissionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<FormSubmission>(new("POST", "/v1/forms/{form_id}/submissions/{form_submission_id}/submit", formId, formSubmissionId) { HasKey = true }, options, cancellationToken);

    /// <summary>Mark a submission as reviewed.</summary>
    /// <remarks>
    /// Its answers can no longer change.
    ///
    /// Required scope: <c>submissions:write</c>.
    ///
    /// Required scope: <c>submissions:write</c>.
    /// </remarks>
    public Task<FormSubmission> ReviewAsync(
        string formId,
        string formSubmissionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<FormSubmission>(new("POST", "/v1/forms/{form_id}/submissions/{form_submission_id}/review", formId, formSubmissionId) { HasKey = true }, options, cancellationToken);

    /// <summary>Archive a submission.</summary>
    /// <remarks>
    /// Allowed from any other status.
    ///
    /// Required scope: <c>submissions:write</c>.
    ///
    /// Required scope: <c>submissions:write</c>.
    /// </remarks>
    public Task<FormSubmission> ArchiveAsync(
        string formId,
        string formSubmissionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<FormSubmission>(new("POST", "/v1/forms/{form_id}/submissions/{form_submission_id}/archive", formId, formSubmissionId) { HasKey = true }, options, cancellationToken);
}
