/// <summary>What is sent.</summary>
public sealed class RequestsTests
{
    private static readonly ClientInput Couple = new() { Name = "Ann & Bo", Email = "ann@example.com", WeddingDate = new(2027, 6, 12), PackageType = "premium" };

    public async Task A_call_has_its_body_and_headers()
    {
        await Api.ScriptAsync(Api.Json(Api.AClient(), 201));
        using var client = Api.Client();
        var created = await client.Clients.CreateAsync(Couple);
        var request = await Api.LastAsync();
        Expect.Equal("POST /stack/v1/clients", $"{request.Method} {request.Path}");
        Expect.Equal("""{"name":"Ann & Bo","email":"ann@example.com","wedding_date":"2027-06-12","package_type":"premium"}""", request.Body);
        Expect.Equal($"Bearer {Api.Secret}", request["authorization"]);
        Expect.Equal("WedSync-SDK-CSharp/1.0.0", request["user-agent"]);
        Expect.Equal("application/json", request["content-type"]);
        Expect.Equal("application/json", request["accept"]);
        Expect.True(Guid.TryParse(request["idempotency-key"], out _));
        Expect.Equal(new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero), created.CreatedAt);
        Expect.Equal(new DateOnly(2027, 6, 12), created.WeddingDate!.Value);
    }

    public async Task Options_of_a_client_and_of_a_call_become_headers()
    {
        await Api.ScriptAsync(Api.Json(Api.AClient()));
        var headers = new Dictionary<string, string> { ["X-One"] = "1", ["X-Two"] = "2" };
        using var client = new WedSyncClient(null, new() { BaseUrl = Api.Url, ApiKey = "key_1", ApiSecret = "sk_1", Organization = "org_1", ApiVersion = "2026-01-01", Headers = headers });
        await client.Clients.GetAsync("cli_1");
        var request = await Api.LastAsync();
        Expect.Equal("key_1 sk_1", $"{request["x-api-key"]} {request["x-api-secret"]}");
        Expect.Equal("org_1 2026-01-01 1 2", $"{request["wedsync-organization"]} {request["api-version"]} {request["x-one"]} {request["x-two"]}");
        Expect.True(request["authorization"] is null && request["idempotency-key"] is null);
        await client.Clients.UpdateAsync("cli_1", new(), new()
        {
            Organization = "org_2",
            ApiVersion = "2026-02-02",
            IdempotencyKey = "mine",
            IfMatch = 3,
            Headers = new Dictionary<string, string> { ["x-two"] = "3", ["User-Agent"] = "mine" },
        });
        request = await Api.LastAsync();
        Expect.Equal("org_2 2026-02-02 1 3", $"{request["wedsync-organization"]} {request["api-version"]} {request["x-one"]} {request["x-two"]}");
        Expect.Equal("mine \"3\" mine", $"{request["idempotency-key"]} {request["if-match"]} {request["user-agent"]}");
    }

    public async Task Versions_are_numbers_or_tags()
    {
        await Api.ScriptAsync(Api.Json(new { id = "wed_1" }));
        using var client = Api.Client();
        foreach (var (version, header) in new (EntityVersion, string)[] { (3, "\"3\""), ("3", "\"3\""), ("\"3\"", "\"3\""), ("W/\"3\"", "W/\"3\""), ("*", "*") })
        {
            await client.Weddings.ConfirmAsync("wed_1", new() { IfMatch = version });
            Expect.Equal(header, (await Api.LastAsync())["if-match"]);
        }
    }

    public async Task Changes_tell_null_from_absent()
    {
        await Api.ScriptAsync(Api.Json(Api.AClient()));
        using var client = Api.Client();
        await client.Clients.UpdateAsync("cli_1", new() { Notes = null, Tags = ["vip"], VenueId = new ExternalRef { Source = "crm", ExternalId = "7" }, Name = null });
        Expect.SameJson("""{"notes":null,"tags":["vip"],"venue_id":{"source":"crm","external_id":"7"}}""", (await Api.LastAsync()).Body);
        var change = new ClientPatch { Notes = "a" } with { Name = "b", Notes = null };
        await client.Clients.UpdateAsync("cli_1", change);
        Expect.SameJson("""{"notes":null,"name":"b"}""", (await Api.LastAsync()).Body);
        Expect.Equal("{}", (change with { Name = null } with { Name = null }).ToJson().Replace("\"notes\":null", ""));
        Expect.True(change.Has(nameof(change.Notes)) && !change.Has(nameof(change.Tags)));
    }

    public async Task Queries_have_filters_lists_times_and_options()
    {
        await Api.ScriptAsync(Api.Action("pages"));
        using var client = Api.Client();
        await client.Clients.ListAsync(
            new()
            {
                Limit = 5,
                Status = new() { In = ["lead", "active"] },
                CreatedAt = new() { Gte = new DateTimeOffset(2026, 1, 1, 2, 0, 0, TimeSpan.FromHours(2)), Lt = DateTimeOffset.UnixEpoch },
                WeddingDate = new DateOnly(2027, 6, 12),
                Email = "a+b@example.com",
                Metadata = new() { ["crm owner"] = "é" },
            },
            new() { Fields = ["id", "name"], Expand = ["venue"] });
        var query = (await Api.LastAsync()).Query.Select(each => $"{each[0]}={each[1]}").ToArray();
        Expect.Equal(
            "limit=5|created_at[gte]=2026-01-01T00:00:00Z|created_at[lt]=1970-01-01T00:00:00Z|status[in]=lead,active|email=a+b@example.com"
            + "|wedding_date=2027-06-12|metadata[crm owner]=é|fields=id,name|expand=venue",
            string.Join('|', query));
    }

    public async Task Ids_are_escaped_and_never_empty()
    {
        await Api.ScriptAsync(Api.Json(Api.AClient()));
        using var client = Api.Client();
        await client.Clients.GetByExternalIdAsync("a/b", "c?d");
        Expect.Equal("/stack/v1/clients/by-external-id/a%2Fb/c%3Fd", (await Api.LastAsync()).Path);
        foreach (var id in new[] { "", ".", ".." })
        {
            var error = await Expect.ThrowsAsync<ArgumentException>(() => client.Clients.DeleteAsync(id));
            Expect.True(error.Message.Contains("client_id"));
        }
    }

    public async Task Headers_cannot_be_injected()
    {
        using var client = Api.Client();
        foreach (var value in new[] { "a\r\nX-Evil: 1", "a\n", "\0", "\u007f", "é" })
        {
            var error = await Expect.ThrowsAsync<ArgumentException>(() => client.Clients.GetAsync("cli_1", new() { Organization = value }));
            Expect.Lacks(value, error.Message);
        }
    }

    public void Credentials_are_checked_at_once()
    {
        foreach (var secret in new[] { "", "sk_live a", "sk_live_a\n", "sk_ä" })
        {
            var error = Expect.Throws<ConfigurationException>(() => new WedSyncClient(secret));
            Expect.True(secret == "" || !error.ToString().Contains(secret));
        }
        Expect.Throws<ConfigurationException>(() => new WedSyncClient("sk_1", new() { ClientId = "a", ClientSecret = "b" }));
        Expect.Throws<ConfigurationException>(() => new WedSyncClient(null, new() { ApiKey = "a" }));
        Expect.Throws<ConfigurationException>(() => new WedSyncClient(null, new() { ClientSecret = "a" }));
        Expect.Throws<ConfigurationException>(() => new WedSyncClient("sk_1", new() { BaseUrl = "api.wedsync.com" }));
        foreach (var address in new[] { "https://user:pass@api.example", "https://api.example?a=1", "https://api.example#a" })
        {
            Expect.Throws<ConfigurationException>(() => new WedSyncClient("sk_1", new() { BaseUrl = address }));
        }
        Expect.Throws<ConfigurationException>(() => new WedSyncClient("sk_1", new() { MaxRetries = -1 }));
        Expect.Throws<ConfigurationException>(() => new WedSyncClient("sk_1", new() { Timeout = TimeSpan.Zero }));
    }

    public async Task A_client_without_credentials_names_the_remedy()
    {
        using var client = Api.Client(secret: null);
        var error = await Expect.ThrowsAsync<ConfigurationException>(() => client.Clients.GetAsync("cli_1"));
        Expect.True(error.Message.Contains("new WedSyncClient(\"sk_"));
    }

    public async Task Public_calls_have_no_credentials()
    {
        await Api.ScriptAsync(Api.Json(new { object_ = "session", access_token = "at_1" }));
        using var client = new WedSyncClient(Api.Secret, new() { BaseUrl = Api.Url, Organization = "org_1" });
        await client.Auth.LoginAsync(new() { Email = "a@example.com", Password = "made-up" });
        var request = await Api.LastAsync();
        Expect.True(request["authorization"] is null && request["wedsync-organization"] is null);
    }

    public async Task Your_own_http_client_is_used_and_stays_open()
    {
        await Api.ScriptAsync(Api.Json(Api.AClient()));
        using var http = new HttpClient(new Marker { InnerHandler = new HttpClientHandler { AllowAutoRedirect = false } });
        using (var client = new WedSyncClient("sk_1", new() { BaseUrl = Api.Url, HttpClient = http }))
        {
            await client.Clients.GetAsync("cli_1");
        }
        Expect.Equal("yes", (await Api.LastAsync())["x-marked"]);
        using var response = await http.GetAsync(new Uri($"{Api.Url}/anything"));
        Expect.Equal(200, (int)response.StatusCode);
    }

    public async Task A_proxy_of_your_own_http_client_is_used()
    {
        await Api.ScriptAsync(Api.Json(Api.AClient()));
        using var handler = new HttpClientHandler { Proxy = new System.Net.WebProxy(Api.Url), AllowAutoRedirect = false };
        using var http = new HttpClient(handler);
        using var client = new WedSyncClient("sk_1", new() { BaseUrl = "http://api.example", HttpClient = http });
        Expect.Equal("cli_1", (await client.Clients.GetAsync("cli_1")).Id);
        var request = await Api.LastAsync();
        Expect.Equal("api.example /v1/clients/cli_1", $"{request["host"]} {request.Path}");
    }

    private sealed class Marker : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marked", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
