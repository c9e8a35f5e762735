using System.Text.Json.Serialization;

/// <summary>The scripted server, and clients of it.</summary>
public static class Api
{
    public const string Secret = "sk_live_made-up-for-tests";
    public static readonly string Url = Environment.GetEnvironmentVariable("SCRIPTED_SERVER")!;
    private static readonly HttpClient Http = new();

    public static WedSyncClient Client(string? secret = Secret) => new(secret, new() { BaseUrl = $"{Url}/stack", TimeProvider = new Pauses() });

    public static WedSyncClient Client(TimeProvider clock, int maxRetries = 2) =>
        new(Secret, new() { BaseUrl = $"{Url}/stack", TimeProvider = clock, MaxRetries = maxRetries });

    public static async Task ScriptAsync(params object[] replies)
    {
        using var content = new StringContent(JsonSerializer.Serialize(new { replies }));
        using var response = await Http.PutAsync($"{Url}/_script", content);
        response.EnsureSuccessStatusCode();
    }

    public static async Task<List<Seen>> RequestsAsync() => JsonSerializer.Deserialize<List<Seen>>(await Http.GetStringAsync($"{Url}/_requests"))!;

    public static async Task<Seen> LastAsync() => (await RequestsAsync())[^1];

    public static object Json(object? json, int status = 200, object? headers = null) => new { status, json, headers = headers ?? new { } };

    public static object Problem(int status, string code, object? more = null, object? headers = null)
    {
        var problem = new Dictionary<string, object?> { ["status"] = status, ["code"] = code, ["title"] = "A title", ["detail"] = $"Detail of {code}.", ["request_id"] = "req_1" };
        foreach (var property in more?.GetType().GetProperties() ?? [])
        {
            problem[property.Name] = property.GetValue(more);
        }
        return Json(problem, status, headers);
    }

    public static object Action(string action, int count = 0) => new { action, count };

    public static Dictionary<string, object?> AClient(string id = "cli_1") => new()
    {
        ["id"] = id,
        ["object"] = "client",
        ["name"] = "John & Jane Smith",
        ["status"] = "lead",
        ["version"] = 3,
        ["wedding_date"] = "2027-06-12",
        ["created_at"] = "2026-03-01T09:30:00.000Z",
    };
}

/// <summary>A request that came.</summary>
public sealed class Seen
{
    [JsonPropertyName("method")] public string Method { get; init; } = "";

    [JsonPropertyName("path")] public string Path { get; init; } = "";

    [JsonPropertyName("query")] public List<string[]> Query { get; init; } = [];

    [JsonPropertyName("headers")] public Dictionary<string, string> Headers { get; init; } = [];

    [JsonPropertyName("body")] public string Body { get; init; } = "";

    public string? this[string header] => Headers.GetValueOrDefault(header);
}

/// <summary>A clock whose pauses end at once, and are recorded.</summary>
public sealed class Pauses : TimeProvider
{
    public List<double> Seconds { get; } = [];

    public TimeSpan Ahead { get; set; }

    public override long GetTimestamp() => base.GetTimestamp() + (long)(Ahead.TotalSeconds * TimestampFrequency);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Seconds.Add(dueTime.TotalSeconds);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
