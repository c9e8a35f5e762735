// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Deliveries.ListAsync</c>.</summary>
public sealed record DeliveriesListQuery
{
    /// <summary>ID of the webhook.</summary>
    [JsonPropertyName("webhook_id")] public string? WebhookId { get; init; }

    /// <summary>Status of the deliveries to return.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<DeliveryStatus>? Status { get; init; }

    /// <summary>
    /// Event type of the deliveries to return, or all types of a resource (<c>client.*</c>). Requires the read scope of the resource.
    /// </summary>
    [JsonPropertyName("event_type")] public WebhooksEventType? EventType { get; init; }

    /// <summary>ID of the object that the events are about.</summary>
    [JsonPropertyName("object_id")] public string? ObjectId { get; init; }

    /// <summary>ID of the event. A replay of all events creates further deliveries, which are not included.</summary>
    [JsonPropertyName("event_id")] public string? EventId { get; init; }

    /// <summary><c>created_at</c> of the event is this time or later.</summary>
    [JsonPropertyName("created_at")] public RangeFilter<DateTimeOffset>? CreatedAt { get; init; }

    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried.</summary>
public sealed partial class DeliveriesResource : Resource
{
    internal DeliveriesResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List all deliveries.</summary>
    /// <remarks>
    /// Returns the deliveries of the last 30 days, newest event first. <c>status[in]=pending,retrying,failed</c> returns everything that
    /// has not been delivered, from all your webhooks, in one list. Deliveries of events that your key cannot read are omitted.
    ///
    /// With <c>event_type</c>, <c>object_id</c> or <c>status=delivered</c>, a page scans a limited number of deliveries, 100 or 500. It may
    /// then hold fewer than <c>limit</c>, or none; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>deliveries:read</c> (included in <c>webhooks:read</c>).
    ///
    /// Required scope: <c>deliveries:read</c>.
    /// </remarks>
    public Pages<Delivery> ListAsync(
        DeliveriesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Delivery>(new("GET", "/v1/deliveries") { Query = query }, options, cancellationToken);
}
