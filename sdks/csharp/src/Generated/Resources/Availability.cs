// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Availability.ListDaysAsync</c>.</summary>
public sealed record AvailabilityListDaysQuery
{
    /// <summary>ID of the service.</summary>
    [JsonPropertyName("service_id")] public required string ServiceId { get; init; }

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

/// <summary>Query of <c>Availability.ListSlotsAsync</c>.</summary>
public sealed record AvailabilityListSlotsQuery
{
    /// <summary>ID of the service.</summary>
    [JsonPropertyName("service_id")] public required string ServiceId { get; init; }

    /// <summary>Number of slots to return: 1 to 100. Default: all, at most 1,000.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page, from <c>next_cursor</c>.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }

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

/// <summary>Free days and slots of services, and the check of one time.</summary>
public sealed partial class AvailabilityResource : Resource
{
    internal AvailabilityResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List available days.</summary>
    /// <remarks>
    /// Returns each local day of the range, with its first free slot and the number of its free slots, on one page.
    ///
    /// Required scope: <c>availability:read</c>.
    ///
    /// Required scope: <c>availability:read</c>.
    /// </remarks>
    public Task<AvailabilityDayList> ListDaysAsync(
        AvailabilityListDaysQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<AvailabilityDayList>(new("GET", "/v1/availability") { Query = query }, options, cancellationToken);

    /// <summary>List free slots.</summary>
    /// <remarks>
    /// Returns the slots that can be booked, in order of their start: within working and opening hours, without breaks, time off, holidays,
    /// blocks and reservations with their buffers, after the minimum notice and within the booking window. Starts are multiples of the
    /// service's <c>slot_interval_minutes</c> from the start of a shift.
    ///
    /// Required scope: <c>availability:read</c>.
    ///
    /// Required scope: <c>availability:read</c>.
    /// </remarks>
    public Pages<Slot> ListSlotsAsync(
        AvailabilityListSlotsQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Slot>(new("GET", "/v1/availability/slots") { Query = query }, options, cancellationToken);

    /// <summary>Check a time.</summary>
    /// <remarks>
    /// Returns whether a booking is possible at this time, the rule that fails, and the nearest free slots.
    ///
    /// Required scope: <c>availability:read</c>.
    ///
    /// Required scope: <c>availability:read</c>.
    /// </remarks>
    public Task<AvailabilityCheck> CheckAsync(
        AvailabilityCheckInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<AvailabilityCheck>(new("POST", "/v1/availability/check") { Body = body, HasKey = true }, options, cancellationToken);
}
