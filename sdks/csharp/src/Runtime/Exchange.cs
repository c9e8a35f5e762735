using System.IO;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;

namespace WedSync;

/// <summary>Sends single requests with HttpClient, each within its time.</summary>
internal sealed class Exchange : IDisposable
{
    // The API's own limit is 10 MB; a compressed answer could fill the memory.
    private const int LargestAnswer = 64 * 1024 * 1024;
    private const string Redirects = "Your HttpClient follows redirects, also with credentials. Create it with a handler that has AllowAutoRedirect = false.";
    private readonly HttpClient _http;
    private readonly WedSyncOptions _options;

    public Exchange(WedSyncOptions options)
    {
        _options = options;
        if (options.HttpClient is { } http && FollowsRedirects(http))
        {
            throw new ConfigurationException(Redirects);
        }
        _http = options.HttpClient ?? new HttpClient(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public void Dispose()
    {
        if (_options.HttpClient is null)
        {
            _http.Dispose();
        }
    }

    public static ByteArrayContent Json(byte[] body) => new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    public static HttpRequestMessage Build(string method, string url, HttpContent? content, IReadOnlyDictionary<string, string> headers)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), url) { Content = content };
        foreach (var (name, value) in headers)
        {
            // The error of the framework would quote the value.
            if (value.Any(each => each is (< ' ' and not '\t') or > '~') || !(request.Headers.TryAddWithoutValidation(name, value) || AddToContent(content, name, value)))
            {
                throw new ArgumentException($"The header {name} has a name or value that HTTP does not allow.");
            }
        }
        return request;
    }

    private static bool AddToContent(HttpContent? content, string name, string value)
    {
        content?.Headers.Remove(name);
        return content?.Headers.TryAddWithoutValidation(name, value) ?? true;
    }

    public async Task<Answer> AttemptAsync(
        Call call, HttpRequestMessage request, TimeSpan timeout, int attempt, bool isStream, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        var startedAt = _options.TimeProvider.GetTimestamp();
        var outcome = "canceled";
        string? requestId = null;
        var address = request.RequestUri;
        try
        {
            var message = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            var isKept = isStream && (int)message.StatusCode is < 300 or 303;
            try
            {
                if (request.RequestUri != address)
                {
                    isKept = false;
                    throw new UnexpectedResponseException(Redirects);
                }
                var body = isKept ? "" : await ReadTextAsync(call, message.Content, limit.Token).ConfigureAwait(false);
                var response = new ApiResponse((int)message.StatusCode, ReadHeaders(message), body);
                outcome = $"{response.Status}";
                requestId = response.Headers.GetValueOrDefault("x-request-id");
                return new(response, isKept ? message : null);
            }
            finally
            {
                if (!isKept)
                {
                    message.Dispose();
                }
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            outcome = "no answer in time";
            throw new ApiTimeoutException($"{call.Name} got no answer in time.");
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException)
        {
            outcome = "no connection";
            throw new ApiConnectionException($"{call.Name} failed: {error.Message}", error);
        }
        finally
        {
            _options.Logger?.Invoke(new(call.Method, call.Route, attempt, outcome, _options.TimeProvider.GetElapsedTime(startedAt), requestId));
        }
    }

    // The framework does not show the handler of a client. A redirect by one of another kind is noticed when it has happened.
    private static bool FollowsRedirects(HttpClient client)
    {
        var handler = typeof(HttpMessageInvoker).GetField("_handler", BindingFlags.Instance | BindingFlags.NonPublic)?.GetValue(client);
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }
        return handler is HttpClientHandler { AllowAutoRedirect: true } or SocketsHttpHandler { AllowAutoRedirect: true };
    }

    private static SocketsHttpHandler CreateHandler() =>
        new() { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5), AutomaticDecompression = System.Net.DecompressionMethods.All };

    // Always as UTF-8: the charset of a proxy's answer may be one that does not exist.
    private static async Task<string> ReadTextAsync(Call call, HttpContent content, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        while (await reader.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            if (text.Append(buffer, 0, count).Length > LargestAnswer)
            {
                throw new UnexpectedResponseException($"{call.Name} returned more than {LargestAnswer / 1024 / 1024} MiB, which the API never does. Check BaseUrl and proxies.");
            }
        }
        return text.ToString();
    }

    private static Dictionary<string, string> ReadHeaders(HttpResponseMessage message) =>
        message.Headers.Concat(message.Content.Headers).ToDictionary(each => each.Key, each => string.Join(", ", each.Value), StringComparer.OrdinalIgnoreCase);
}

/// <summary>An answer, with its message if its body is still to be read.</summary>
internal sealed record Answer(ApiResponse Response, HttpResponseMessage? Stream)
{
    public string? Key { get; init; }
}
