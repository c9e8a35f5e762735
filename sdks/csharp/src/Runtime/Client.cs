namespace WedSync;

/// <summary>A client of the API: <c>new WedSyncClient("sk_…")</c>. It may be used by several threads.</summary>
public sealed partial class WedSyncClient : IDisposable
{
    private readonly Transport _transport;

    /// <summary>Creates a client.</summary>
    /// <param name="secret">The secret of an API key, or an access token; null with other credentials, or for calls without any.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ConfigurationException">The options contradict each other.</exception>
    public WedSyncClient(string? secret = null, WedSyncOptions? options = null)
    {
        _transport = new(secret, options ?? new());
        OAuth = new(_transport);
        CreateResources(_transport);
    }

    /// <summary>OAuth 2.0 for applications that act for people.</summary>
    public OAuth OAuth { get; }

    /// <summary>Returns the data of a GraphQL query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="variables">Its variables: an object, such as <c>new { id = "cli_…" }</c>.</param>
    /// <param name="options">The options of this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="GraphqlException">The answer has errors.</exception>
    public async Task<JsonElement> GraphqlAsync(
        string query, object? variables = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new Call("POST", "/graphql") { Body = new Dictionary<string, object?> { ["query"] = query, ["variables"] = variables ?? new { } } };
        var answer = await _transport.SendAsync<JsonElement>(call, options, cancellationToken).ConfigureAwait(false);
        JsonElement? data = answer.TryGetProperty("data", out var value) ? value : null;
        if (answer.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0)
        {
            var messages = errors.EnumerateArray().Select(each => each.TryGetProperty("message", out var text) ? $"{text}" : "error");
            throw new GraphqlException(string.Join("; ", messages), errors, data);
        }
        return data ?? throw new UnexpectedResponseException("POST /graphql returned no data.");
    }

    /// <summary>Closes the connections, unless they are those of your own HTTP client.</summary>
    public void Dispose() => _transport.Dispose();

    /// <inheritdoc/>
    public override string ToString() => $"WedSyncClient {{ BaseUrl = {_transport.Options.BaseUrl} }}";
}
