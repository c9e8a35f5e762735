/// <summary>When calls are repeated, and how they end.</summary>
public sealed class RetriesTests
{
    private static readonly ClientInput Couple = new() { Name = "Ann & Bo", Email = "ann@example.com" };
    private readonly Pauses _pauses = new();

    public async Task Failures_that_may_pass_are_repeated_with_one_key()
    {
        object[] failures =
        [
            Api.Action("hang_up"),
            Api.Action("half"),
            Api.Json(new { }, 408),
            Api.Problem(409, "idempotency_in_flight"),
            Api.Problem(429, "rate_limited"),
            Api.Problem(503, "unavailable", new { retryable = true }),
            Api.Json("<html>", 502),
        ];
        foreach (var failure in failures)
        {
            await Api.ScriptAsync(failure, failure, Api.Json(Api.AClient(), 201));
            using var client = Api.Client(_pauses);
            Expect.Equal("cli_1", (await client.Clients.CreateAsync(Couple)).Id);
            var requests = await Api.RequestsAsync();
            Expect.Equal(3, requests.Count);
            Expect.Equal(1, requests.Select(each => each["idempotency-key"]).Distinct().Count());
        }
    }

    public async Task Other_failures_are_not_repeated()
    {
        object[] failures =
        [
            Api.Problem(400, "invalid_request"),
            Api.Problem(409, "conflict"),
            Api.Problem(429, "rate_limited", new { retryable = false }),
            Api.Problem(500, "internal_error", new { retryable = false }),
            Api.Json(new { }, 302, new { Location = "https://elsewhere.example" }),
        ];
        foreach (var failure in failures)
        {
            await Api.ScriptAsync(failure);
            using var client = Api.Client(_pauses);
            await ThrowsAnyAsync(() => client.Clients.CreateAsync(Couple));
            Expect.Equal(1, (await Api.RequestsAsync()).Count);
        }
        Expect.Equal(0, _pauses.Seconds.Count);
    }

    public async Task A_post_without_a_key_is_not_repeated_blindly()
    {
        using var client = Api.Client(_pauses);
        foreach (var failure in new[] { Api.Action("hang_up"), Api.Json(new { }, 502) })
        {
            await Api.ScriptAsync(failure);
            await ThrowsAnyAsync(() => client.GraphqlAsync("{ me { id } }"));
            Expect.Equal(1, (await Api.RequestsAsync()).Count);
        }
    }

    public async Task Delays_grow_with_jitter_to_eight_seconds()
    {
        await Api.ScriptAsync(Api.Problem(429, "rate_limited"));
        using var client = Api.Client(_pauses, maxRetries: 6);
        await Expect.ThrowsAsync<RateLimitedException>(() => client.Clients.GetAsync("cli_1"));
        var bounds = new[] { 0.5, 1, 2, 4, 8, 8 };
        Expect.Equal(6, _pauses.Seconds.Count);
        Expect.True(_pauses.Seconds.Zip(bounds).All(each => each.First <= each.Second && each.First >= each.Second / 2));
    }

    public async Task Retry_after_is_obeyed_up_to_a_minute()
    {
        await Api.ScriptAsync(Api.Problem(429, "rate_limited", headers: new Dictionary<string, string> { ["Retry-After"] = "60" }), Api.Json(Api.AClient()));
        using var client = Api.Client(_pauses);
        await client.Clients.GetAsync("cli_1");
        Expect.Equal("60", string.Join(",", _pauses.Seconds));
        await Api.ScriptAsync(Api.Problem(429, "rate_limited", headers: new Dictionary<string, string> { ["Retry-After"] = "61" }));
        var error = await Expect.ThrowsAsync<RateLimitedException>(() => client.Clients.GetAsync("cli_1"));
        Expect.Equal(TimeSpan.FromSeconds(61), error.RetryAfter!.Value);
        Expect.Equal(1, (await Api.RequestsAsync()).Count);
    }

    public async Task A_retry_after_that_is_no_number_of_seconds_is_ignored()
    {
        foreach (var value in new[] { "-1", "1e1", "Wed, 21 Oct 2026 07:28:00 GMT", "", "NaN", "99999999999999999999" })
        {
            await Api.ScriptAsync(Api.Problem(429, "rate_limited", headers: new Dictionary<string, string> { ["Retry-After"] = value }), Api.Json(Api.AClient()));
            using var client = Api.Client(_pauses);
            await client.Clients.GetAsync("cli_1");
            Expect.True(_pauses.Seconds[^1] is > 0.2 and <= 0.5);
        }
    }

