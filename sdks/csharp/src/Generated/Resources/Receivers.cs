// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Receivers.ListAsync</c>.</summary>
public sealed record ReceiversListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>Query of <c>Receivers.ListRequestsAsync</c>.</summary>
public sealed record ReceiversListRequestsQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>Tools for developers: receivers that show what webhooks send. With sandbox credentials only.</summary>
public sealed partial class ReceiversResource : Resource
{
    internal ReceiversResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a receiver.</summary>
    /// <remarks>
    /// Returns the <c>url</c>, which you can use as the <c>url</c> of a webhook. The receiver answers 200, or what you choose, and stores
    /// the requests, so that you see what your webhook sends before you write a receiver. A sandbox has at most 20 receivers: 409
    /// <c>conflict</c> above that.
    ///
    /// Required scope: <c>sandbox:write</c>.
    ///
    /// Required scope: <c>sandbox:write</c>.
    /// </remarks>
    public Task<Receiver> CreateAsync(ReceiverInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Receiver>(new("POST", "/v1/sandbox/receivers") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List receivers.</summary>
    /// <remarks>
    /// Returns the newest first.
    ///
    /// Required scope: <c>sandbox:read</c>.
    ///
    /// Required scope: <c>sandbox:read</c>.
    /// </remarks>
    public Pages<Receiver> ListAsync(
        ReceiversListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Receiver>(new("GET", "/v1/sandbox/receivers") { Query = query }, options, cancellationToken);

    /// <summary>Get a receiver.</summary>
    /// <remarks>
    /// Required scope: <c>sandbox:read</c>.
    ///
    /// Required scope: <c>sandbox:read</c>.
    /// </remarks>
    public Task<Receiver> GetAsync(string receiverId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Receiver>(new("GET", "/v1/sandbox/receivers/{receiver_id}", receiverId), options, cancellationToken);

    /// <summary>Delete a receiver.</summary>
    /// <remarks>
    /// Its requests can no longer be read. Later requests get 410, which disables the webhook that sends them.
    ///
    /// Required scope: <c>sandbox:write</c>.
    ///
    /// Required scope: <c>sandbox:write</c>.
    /// </remarks>
    public Task DeleteAsync(string receiverId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/sandbox/receivers/{receiver_id}", receiverId) { HasKey = true }, options, cancellationToken);

    /// <summary>List a receiver's requests.</summary>
    /// <remarks>
    /// Returns the last 100 requests of the last 7 days, newest first. To poll, send the <c>ETag</c> of the previous response as
    /// <c>If-None-Match</c>: the response is 304 until the page changes.
    ///
    /// Required scope: <c>sandbox:read</c>.
    ///
    /// Required scope: <c>sandbox:read</c>.
    /// </remarks>
    public Pages<ReceiverRequest> ListRequestsAsync(
        string receiverId,
        ReceiversListRequestsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<ReceiverRequest>(new("GET", "/v1/sandbox/receivers/{receiver_id}/requests", receiverId) { Query = query }, options, cancellationToken);
}
