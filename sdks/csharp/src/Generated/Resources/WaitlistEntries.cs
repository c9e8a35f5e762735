// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>WaitlistEntries.ListAsync</c>.</summary>
public sealed record WaitlistEntriesListQuery
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

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<WaitlistEntryStatus>? Status { get; init; }

    /// <summary><c>customer_id</c> equals this value.</summary>
    [JsonPropertyName("customer_id")] public ChoiceFilter<string>? CustomerId { get; init; }

    /// <summary><c>service_id</c> equals this value.</summary>
    [JsonPropertyName("service_id")] public ChoiceFilter<string>? ServiceId { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Waitlist: customers who wait for a free slot of a service.</summary>
public sealed partial class WaitlistEntriesResource : Resource
{
    internal WaitlistEntriesResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a waitlist entry.</summary>
    /// <remarks>
    /// When a slot of the service becomes free between <c>from</c> and <c>to</c>, it is held for the first customer who waits for it
    /// (<c>waitlist.slot_offered</c>). Slots that are free already are not offered: book them.
    ///
    /// Required scope: <c>waitlist-entries:write</c> (included in <c>waitlist:write</c>).
    ///
    /// Required scope: <c>waitlist-entries:write</c>.
    /// </remarks>
    public Task<WaitlistEntry> CreateAsync(
        WaitlistEntryInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<WaitlistEntry>(new("POST", "/v1/waitlist-entries") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List waitlist entries.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>waitlist-entries:read</c> (included in <c>waitlist:read</c>).
    ///
    /// Required scope: <c>waitlist-entries:read</c>.
    /// </remarks>
    public Pages<WaitlistEntry> ListAsync(
        WaitlistEntriesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<WaitlistEntry>(new("GET", "/v1/waitlist-entries") { Query = query }, options, cancellationToken);

    /// <summary>Get a waitlist entry.</summary>
    /// <remarks>
    /// Required scope: <c>waitlist-entries:read</c> (included in <c>waitlist:read</c>).
    ///
    /// Required scope: <c>waitlist-entries:read</c>.
    /// </remarks>
    public Task<WaitlistEntry> GetAsync(
        string waitlistEntryId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<WaitlistEntry>(new("GET", "/v1/waitlist-entries/{waitlist_entry_id}", waitlistEntryId), options, cancellationToken);

    /// <summary>Update a waitlist entry.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>waitlist-entries:write</c> (included in <c>waitlist:write</c>).
    ///
    /// Required scope: <c>waitlist-entries:write</c>.
    /// </remarks>
    public Task<WaitlistEntry> UpdateAsync(
        string waitlistEntryId,
        WaitlistEntryPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<WaitlistEntry>(new("PATCH", "/v1/waitlist-entries/{waitlist_entry_id}", waitlistEntryId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a waitlist entry.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>waitlist-entries:write</c> (included in <c>waitlist:write</c>).
    ///
    /// Required scope: <c>waitlist-entries:write</c>.
    /// </remarks>
    public Task<WaitlistEntry> ReplaceAsync(
        string waitlistEntryId,
        WaitlistEntryInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<WaitlistEntry>(new("PUT", "/v1/waitlist-entries/{waitlist_entry_id}", waitlistEntryId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a waitlist entry.</summary>
    /// <remarks>
    /// It is <c>canceled</c>; an offered slot becomes free and is offered to the next customer.
    ///
    /// Required scope: <c>waitlist-entries:write</c> (included in <c>waitlist:write</c>).
    ///
    /// Required scope: <c>waitlist-entries:write</c>.
    /// </remarks>
    public Task DeleteAsync(string waitlistEntryId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/waitlist-entries/{waitlist_entry_id}", waitlistEntryId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted waitlist entry.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>waitlist-entries:write</c> (included in <c>waitlist:write</c>).
    ///
    /// Required scope: <c>waitlist-entries:write</c>.
    /// </remarks>
    public Task<WaitlistEntry> RestoreAsync(
        string waitlistEntryId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<WaitlistEntry>(new("POST", "/v1/waitlist-entries/{waitlist_entry_id}/restore", waitlistEntryId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert waitlist entry by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces.
    ///
    /// Required scope: <c>waitlist-entries:write</c> (included in <c>waitlist:write</c>).
    ///
    /// Required scope: <c>waitlist-entries:write</c>.
    /// </remarks>
    public Task<WaitlistEntry> UpsertByExternalIdAsync(
        string source,
        string externalId,
        WaitlistEntryUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<WaitlistEntry>(new("PUT", "/v1/waitlist-entries/by-external-id/{source}/{external_id}", source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get waitlist entry by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>waitlist-entries:read</c> (included in <c>waitlist:read</c>).
    ///
    /// Required scope: <c>waitlist-entries:read</c>.
    /// </remarks>
    public Task<WaitlistEntry> GetByExternalIdAsync(
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<WaitlistEntry>(new("GET", "/v1/waitlist-entries/by-external-id/{source}/{external_id}", source, externalId), options, cancellationToken);

    /// <summary>Change waitlist entries in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many waitlist entries in one request. Each item is independent: a failure does not affect the others.
    /// Each item counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>waitlist-entries:write</c> (included in <c>waitlist:write</c>).
    ///
    /// Required scope: <c>waitlist-entries:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        WaitlistEntryBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/waitlist-entries/bulk") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Accept an offer.</summary>
    /// <remarks>
    /// Returns its booking: <c>confirmed</c>, or <c>pending</c> if the service requires confirmation; the entry is <c>converted</c>.
    /// Returns 409 if the entry has no open offer or the offer has expired. <c>If-Match</c> is optional and applies to the entry.
    ///
    /// Required scope: <c>waitlist-entries:write</c> (included in <c>waitlist:write</c>).
    ///
    /// Required scope: <c>waitlist-entries:write</c>.
    /// </remarks>
    public Task<Booking> AcceptAsync(
        string waitlistEntryId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Booking>(new("POST", "/v1/waitlist-entries/{waitlist_entry_id}/accept", waitlistEntryId) { HasKey = true }, options, cancellationToken);
}