    public async Task A_call_may_want_no_retries()
    {
        await Api.ScriptAsync(Api.Action("hang_up"));
        using var client = Api.Client(_pauses);
        var error = await Expect.ThrowsAsync<ApiConnectionException>(() => client.Clients.CreateAsync(Couple, new() { MaxRetries = 0, IdempotencyKey = "mine" }));
        Expect.Equal("mine", error.IdempotencyKey);
        Expect.Equal(1, (await Api.RequestsAsync()).Count);
    }

    public async Task No_answer_in_time_is_an_error_of_its_own()
    {
        await Api.ScriptAsync(Api.Action("silence"));
        using var client = Api.Client(_pauses);
        var error = await Expect.ThrowsAsync<ApiTimeoutException>(() => client.Clients.CreateAsync(Couple, new() { Timeout = TimeSpan.FromSeconds(1), MaxRetries = 1 }));
        Expect.True(error.Message.StartsWith("POST /v1/clients got no answer"));
        Expect.Equal(error.IdempotencyKey, (await Api.LastAsync())["idempotency-key"]);
        Expect.Equal(2, (await Api.RequestsAsync()).Count);
    }

    public async Task The_timeout_is_that_of_the_call_and_else_that_of_the_client()
    {
        await Api.ScriptAsync(Api.Action("silence"));
        using var client = new WedSyncClient(Api.Secret, new() { BaseUrl = Api.Url, Timeout = TimeSpan.FromMilliseconds(50), MaxRetries = 0 });
        await Expect.ThrowsAsync<ApiTimeoutException>(() => client.Clients.GetAsync("cli_1"));
        using var patient = new WedSyncClient(Api.Secret, new() { BaseUrl = Api.Url, Timeout = Timeout.InfiniteTimeSpan, MaxRetries = 0 });
        await Expect.ThrowsAsync<ApiTimeoutException>(() => patient.Clients.GetAsync("cli_1", new() { Timeout = TimeSpan.FromMilliseconds(50) }));
    }

    public async Task A_call_can_be_canceled()
    {
        await Api.ScriptAsync(Api.Action("silence"));
        using var client = Api.Client(_pauses);
        using var source = new CancellationTokenSource(1_000);
        var error = await Expect.ThrowsAsync<RequestCanceledException>(() => client.Clients.CreateAsync(Couple, cancellationToken: source.Token));
        Expect.Equal(1, (await Api.RequestsAsync()).Count);
        Expect.Equal((await Api.LastAsync())["idempotency-key"], error.IdempotencyKey);
        Expect.True(error is OperationCanceledException && error.CancellationToken == source.Token);
    }

    public async Task A_pause_can_be_canceled()
    {
        await Api.ScriptAsync(Api.Problem(429, "rate_limited", headers: new Dictionary<string, string> { ["Retry-After"] = "60" }));
        using var source = new CancellationTokenSource();
        var options = new WedSyncOptions { BaseUrl = Api.Url, Logger = _ => source.CancelAfter(10) };
        using var client = new WedSyncClient(Api.Secret, options);
        var error = await Expect.ThrowsAsync<RequestCanceledException>(() => client.Clients.CreateAsync(Couple, new() { IdempotencyKey = "mine" }, source.Token));
        Expect.Equal("mine", error.IdempotencyKey);
    }

    public async Task Attempts_are_logged_without_values()
    {
        await Api.ScriptAsync(Api.Problem(429, "rate_limited", headers: new Dictionary<string, string> { ["X-Request-Id"] = "req_9" }), Api.Json(Api.AClient()));
        var entries = new List<LogEntry>();
        using var client = new WedSyncClient(Api.Secret, new() { BaseUrl = Api.Url, TimeProvider = _pauses, Logger = entries.Add });
        await client.Clients.GetAsync("cli_private");
        Expect.Equal("1 429 req_9, 2 200 ", string.Join(", ", entries.Select(each => $"{each.Attempt} {each.Outcome} {each.RequestId}")));
        Expect.True(entries[0].ToString().StartsWith("GET /v1/clients/{client_id} attempt 1: 429 in"));
        Expect.Lacks("cli_private", string.Join("", entries));
    }

