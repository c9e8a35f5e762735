// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>EventTypes.ListAsync</c>.</summary>
public sealed record EventTypesListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried.</summary>
public sealed partial class EventTypesResource : Resource
{
    internal EventTypesResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List event types.</summary>
    /// <remarks>
    /// Returns all types in the order of their names, each with the JSON Schema and an example of its events. Types with <c>since</c> null
    /// are not sent yet.
    ///
    /// Required scope: <c>event-types:read</c> (included in <c>webhooks:read</c>).
    ///
    /// Required scope: <c>event-types:read</c>.
    /// </remarks>
    public Pages<EventType> ListAsync(
        EventTypesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<EventType>(new("GET", "/v1/event-types") { Query = query }, options, cancellationToken);

    /// <summary>Get an event type.</summary>
    /// <remarks>
    /// Includes the JSON Schema and an example of its events.
    ///
    /// Required scope: <c>event-types:read</c> (included in <c>webhooks:read</c>).
    ///
    /// Required scope: <c>event-types:read</c>.
    /// </remarks>
    public Task<EventType> GetAsync(string eventType, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<EventType>(new("GET", "/v1/event-types/{event_type}", eventType), options, cancellationToken);
}
