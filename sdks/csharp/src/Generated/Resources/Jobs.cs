// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Jobs.ListAsync</c>.</summary>
public sealed record JobsListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }

    /// <summary>Number of items to skip. Cannot be combined with <c>cursor</c>.</summary>
    [JsonPropertyName("offset")] public long? Offset { get; init; }

    /// <summary>Sort field; prefix <c>-</c> for descending. Default: <c>-created_at</c>, or the field of a range filter.</summary>
    [JsonPropertyName("sort")] public ApiKeysSort? Sort { get; init; }

    /// <summary>Earliest <c>updated_at</c> to return. Sorts by <c>updated_at</c>, ascending, by default.</summary>
    [JsonPropertyName("updated_since")] public DateTimeOffset? UpdatedSince { get; init; }

    /// <summary>Additional values to return. <c>total</c>: number of matching resources, counted up to 10,000.</summary>
    [JsonPropertyName("include")] public OrganizationsInclude? Include { get; init; }

    /// <summary><c>created_at</c> equals this value.</summary>
    [JsonPropertyName("created_at")] public RangeFilter<DateTimeOffset>? CreatedAt { get; init; }

    /// <summary><c>updated_at</c> equals this value.</summary>
    [JsonPropertyName("updated_at")] public RangeFilter<DateTimeOffset>? UpdatedAt { get; init; }

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<JobStatus>? Status { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Operations that run in the background, with progress and a result.</summary>
public sealed partial class JobsResource : Resource
{
    internal JobsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List jobs.</summary>
    /// <remarks>
    /// Returns the newest first by default.
    ///
    /// Required scope: <c>jobs:read</c>.
    ///
    /// Required scope: <c>jobs:read</c>.
    /// </remarks>
    public Pages<Job> ListAsync(
        JobsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Job>(new("GET", "/v1/jobs") { Query = query }, options, cancellationToken);

    /// <summary>Get a job.</summary>
    /// <remarks>
    /// Returns its progress and the address of its result.
    ///
    /// Required scope: <c>jobs:read</c>.
    ///
    /// Required scope: <c>jobs:read</c>.
    /// </remarks>
    public Task<Job> GetAsync(string jobId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Job>(new("GET", "/v1/jobs/{job_id}", jobId), options, cancellationToken);

    /// <summary>Cancel a job.</summary>
    /// <remarks>
    /// It stops before its next operation. Completed operations are not undone; the result contains them.
    ///
    /// Required scope: <c>jobs:write</c>.
    ///
    /// Required scope: <c>jobs:write</c>.
    /// </remarks>
    public Task<Job> CancelAsync(string jobId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Job>(new("POST", "/v1/jobs/{job_id}/cancel", jobId) { HasKey = true }, options, cancellationToken);

    /// <summary>Get a job's result.</summary>
    /// <remarks>
    /// Returns JSON Lines: one object with status, headers and body per operation, in their order; of an export, its rows as JSON Lines or
    /// CSV, as its request asked. Requires each of the job's <c>scopes</c>, or the read scope of the same resource. The result is not
    /// available as XML: if <c>Accept</c> allows neither JSON Lines nor JSON, the API returns 406.
    ///
    /// Required scope: <c>jobs:read</c>.
    ///
    /// Required scope: <c>jobs:read</c>.
    /// </remarks>
    public IAsyncEnumerable<JsonElement> ResultAsync(
        string jobId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendLines(new("GET", "/v1/jobs/{job_id}/result", jobId) { Accept = "application/jsonl, application/json" }, options, cancellationToken);
}