    public async Task Tokens_are_fetched_once_and_renewed()
    {
        var token = Api.Json(new { access_token = "at_1", token_type = "Bearer", expires_in = 3600 });
        var renewed = Api.Json(new { access_token = "at_2", token_type = "Bearer", expires_in = 3600 });
        await Api.ScriptAsync(token, Api.Json(Api.AClient()), Api.Json(Api.AClient()), Api.Problem(401, "token_expired"), renewed, Api.Json(Api.AClient()));
        using var client = new WedSyncClient(null, new() { BaseUrl = Api.Url, ClientId = "oac_1", ClientSecret = "cs_1", TimeProvider = _pauses });
        await client.Clients.GetAsync("cli_1");
        await client.Clients.GetAsync("cli_1");
        await client.Clients.GetAsync("cli_1", new() { MaxRetries = 0 });
        var requests = await Api.RequestsAsync();
        Expect.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("oac_1:cs_1")), requests[0]["authorization"]);
        Expect.Equal("POST /oauth/token grant_type=client_credentials", $"{requests[0].Method} {requests[0].Path} {requests[0].Body}");
        Expect.Equal("Bearer at_1, Bearer at_1, Bearer at_1, Basic, Bearer at_2", string.Join(", ", requests.Skip(1).Select(each => each["authorization"]!.Split(" b")[0])));
    }

    public async Task A_second_expired_token_is_an_error()
    {
        await Api.ScriptAsync(Api.Json(new { access_token = "at_1", expires_in = 3600 }), Api.Problem(401, "token_expired"), Api.Json(new { access_token = "at_2", expires_in = 3600 }), Api.Problem(401, "token_expired"));
        using var client = new WedSyncClient(null, new() { BaseUrl = Api.Url, ClientId = "oac_1", ClientSecret = "cs_1", TimeProvider = _pauses });
        Expect.Equal("token_expired", (await Expect.ThrowsAsync<TokenExpiredException>(() => client.Clients.GetAsync("cli_1"))).Code);
        Expect.Equal(4, (await Api.RequestsAsync()).Count);
    }

    public async Task A_token_is_renewed_a_minute_before_its_end_and_shared()
    {
        await Api.ScriptAsync(Api.Json(new { access_token = "at_1", expires_in = 3600 }), Api.Json(Api.AClient()));
        using var client = new WedSyncClient(null, new() { BaseUrl = Api.Url, ClientId = "oac_1", ClientSecret = "cs_1", TimeProvider = _pauses });
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.Clients.GetAsync("cli_1")));
        Expect.Equal(1, (await Api.RequestsAsync()).Count(each => each.Path == "/oauth/token"));
        _pauses.Ahead = TimeSpan.FromSeconds(3541);
        await Api.ScriptAsync(Api.Json(new { access_token = "at_2", expires_in = 3600 }), Api.Json(Api.AClient()));
        await client.Clients.GetAsync("cli_1");
        Expect.Equal("Bearer at_2", (await Api.LastAsync())["authorization"]);
    }

    public async Task A_failed_renewal_does_not_bring_the_old_token_back()
    {
        await Api.ScriptAsync(Api.Json(new { access_token = "at_1", expires_in = 3600 }), Api.Json(Api.AClient()), Api.Json(new { error = "invalid_client" }, 401), Api.Json(new { access_token = "at_2", expires_in = 3600 }), Api.Json(Api.AClient()));
        using var client = new WedSyncClient(null, new() { BaseUrl = Api.Url, ClientId = "oac_1", ClientSecret = "cs_1", TimeProvider = _pauses });
        await client.Clients.GetAsync("cli_1");
        _pauses.Ahead = TimeSpan.FromSeconds(3541);
        await Expect.ThrowsAsync<UnauthorizedException>(() => client.Clients.GetAsync("cli_1"));
        await client.Clients.GetAsync("cli_1");
        Expect.Equal("Bearer at_2", (await Api.LastAsync())["authorization"]);
    }

    public async Task Attempts_may_last_without_end()
    {
        await Api.ScriptAsync(Api.Json(Api.AClient()));
        using var client = new WedSyncClient(Api.Secret, new() { BaseUrl = Api.Url, Timeout = Timeout.InfiniteTimeSpan });
        Expect.Equal("cli_1", (await client.Clients.GetAsync("cli_1")).Id);
    }

    private static async Task ThrowsAnyAsync(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (WedSyncException)
        {
            return;
        }
        throw new InvalidOperationException("No error was thrown.");
    }
}
