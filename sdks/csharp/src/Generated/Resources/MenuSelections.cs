// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>MenuSelections.ListAsync</c>.</summary>
public sealed record MenuSelectionsListQuery
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

    /// <summary><c>menu_id</c> equals this value.</summary>
    [JsonPropertyName("menu_id")] public ChoiceFilter<string>? MenuId { get; init; }

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<MenuSelectionStatus>? Status { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Guests' menu choices for a wedding, based on a published menu version.</summary>
public sealed partial class MenuSelectionsResource : Resource
{
    internal MenuSelectionsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a menu selection.</summary>
    /// <remarks>
    /// Required scope: <c>menu-selections:write</c>.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    /// </remarks>
    public Task<MenuSelection> CreateAsync(
        string weddingId,
        MenuSelectionInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<MenuSelection>(new("POST", "/v1/weddings/{wedding_id}/menu-selections", weddingId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List menu selections.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>menu-selections:read</c>.
    ///
    /// Required scope: <c>menu-selections:read</c>.
    /// </remarks>
    public Pages<MenuSelection> ListAsync(
        string weddingId,
        MenuSelectionsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<MenuSelection>(new("GET", "/v1/weddings/{wedding_id}/menu-selections", weddingId) { Query = query }, options, cancellationToken);

    /// <summary>Get a menu selection.</summary>
    /// <remarks>
    /// Required scope: <c>menu-selections:read</c>.
    ///
    /// Required scope: <c>menu-selections:read</c>.
    /// </remarks>
    public Task<MenuSelection> GetAsync(
        string weddingId,
        string menuSelectionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<MenuSelection>(new("GET", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}", weddingId, menuSelectionId), options, cancellationToken);

    /// <summary>Update a menu selection.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>menu-selections:write</c>.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    /// </remarks>
    public Task<MenuSelection> UpdateAsync(
        string weddingId,
        string menuSelectionId,
        MenuSelectionPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<MenuSelection>(new("PATCH", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}", weddingId, menuSelectionId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a menu selection.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    /// </remarks>
    public Task<MenuSelection> ReplaceAsync(
        string weddingId,
        string menuSelectionId,
        MenuSelectionInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<MenuSelection>(new("PUT", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}", weddingId, menuSelectionId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a menu selection.</summary>
    /// <remarks>
    /// It can be restored for 30 days.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    /// </remarks>
    public Task DeleteAsync(
        string weddingId,
        string menuSelectionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}", weddingId, menuSelectionId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted menu selection.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    /// </remarks>
    public Task<MenuSelection> RestoreAsync(
        string weddingId,
        string menuSelectionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<MenuSelection>(new("POST", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/restore", weddingId, menuSelectionId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert menu selection by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    /// </remarks>
    public Task<MenuSelection> UpsertByExternalIdAsync(
        string weddingId,
        string source,
        string externalId,
        MenuSelectionUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<MenuSelection>(new("PUT", "/v1/weddings/{wedding_id}/menu-selections/by-external-id/{source}/{external_id}", weddingId, source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get menu selection by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>menu-selections:read</c>.
    ///
    /// Required scope: <c>menu-selections:read</c>.
    /// </remarks>
    public Task<MenuSelection> GetByExternalIdAsync(
        string weddingId,
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<MenuSelection>(new("GET", "/v1/weddings/{wedding_id}/menu-selections/by-external-id/{source}/{external_id}", weddingId, source, externalId), options, cancellationToken);

    /// <summary>Change menu selections in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many menu selections in one request. Each item is independent: a failure does not affect the others.
    /// Each item counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        string weddingId,
        MenuSelectionBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/weddings/{wedding_id}/menu-selections/bulk", weddingId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Submit a draft.</summary>
    /// <remarks>
    /// It must contain at least one choice.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    /// </remarks>
    public Task<MenuSelection> SubmitAsync(
        string weddingId,
        string menuSelectionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<MenuSelection>(new("POST", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/submit", weddingId, menuSelectionId) { HasKey = true }, options, cancellationToken);

    /// <summary>Reopen a submitted selection.</summary>
    /// <remarks>
    /// It becomes a draft again.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    /// </remarks>
    public Task<MenuSelection> ReopenAsync(
        string weddingId,
        string menuSelectionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<MenuSelection>(new("POST", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/reopen", weddingId, menuSelectionId) { HasKey = true }, options, cancellationToken);

    /// <summary>Lock a submitted selection.</summary>
    /// <remarks>
    /// The kitchen orders from it, and the choices can no longer change.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    /// </remarks>
    public Task<MenuSelection> LockAsync(
        string weddingId,
        string menuSelectionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<MenuSelection>(new("POST", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/lock", weddingId, menuSelectionId) { HasKey = true }, options, cancellationToken);

    /// <summary>Mark a locked selection as served.</summary>
    /// <remarks>
    /// Required scope: <c>menu-selections:write</c>.
    ///
    /// Required scope: <c>menu-selections:write</c>.
    /// </remarks>
    public Task<MenuSelection> ServeAsync(
        string weddingId,
        string menuSelectionId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<MenuSelection>(new("POST", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/serve", weddingId, menuSelectionId) { HasKey = true }, options, cancellationToken);
}
