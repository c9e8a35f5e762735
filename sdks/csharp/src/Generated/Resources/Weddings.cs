// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Weddings.ListAsync</c>.</summary>
public sealed record WeddingsListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }

    /// <summary>Number of items to skip. Cannot be combined with <c>cursor</c>.</summary>
    [JsonPropertyName("offset")] public long? Offset { get; init; }

    /// <summary>Sort field; prefix <c>-</c> for descending. Default: <c>-created_at</c>, or the field of a range filter.</summary>
    [JsonPropertyName("sort")] public WeddingsSort? Sort { get; init; }

    /// <summary>Earliest <c>updated_at</c> to return. Sorts by <c>updated_at</c>, ascending, by default.</summary>
    [JsonPropertyName("updated_since")] public DateTimeOffset? UpdatedSince { get; init; }

    /// <summary>Additional values to return. <c>total</c>: number of matching resources, counted up to 10,000.</summary>
    [JsonPropertyName("include")] public OrganizationsInclude? Include { get; init; }

    /// <summary><c>created_at</c> equals this value.</summary>
    [JsonPropertyName("created_at")] public RangeFilter<DateTimeOffset>? CreatedAt { get; init; }

    /// <summary><c>updated_at</c> equals this value.</summary>
    [JsonPropertyName("updated_at")] public RangeFilter<DateTimeOffset>? UpdatedAt { get; init; }

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<WeddingStatus>? Status { get; init; }

    /// <summary><c>client_id</c> equals this value.</summary>
    [JsonPropertyName("client_id")] public ChoiceFilter<string>? ClientId { get; init; }

    /// <summary><c>venue_id</c> equals this value.</summary>
    [JsonPropertyName("venue_id")] public ChoiceFilter<string>? VenueId { get; init; }

    /// <summary><c>date</c> equals this value.</summary>
    [JsonPropertyName("date")] public RangeFilter<DateOnly>? Date { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Query of <c>Weddings.ListChangesAsync</c>.</summary>
public sealed record WeddingsListChangesQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>Celebrations of clients, from the first inquiry to the final accounts.</summary>
public sealed partial class WeddingsResource : Resource
{
    internal WeddingsResource(Transport transport)
        : base(transport)
    {
        MenuSelections = new(transport);
    }

    /// <summary>Guests' menu choices for a wedding, based on a published menu version.</summary>
    public MenuSelectionsResource MenuSelections { get; }

    /// <summary>Create a wedding.</summary>
    /// <remarks>
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> CreateAsync(WeddingInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("POST", "/v1/weddings") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List weddings.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>weddings:read</c>.
    ///
    /// Required scope: <c>weddings:read</c>.
    /// </remarks>
    public Pages<Wedding> ListAsync(
        WeddingsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Wedding>(new("GET", "/v1/weddings") { Query = query }, options, cancellationToken);

    /// <summary>Get a wedding.</summary>
    /// <remarks>
    /// Required scope: <c>weddings:read</c>.
    ///
    /// Required scope: <c>weddings:read</c>.
    /// </remarks>
    public Task<Wedding> GetAsync(string weddingId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("GET", "/v1/weddings/{wedding_id}", weddingId), options, cancellationToken);

    /// <summary>Update a wedding.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> UpdateAsync(
        string weddingId,
        WeddingPatch body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("PATCH", "/v1/weddings/{wedding_id}", weddingId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a wedding.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> ReplaceAsync(
        string weddingId,
        WeddingInput body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("PUT", "/v1/weddings/{wedding_id}", weddingId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a wedding.</summary>
    /// <remarks>
    /// It can be restored for 30 days.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task DeleteAsync(string weddingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/weddings/{wedding_id}", weddingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted wedding.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> RestoreAsync(string weddingId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("POST", "/v1/weddings/{wedding_id}/restore", weddingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert wedding by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces. To change an existing resource, send <c>If-Match</c> or
    /// <c>source_updated_at</c>; without either, the API returns 428.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> UpsertByExternalIdAsync(
        string source,
        string externalId,
        WeddingUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("PUT", "/v1/weddings/by-external-id/{source}/{external_id}", source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get wedding by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>weddings:read</c>.
    ///
    /// Required scope: <c>weddings:read</c>.
    /// </remarks>
    public Task<Wedding> GetByExternalIdAsync(
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("GET", "/v1/weddings/by-external-id/{source}/{external_id}", source, externalId), options, cancellationToken);

    /// <summary>Change weddings in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many weddings in one request. Each item is independent: a failure does not affect the others. Each item
    /// counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        WeddingBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/weddings/bulk") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Hold a wedding's date.</summary>
    /// <remarks>
    /// The wedding becomes tentative. When its option expires, the date is released automatically. If the current status does not allow
    /// this, the API returns 409 with the allowed statuses.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> HoldAsync(
        string weddingId,
        WeddingHoldInput? body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("POST", "/v1/weddings/{wedding_id}/hold", weddingId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Waitlist a wedding.</summary>
    /// <remarks>
    /// It is not held automatically when its date becomes free; your staff decides. If the current status does not allow this, the API
    /// returns 409 with the allowed statuses.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> WaitlistAsync(string weddingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("POST", "/v1/weddings/{wedding_id}/waitlist", weddingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Confirm a wedding.</summary>
    /// <remarks>
    /// It becomes definite. Returns 409 if its option has expired. If the current status does not allow this, the API returns 409 with the
    /// allowed statuses.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> ConfirmAsync(string weddingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("POST", "/v1/weddings/{wedding_id}/confirm", weddingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Release a wedding's date.</summary>
    /// <remarks>
    /// Ends the hold before its option expires. The wedding can be held again. If the current status does not allow this, the API returns
    /// 409 with the allowed statuses.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> ReleaseAsync(string weddingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("POST", "/v1/weddings/{wedding_id}/release", weddingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Start a wedding.</summary>
    /// <remarks>
    /// Its status becomes <c>in_progress</c>, and <c>guests.actual</c> can be set. If the current status does not allow this, the API
    /// returns 409 with the allowed statuses.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> StartAsync(string weddingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("POST", "/v1/weddings/{wedding_id}/start", weddingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Complete a wedding.</summary>
    /// <remarks>
    /// Its status must be <c>in_progress</c>. If the current status does not allow this, the API returns 409 with the allowed statuses.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> CompleteAsync(string weddingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("POST", "/v1/weddings/{wedding_id}/complete", weddingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Close a completed wedding.</summary>
    /// <remarks>
    /// Its accounts are settled. If the current status does not allow this, the API returns 409 with the allowed statuses.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> CloseAsync(string weddingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("POST", "/v1/weddings/{wedding_id}/close", weddingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Cancel a tentative or definite wedding.</summary>
    /// <remarks>
    /// If the current status does not allow this, the API returns 409 with the allowed statuses.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> CancelAsync(
        string weddingId,
        WeddingEndInput? body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("POST", "/v1/weddings/{wedding_id}/cancel", weddingId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Mark a wedding as lost.</summary>
    /// <remarks>
    /// Allowed from <c>inquiry</c>, <c>waitlisted</c> or <c>tentative</c>. If the current status does not allow this, the API returns 409
    /// with the allowed statuses.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> LoseAsync(
        string weddingId,
        WeddingEndInput? body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("POST", "/v1/weddings/{wedding_id}/lose", weddingId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Lock a wedding's guarantee.</summary>
    /// <remarks>
    /// Afterwards <c>guests.guaranteed</c> can only be raised; lowering it returns 409. The wedding must be definite or in progress and
    /// have a guarantee.
    ///
    /// Required scope: <c>weddings:write</c>.
    ///
    /// Required scope: <c>weddings:write</c>.
    /// </remarks>
    public Task<Wedding> LockGuaranteeAsync(
        string weddingId,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Wedding>(new("POST", "/v1/weddings/{wedding_id}/lock-guarantee", weddingId) { HasKey = true }, options, cancellationToken);

    /// <summary>List a wedding's history.</summary>
    /// <remarks>
    /// Returns one entry per version, newest first: what changed, when, by whom, and the values before and after.
    ///
    /// Required scope: <c>weddings:read</c>.
    ///
    /// Required scope: <c>weddings:read</c>.
    /// </remarks>
    public Pages<WeddingChange> ListChangesAsync(
        string weddingId,
        WeddingsListChangesQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<WeddingChange>(new("GET", "/v1/weddings/{wedding_id}/history", weddingId) { Query = query }, options, cancellationToken);
}
