// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Staff.ListAsync</c>.</summary>
public sealed record StaffListQuery
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

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<ServiceStatus>? Status { get; init; }

    /// <summary><c>email</c> equals this value.</summary>
    [JsonPropertyName("email")] public ChoiceFilter<string>? Email { get; init; }

    /// <summary><c>name</c> equals this value.</summary>
    [JsonPropertyName("name")] public RangeFilter<string>? Name { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Query of <c>Staff.GetScheduleAsync</c>.</summary>
public sealed record StaffGetScheduleQuery
{
    /// <summary>First date, local to the staff member. Required with <c>to</c>.</summary>
    [JsonPropertyName("from")] public DateOnly? From { get; init; }

    /// <summary>Last date, included; at most 92 days from <c>from</c> on. Required with <c>from</c>.</summary>
    [JsonPropertyName("to")] public DateOnly? To { get; init; }
}

/// <summary>Query of <c>Staff.GetCalendarAsync</c>.</summary>
public sealed record StaffGetCalendarQuery
{
    /// <summary>Secret token of the address.</summary>
    [JsonPropertyName("token")] public string? Token { get; init; }
}

/// <summary>Staff of your organization: the people who provide its services, with their working hours.</summary>
public sealed partial class StaffResource : Resource
{
    internal StaffResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a staff member.</summary>
    /// <remarks>
    /// Required scope: <c>staff:write</c>.
    ///
    /// Required scope: <c>staff:write</c>.
    /// </remarks>
    public Task<StaffMember> CreateAsync(
        StaffMemberInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<StaffMember>(new("POST", "/v1/staff") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List staff members.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>staff:read</c>.
    ///
    /// Required scope: <c>staff:read</c>.
    /// </remarks>
    public Pages<StaffMember> ListAsync(
        StaffListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<StaffMember>(new("GET", "/v1/staff") { Query = query }, options, cancellationToken);

    /// <summary>Get a staff member.</summary>
    /// <remarks>
    /// Required scope: <c>staff:read</c>.
    ///
    /// Required scope: <c>staff:read</c>.
    /// </remarks>
    public Task<StaffMember> GetAsync(string staffId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<StaffMember>(new("GET", "/v1/staff/{staff_id}", staffId), options, cancellationToken);

    /// <summary>Update a staff member.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>staff:write</c>.
    ///
    /// Required scope: <c>staff:write</c>.
    /// </remarks>
    public Task<StaffMember> UpdateAsync(
        string staffId,
        StaffMemberPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<StaffMember>(new("PATCH", "/v1/staff/{staff_id}", staffId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a staff member.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>staff:write</c>.
    ///
    /// Required scope: <c>staff:write</c>.
    /// </remarks>
    public Task<StaffMember> ReplaceAsync(
        string staffId,
        StaffMemberInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<StaffMember>(new("PUT", "/v1/staff/{staff_id}", staffId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a staff member.</summary>
    /// <remarks>
    /// It can be restored for 30 days. Returns 409 <c>conflict</c> if it has reservations that have not ended: <c>reservations</c> names
    /// the first 20. Deactivate it to keep them.
    ///
    /// Required scope: <c>staff:write</c>.
    ///
    /// Required scope: <c>staff:write</c>.
    /// </remarks>
    public Task DeleteAsync(string staffId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/staff/{staff_id}", staffId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted staff member.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>staff:write</c>.
    ///
    /// Required scope: <c>staff:write</c>.
    /// </remarks>
    public Task<StaffMember> RestoreAsync(string staffId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<StaffMember>(new("POST", "/v1/staff/{staff_id}/restore", staffId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert staff member by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces.
    ///
    /// Required scope: <c>staff:write</c>.
    ///
    /// Required scope: <c>staff:write</c>.
    /// </remarks>
    public Task<StaffMember> UpsertByExternalIdAsync(
        string source,
        string externalId,
        StaffMemberUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<StaffMember>(new("PUT", "/v1/staff/by-external-id/{source}/{external_id}", source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get staff member by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>staff:read</c>.
    ///
    /// Required scope: <c>staff:read</c>.
    /// </remarks>
    public Task<StaffMember> GetByExternalIdAsync(
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<StaffMember>(new("GET", "/v1/staff/by-external-id/{source}/{external_id}", source, externalId), options, cancellationToken);

    /// <summary>Change staff members in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many staff members in one request. Each item is independent: a failure does not affect the others. Each
    /// item counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>staff:write</c>.
    ///
    /// Required scope: <c>staff:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        StaffMemberBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/staff/bulk") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Activate a staff member.</summary>
    /// <remarks>
    /// Allowed from <c>inactive</c>; new bookings are accepted again.
    ///
    /// Required scope: <c>staff:write</c>.
    ///
    /// Required scope: <c>staff:write</c>.
    /// </remarks>
    public Task<StaffMember> ActivateAsync(string staffId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<StaffMember>(new("POST", "/v1/staff/{staff_id}/activate", staffId) { HasKey = true }, options, cancellationToken);

    /// <summary>Deactivate a staff member.</summary>
    /// <remarks>
    /// Existing bookings are kept, but new ones are rejected. It can be activated again.
    ///
    /// Required scope: <c>staff:write</c>.
    ///
    /// Required scope: <c>staff:write</c>.
    /// </remarks>
    public Task<StaffMember> DeactivateAsync(
        string staffId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<StaffMember>(new("POST", "/v1/staff/{staff_id}/deactivate", staffId) { HasKey = true }, options, cancellationToken);

    /// <summary>Get a staff schedule.</summary>
    /// <remarks>
    /// Returns the stored schedule. With <c>from</c> and <c>to</c>, <c>days</c> also has the working time of each date: weekly hours or
    /// those of an override, without breaks and time off, in UTC. Local times that are skipped when clocks change count from the change; of
    /// those that occur twice, the first one counts.
    ///
    /// Required scope: <c>staff:read</c>.
    ///
    /// Required scope: <c>staff:read</c>.
    /// </remarks>
    public Task<StaffSchedule> GetScheduleAsync(
        string staffId,
        StaffGetScheduleQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<StaffSchedule>(new("GET", "/v1/staff/{staff_id}/schedule", staffId) { Query = query }, options, cancellationToken);

    /// <summary>Replace a staff schedule.</summary>
    /// <remarks>
    /// Replaces the schedule as a whole: omitted parts become empty. The schedule is a part of the staff member's version. New or extended
    /// time off that meets reservations of the staff member, with their buffers, returns 409 <c>conflict</c>: <c>reservations</c> names the
    /// first 20, <c>reservation_count</c> is the number of all. With <c>force</c> they stay during the time off. Other changes of the
    /// schedule keep all reservations. No booking that is made at the same moment misses the change.
    ///
    /// Required scope: <c>staff:write</c>.
    ///
    /// Required scope: <c>staff:write</c>.
    /// </remarks>
    public Task<StaffSchedule> ReplaceScheduleAsync(
        string staffId,
        StaffScheduleInput body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<StaffSchedule>(new("PUT", "/v1/staff/{staff_id}/schedule", staffId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Create a calendar address.</summary>
    /// <remarks>
    /// Returns the secret address of the staff member's calendar, for calendar programs. It is shown only once, and replaces the earlier
    /// address, which stops working. Whoever has it can read the calendar, and nothing else. Requires the scopes <c>bookings:read</c> and
    /// <c>customers:read</c> as well.
    ///
    /// Required scope: <c>staff:write</c>.
    ///
    /// Required scope: <c>staff:write</c>.
    /// </remarks>
    public Task<CalendarAddress> CreateCalendarTokenAsync(
        string staffId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<CalendarAddress>(new("POST", "/v1/staff/{staff_id}/calendar-token", staffId) { HasKey = true }, options, cancellationToken);

    /// <summary>Delete a calendar address.</summary>
    /// <remarks>
    /// The staff member's calendar has no address any more. Returns 204 without one, too.
    ///
    /// Required scope: <c>staff:write</c>.
    ///
    /// Required scope: <c>staff:write</c>.
    /// </remarks>
    public Task DeleteCalendarTokenAsync(string staffId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/staff/{staff_id}/calendar-token", staffId) { HasKey = true }, options, cancellationToken);

    /// <summary>Get a staff member's calendar.</summary>
    /// <remarks>
    /// Returns the staff member's bookings from 30 days ago to 365 days ahead, at most 3,000, with customers and notes, and time off as
    /// busy, without its reason, in iCalendar format (RFC 5545). Needs no API key: calendar programs call the secret address that <c>POST
    /// /v1/staff/{staff_id}/calendar-token</c> returns. Each IP address may send 120 requests per minute.
    /// </remarks>
    public Task<string> GetCalendarAsync(
        string staffId,
        StaffGetCalendarQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendText(new("GET", "/v1/staff/{staff_id}/calendar.ics", staffId) { Query = query, IsPublic = true, Accept = "*/*" }, options, cancellationToken);
}
