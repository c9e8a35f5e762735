// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>PaymentSchedules.ListAsync</c>.</summary>
public sealed record PaymentSchedulesListQuery
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
    [JsonPropertyName("status")] public ChoiceFilter<PaymentScheduleStatus>? Status { get; init; }

    /// <summary><c>booking_id</c> equals this value.</summary>
    [JsonPropertyName("booking_id")] public ChoiceFilter<string>? BookingId { get; init; }

    /// <summary><c>wedding_id</c> equals this value.</summary>
    [JsonPropertyName("wedding_id")] public ChoiceFilter<string>? WeddingId { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Deposits, installments and balances of bookings and weddings, which fall due at their dates.</summary>
public sealed partial class PaymentSchedulesResource : Resource
{
    internal PaymentSchedulesResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a payment schedule.</summary>
    /// <remarks>
    /// Its items add up to what remains to be paid of the booking's total, or to <c>total</c>. Each item falls due at the start of its date
    /// in the time zone of the booking or venue (<c>payment_request.due</c>), and is overdue after that day and <c>grace_days</c>
    /// (<c>payment_request.overdue</c>).
    ///
    /// Required scope: <c>payment-schedules:write</c> (included in <c>payments:write</c>).
    ///
    /// Required scope: <c>payment-schedules:write</c>.
    /// </remarks>
    public Task<PaymentSchedule> CreateAsync(
        PaymentScheduleInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<PaymentSchedule>(new("POST", "/v1/payment-schedules") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List payment schedules.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>payment-schedules:read</c> (included in <c>payments:read</c>).
    ///
    /// Required scope: <c>payment-schedules:read</c>.
    /// </remarks>
    public Pages<PaymentSchedule> ListAsync(
        PaymentSchedulesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<PaymentSchedule>(new("GET", "/v1/payment-schedules") { Query = query }, options, cancellationToken);

    /// <summary>Get a payment schedule.</summary>
    /// <remarks>
    /// Required scope: <c>payment-schedules:read</c> (included in <c>payments:read</c>).
    ///
    /// Required scope: <c>payment-schedules:read</c>.
    /// </remarks>
    public Task<PaymentSchedule> GetAsync(
        string paymentScheduleId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<PaymentSchedule>(new("GET", "/v1/payment-schedules/{payment_schedule_id}", paymentScheduleId), options, cancellationToken);

    /// <summary>Update a payment schedule.</summary>
    /// <remarks>
    /// Changes its <c>metadata</c>; everything else cannot be changed: cancel it and create a new one.
    ///
    /// Required scope: <c>payment-schedules:write</c> (included in <c>payments:write</c>).
    ///
    /// Required scope: <c>payment-schedules:write</c>.
    /// </remarks>
    public Task<PaymentSchedule> UpdateAsync(
        string paymentScheduleId,
        PaymentSchedulePatch body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<PaymentSchedule>(new("PATCH", "/v1/payment-schedules/{payment_schedule_id}", paymentScheduleId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Cancel a payment schedule.</summary>
    /// <remarks>
    /// Its unpaid items are canceled. An item with an open payment becomes paid or canceled with the result of that payment. Returns 409 if
    /// the schedule is paid or canceled.
    ///
    /// Required scope: <c>payment-schedules:write</c> (included in <c>payments:write</c>).
    ///
    /// Required scope: <c>payment-schedules:write</c>.
    /// </remarks>
    public Task<PaymentSchedule> CancelAsync(
        string paymentScheduleId,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<PaymentSchedule>(new("POST", "/v1/payment-schedules/{payment_schedule_id}/cancel", paymentScheduleId) { HasKey = true }, options, cancellationToken);

    /// <summary>Pay a schedule's item.</summary>
    /// <remarks>
    /// Creates a payment of the item's amount and returns it. If the card is declined, the payment has the status <c>failed</c>, and the
    /// item can be paid again. An item has at most one open payment: returns 409 while there is one, and when the item or its schedule is
    /// paid or canceled. <c>If-Match</c> is optional and applies to the schedule.
    ///
    /// Required scope: <c>payment-schedules:write</c> (included in <c>payments:write</c>).
    ///
    /// Required scope: <c>payment-schedules:write</c>.
    /// </remarks>
    public Task<Payment> PayItemAsync(
        string paymentScheduleId,
        string number,
        ItemPaymentInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Payment>(new("POST", "/v1/payment-schedules/{payment_schedule_id}/items/{number}/pay", paymentScheduleId, number) { Body = body, HasKey = true }, options, cancellationToken);
}
