// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Clients.ListAsync</c>.</summary>
public sealed record ClientsListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }

    /// <summary>Number of items to skip. Cannot be combined with <c>cursor</c>.</summary>
    [JsonPropertyName("offset")] public long? Offset { get; init; }

    /// <summary>Sort field; prefix <c>-</c> for descending. Default: <c>-created_at</c>, or the field of a range filter.</summary>
    [JsonPropertyName("sort")] public ClientsSort? Sort { get; init; }

    /// <summary>Earliest <c>updated_at</c> to return. Sorts by <c>updated_at</c>, ascending, by default.</summary>
    [JsonPropertyName("updated_since")] public DateTimeOffset? UpdatedSince { get; init; }

    /// <summary>Additional values to return. <c>total</c>: number of matching resources, counted up to 10,000.</summary>
    [JsonPropertyName("include")] public OrganizationsInclude? Include { get; init; }

    /// <summary><c>created_at</c> equals this value.</summary>
    [JsonPropertyName("created_at")] public RangeFilter<DateTimeOffset>? CreatedAt { get; init; }

    /// <summary><c>updated_at</c> equals this value.</summary>
    [JsonPropertyName("updated_at")] public RangeFilter<DateTimeOffset>? UpdatedAt { get; init; }

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<ClientStatus>? Status { get; init; }

    /// <summary><c>email</c> equals this value.</summary>
    [JsonPropertyName("email")] public ChoiceFilter<string>? Email { get; init; }

    /// <summary><c>venue_id</c> equals this value.</summary>
    [JsonPropertyName("venue_id")] public ChoiceFilter<string>? VenueId { get; init; }

    /// <summary><c>wedding_date</c> equals this value.</summary>
    [JsonPropertyName("wedding_date")] public RangeFilter<DateOnly>? WeddingDate { get; init; }

    /// <summary><c>name</c> equals this value.</summary>
    [JsonPropertyName("name")] public RangeFilter<string>? Name { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Accounts of couples, from the first lead on.</summary>
public sealed partial class ClientsResource : Resource
{
    internal ClientsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a client.</summary>
    /// <remarks>
    /// Required scope: <c>clients:write</c>.
    ///
    /// Required scope: <c>clients:write</c>.
    /// </remarks>
    public Task<Client> CreateAsync(ClientInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Client>(new("POST", "/v1/clients") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List clients.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>clients:read</c>.
    ///
    /// Required scope: <c>clients:read</c>.
    /// </remarks>
    public Pages<Client> ListAsync(
        ClientsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Client>(new("GET", "/v1/clients") { Query = query }, options, cancellationToken);

    /// <summary>Get a client.</summary>
    /// <remarks>
    /// Required scope: <c>clients:read</c>.
    ///
    /// Required scope: <c>clients:read</c>.
    /// </remarks>
    public Task<Client> GetAsync(string clientId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Client>(new("GET", "/v1/clients/{client_id}", clientId), options, cancellationToken);

    /// <summary>Update a client.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>clients:write</c>.
    ///
    /// Required scope: <c>clients:write</c>.
    /// </remarks>
    public Task<Client> UpdateAsync(
        string clientId,
        ClientPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Client>(new("PATCH", "/v1/clients/{client_id}", clientId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a client.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>clients:write</c>.
    ///
    /// Required scope: <c>clients:write</c>.
    /// </remarks>
    public Task<Client> ReplaceAsync(
        string clientId,
        ClientInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Client>(new("PUT", "/v1/clients/{client_id}", clientId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a client.</summary>
    /// <remarks>
    /// It can be restored for 30 days. Returns 409 <c>conflict</c> if it has a wedding that is tentative, definite or in progress, and not
    /// over: <c>dependents</c> names up to 20. Archive it to keep them.
    ///
    /// Required scope: <c>clients:write</c>.
    ///
    /// Required scope: <c>clients:write</c>.
    /// </remarks>
    public Task DeleteAsync(string clientId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/clients/{client_id}", clientId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted client.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>clients:write</c>.
    ///
    /// Required scope: <c>clients:write</c>.
    /// </remarks>
    public Task<Client> RestoreAsync(string clientId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Client>(new("POST", "/v1/clients/{client_id}/restore", clientId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert client by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces.
    ///
    /// Required scope: <c>clients:write</c>.
    ///
    /// Required scope: <c>clients:write</c>.
    /// </remarks>
    public Task<Client> UpsertByExternalIdAsync(
        string source,
        string externalId,
        ClientUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Client>(new("PUT", "/v1/clients/by-external-id/{source}/{external_id}", source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get client by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>clients:read</c>.
    ///
    /// Required scope: <c>clients:read</c>.
    /// </remarks>
    public Task<Client> GetByExternalIdAsync(
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Client>(new("GET", "/v1/clients/by-external-id/{source}/{external_id}", source, externalId), options, cancellationToken);

    /// <summary>Change clients in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many clients in one request. Each item is independent: a failure does not affect the others. Each item
    /// counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>clients:write</c>.
    ///
    /// Required scope: <c>clients:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        ClientBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/clients/bulk") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Activate a client.</summary>
    /// <remarks>
    /// Allowed from <c>lead</c> or <c>archived</c>.
    ///
    /// Required scope: <c>clients:write</c>.
    ///
    /// Required scope: <c>clients:write</c>.
    /// </remarks>
    public Task<Client> ActivateAsync(string clientId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Client>(new("POST", "/v1/clients/{client_id}/activate", clientId) { HasKey = true }, options, cancellationToken);

    /// <summary>Archive a client.</summary>
    /// <remarks>
    /// It can be activated again.
    ///
    /// Required scope: <c>clients:write</c>.
    ///
    /// Required scope: <c>clients:write</c>.
    /// </remarks>
    public Task<Client> ArchiveAsync(string clientId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Client>(new("POST", "/v1/clients/{client_id}/archive", clientId) { HasKey = true }, options, cancellationToken);
}
