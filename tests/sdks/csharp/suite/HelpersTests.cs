using System.Security.Cryptography;

/// <summary>Jobs, changes, uploads, batches, GraphQL and OAuth.</summary>
public sealed class HelpersTests
{
    private readonly Pauses _pauses = new();

    public async Task Jobs_are_waited_for()
    {
        await Api.ScriptAsync(AJob("queued"), AJob("running"), AJob("succeeded"));
        using var client = Api.Client(_pauses);
        var states = new List<string>();
        var job = await client.Jobs.WaitForAsync("job_1", onProgress: each => states.Add($"{each.Status}"));
        Expect.Equal("succeeded queued,running,succeeded 0.25,0.375", $"{job.Status} {string.Join(',', states)} {string.Join(',', _pauses.Seconds)}");
    }

    public async Task Jobs_that_fail_or_last_too_long_throw()
    {
        await Api.ScriptAsync(AJob("failed", new { code = "key_revoked", detail = "The API key was revoked." }));
        using var client = Api.Client(_pauses);
        var failed = await Expect.ThrowsAsync<JobFailedException>(() => client.Jobs.WaitForAsync("job_1"));
        Expect.True(failed.Message.Contains("revoked") && failed.Job.Status == JobStatus.Failed);
        await Api.ScriptAsync(AJob("running"));
        var late = await Expect.ThrowsAsync<JobTimeoutException>(() => client.Jobs.WaitForAsync("job_1", TimeSpan.Zero));
        Expect.True(late.Message.Contains("continues"));
        await Expect.ThrowsAsync<JobTimeoutException>(() => client.Jobs.WaitForAsync("job_1", TimeSpan.FromSeconds(0.2)));
        Expect.Equal(0, _pauses.Seconds.Count);
    }

    public async Task Large_calls_answer_with_a_job()
    {
        var result = new { object_ = "bulk", results = Array.Empty<object>() };
        await Api.ScriptAsync(Api.Json(new { id = "job_1", status = "queued" }, 202), Api.Json(result));
        using var client = Api.Client();
        var body = new ClientBulk { Create = [new() { Name = "A", Email = "a@example.com" }] };
        Expect.Equal("job_1", (await client.Clients.BulkAsync(body)).Job!.Id);
        var answer = await client.Clients.BulkAsync(body);
        Expect.True(answer.Job is null && answer.Result!.Results.Count == 0);
    }

    public async Task Results_of_jobs_are_lines_behind_a_redirect()
    {
        await Api.ScriptAsync(
            Api.Json(null, 303, new { Location = "/files/result?signature=1" }),
            new { status = 200, text = "{\"status\":201}\n\n{\"status\":409}" });
        using var client = Api.Client();
        var lines = new List<int>();
        await foreach (var line in client.Jobs.ResultAsync("job_1"))
        {
            lines.Add(line.GetProperty("status").GetInt32());
        }
        var last = await Api.LastAsync();
        Expect.Equal("201,409 /files/result ", $"{string.Join(',', lines)} {last.Path} {last["authorization"]}");
    }

    public async Task Changes_are_followed_to_the_end()
    {
        await Api.ScriptAsync(Feed("c2", true, "cli_1"), Feed("c3", false, "cli_2"));
        using var client = Api.Client(_pauses);
        var cursors = new List<string>();
        var ids = await FollowAsync(client, new() { Cursor = "c1", Types = ["client"], OnCursor = cursors.Add, StopAtEnd = true });
        Expect.Equal("cli_1,cli_2 c2,c3", $"{ids} {string.Join(',', cursors)}");
        Expect.Equal("cursor=c1&types=client|cursor=c2&types=client", string.Join('|', (await Api.RequestsAsync()).Select(each => string.Join('&', each.Query.Select(pair => $"{pair[0]}={pair[1]}")))));
    }

    public async Task Changes_are_waited_for()
    {
        await Api.ScriptAsync(Feed("c1", false), Feed("c1", false), Feed("c2", false, "cli_1"));
        using var client = Api.Client(_pauses);
        await foreach (var change in client.Changes.FollowAsync(new() { Cursor = "c1" }))
        {
            break;
        }
        Expect.Equal("5,5", string.Join(',', _pauses.Seconds));
    }

