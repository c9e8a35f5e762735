namespace WedSync;

/// <summary>Methods of a client for one kind of resource.</summary>
public abstract class Resource
{
    private readonly Transport _transport;

    private protected Resource(Transport transport) => _transport = transport;

    private protected Transport Connection => _transport;

    private protected Task<T> Send<T>(Call call, RequestOptions? options, CancellationToken cancellationToken) =>
        _transport.SendAsync<T>(call, options, cancellationToken);

    private protected Task Send(Call call, RequestOptions? options, CancellationToken cancellationToken) =>
        _transport.SendAsync(call, options, cancellationToken);

    private protected Task<JobOr<T>> SendJob<T>(Call call, RequestOptions? options, CancellationToken cancellationToken)
        where T : class => _transport.SendJobAsync<T>(call, options, cancellationToken);

    private protected Task<string> SendText(Call call, RequestOptions? options, CancellationToken cancellationToken) =>
        _transport.SendTextAsync(call, options, cancellationToken);

    private protected IAsyncEnumerable<JsonElement> SendLines(Call call, RequestOptions? options, CancellationToken cancellationToken) =>
        _transport.SendLinesAsync(call, options, cancellationToken);

    private protected Pages<T> List<T>(Call call, RequestOptions? options, CancellationToken cancellationToken)
    {
        async Task<Page<T>> RequestAsync(string? cursor, CancellationToken token)
        {
            var form = await _transport.SendAsync<PageForm<T>>(cursor is null ? call : call.At(cursor), options, token).ConfigureAwait(false);
            if (form.HasMore && form.NextCursor is { } next && next == (cursor ?? QueryString.Read(call.Query).FirstOrDefault(each => each.Key == "cursor").Value))
            {
                throw new UnexpectedResponseException($"{call.Name} returned the cursor of the same page again. Check BaseUrl and proxies.");
            }
            return new(form, RequestAsync);
        }
        return new(RequestAsync, cancellationToken);
    }
}
