// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Customers.ListAsync</c>.</summary>
public sealed record CustomersListQuery
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

    /// <summary><c>email</c> equals this value.</summary>
    [JsonPropertyName("email")] public ChoiceFilter<string>? Email { get; init; }

    /// <summary><c>name</c> equals this value.</summary>
    [JsonPropertyName("name")] public RangeFilter<string>? Name { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Query of <c>Customers.ListBookingsAsync</c>.</summary>
public sealed record CustomersListBookingsQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }

    /// <summary>Number of items to skip. Cannot be combined with <c>cursor</c>.</summary>
    [JsonPropertyName("offset")] public long? Offset { get; init; }

    /// <summary>Sort field; prefix <c>-</c> for descending. Default: <c>-created_at</c>, or the field of a range filter.</summary>
    [JsonPropertyName("sort")] public BookingsSort? Sort { get; init; }

    /// <summary>Earliest <c>updated_at</c> to return. Sorts by <c>updated_at</c>, ascending, by default.</summary>
    [JsonPropertyName("updated_since")] public DateTimeOffset? UpdatedSince { get; init; }

    /// <summary>Additional values to return. <c>total</c>: number of matching resources, counted up to 10,000.</summary>
    [JsonPropertyName("include")] public OrganizationsInclude? Include { get; init; }

    /// <summary><c>created_at</c> equals this value.</summary>
    [JsonPropertyName("created_at")] public RangeFilter<DateTimeOffset>? CreatedAt { get; init; }

    /// <summary><c>updated_at</c> equals this value.</summary>
    [JsonPropertyName("updated_at")] public RangeFilter<DateTimeOffset>? UpdatedAt { get; init; }

    /// <summary><c>start_at</c> equals this value.</summary>
    [JsonPropertyName("start_at")] public RangeFilter<DateTimeOffset>? StartAt { get; init; }

    /// <summary><c>staff_id</c> equals this value.</summary>
    [JsonPropertyName("staff_id")] public ChoiceFilter<string>? StaffId { get; init; }

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<BookingStatus>? Status { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>People who book services: contact data, language and time zone.</summary>
public sealed partial class CustomersResource : Resource
{
    internal CustomersResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a customer.</summary>
    /// <remarks>
    /// Required scope: <c>customers:write</c>.
    ///
    /// Required scope: <c>customers:write</c>.
    /// </remarks>
    public Task<Customer> CreateAsync(CustomerInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Customer>(new("POST", "/v1/customers") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List customers.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>customers:read</c>.
    ///
    /// Required scope: <c>customers:read</c>.
    /// </remarks>
    public Pages<Customer> ListAsync(
        CustomersListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Customer>(new("GET", "/v1/customers") { Query = query }, options, cancellationToken);

    /// <summary>Get a customer.</summary>
    /// <remarks>
    /// Required scope: <c>customers:read</c>.
    ///
    /// Required scope: <c>customers:read</c>.
    /// </remarks>
    public Task<Customer> GetAsync(string customerId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Customer>(new("GET", "/v1/customers/{customer_id}", customerId), options, cancellationToken);

    /// <summary>Update a customer.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>customers:write</c>.
    ///
    /// Required scope: <c>customers:write</c>.
    /// </remarks>
    public Task<Customer> UpdateAsync(
        string customerId,
        CustomerPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Customer>(new("PATCH", "/v1/customers/{customer_id}", customerId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a customer.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>customers:write</c>.
    ///
    /// Required scope: <c>customers:write</c>.
    /// </remarks>
    public Task<Customer> ReplaceAsync(
        string customerId,
        CustomerInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Customer>(new("PUT", "/v1/customers/{customer_id}", customerId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a customer.</summary>
    /// <remarks>
    /// It can be restored for 30 days. Returns 409 <c>conflict</c> if it has a booking that has not ended: <c>dependents</c> names up to
    /// 20.
    ///
    /// Required scope: <c>customers:write</c>.
    ///
    /// Required scope: <c>customers:write</c>.
    /// </remarks>
    public Task DeleteAsync(string customerId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/customers/{customer_id}", customerId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted customer.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>customers:write</c>.
    ///
    /// Required scope: <c>customers:write</c>.
    /// </remarks>
    public Task<Customer> RestoreAsync(string customerId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Customer>(new("POST", "/v1/customers/{customer_id}/restore", customerId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert customer by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces.
    ///
    /// Required scope: <c>customers:write</c>.
    ///
    /// Required scope: <c>customers:write</c>.
    /// </remarks>
    public Task<Customer> UpsertByExternalIdAsync(
        string source,
        string externalId,
        CustomerUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Customer>(new("PUT", "/v1/customers/by-external-id/{source}/{external_id}", source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get customer by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>customers:read</c>.
    ///
    /// Required scope: <c>customers:read</c>.
    /// </remarks>
    public Task<Customer> GetByExternalIdAsync(
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Customer>(new("GET", "/v1/customers/by-external-id/{source}/{external_id}", source, externalId), options, cancellationToken);

    /// <summary>Change customers in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many customers in one request. Each item is independent: a failure does not affect the others. Each
    /// item counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>customers:write</c>.
    ///
    /// Required scope: <c>customers:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        CustomerBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/customers/bulk") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Merge a customer into another one.</summary>
    /// <remarks>
    /// Bookings, series and waitlist entries of the customer move to <c>into</c>, and so do its external IDs; the other fields of
    /// <c>into</c> stay. The first 100 references move at once, the others within minutes. From then on, the old ID leads to <c>into</c>,
    /// in every operation on customers. Returns <c>into</c>. A merge cannot be undone. Returns 409 if one of the customers was merged into
    /// a third one.
    ///
    /// Required scope: <c>customers:write</c>.
    ///
    /// Required scope: <c>customers:write</c>.
    /// </remarks>
    public Task<Customer> MergeAsync(
        string customerId,
        CustomerMergeInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Customer>(new("POST", "/v1/customers/{customer_id}/merge", customerId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List a customer's bookings.</summary>
    /// <remarks>
    /// The same as <c>GET /v1/bookings?customer_id=…</c>, with the same filters and orders, except that the customer must exist.
    ///
    /// Required scope: <c>bookings:read</c>.
    ///
    /// Required scope: <c>bookings:read</c>.
    /// </remarks>
    public Pages<Booking> ListBookingsAsync(
        string customerId,
        CustomersListBookingsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Booking>(new("GET", "/v1/customers/{customer_id}/bookings", customerId) { Query = query }, options, cancellationToken);
}