    public async Task An_expired_cursor_restarts_the_feed_if_the_program_can()
    {
        await Api.ScriptAsync(Api.Problem(410, "cursor_expired"), Feed("now", false), Feed("c9", false, "cli_9"));
        using var client = Api.Client(_pauses);
        var resets = new List<string>();
        Task OnReset(string cursor)
        {
            resets.Add(cursor);
            return Task.CompletedTask;
        }
        Expect.Equal("cli_9", await FollowAsync(client, new() { Cursor = "old", OnReset = OnReset, StopAtEnd = true }));
        Expect.Equal("now", string.Join(',', resets));
        Expect.Equal("old,latest,now", string.Join(',', (await Api.RequestsAsync()).Select(each => each.Query[0][1])));
        await Api.ScriptAsync(Api.Problem(410, "cursor_expired"));
        await Expect.ThrowsAsync<CursorExpiredException>(() => FollowAsync(client, new() { Cursor = "old" }));
    }

    public async Task Files_are_uploaded_in_one_call()
    {
        var begun = new { id = "upl_1", upload_url = "{server}/files/upl_1", upload_method = "PUT", upload_headers = new Dictionary<string, string> { ["x-amz-checksum-sha256"] = "abc", ["Content-Type"] = "text/csv" } };
        await Api.ScriptAsync(Api.Json(begun, 201), new { status = 200, text = "" }, Api.Json(new { id = "upl_1", status = "received" }));
        using var client = Api.Client();
        var upload = await client.Uploads.UploadAsync("a;b"u8.ToArray(), "text/csv", "a.csv");
        var requests = await Api.RequestsAsync();
        var sha256 = Convert.ToHexString(SHA256.HashData("a;b"u8)).ToLowerInvariant();
        Expect.Equal("received", $"{upload.Status}");
        Expect.Equal($$"""{"content_type":"text/csv","size":3,"sha256":"{{sha256}}","filename":"a.csv"}""", requests[0].Body);
        Expect.Equal("PUT /files/upl_1 a;b abc text/csv ", $"{requests[1].Method} {requests[1].Path} {requests[1].Body} {requests[1]["x-amz-checksum-sha256"]} {requests[1]["content-type"]} {requests[1]["authorization"]}");
        await Api.ScriptAsync(Api.Json(begun, 201), new { status = 200, text = "" }, Api.Json(new { id = "upl_1" }));
        await client.Uploads.UploadAsync("a"u8.ToArray(), options: new() { Organization = "org_1", IdempotencyKey = "mine" });
        Expect.Equal("org_1 mine||org_1 ", string.Join('|', (await Api.RequestsAsync()).Select(each => each.Path.StartsWith("/files") ? "" : $"{each["wedsync-organization"]} {each["idempotency-key"]}")));
        await Api.ScriptAsync(Api.Json(begun, 201), Api.Action("hang_up"), new { status = 503, text = "" }, new { status = 200, text = "" }, Api.Json(new { id = "upl_1" }));
        Expect.Equal("upl_1", (await client.Uploads.UploadAsync("a;b"u8.ToArray())).Id);
        Expect.Equal("a;b", (await Api.RequestsAsync())[3].Body);
        await Api.ScriptAsync(Api.Json(begun, 201), new { status = 403, text = "" });
        await Expect.ThrowsAsync<ApiConnectionException>(() => client.Uploads.UploadAsync("a"u8.ToArray()));
    }

    public async Task Batches_refer_to_earlier_results()
    {
        await Api.ScriptAsync(Api.Json(new { id = "bat_1", status = "completed" }));
        using var client = Api.Client();
        var batch = client.Batch.Builder();
        var couple = batch.Add("POST", "/v1/clients", new ClientInput { Name = "A", Email = "a@example.com" });
        batch.Add("POST", "/v1/weddings", new { client_id = couple.Id }, new() { ["If-Match"] = couple.ETag });
        Expect.Equal("bat_1", (await batch.SendAsync(atomic: true)).Id);
        Expect.Equal(
            """{"operations":[{"method":"POST","path":"/v1/clients","body":{"name":"A","email":"a@example.com"}},{"method":"POST","path":"/v1/weddings","body":{"client_id":"{{0.body.id}}"},"headers":{"If-Match":"{{0.headers.ETag}}"}}],"atomic":true}""",
            (await Api.LastAsync()).Body);
    }

