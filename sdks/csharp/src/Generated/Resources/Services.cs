// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Services.ListAsync</c>.</summary>
public sealed record ServicesListQuery
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
    [JsonPropertyName("status")] public ChoiceFilter<ServiceStatus>? Status { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Query of <c>Services.GetAvailabilityAsync</c>.</summary>
public sealed record ServicesGetAvailabilityQuery
{
    /// <summary>First date, local to the place of the booking, or a time.</summary>
    [JsonPropertyName("from")] public required OneOf<DateTimeOffset, DateOnly> From { get; init; }

    /// <summary>Last date, included, or a time, exclusive; at most 92 days after <c>from</c>.</summary>
    [JsonPropertyName("to")] public required OneOf<DateTimeOffset, DateOnly> To { get; init; }

    /// <summary>ID of a staff member. Default: all who offer the service.</summary>
    [JsonPropertyName("staff_id")] public string? StaffId { get; init; }

    /// <summary>ID of a space. Default: all of the service.</summary>
    [JsonPropertyName("space_id")] public string? SpaceId { get; init; }

    /// <summary>ID of a venue: only its spaces and opening hours.</summary>
    [JsonPropertyName("venue_id")] public string? VenueId { get; init; }

    /// <summary>Number of people: 1 to 10,000. Default: 1.</summary>
    [JsonPropertyName("party_size")] public long? PartySize { get; init; }
}

/// <summary>Appointments, classes and rentals that customers can book: price, duration and booking rules.</summary>
public sealed partial class ServicesResource : Resource
{
    internal ServicesResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a service.</summary>
    /// <remarks>
    /// Required scope: <c>services:write</c>.
    ///
    /// Required scope: <c>services:write</c>.
    /// </remarks>
    public Task<Service> CreateAsync(ServiceInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Service>(new("POST", "/v1/services") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List services.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>services:read</c>.
    ///
    /// Required scope: <c>services:read</c>.
    /// </remarks>
    public Pages<Service> ListAsync(
        ServicesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Service>(new("GET", "/v1/services") { Query = query }, options, cancellationToken);

    /// <summary>Get a service.</summary>
    /// <remarks>
    /// Required scope: <c>services:read</c>.
    ///
    /// Required scope: <c>services:read</c>.
    /// </remarks>
    public Task<Service> GetAsync(string serviceId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Service>(new("GET", "/v1/services/{service_id}", serviceId), options, cancellationToken);

    /// <summary>Update a service.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>services:write</c>.
    ///
    /// Required scope: <c>services:write</c>.
    /// </remarks>
    public Task<Service> UpdateAsync(
        string serviceId,
        ServicePatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Service>(new("PATCH", "/v1/services/{service_id}", serviceId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a service.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>services:write</c>.
    ///
    /// Required scope: <c>services:write</c>.
    /// </remarks>
    public Task<Service> ReplaceAsync(
        string serviceId,
        ServiceInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Service>(new("PUT", "/v1/services/{service_id}", serviceId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a service.</summary>
    /// <remarks>
    /// It can be restored for 30 days. Its bookings keep their times, prices and terms, but cannot be moved until the service is restored.
    ///
    /// Required scope: <c>services:write</c>.
    ///
    /// Required scope: <c>services:write</c>.
    /// </remarks>
    public Task DeleteAsync(string serviceId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/services/{service_id}", serviceId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted service.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>services:write</c>.
    ///
    /// Required scope: <c>services:write</c>.
    /// </remarks>
    public Task<Service> RestoreAsync(string serviceId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Service>(new("POST", "/v1/services/{service_id}/restore", serviceId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert service by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces.
    ///
    /// Required scope: <c>services:write</c>.
    ///
    /// Required scope: <c>services:write</c>.
    /// </remarks>
    public Task<Service> UpsertByExternalIdAsync(
        string source,
        string externalId,
        ServiceUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Service>(new("PUT", "/v1/services/by-external-id/{source}/{external_id}", source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get service by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>services:read</c>.
    ///
    /// Required scope: <c>services:read</c>.
    /// </remarks>
    public Task<Service> GetByExternalIdAsync(
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Service>(new("GET", "/v1/services/by-external-id/{source}/{external_id}", source, externalId), options, cancellationToken);

    /// <summary>Change services in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many services in one request. Each item is independent: a failure does not affect the others. Each item
    /// counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>services:write</c>.
    ///
    /// Required scope: <c>services:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        ServiceBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/services/bulk") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Activate a service.</summary>
    /// <remarks>
    /// Allowed from <c>inactive</c>.
    ///
    /// Required scope: <c>services:write</c>.
    ///
    /// Required scope: <c>services:write</c>.
    /// </remarks>
    public Task<Service> ActivateAsync(string serviceId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Service>(new("POST", "/v1/services/{service_id}/activate", serviceId) { HasKey = true }, options, cancellationToken);

    /// <summary>Deactivate a service.</summary>
    /// <remarks>
    /// It accepts no new bookings, keeps those it has, and can be activated again.
    ///
    /// Required scope: <c>services:write</c>.
    ///
    /// Required scope: <c>services:write</c>.
    /// </remarks>
    public Task<Service> DeactivateAsync(string serviceId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Service>(new("POST", "/v1/services/{service_id}/deactivate", serviceId) { HasKey = true }, options, cancellationToken);

    /// <summary>Get a service's availability.</summary>
    /// <remarks>
    /// The same as <c>GET /v1/availability</c> for this service.
    ///
    /// Required scope: <c>availability:read</c>.
    ///
    /// Required scope: <c>availability:read</c>.
    /// </remarks>
    public Task<AvailabilityDayList> GetAvailabilityAsync(
        string serviceId,
        ServicesGetAvailabilityQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<AvailabilityDayList>(new("GET", "/v1/services/{service_id}/availability", serviceId) { Query = query }, options, cancellationToken);
}
