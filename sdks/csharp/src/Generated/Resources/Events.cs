// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Events.ListAsync</c>.</summary>
public sealed record EventsListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }

    /// <summary>Event type to return, or all types of a resource (<c>client.*</c>).</summary>
    [JsonPropertyName("type")] public ChoiceFilter<WebhooksEventType>? Type { get; init; }

    /// <summary>Earliest <c>created_at</c> to return. Sorts by <c>created_at</c>.</summary>
    [JsonPropertyName("created_at")] public RangeFilter<DateTimeOffset>? CreatedAt { get; init; }

    /// <summary>ID of the request that caused the events. Sorts by <c>created_at</c>. The request must be in your request log.</summary>
    [JsonPropertyName("request_id")] public string? RequestId { get; init; }

    /// <summary>
    /// Sort field; prefix <c>-</c> for descending. Default: <c>-sequence</c>, or <c>-created_at</c> with a filter on <c>created_at</c> or
    /// <c>request_id</c>. Only <c>sequence</c> misses no event if new events are created while you read the pages.
    /// </summary>
    [JsonPropertyName("sort")] public EventsSort? Sort { get; init; }
}

/// <summary>Events of the last 30 days, and every change in order for systems that keep a copy.</summary>
public sealed partial class EventsResource : Resource
{
    internal EventsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List events.</summary>
    /// <remarks>
    /// Returns the events of the last 30 days, newest first by default. Events of resources that your key cannot read are omitted:
    /// <c>client.*</c> requires <c>clients:read</c>. If you filter by a type, your key must have its scope (403 <c>insufficient_scope</c>).
    ///
    /// Required scope: <c>events:read</c>.
    ///
    /// Required scope: <c>events:read</c>.
    /// </remarks>
    public Pages<Event> ListAsync(
        EventsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Event>(new("GET", "/v1/events") { Query = query }, options, cancellationToken);

    /// <summary>Get an event.</summary>
    /// <remarks>
    /// The body is byte-identical to the webhook payload. Also requires the read scope of the event's resource: <c>client.created</c>
    /// requires <c>clients:read</c>.
    ///
    /// Required scope: <c>events:read</c>.
    ///
    /// Required scope: <c>events:read</c>.
    /// </remarks>
    public Task<Event> GetAsync(string eventId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Event>(new("GET", "/v1/events/{event_id}", eventId), options, cancellationToken);
}