    public async Task Graphql_returns_data_or_throws_its_errors()
    {
        await Api.ScriptAsync(Api.Json(new { data = new { client = new { id = "cli_1" } } }), Api.Json(new { data = (object?)null, errors = new[] { new { message = "no such field" } } }));
        using var client = Api.Client();
        var data = await client.GraphqlAsync("query($id: ID!) { client(id: $id) { id } }", new { id = "cli_1" });
        Expect.Equal("cli_1", data.GetProperty("client").GetProperty("id").GetString());
        Expect.True((await Api.LastAsync()).Body.Contains("\"variables\":{\"id\":\"cli_1\"}"));
        var error = await Expect.ThrowsAsync<GraphqlException>(() => client.GraphqlAsync("{ x }"));
        Expect.Equal("no such field", error.Message);
    }

    public void People_are_sent_to_the_sign_in_page()
    {
        using var client = Api.Client(secret: null);
        var request = client.OAuth.AuthorizationUrl("https://app.example.com/callback?a=1", ["clients:read", "clients:write"], "oac_1");
        var challenge = Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(request.CodeVerifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        Expect.Equal(
            $"{Api.Url}/stack/oauth/authorize?response_type=code&client_id=oac_1&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%3Fa%3D1"
            + $"&scope=clients%3Aread%20clients%3Awrite&state={request.State}&code_challenge={challenge}&code_challenge_method=S256",
            request.Url);
        Expect.Lacks(request.CodeVerifier, $"{request}");
        Expect.Throws<ArgumentException>(() => client.OAuth.AuthorizationUrl("https://app.example.com", []));
    }

    public async Task Codes_are_exchanged_and_tokens_refreshed()
    {
        await Api.ScriptAsync(Api.Json(new { access_token = "at_1", token_type = "Bearer", expires_in = 3600, refresh_token = "rt_1", scope = "clients:read" }));
        using var client = Api.Client(secret: null);
        var tokens = await client.OAuth.ExchangeCodeAsync("code_1", "verifier", "https://a.example", "oac_1");
        Expect.Equal("at_1 rt_1 3600", $"{tokens.AccessToken} {tokens.RefreshToken} {tokens.ExpiresIn.TotalSeconds}");
        Expect.Equal("grant_type=authorization_code&code=code_1&code_verifier=verifier&redirect_uri=https%3A%2F%2Fa.example&client_id=oac_1", (await Api.LastAsync()).Body);
        Expect.Lacks("t_1", $"{tokens}");
        await client.OAuth.RefreshAsync("rt_1", "oac_1", "cs_1");
        var request = await Api.LastAsync();
        Expect.Equal("grant_type=refresh_token&refresh_token=rt_1", request.Body);
        Expect.True(request["authorization"]!.StartsWith("Basic "));
        using var own = new WedSyncClient(options: new() { BaseUrl = Api.Url, ClientId = "oac_2", ClientSecret = "cs_2" });
        await own.OAuth.RefreshAsync("rt_1", "oac_1");
        Expect.Equal(null, (await Api.LastAsync())["authorization"]);
        await own.OAuth.RefreshAsync("rt_1");
        Expect.True((await Api.LastAsync())["authorization"]!.StartsWith("Basic "));
        await Api.ScriptAsync(Api.Json(new { error = "invalid_grant" }, 400));
        Expect.Equal("invalid_grant", (await Expect.ThrowsAsync<BadRequestException>(() => client.OAuth.RefreshAsync("rt_1", "oac_1"))).Code);
    }

    public void Redirects_are_read()
    {
        using var client = Api.Client(secret: null);
        Expect.Equal("c/1", client.OAuth.ReadRedirect("https://a.example/cb?code=c%2F1&state=s1&iss=x#top", "s1"));
        foreach (var url in new[] { "https://a.example/cb?code=c1&state=s2", "https://a.example/cb?error=access_denied&state=s1", "https://a.example/cb?state=s1", "https://a.example/cb" })
        {
            Expect.Throws<AuthorizationException>(() => client.OAuth.ReadRedirect(url, "s1"));
        }
        Expect.Throws<AuthorizationException>(() => client.OAuth.ReadRedirect("https://a.example/cb?code=c1", ""));
    }

    private static object AJob(string status, object? error = null) => Api.Json(new { id = "job_1", status, error });

    private static object Feed(string cursor, bool hasMore, params string[] ids) =>
        Api.Json(new { data = ids.Select(id => new { id, operation = "updated" }), has_more = hasMore, next_cursor = cursor });

    private static async Task<string> FollowAsync(WedSyncClient client, FollowOptions options)
    {
        var ids = new List<string>();
        await foreach (var change in client.Changes.FollowAsync(options))
        {
            ids.Add(change.Id);
        }
        return string.Join(',', ids);
    }
}
