// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Spaces.ListAsync</c>.</summary>
public sealed record SpacesListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }

    /// <summary>Number of items to skip. Cannot be combined with <c>cursor</c>.</summary>
    [JsonPropertyName("offset")] public long? Offset { get; init; }

    /// <summary>Sort field; prefix <c>-</c> for descending. Default: <c>-created_at</c>, or the field of a range filter.</summary>
    [JsonPropertyName("sort")] public SpacesSort? Sort { get; init; }

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

    /// <summary><c>capacity</c> equals this value.</summary>
    [JsonPropertyName("capacity")] public RangeFilter<long>? Capacity { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Rooms, lawns and terraces of a venue. Combos combine several spaces; blocks take spaces out of service.</summary>
public sealed partial class SpacesResource : Resource
{
    internal SpacesResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a space.</summary>
    /// <remarks>
    /// Required scope: <c>spaces:write</c>.
    ///
    /// Required scope: <c>spaces:write</c>.
    /// </remarks>
    public Task<Space> CreateAsync(
        string venueId,
        SpaceInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Space>(new("POST", "/v1/venues/{venue_id}/spaces", venueId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List spaces.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>spaces:read</c>.
    ///
    /// Required scope: <c>spaces:read</c>.
    /// </remarks>
    public Pages<Space> ListAsync(
        string venueId,
        SpacesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Space>(new("GET", "/v1/venues/{venue_id}/spaces", venueId) { Query = query }, options, cancellationToken);

    /// <summary>Get a space.</summary>
    /// <remarks>
    /// Required scope: <c>spaces:read</c>.
    ///
    /// Required scope: <c>spaces:read</c>.
    /// </remarks>
    public Task<Space> GetAsync(
        string venueId,
        string spaceId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Space>(new("GET", "/v1/venues/{venue_id}/spaces/{space_id}", venueId, spaceId), options, cancellationToken);

    /// <summary>Update a space.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396). New or extended blocks that meet reservations of the space, by weddings or bookings,
    /// return 409 <c>conflict</c> that names them; the action <c>block</c> can force them. The elements of a combo cannot be changed while
    /// the combo has reservations that have not ended.
    ///
    /// Required scope: <c>spaces:write</c>.
    ///
    /// Required scope: <c>spaces:write</c>.
    /// </remarks>
    public Task<Space> UpdateAsync(
        string venueId,
        string spaceId,
        SpacePatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Space>(new("PATCH", "/v1/venues/{venue_id}/spaces/{space_id}", venueId, spaceId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a space.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields. New or extended blocks that meet reservations of the space, by
    /// weddings or bookings, return 409 <c>conflict</c> that names them; the action <c>block</c> can force them. The elements of a combo
    /// cannot be changed while the combo has reservations that have not ended.
    ///
    /// Required scope: <c>spaces:write</c>.
    ///
    /// Required scope: <c>spaces:write</c>.
    /// </remarks>
    public Task<Space> ReplaceAsync(
        string venueId,
        string spaceId,
        SpaceInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Space>(new("PUT", "/v1/venues/{venue_id}/spaces/{space_id}", venueId, spaceId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a space.</summary>
    /// <remarks>
    /// It can be restored for 30 days. Returns 409 <c>conflict</c> if a combo uses it, or if it has reservations that have not ended:
    /// <c>reservations</c> names the first 20.
    ///
    /// Required scope: <c>spaces:write</c>.
    ///
    /// Required scope: <c>spaces:write</c>.
    /// </remarks>
    public Task DeleteAsync(
        string venueId,
        string spaceId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/venues/{venue_id}/spaces/{space_id}", venueId, spaceId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted space.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>spaces:write</c>.
    ///
    /// Required scope: <c>spaces:write</c>.
    /// </remarks>
    public Task<Space> RestoreAsync(
        string venueId,
        string spaceId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Space>(new("POST", "/v1/venues/{venue_id}/spaces/{space_id}/restore", venueId, spaceId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert space by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces.
    ///
    /// Required scope: <c>spaces:write</c>.
    ///
    /// Required scope: <c>spaces:write</c>.
    /// </remarks>
    public Task<Space> UpsertByExternalIdAsync(
        string venueId,
        string source,
        string externalId,
        SpaceUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Space>(new("PUT", "/v1/venues/{venue_id}/spaces/by-external-id/{source}/{external_id}", venueId, source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get space by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>spaces:read</c>.
    ///
    /// Required scope: <c>spaces:read</c>.
    /// </remarks>
    public Task<Space> GetByExternalIdAsync(
        string venueId,
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Space>(new("GET", "/v1/venues/{venue_id}/spaces/by-external-id/{source}/{external_id}", venueId, source, externalId), options, cancellationToken);

    /// <summary>Change spaces in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many spaces in one request. Each item is independent: a failure does not affect the others. Each item
    /// counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>spaces:write</c>.
    ///
    /// Required scope: <c>spaces:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        string venueId,
        SpaceBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/venues/{venue_id}/spaces/bulk", venueId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Take a space out of service.</summary>
    /// <remarks>
    /// Adds a block. Returns 409 if it overlaps an existing block, or reservations of the space by weddings or bookings, their buffers
    /// included: <c>reservations</c> names the first 20, <c>reservation_count</c> is the number of all. With <c>force</c> the reservations
    /// stay during the block. No reservation that is made at the same moment misses the block.
    ///
    /// Required scope: <c>spaces:write</c>.
    ///
    /// Required scope: <c>spaces:write</c>.
    /// </remarks>
    public Task<Space> BlockAsync(
        string venueId,
        string spaceId,
        BlockSpaceInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Space>(new("POST", "/v1/venues/{venue_id}/spaces/{space_id}/block", venueId, spaceId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Return a space to service.</summary>
    /// <remarks>
    /// Removes one of its blocks, whether it is future, current or past.
    ///
    /// Required scope: <c>spaces:write</c>.
    ///
    /// Required scope: <c>spaces:write</c>.
    /// </remarks>
    public Task<Space> UnblockAsync(
        string venueId,
        string spaceId,
        UnblockSpaceInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Space>(new("POST", "/v1/venues/{venue_id}/spaces/{space_id}/unblock", venueId, spaceId) { Body = body, HasKey = true }, options, cancellationToken);
}
