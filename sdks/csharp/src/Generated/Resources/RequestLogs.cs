// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>RequestLogs.ListAsync</c>.</summary>
public sealed record RequestLogsListQuery
{
    /// <summary>HTTP status of the requests to return, such as <c>404</c>, or a class of errors: <c>4xx</c> or <c>5xx</c>.</summary>
    [JsonPropertyName("status")] public string? Status { get; init; }

    /// <summary>Path of the operation in the OpenAPI document, or <c>unmatched</c>.</summary>
    [JsonPropertyName("route")] public string? Route { get; init; }

    /// <summary><c>X-Request-Id</c> of the requests to return: several, if you sent your own ID more than once.</summary>
    [JsonPropertyName("request_id")] public string? RequestId { get; init; }

    /// <summary>Text in the method, path, query, error code, request ID or user agent, in any case.</summary>
    [JsonPropertyName("q")] public string? Q { get; init; }

    /// <summary>ID of the API key.</summary>
    [JsonPropertyName("key_id")] public string? KeyId { get; init; }

    /// <summary>ID of the person.</summary>
    [JsonPropertyName("user_id")] public string? UserId { get; init; }

    /// <summary>ID of the application that the API key or the OAuth client belongs to.</summary>
    [JsonPropertyName("application_id")] public string? ApplicationId { get; init; }

    /// <summary>Earliest <c>created_at</c> to return.</summary>
    [JsonPropertyName("from")] public DateTimeOffset? From { get; init; }

    /// <summary><c>created_at</c> is earlier than this time.</summary>
    [JsonPropertyName("to")] public DateTimeOffset? To { get; init; }

    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>The requests of the last 90 days, one by one, to search and to export.</summary>
public sealed partial class RequestLogsResource : Resource
{
    internal RequestLogsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List logged requests.</summary>
    /// <remarks>
    /// Returns the requests of the last 90 days, newest first, each within 10 seconds of its response. Refused requests are included,
    /// unless they had no valid credentials. To poll, send the <c>ETag</c> of the previous response as <c>If-None-Match</c>: the response
    /// is 304 until the page changes.
    ///
    /// With <c>q</c>, a status below 400, or more than one filter, a page reads at most 500 requests. It may then hold fewer than
    /// <c>limit</c>, or none; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>request-logs:read</c>.
    ///
    /// Required scope: <c>request-logs:read</c>.
    /// </remarks>
    public Pages<RequestLog> ListAsync(
        RequestLogsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<RequestLog>(new("GET", "/v1/request-logs") { Query = query }, options, cancellationToken);

    /// <summary>Start an export of requests.</summary>
    /// <remarks>
    /// Starts a job that writes the requests of a period, newest first, to its result: <c>GET /v1/jobs/{job_id}/result</c> once it has
    /// ended. At most 100,000 requests: a job with more fails, and its result has the newest.
    ///
    /// Required scope: <c>request-logs:read</c>.
    ///
    /// Required scope: <c>request-logs:read</c>.
    /// </remarks>
    public Task<Job> ExportAsync(
        RequestLogExportInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Job>(new("POST", "/v1/request-logs/export") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get a logged request.</summary>
    /// <remarks>
    /// Returns the newest request with this ID, which may be one that you chose. Its events are in <c>GET /v1/events?request_id=</c>, and
    /// their deliveries in <c>GET /v1/deliveries?event_id=</c>.
    ///
    /// Required scope: <c>request-logs:read</c>.
    ///
    /// Required scope: <c>request-logs:read</c>.
    /// </remarks>
    public Task<RequestLog> GetAsync(string requestId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<RequestLog>(new("GET", "/v1/request-logs/{request_id}", requestId), options, cancellationToken);
}
