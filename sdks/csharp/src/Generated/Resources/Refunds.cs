// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Refunds.ListAsync</c>.</summary>
public sealed record RefundsListQuery
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

/// <summary>Money of payments that was returned.</summary>
public sealed partial class RefundsResource : Resource
{
    internal RefundsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List refunds.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>refunds:read</c>.
    ///
    /// Required scope: <c>refunds:read</c>.
    /// </remarks>
    public Pages<Refund> ListAsync(
        RefundsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Refund>(new("GET", "/v1/refunds") { Query = query }, options, cancellationToken);

    /// <summary>Get a refund.</summary>
    /// <remarks>
    /// Required scope: <c>refunds:read</c>.
    ///
    /// Required scope: <c>refunds:read</c>.
    /// </remarks>
    public Task<Refund> GetAsync(string refundId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Refund>(new("GET", "/v1/refunds/{refund_id}", refundId), options, cancellationToken);

    /// <summary>Update a refund.</summary>
    /// <remarks>
    /// Changes its <c>metadata</c>; everything else cannot be changed.
    ///
    /// Required scope: <c>refunds:write</c>.
    ///
    /// Required scope: <c>refunds:write</c>.
    /// </remarks>
    public Task<Refund> UpdateAsync(
        string refundId,
        RefundPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Refund>(new("PATCH", "/v1/refunds/{refund_id}", refundId) { Body = body, HasKey = true }, options, cancellationToken);
}
