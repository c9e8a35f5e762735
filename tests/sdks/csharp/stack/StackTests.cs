/// <summary>The SDK against a deployed stack.</summary>
public sealed class StackTests
{
    private static readonly string Url = Environment.GetEnvironmentVariable("WEDSYNC_URL")!;
    private static readonly string Secret = Environment.GetEnvironmentVariable("WEDSYNC_SECRET")!;
    private static readonly ClientInput Couple = new() { Name = "John & Jane Smith", Email = "john@example.com", WeddingDate = new(2027, 6, 12), PackageType = "premium" };
    private readonly Traffic _traffic = new();

    public async Task A_client_is_created_read_changed_and_deleted()
    {
        using var client = Client();
        var created = await client.Clients.CreateAsync(Couple with { Notes = "A note" });
        Expect.True(created == await client.Clients.GetAsync(created.Id));
        var changed = await client.Clients.UpdateAsync(created.Id, new() { Notes = null, Phone = "+39055123456" }, new() { IfMatch = created.Version });
        Expect.True(changed.Notes is null && changed.Version == created.Version + 1 && changed.Name == created.Name);
        await Expect.ThrowsAsync<StaleVersionException>(() => client.Clients.UpdateAsync(created.Id, new() { Name = "B" }, new() { IfMatch = created.Version }));
        await client.Clients.DeleteAsync(created.Id);
        await client.Clients.RestoreAsync(created.Id);
        var invalid = await Expect.ThrowsAsync<InvalidRequestException>(() => client.Clients.CreateAsync(new() { Name = "A", Email = "nothing" }));
        Expect.Equal("/email", invalid.Errors.Single().Pointer);
    }

    public async Task Two_hundred_and_fifty_clients_are_read_with_three_requests()
    {
        using var client = Client();
        for (var number = 0; number < 3; number++)
        {
            var answer = await client.Clients.BulkAsync(new() { Create = Enumerable.Repeat(Couple, 84).ToList() });
            Expect.True(answer.Result is not null);
        }
        var count = _traffic.Count;
        Expect.Equal(250, (await client.Clients.ListAsync(new() { Limit = 100 }).ToListAsync(250)).Count);
        Expect.Equal(3, _traffic.Count - count);
    }

    public async Task A_lost_answer_has_one_effect()
    {
        using var client = Client();
        _traffic.LosesNext = true;
        var name = $"Lost {Guid.NewGuid()}";
        var created = await client.Clients.CreateAsync(Couple with { Name = name });
        Expect.Equal(created.Id, (await client.Clients.ListAsync(new() { Name = name }).ToListAsync()).Single().Id);
    }

    public async Task Refusals_that_pass_have_one_effect()
    {
        using var client = Client();
        _traffic.Faults.Enqueue((429, """{"code": "rate_limited"}"""));
        _traffic.Faults.Enqueue((503, """{"code": "unavailable", "retryable": true}"""));
        var name = $"Busy {Guid.NewGuid()}";
        var created = await client.Clients.CreateAsync(Couple with { Name = name });
        Expect.Equal(3, _traffic.Count);
        Expect.Equal(created.Id, (await client.Clients.ListAsync(new() { Name = name }).ToListAsync()).Single().Id);
    }

    public async Task Jobs_batches_changes_and_uploads_work()
    {
        using var client = Client();
        var cursor = (await client.Changes.ListAsync(new() { Cursor = "latest" })).NextCursor;
        var batch = client.Batch.Builder();
        var couple = batch.Add("POST", "/v1/clients", Couple);
        batch.Add("PATCH", $"/v1/clients/{couple.Id}", new ClientPatch { Notes = "From a batch" });
        var begun = await batch.SendAsync(runAsync: true);
        var job = await client.Jobs.WaitForAsync(begun.JobId!, TimeSpan.FromMinutes(2));
        var statuses = new List<int>();
        await foreach (var line in client.Jobs.ResultAsync(job.Id))
        {
            statuses.Add(line.GetProperty("status").GetInt32());
        }
        Expect.Equal("201,200", string.Join(',', statuses));
        // Clients of other tests may appear in the feed now.
        var operations = new Dictionary<string, List<string>>();
        await foreach (var change in client.Changes.FollowAsync(new() { Cursor = cursor, Types = ["client"], Interval = TimeSpan.FromSeconds(0.2) }))
        {
            operations.TryAdd(change.Id, []);
            operations[change.Id].Add($"{change.Operation}");
            if (operations[change.Id].Count == 2)
            {
                Expect.Equal("created,updated", string.Join(',', operations[change.Id]));
                break;
            }
        }
        Expect.True((await client.Uploads.UploadAsync("a;b\n"u8.ToArray(), "text/csv", "a.csv")).Status == "received");
    }

    private WedSyncClient Client()
    {
        var http = new HttpClient(_traffic, disposeHandler: false) { Timeout = TimeSpan.FromMinutes(2) };
        return new(Secret, new() { BaseUrl = Url, HttpClient = http, Timeout = TimeSpan.FromMinutes(1) });
    }

    /// <summary>Counts requests, and can lose the answer to the next one after it came, or answer first with faults.</summary>
    private sealed class Traffic() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        public int Count { get; private set; }

        public bool LosesNext { get; set; }

        public Queue<(int Status, string Body)> Faults { get; } = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            if (Faults.TryDequeue(out var fault))
            {
                var refusal = new HttpResponseMessage((System.Net.HttpStatusCode)fault.Status) { Content = new StringContent(fault.Body) };
                refusal.Headers.Add("Retry-After", "0");
                return refusal;
            }
            var response = await base.SendAsync(request, cancellationToken);
            if (LosesNext)
            {
                LosesNext = false;
                response.Dispose();
                throw new HttpRequestException("The connection was lost.");
            }
            return response;
        }
    }
}

/// <summary>Every operation with the examples of the document; prints the outcome of each.</summary>
public sealed class OutcomesTests
{
    public async Task All_operations_are_called()
    {
        using var client = new WedSyncClient(Environment.GetEnvironmentVariable("WEDSYNC_SECRET"), new() { BaseUrl = Environment.GetEnvironmentVariable("WEDSYNC_URL")!, Timeout = TimeSpan.FromMinutes(1) });
        foreach (var operation in await Operations.ReadAsync())
        {
            var outcome = "ok";
            try
            {
                await Operations.CallAsync(client, operation);
            }
            catch (ApiException error)
            {
                outcome = $"{error.Status}";
            }
            catch (Exception error)
            {
                outcome = $"{error.GetType().Name}: {error.Message}";
            }
            Console.WriteLine($"OUTCOME {operation.GetProperty("name").GetString()} {outcome}");
        }
    }
}

/// <summary>A webhook that the stack delivered.</summary>
public sealed class DeliveryTests
{
    public async Task A_delivery_is_an_event()
    {
        var delivery = JsonSerializer.Deserialize<JsonElement>(await System.IO.File.ReadAllTextAsync(Environment.GetEnvironmentVariable("DELIVERY")!));
        var headers = delivery.GetProperty("headers").EnumerateObject().ToDictionary(each => each.Name, each => $"{each.Value}");
        var received = WedSyncWebhook.ConstructEvent(Encoding.UTF8.GetBytes($"{delivery.GetProperty("body")}"), headers, $"{delivery.GetProperty("secret")}");
        Expect.True(received is Event<Client> { Type: EventTypes.ClientCreated });
        Expect.Equal($"{delivery.GetProperty("client_id")}", ((Event<Client>)received).Data.Object.Id);
    }
}
