// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Bookings of services by customers, with holds, moves, cancellations and their history.</summary>
public sealed partial class BookingSeriesResource : Resource
{
    internal BookingSeriesResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a series of bookings.</summary>
    /// <remarks>
    /// Creates one booking per occurrence, at most 100, each at the local time of <c>start_at</c> in the time zone of the place, also after
    /// clocks change. With <c>on_conflict: fail</c>, all of them are created or none: 409 <c>slot_unavailable</c> has the <c>start_at</c>,
    /// the <c>reason</c> and free <c>alternatives</c> of the occurrence that cannot be booked. With <c>skip</c>, <c>skipped</c> lists those
    /// that cannot be booked, also if none can: check <c>bookings</c>. A month without the day of <c>start_at</c>, such as a 31st, has no
    /// occurrence and is not listed. While the series is created, its bookings are <c>held</c>. Each booking counts as one request against
    /// your limits.
    ///
    /// Required scope: <c>bookings:write</c>.
    ///
    /// Required scope: <c>bookings:write</c>.
    /// </remarks>
    public Task<BookingSeries> CreateAsync(
        BookingSeriesInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<BookingSeries>(new("POST", "/v1/bookings/series") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get a series of bookings.</summary>
    /// <remarks>
    /// Returns the bookings as they are now, without deleted ones. Each change of a booking is a new version of its series.
    ///
    /// Required scope: <c>booking-series:read</c> (included in <c>bookings:read</c>).
    ///
    /// Required scope: <c>booking-series:read</c>.
    /// </remarks>
    public Task<BookingSeries> GetAsync(string seriesId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<BookingSeries>(new("GET", "/v1/booking-series/{series_id}", seriesId), options, cancellationToken);

    /// <summary>Cancel a series of bookings.</summary>
    /// <remarks>
    /// Cancels all pending and confirmed bookings of the series that start at <c>from</c> or later, each with the fee of its own
    /// cancellation policy. The others stay as they are. Returns the series. <c>If-Match</c> is optional: with it, nothing is canceled if
    /// the series or one of its bookings has changed since.
    ///
    /// Required scope: <c>booking-series:write</c> (included in <c>bookings:write</c>).
    ///
    /// Required scope: <c>booking-series:write</c>.
    /// </remarks>
    public Task<BookingSeries> CancelAsync(
        string seriesId,
        BookingSeriesCancelInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<BookingSeries>(new("POST", "/v1/booking-series/{series_id}/cancel", seriesId) { Body = body, HasKey = true }, options, cancellationToken);
}
