using System.IO;

namespace WedSync;

/// <summary>Sends calls with their retries.</summary>
internal sealed class Transport : IDisposable
{
    public const string UserAgent = "WedSync-SDK-CSharp/1.0.0";
    private readonly Exchange _exchange;
    private readonly Credentials _credentials;

    public Transport(string? secret, WedSyncOptions options)
    {
        Options = options;
        _credentials = new(secret, options);
        if (options.MaxRetries < 0 || (options.Timeout <= TimeSpan.Zero && options.Timeout != Timeout.InfiniteTimeSpan))
        {
            throw new ConfigurationException("MaxRetries must be at least 0, and Timeout more than 0.");
        }
        if (!Uri.TryCreate(options.BaseUrl, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))
        {
            throw new ConfigurationException("BaseUrl must begin with https:// (or http:// for tests on your machine).");
        }
        if (url.UserInfo != "" || url.Query != "" || url.Fragment != "")
        {
            throw new ConfigurationException("BaseUrl must have no password, query or fragment.");
        }
        _exchange = new(options);
    }

    public WedSyncOptions Options { get; }

    public TimeProvider Clock => Options.TimeProvider;

    public void Dispose() => _exchange.Dispose();

    public async Task<T> SendAsync<T>(Call call, RequestOptions? options, CancellationToken cancellationToken)
    {
        var answer = await AnswerAsync(call, options ?? new(), cancellationToken).ConfigureAwait(false);
        return Read<T>(call, answer);
    }

    public async Task SendAsync(Call call, RequestOptions? options, CancellationToken cancellationToken) =>
        await AnswerAsync(call, options ?? new(), cancellationToken).ConfigureAwait(false);

    public async Task<JobOr<T>> SendJobAsync<T>(Call call, RequestOptions? options, CancellationToken cancellationToken)
        where T : class
    {
        var answer = await AnswerAsync(call, options ?? new(), cancellationToken).ConfigureAwait(false);
        return answer.Response.Status == 202 ? new(Read<Job>(call, answer), null) : new(null, Read<T>(call, answer));
    }

    public async Task<string> SendTextAsync(Call call, RequestOptions? options, CancellationToken cancellationToken) =>
        (await AnswerAsync(call, options ?? new(), cancellationToken).ConfigureAwait(false)).Response.Body;

