// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Bookings.ListAsync</c>.</summary>
public sealed record BookingsListQuery
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

    /// <summary><c>customer_id</c> equals this value.</summary>
    [JsonPropertyName("customer_id")] public ChoiceFilter<string>? CustomerId { get; init; }

    /// <summary><c>start_at</c> equals this value.</summary>
    [JsonPropertyName("start_at")] public RangeFilter<DateTimeOffset>? StartAt { get; init; }

    /// <summary><c>staff_id</c> equals this value.</summary>
    [JsonPropertyName("staff_id")] public ChoiceFilter<string>? StaffId { get; init; }

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<BookingStatus>? Status { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Query of <c>Bookings.ListChangesAsync</c>.</summary>
public sealed record BookingsListChangesQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>Bookings of services by customers, with holds, moves, cancellations and their history.</summary>
public sealed partial class BookingsResource : Resource
{
    internal BookingsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a booking.</summary>
    /// <remarks>
    /// Reserves the staff member and the spaces, with the buffers of the service: two bookings never overlap, whatever the race. Returns
    /// 409 <c>slot_unavailable</c> if the time is not available, with the <c>reason</c> and up to three free <c>alternatives</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> CreateAsync(BookingInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Booking>(new("POST", "/v1/bookings") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List bookings.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>bookings:read</c>.
    ///
    /// Required scope: <c>bookings:read</c>.
    /// </remarks>
    public Pages<Booking> ListAsync(
        BookingsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Booking>(new("GET", "/v1/bookings") { Query = query }, options, cancellationToken);

    /// <summary>Get a booking.</summary>
    /// <remarks>
    /// Required scope: <c>bookings:read</c>.
    ///
    /// Required scope: <c>bookings:read</c>.
    /// </remarks>
    public Task<Booking> GetAsync(string bookingId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Booking>(new("GET", "/v1/bookings/{booking_id}", bookingId), options, cancellationToken);

    /// <summary>Update a booking.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> UpdateAsync(
        string bookingId,
        BookingPatch body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Booking>(new("PATCH", "/v1/bookings/{booking_id}", bookingId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a booking.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> ReplaceAsync(
        string bookingId,
        BookingInput body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Booking>(new("PUT", "/v1/bookings/{booking_id}", bookingId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a booking.</summary>
    /// <remarks>
    /// It can be restored for 30 days.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task DeleteAsync(string bookingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/bookings/{booking_id}", bookingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted booking.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> RestoreAsync(string bookingId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Booking>(new("POST", "/v1/bookings/{booking_id}/restore", bookingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert booking by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces. To change an existing resource, send <c>If-Match</c> or
    /// <c>source_updated_at</c>; without either, the API returns 428.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> UpsertByExternalIdAsync(
        string source,
        string externalId,
        BookingUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Booking>(new("PUT", "/v1/bookings/by-external-id/{source}/{external_id}", source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get booking by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>bookings:read</c>.
    ///
    /// Required scope: <c>bookings:read</c>.
    /// </remarks>
    public Task<Booking> GetByExternalIdAsync(
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Booking>(new("GET", "/v1/bookings/by-external-id/{source}/{external_id}", source, externalId), options, cancellationToken);

    /// <summary>Change bookings in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many bookings in one request. Each item is independent: a failure does not affect the others. Each item
    /// counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        BookingBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/bookings/bulk") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Confirm a held or pending booking.</summary>
    /// <remarks>
    /// Returns 409 if its hold has expired. To ask your staff about a held booking, set its status to <c>pending</c> instead. If the
    /// current status does not allow this, the API returns 409 with the allowed statuses.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> ConfirmAsync(string bookingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Booking>(new("POST", "/v1/bookings/{booking_id}/confirm", bookingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Release a held booking.</summary>
    /// <remarks>
    /// Its time becomes free before its hold expires, and its status is <c>expired</c>. If the current status does not allow this, the API
    /// returns 409 with the allowed statuses.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> ReleaseAsync(string bookingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Booking>(new("POST", "/v1/bookings/{booking_id}/release", bookingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Decline a pending booking.</summary>
    /// <remarks>
    /// Its time becomes free. If the current status does not allow this, the API returns 409 with the allowed statuses.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> DeclineAsync(string bookingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Booking>(new("POST", "/v1/bookings/{booking_id}/decline", bookingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Check in a confirmed booking.</summary>
    /// <remarks>
    /// The customer has arrived. If the current status does not allow this, the API returns 409 with the allowed statuses.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> CheckInAsync(string bookingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Booking>(new("POST", "/v1/bookings/{booking_id}/check-in", bookingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Complete a booking.</summary>
    /// <remarks>
    /// Allowed from <c>confirmed</c>, <c>checked_in</c> and <c>no_show</c>. If the current status does not allow this, the API returns 409
    /// with the allowed statuses.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> CompleteAsync(string bookingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Booking>(new("POST", "/v1/bookings/{booking_id}/complete", bookingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Mark a booking as no-show.</summary>
    /// <remarks>
    /// The customer did not come to the confirmed booking. If the current status does not allow this, the API returns 409 with the allowed
    /// statuses.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> NoShowAsync(string bookingId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Booking>(new("POST", "/v1/bookings/{booking_id}/no-show", bookingId) { HasKey = true }, options, cancellationToken);

    /// <summary>Cancel a pending or confirmed booking.</summary>
    /// <remarks>
    /// Its time becomes free. <c>cancellation_fee</c> is the fee by the cancellation policy that the service had when the booking was made
    /// or moved. What was paid by card beyond the fee is refunded within a minute. If the current status does not allow this, the API
    /// returns 409 with the allowed statuses.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> CancelAsync(
        string bookingId,
        BookingCancelInput? body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Booking>(new("POST", "/v1/bookings/{booking_id}/cancel", bookingId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Reschedule a booking.</summary>
    /// <remarks>
    /// The old time becomes free and the new one is reserved, or nothing changes. Returns 409 <c>slot_unavailable</c> with alternatives if
    /// the new time is not available.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> RescheduleAsync(
        string bookingId,
        BookingRescheduleInput body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Booking>(new("POST", "/v1/bookings/{booking_id}/reschedule", bookingId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Reassign a booking.</summary>
    /// <remarks>
    /// Another staff member takes it over at the same time. With <c>items</c>, the staff member takes over each service that they offer;
    /// with <c>any</c>, each service that has a staff member gets another one. Returns 409 <c>slot_unavailable</c> if one of them is not
    /// free.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<Booking> ReassignAsync(
        string bookingId,
        BookingReassignInput body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Booking>(new("POST", "/v1/bookings/{booking_id}/reassign", bookingId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List a booking's history.</summary>
    /// <remarks>
    /// Returns one entry per version, newest first: what changed, when, by whom, and the values before and after.
    ///
    /// Required scope: <c>bookings:read</c>.
    ///
    /// Required scope: <c>bookings:read</c>.
    /// </remarks>
    public Pages<BookingChange> ListChangesAsync(
        string bookingId,
        BookingsListChangesQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<BookingChange>(new("GET", "/v1/bookings/{booking_id}/history", bookingId) { Query = query }, options, cancellationToken);

    /// <summary>Get a booking's calendar.</summary>
    /// <remarks>
    /// Returns the booking as an event in iCalendar format (RFC 5545), for the customer: with the service and the place, without the notes.
    /// Its UID is the ID of the booking. With <c>items</c>, it is one event for each, with the number of the item in its UID:
    /// <c>{id}-0</c>, <c>{id}-1</c>. The calendars of staff members have the same UIDs. The SEQUENCE grows with every change of the time or
    /// status. The status of a held or pending booking is TENTATIVE, that of a canceled, declined or expired one CANCELLED, all others are
    /// CONFIRMED.
    ///
    /// Required scope: <c>bookings:read</c>.
    ///
    /// Required scope: <c>bookings:read</c>.
    /// </remarks>
    public Task<string> GetCalendarAsync(string bookingId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendText(new("GET", "/v1/bookings/{booking_id}/calendar.ics", bookingId) { Accept = "*/*" }, options, cancellationToken);
}
