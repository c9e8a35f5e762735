/// <summary>Servers that answer with something else than the API.</summary>
public sealed class HostileTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
    private readonly Pauses _pauses = new();

    public async Task Answers_that_drip_end_in_time()
    {
        foreach (var text in new[] { "HTTP/1.1 200 OK\r\nX-Drip:", Head + "Content-Length: 100000\r\n\r\n{" })
        {
            await Api.ScriptAsync(new { action = "drip", text });
            using var client = Api.Client(_pauses);
            await Expect.ThrowsAsync<ApiTimeoutException>(() => client.Clients.GetAsync("cli_1", new() { Timeout = TimeSpan.FromSeconds(0.3), MaxRetries = 0 }));
        }
    }

    public async Task Lines_that_drip_end_in_time()
    {
        await Api.ScriptAsync(new { action = "drip", text = Head + "Content-Length: 100000\r\n\r\n{\"status\":201}\n{" });
        using var client = Api.Client(_pauses);
        var count = 0;
        await Expect.ThrowsAsync<ApiTimeoutException>(async () =>
        {
            await foreach (var line in client.Jobs.ResultAsync("job_1", new() { Timeout = TimeSpan.FromSeconds(0.3) }))
            {
                count++;
            }
        });
        Expect.Equal(1, count);
    }

    public async Task Answers_that_fill_the_memory_are_refused()
    {
        await Api.ScriptAsync(new { action = "large", count = 65 });
        using var client = Api.Client(_pauses);
        var error = await Expect.ThrowsAsync<UnexpectedResponseException>(() => client.Clients.GetAsync("cli_1"));
        Expect.True(error.Message.Contains("64 MiB"));
        Expect.Equal(1, (await Api.RequestsAsync()).Count);
    }

    public async Task Content_is_read_as_utf_8_whatever_its_type_says()
    {
        using var client = Api.Client(_pauses);
        foreach (var type in new[] { "application/json; charset=bogus", "text/plain; charset=utf-16", "nonsense", "" })
        {
            await Api.ScriptAsync(Api.Json(Api.AClient(), 200, new Dictionary<string, string> { ["Content-Type"] = type }));
            Expect.Equal("cli_1", (await client.Clients.GetAsync("cli_1")).Id);
        }
    }

    public async Task Content_that_is_not_compressed_as_it_says_is_a_failed_connection()
    {
        await Api.ScriptAsync(new { action = "raw", text = Head + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd" });
        using var client = Api.Client(_pauses);
        await Expect.ThrowsAsync<ApiConnectionException>(() => client.Clients.GetAsync("cli_1"));
        await Expect.ThrowsAsync<ApiConnectionException>(async () => await client.Jobs.ResultAsync("job_1").GetAsyncEnumerator().MoveNextAsync());
    }

    public async Task Redirects_of_lines_go_to_http_only()
    {
        using var client = Api.Client(_pauses);
        foreach (var place in new[] { "file:///etc/passwd", "http://[", "" })
        {
            await Api.ScriptAsync(Api.Json(new { }, 303, new { Location = place }));
            await Expect.ThrowsAsync<UnexpectedResponseException>(async () => await client.Jobs.ResultAsync("job_1").GetAsyncEnumerator().MoveNextAsync());
        }
    }

    public void An_http_client_that_follows_redirects_is_refused_at_once()
    {
        foreach (var handler in new HttpMessageHandler[] { new HttpClientHandler(), new SocketsHttpHandler(), new Outer { InnerHandler = new Outer { InnerHandler = new HttpClientHandler() } } })
        {
            using var http = new HttpClient(handler);
            var error = Expect.Throws<ConfigurationException>(() => new WedSyncClient(Api.Secret, new() { HttpClient = http }));
            Expect.True(error.Message.Contains("AllowAutoRedirect = false"));
        }
    }

    public async Task A_redirect_that_a_handler_followed_is_refused()
    {
        await Api.ScriptAsync(Api.Json(new { }, 302, new { Location = "{server}/elsewhere" }), Api.Json(Api.AClient()));
        using var http = new HttpClient(new Follower());
        using var client = new WedSyncClient(Api.Secret, new() { BaseUrl = Api.Url, HttpClient = http });
        await Expect.ThrowsAsync<UnexpectedResponseException>(() => client.Clients.GetAsync("cli_1"));
    }

    public async Task Tokens_may_have_any_lifetime()
    {
        foreach (var lifetime in new[] { "1e300", "-5", "0" })
        {
            await Api.ScriptAsync(new { status = 200, text = $$"""{"access_token":"at_1","expires_in":{{lifetime}}}""" }, Api.Json(Api.AClient()));
            using var client = new WedSyncClient(null, new() { BaseUrl = Api.Url, ClientId = "oac_1", ClientSecret = "cs_1" });
            Expect.Equal("cli_1", (await client.Clients.GetAsync("cli_1")).Id);
        }
    }

    public async Task Names_of_the_language_are_fields_like_others()
    {
        await Api.ScriptAsync(new { status = 200, text = """{"id":"cli_1","class":1,"__proto__":{"a":1},"ExtraFields":{},"_values":2,"metadata":{"GetType":"x"}}""" });
        using var client = Api.Client();
        var read = await client.Clients.GetAsync("cli_1");
        Expect.Equal("ExtraFields,__proto__,_values,class x", $"{string.Join(',', read.ExtraFields.Keys.Order(StringComparer.Ordinal))} {read.Metadata["GetType"]}");
    }

    private sealed class Outer : DelegatingHandler;

    /// <summary>Follows redirects, which nothing shows.</summary>
    private sealed class Follower : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _inner = new(new HttpClientHandler());

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _inner.SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            _inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
