using System.Globalization;

namespace WedSync;

/// <summary>Every error of this package.</summary>
public class WedSyncException : Exception
{
    /// <summary>Creates an error.</summary>
    public WedSyncException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>The key of the request, with which it can be sent again safely.</summary>
    public string? IdempotencyKey { get; internal set; }
}

/// <summary>
/// Your cancellation token ended a call. It is an <see cref="OperationCanceledException"/>, as all methods of .NET throw, and no
/// <see cref="WedSyncException"/>.
/// </summary>
public sealed class RequestCanceledException : TaskCanceledException
{
    internal RequestCanceledException(string? idempotencyKey, Exception inner, CancellationToken token)
        : base("The call was canceled. The API may have handled it.", inner, token) => IdempotencyKey = idempotencyKey;

    /// <summary>The key of the request, with which it can be sent again safely.</summary>
    public string? IdempotencyKey { get; }
}

/// <summary>The client cannot work as it is configured.</summary>
public sealed class ConfigurationException(string message) : WedSyncException(message);

/// <summary>No answer came: the connection failed, or ended before the answer was complete.</summary>
public class ApiConnectionException(string message, Exception? inner = null) : WedSyncException(message, inner);

/// <summary>No answer came in time.</summary>
public sealed class ApiTimeoutException(string message) : ApiConnectionException(message);

/// <summary>The answer is not what the API sends, for example the page of a proxy.</summary>
public sealed class UnexpectedResponseException(string message) : WedSyncException(message);

/// <summary>A webhook is not authentic, or too old.</summary>
public sealed class WebhookVerificationException(string message) : WedSyncException(message);

/// <summary>The person or the authorization server refused, or the redirect is not the answer to this request.</summary>
public sealed class AuthorizationException(string message) : WedSyncException(message);

/// <summary>A job ended without success.</summary>
public sealed class JobFailedException(string message, Job job) : WedSyncException(message)
{
    /// <summary>The last state of the job.</summary>
    public Job Job { get; } = job;
}

/// <summary>A job did not end in the given time; it continues.</summary>
public sealed class JobTimeoutException(string message, Job job) : WedSyncException(message)
{
    /// <summary>The last state of the job.</summary>
    public Job Job { get; } = job;
}

/// <summary>A GraphQL query has errors.</summary>
public sealed class GraphqlException(string message, JsonElement errors, JsonElement? data) : WedSyncException(message)
{
    /// <summary>The errors of the answer.</summary>
    public JsonElement Errors { get; } = errors;

    /// <summary>The data that the answer has with them.</summary>
    public new JsonElement? Data { get; } = data;
}

/// <summary>One fault in a request.</summary>
/// <param name="Code">The code.</param>
/// <param name="Detail">The explanation.</param>
/// <param name="Pointer">The JSON pointer to the field.</param>
/// <param name="Parameter">The name of the parameter.</param>
public sealed record Fault(string Code, string Detail, string? Pointer, string? Parameter);

/// <summary>An answer as it came, without its request, which has the credentials.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers, by name in any case.</param>
/// <param name="Body">The body.</param>
public sealed record ApiResponse(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Status} with {Body.Length} characters";
}

/// <summary>The API refused the request. <see cref="Code"/> is permanent; use it in programs.</summary>
public class ApiException : WedSyncException
{
    /// <summary>Creates the error of an answer.</summary>
    public ApiException(ApiResponse response)
        : base(Describe(response, ReadProblem(response.Body)))
    {
        Response = response;
        Problem = ReadProblem(response.Body);
        Code = Text("code") ?? "unknown";
        Title = Text("title") ?? "";
        Detail = Text("detail") ?? "";
        DocUrl = Text("doc_url");
        RequestId = Text("request_id") ?? response.Headers.GetValueOrDefault("x-request-id");
        Retryable = Problem.TryGetValue("retryable", out var value) && value.ValueKind == JsonValueKind.True;
        Errors = Problem.TryGetValue("errors", out var faults) && faults.ValueKind == JsonValueKind.Array
            ? faults.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.Object).Select(ReadFault).ToArray()
            : [];
        RetryAfter = ReadRetryAfter(response.Headers);
    }

    /// <summary>The code of the error, such as <c>slot_unavailable</c>.</summary>
    public string Code { get; }

    /// <summary>The status.</summary>
    public int Status => Response.Status;

    /// <summary>The kind of error in words.</summary>
    public string Title { get; }

    /// <summary>What is wrong, and what to do.</summary>
    public string Detail { get; }

    /// <summary>The ID of the request, for support.</summary>
    public string? RequestId { get; }

    /// <summary>The address of the error's documentation.</summary>
    public string? DocUrl { get; }

    /// <summary>Whether the same request may succeed later.</summary>
    public bool Retryable { get; }

    /// <summary>All faults of the request.</summary>
    public IReadOnlyList<Fault> Errors { get; }

    /// <summary>How long to wait, if the API says so.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The whole problem document, with fields such as <c>clash</c> or <c>current_version</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Problem { get; }

    /// <summary>The answer as it came.</summary>
    public ApiResponse Response { get; }

    internal static ApiException Create(ApiResponse response)
    {
        var code = ReadProblem(response.Body).TryGetValue("code", out var value) ? $"{value}" : "";
        return ErrorClasses.Create(response, code);
    }

    private static string Describe(ApiResponse response, IReadOnlyDictionary<string, JsonElement> problem)
    {
        string Read(string name) => problem.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? $"{value}" : "";
        var text = new[] { Read("detail"), Read("title"), "The answer has no problem document." }.First(each => each != "");
        var requestId = Read("request_id");
        return $"{response.Status} {(Read("code") is { Length: > 0 } code ? code : "unknown")}: {text}{(requestId == "" ? "" : $" (request {requestId})")}";
    }

    private static Dictionary<string, JsonElement> ReadProblem(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(body) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static Fault ReadFault(JsonElement fault)
    {
        string? Read(string name) => fault.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return new(Read("code") ?? "", Read("detail") ?? "", Read("pointer"), Read("parameter"));
    }

    // A date would be compared with a clock that may be wrong.
    private static TimeSpan? ReadRetryAfter(IReadOnlyDictionary<string, string> headers) =>
        double.TryParse(headers.GetValueOrDefault("retry-after"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 1e9
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private string? Text(string name) =>
        Problem.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
