// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Payments.ListAsync</c>.</summary>
public sealed record PaymentsListQuery
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
    [JsonPropertyName("status")] public ChoiceFilter<PaymentStatus>? Status { get; init; }

    /// <summary><c>wedding_id</c> equals this value.</summary>
    [JsonPropertyName("wedding_id")] public ChoiceFilter<string>? WeddingId { get; init; }

    /// <summary><c>booking_id</c> equals this value.</summary>
    [JsonPropertyName("booking_id")] public ChoiceFilter<string>? BookingId { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Query of <c>Payments.ListRefundsAsync</c>.</summary>
public sealed record PaymentsListRefundsQuery
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

    /// <summary><c>payment_id</c> equals this value.</summary>
    [JsonPropertyName("payment_id")] public ChoiceFilter<string>? PaymentId { get; init; }

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<RefundStatus>? Status { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Payments for weddings and bookings: by card through a payment provider, in cash or by transfer.</summary>
public sealed partial class PaymentsResource : Resource
{
    internal PaymentsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a payment.</summary>
    /// <remarks>
    /// A card is charged through your payment provider. A declined card is no error: the payment is created with the status <c>failed</c>
    /// and a <c>decline_code</c>. If the provider does not answer, the payment is <c>pending</c>, and the platform asks again until it is
    /// settled; a card is never charged twice.
    ///
    /// Required scope: <c>payments:write</c>.
    ///
    /// Required scope: <c>payments:write</c>.
    /// </remarks>
    public Task<Payment> CreateAsync(PaymentInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Payment>(new("POST", "/v1/payments") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List payments.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>payments:read</c>.
    ///
    /// Required scope: <c>payments:read</c>.
    /// </remarks>
    public Pages<Payment> ListAsync(
        PaymentsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Payment>(new("GET", "/v1/payments") { Query = query }, options, cancellationToken);

    /// <summary>Get a payment.</summary>
    /// <remarks>
    /// Required scope: <c>payments:read</c>.
    ///
    /// Required scope: <c>payments:read</c>.
    /// </remarks>
    public Task<Payment> GetAsync(string paymentId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Payment>(new("GET", "/v1/payments/{payment_id}", paymentId), options, cancellationToken);

    /// <summary>Update a payment.</summary>
    /// <remarks>
    /// Changes <c>description</c>, <c>metadata</c> and <c>external_refs</c>; everything else cannot be changed.
    ///
    /// Required scope: <c>payments:write</c>.
    ///
    /// Required scope: <c>payments:write</c>.
    /// </remarks>
    public Task<Payment> UpdateAsync(
        string paymentId,
        PaymentPatch body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Payment>(new("PATCH", "/v1/payments/{payment_id}", paymentId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Upsert payment by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces. To change an existing resource, send <c>If-Match</c> or
    /// <c>source_updated_at</c>; without either, the API returns 428.
    ///
    /// Required scope: <c>payments:write</c>.
    ///
    /// Required scope: <c>payments:write</c>.
    /// </remarks>
    public Task<Payment> UpsertByExternalIdAsync(
        string source,
        string externalId,
        PaymentUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Payment>(new("PUT", "/v1/payments/by-external-id/{source}/{external_id}", source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get payment by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>payments:read</c>.
    ///
    /// Required scope: <c>payments:read</c>.
    /// </remarks>
    public Task<Payment> GetByExternalIdAsync(
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Payment>(new("GET", "/v1/payments/by-external-id/{source}/{external_id}", source, externalId), options, cancellationToken);

    /// <summary>Capture an authorized payment.</summary>
    /// <remarks>
    /// A part of the amount releases the rest. If the provider does not answer, the payment stays <c>authorized</c> until it does. Returns
    /// 409 if the payment is not authorized.
    ///
    /// Required scope: <c>payments:write</c>.
    ///
    /// Required scope: <c>payments:write</c>.
    /// </remarks>
    public Task<Payment> CaptureAsync(
        string paymentId,
        CaptureInput? body,
        VersionedRequestOptions options,
        CancellationToken cancellationToken = default) =>
        Send<Payment>(new("POST", "/v1/payments/{payment_id}/capture", paymentId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Cancel a payment.</summary>
    /// <remarks>
    /// Possible until it is captured; afterwards, refund it. Returns 409 if the payment is settled or a request to the provider is in
    /// progress.
    ///
    /// Required scope: <c>payments:write</c>.
    ///
    /// Required scope: <c>payments:write</c>.
    /// </remarks>
    public Task<Payment> CancelAsync(string paymentId, VersionedRequestOptions options, CancellationToken cancellationToken = default) =>
        Send<Payment>(new("POST", "/v1/payments/{payment_id}/cancel", paymentId) { HasKey = true }, options, cancellationToken);

    /// <summary>Refund a payment.</summary>
    /// <remarks>
    /// Returns the money of a captured payment, or a part of it. The amount is reserved before the provider is asked: all refunds of a
    /// payment together never exceed what was captured, also in parallel. If the provider declines, the refund has the status
    /// <c>failed</c>; if it does not answer, the refund is <c>pending</c> until it does. <c>If-Match</c> is optional and applies to the
    /// payment.
    ///
    /// Required scope: <c>payments:write</c>.
    ///
    /// Required scope: <c>payments:write</c>.
    /// </remarks>
    public Task<Refund> RefundAsync(
        string paymentId,
        RefundInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Refund>(new("POST", "/v1/payments/{payment_id}/refund", paymentId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List a payment's refunds.</summary>
    /// <remarks>
    /// Returns the newest first by default.
    ///
    /// Required scope: <c>payments:read</c>.
    ///
    /// Required scope: <c>payments:read</c>.
    /// </remarks>
    public Pages<Refund> ListRefundsAsync(
        string paymentId,
        PaymentsListRefundsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Refund>(new("GET", "/v1/payments/{payment_id}/refunds", paymentId) { Query = query }, options, cancellationToken);

    /// <summary>Get a payment's receipt.</summary>
    /// <remarks>
    /// A payment gets its receipt when it succeeds; before that, the API returns 404. A receipt never changes. With <c>Accept:
    /// application/pdf</c>, the response is a document in the customer's language (English, German, French, Italian or Spanish), tagged for
    /// screen readers (PDF/UA-1) and suitable for archives (PDF/A-3a). Batches return JSON only.
    ///
    /// Required scope: <c>payments:read</c>.
    ///
    /// Required scope: <c>payments:read</c>.
    /// </remarks>
    public Task<Receipt> ReceiptAsync(string paymentId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Receipt>(new("GET", "/v1/payments/{payment_id}/receipt", paymentId), options, cancellationToken);
}
