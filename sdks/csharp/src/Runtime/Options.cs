namespace WedSync;

/// <summary>The options of a client. Give one kind of credentials: the client's secret, or a pair here.</summary>
public sealed class WedSyncOptions
{
    /// <summary>The ID of an API key, with <see cref="ApiSecret"/>.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The secret of the API key.</summary>
    public string? ApiSecret { get; init; }

    /// <summary>The ID of an OAuth client that acts for itself, with <see cref="ClientSecret"/>: tokens are fetched, shared and renewed.</summary>
    public string? ClientId { get; init; }

    /// <summary>The secret of the OAuth client.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The address of the API, also with a path.</summary>
    public string BaseUrl { get; init; } = Server.BaseUrl;

    /// <summary>The time for one attempt, until its answer is complete; for one line, where an answer is read by lines.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a call is repeated after a failure that may pass.</summary>
    public int MaxRetries { get; init; } = 2;

    /// <summary>The ID of a child organization to act for.</summary>
    public string? Organization { get; init; }

    /// <summary>The version of the API; that of the credentials by default.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>Headers of every request.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Your own HTTP client, for a proxy or a test. It is not disposed. Its handler must have <c>AllowAutoRedirect = false</c>.</summary>
    public HttpClient? HttpClient { get; init; }

    /// <summary>Gets an entry for each attempt, without values of requests: <c>entry => logger.LogDebug("{Entry}", entry)</c>.</summary>
    public Action<LogEntry>? Logger { get; init; }

    /// <summary>The clock of retries, tokens, jobs and webhooks, for tests.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}

/// <summary>The options of one call. They replace those of the client.</summary>
public class RequestOptions
{
    /// <summary>The key with which the API recognizes a repeated request; a new one by default. Errors have it.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The time for one attempt, until its answer is complete; for one line, where an answer is read by lines.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How often the call is repeated after a failure that may pass.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>The ID of a child organization to act for.</summary>
    public string? Organization { get; init; }

    /// <summary>The version of the API.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>More headers.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>The version or ETag that the resource must have: otherwise <see cref="StaleVersionException"/> is thrown.</summary>
    public EntityVersion? IfMatch { get; init; }

    /// <summary>The fields of the answer; all by default.</summary>
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>The related resources that the answer has instead of their IDs alone.</summary>
    public IReadOnlyList<string>? Expand { get; init; }
}

/// <summary>The options of a call that must name the version of the resource.</summary>
public sealed class VersionedRequestOptions : RequestOptions
{
    /// <summary>The version or ETag that the resource must have: otherwise <see cref="StaleVersionException"/> is thrown.</summary>
    public required new EntityVersion IfMatch
    {
        get => base.IfMatch ?? default;
        init => base.IfMatch = value;
    }
}

/// <summary>A version of a resource: its number, or its ETag as a text.</summary>
/// <param name="Text">The text of the header <c>If-Match</c>.</param>
public readonly record struct EntityVersion(string Text)
{
    /// <summary>The version with a number.</summary>
    public static implicit operator EntityVersion(long version) => new($"\"{version}\"");

    /// <summary>The version with an ETag, or a number as a text.</summary>
    public static implicit operator EntityVersion(string tag) => new(tag == "*" || tag.Contains('"') ? tag : $"\"{tag}\"");
}

/// <summary>What the logger gets after an attempt.</summary>
/// <param name="Method">The method of HTTP.</param>
/// <param name="Route">The path of the operation, without values.</param>
/// <param name="Attempt">The number of the attempt, from 1.</param>
/// <param name="Outcome">The status, or the kind of failure.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="RequestId">The ID of the request, for support.</param>
public sealed record LogEntry(string Method, string Route, int Attempt, string Outcome, TimeSpan Duration, string? RequestId)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Route} attempt {Attempt}: {Outcome} in {Duration.TotalMilliseconds:F0} ms ({RequestId ?? "no request ID"})";
}