    /// <summary>The values of lines, read while they come. A redirect is followed once, without credentials.</summary>
    public async IAsyncEnumerable<JsonElement> SendLinesAsync(
        Call call, RequestOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var answer = await AnswerAsync(call, options ?? new(), cancellationToken, isStream: true).ConfigureAwait(false);
        if (answer.Response.Status == 303)
        {
            var place = answer.Stream!.Headers.Location is { } location ? new Uri(answer.Stream.RequestMessage!.RequestUri!, location) : null;
            answer.Stream.Dispose();
            if (place?.Scheme is not ("https" or "http"))
            {
                throw new UnexpectedResponseException($"{call.Name} returned 303 without an address of HTTP. Check BaseUrl and proxies.");
            }
            answer = await FollowAsync(place, call, options ?? new(), cancellationToken).ConfigureAwait(false);
        }
        using var message = answer.Stream!;
        using var reader = new StreamReader(await message.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        var timeout = options?.Timeout ?? Options.Timeout;
        while (await ReadLineAsync(call, reader, timeout, cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.Length > 0)
            {
                yield return Parse<JsonElement>(call, 200, line);
            }
        }
    }

    /// <summary>Sends bytes to an address that is not the API's, with retries. Returns the answer, also a refusal.</summary>
    public async Task<ApiResponse> UploadAsync(
        BegunUpload upload, ReadOnlyMemory<byte> data, RequestOptions options, CancellationToken cancellationToken)
    {
        var call = new Call(upload.UploadMethod ?? "PUT", "the store of files");
        for (var attempt = 1; ; attempt++)
        {
            using var request = Exchange.Build(call.Method, upload.UploadUrl, new ReadOnlyMemoryContent(data), upload.UploadHeaders);
            WedSyncException failure;
            ApiResponse? response = null;
            try
            {
                response = (await _exchange.AttemptAsync(call, request, options.Timeout ?? Options.Timeout, attempt, isStream: false, cancellationToken).ConfigureAwait(false)).Response;
                failure = ApiException.Create(response);
            }
            catch (ApiConnectionException error)
            {
                failure = error;
            }
            if (Retries.Delay(failure, attempt, options.MaxRetries ?? Options.MaxRetries, call.IsRepeatable) is not { } delay)
            {
                return response ?? throw failure;
            }
            await Task.Delay(delay, Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Requests tokens of the OAuth server.</summary>
    public async Task<TokenSet> TokensAsync(Dictionary<string, string> form, string? clientId, string? clientSecret, CancellationToken cancellationToken)
    {
        var headers = new Dictionary<string, string> { ["User-Agent"] = UserAgent, ["Accept"] = "application/json" };
        if (clientId is not null && clientSecret is not null)
        {
            headers["Authorization"] = Credentials.Basic(clientId, clientSecret);
        }
        else if (clientId is not null)
        {
            form["client_id"] = clientId;
        }
        var url = Options.BaseUrl.TrimEnd('/') + "/oauth/token";
        using var request = Exchange.Build("POST", url, new FormUrlEncodedContent(form), headers);
        var call = new Call("POST", "/oauth/token");
        var response = (await _exchange.AttemptAsync(call, request, Options.Timeout, 1, isStream: false, cancellationToken).ConfigureAwait(false)).Response;
        return response.Status is >= 200 and < 300 ? TokenSet.Read(response) : throw TokenSet.Error(response);
    }

    private static T Read<T>(Call call, Answer answer)
    {
        if (answer.Response.Body.Length == 0)
        {
            throw new UnexpectedResponseException($"{call.Name} returned {answer.Response.Status} without a body.") { IdempotencyKey = answer.Key };
        }
        try
        {
            return Parse<T>(call, answer.Response.Status, answer.Response.Body);
        }
        catch (UnexpectedResponseException error)
        {
            error.IdempotencyKey = answer.Key;
            throw;
        }
    }

    private static T Parse<T>(Call call, int status, string text)
    {
        string reason;
        try
        {
            if (JsonSerializer.Deserialize<T>(text, WedSyncJson.Options) is { } value)
            {
                return value;
            }
            reason = "null";
        }
        catch (JsonException error)
        {
            // Its message would quote the body.
            reason = error.Path is { Length: > 1 } path ? $"another value than expected at {path}" : "a body that is not JSON";
        }
        throw new UnexpectedResponseException($"{call.Name} returned {status} with {reason}. Check BaseUrl and proxies.");
    }

    private static async Task<string?> ReadLineAsync(Call call, StreamReader reader, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            return await reader.ReadLineAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ApiTimeoutException($"{call.Name} got no further line in time.");
        }
        catch (Exception error) when (error is IOException or HttpRequestException or InvalidDataException)
        {
            throw new ApiConnectionException($"{call.Name} ended before the answer was complete.", error);
        }
    }

    private async Task<Answer> AnswerAsync(Call call, RequestOptions options, CancellationToken cancellationToken, bool isStream = false)
    {
        var key = options.IdempotencyKey ?? (call.HasKey && call.Method is "POST" or "PATCH" ? Guid.NewGuid().ToString() : null);
        try
        {
            return await AnswerAsync(call, options, key, isStream, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException error) when (cancellationToken.IsCancellationRequested)
        {
            throw new RequestCanceledException(key, error, cancellationToken);
        }
    }

    private async Task<Answer> AnswerAsync(Call call, RequestOptions options, string? key, bool isStream, CancellationToken cancellationToken)
    {
        var body = call.Body is null ? null : JsonSerializer.SerializeToUtf8Bytes(call.Body, call.Body.GetType(), WedSyncJson.Options);
        var url = call.Url(Options.BaseUrl, options);
        string? renewed = null;
        for (var attempt = 1; ; attempt++)
        {
            var token = "";
            try
            {
                var headers = Headers(call, options, key);
                if (!call.IsPublic)
                {
                    token = await _credentials.AuthorizeAsync(headers, () => FetchTokenAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
                }
                using var request = Exchange.Build(call.Method, url, body is null ? null : Exchange.Json(body), headers);
                var answer = await _exchange.AttemptAsync(call, request, options.Timeout ?? Options.Timeout, attempt, isStream, cancellationToken).ConfigureAwait(false);
                RequireSuccess(call, answer, isStream);
                return answer with { Key = key };
            }
            catch (WedSyncException error)
            {
                error.IdempotencyKey = key;
                if (renewed is null && error is ApiException { Status: 401, Code: "token_expired" } && !string.IsNullOrEmpty(token))
                {
                    _credentials.Discard(token);
                    renewed = token;
                    attempt--;
                    continue;
                }
                if (Retries.Delay(error, attempt, options.MaxRetries ?? Options.MaxRetries, call.IsRepeatable || key is not null) is not { } delay)
                {
                    throw;
                }
                await Task.Delay(delay, Clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private Task<TokenSet> FetchTokenAsync(CancellationToken cancellationToken) =>
        TokensAsync(new() { ["grant_type"] = "client_credentials" }, Options.ClientId, Options.ClientSecret, cancellationToken);

    private async Task<Answer> FollowAsync(Uri place, Call call, RequestOptions options, CancellationToken cancellationToken)
    {
        using var request = Exchange.Build("GET", place.ToString(), null, new Dictionary<string, string> { ["User-Agent"] = UserAgent });
        var answer = await _exchange.AttemptAsync(call, request, options.Timeout ?? Options.Timeout, 1, isStream: true, cancellationToken).ConfigureAwait(false);
        RequireSuccess(call, answer, isStream: false);
        return answer;
    }

    private Dictionary<string, string> Headers(Call call, RequestOptions options, string? key)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Accept"] = call.Accept, ["User-Agent"] = UserAgent };
        void Add(string name, string? value)
        {
            if (value is not null)
            {
                headers[name] = value;
            }
        }
        foreach (var (name, value) in Options.Headers)
        {
            Add(name, value);
        }
        Add("WedSync-Organization", call.IsPublic ? null : options.Organization ?? Options.Organization);
        Add("API-Version", options.ApiVersion ?? Options.ApiVersion);
        Add("Idempotency-Key", key);
        Add("If-Match", options.IfMatch?.Text);
        foreach (var (name, value) in options.Headers ?? new Dictionary<string, string>())
        {
            Add(name, value);
        }
        return headers;
    }

    private static void RequireSuccess(Call call, Answer answer, bool isStream)
    {
        var status = answer.Response.Status;
        if (status >= 400)
        {
            throw ApiException.Create(answer.Response);
        }
        if (status >= 300 && !(status == 303 && isStream))
        {
            throw new UnexpectedResponseException($"{call.Name} returned {status}, which is not followed. Check BaseUrl.");
        }
    }

}
