// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Venues.ListAsync</c>.</summary>
public sealed record VenuesListQuery
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
    [JsonPropertyName("status")] public ChoiceFilter<VenueStatus>? Status { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Houses where weddings and bookings take place: location, opening hours and closing dates.</summary>
public sealed partial class VenuesResource : Resource
{
    internal VenuesResource(Transport transport)
        : base(transport)
    {
        Spaces = new(transport);
    }

    /// <summary>Rooms, lawns and terraces of a venue. Combos combine several spaces; blocks take spaces out of service.</summary>
    public SpacesResource Spaces { get; }

    /// <summary>Create a venue.</summary>
    /// <remarks>
    /// Required scope: <c>venues:write</c>.
    ///
    /// Required scope: <c>venues:write</c>.
    /// </remarks>
    public Task<Venue> CreateAsync(VenueInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Venue>(new("POST", "/v1/venues") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List venues.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>venues:read</c>.
    ///
    /// Required scope: <c>venues:read</c>.
    /// </remarks>
    public Pages<Venue> ListAsync(
        VenuesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Venue>(new("GET", "/v1/venues") { Query = query }, options, cancellationToken);

    /// <summary>Get a venue.</summary>
    /// <remarks>
    /// Required scope: <c>venues:read</c>.
    ///
    /// Required scope: <c>venues:read</c>.
    /// </remarks>
    public Task<Venue> GetAsync(string venueId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Venue>(new("GET", "/v1/venues/{venue_id}", venueId), options, cancellationToken);

    /// <summary>Update a venue.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>venues:write</c>.
    ///
    /// Required scope: <c>venues:write</c>.
    /// </remarks>
    public Task<Venue> UpdateAsync(
        string venueId,
        VenuePatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Venue>(new("PATCH", "/v1/venues/{venue_id}", venueId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a venue.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>venues:write</c>.
    ///
    /// Required scope: <c>venues:write</c>.
    /// </remarks>
    public Task<Venue> ReplaceAsync(
        string venueId,
        VenueInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Venue>(new("PUT", "/v1/venues/{venue_id}", venueId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a venue.</summary>
    /// <remarks>
    /// It can be restored for 30 days. Returns 409 <c>conflict</c> if it has spaces, or a wedding that is tentative, definite or in
    /// progress, and not over: <c>dependents</c> names up to 20. Archive it to keep them.
    ///
    /// Required scope: <c>venues:write</c>.
    ///
    /// Required scope: <c>venues:write</c>.
    /// </remarks>
    public Task DeleteAsync(string venueId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/venues/{venue_id}", venueId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted venue.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>venues:write</c>.
    ///
    /// Required scope: <c>venues:write</c>.
    /// </remarks>
    public Task<Venue> RestoreAsync(string venueId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Venue>(new("POST", "/v1/venues/{venue_id}/restore", venueId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert venue by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces.
    ///
    /// Required scope: <c>venues:write</c>.
    ///
    /// Required scope: <c>venues:write</c>.
    /// </remarks>
    public Task<Venue> UpsertByExternalIdAsync(
        string source,
        string externalId,
        VenueUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Venue>(new("PUT", "/v1/venues/by-external-id/{source}/{external_id}", source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get venue by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>venues:read</c>.
    ///
    /// Required scope: <c>venues:read</c>.
    /// </remarks>
    public Task<Venue> GetByExternalIdAsync(
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Venue>(new("GET", "/v1/venues/by-external-id/{source}/{external_id}", source, externalId), options, cancellationToken);

    /// <summary>Change venues in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many venues in one request. Each item is independent: a failure does not affect the others. Each item
    /// counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>venues:write</c>.
    ///
    /// Required scope: <c>venues:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        VenueBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/venues/bulk") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Archive a venue.</summary>
    /// <remarks>
    /// Existing data is kept, but new spaces, weddings and bookings are rejected.
    ///
    /// Required scope: <c>venues:write</c>.
    ///
    /// Required scope: <c>venues:write</c>.
    /// </remarks>
    public Task<Venue> ArchiveAsync(string venueId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Venue>(new("POST", "/v1/venues/{venue_id}/archive", venueId) { HasKey = true }, options, cancellationToken);

    /// <summary>Activate an archived venue.</summary>
    /// <remarks>
    /// New spaces, weddings and bookings are accepted again.
    ///
    /// Required scope: <c>venues:write</c>.
    ///
    /// Required scope: <c>venues:write</c>.
    /// </remarks>
    public Task<Venue> ActivateAsync(string venueId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Venue>(new("POST", "/v1/venues/{venue_id}/activate", venueId) { HasKey = true }, options, cancellationToken);
}
