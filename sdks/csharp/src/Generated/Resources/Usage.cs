// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Usage.SummaryAsync</c>.</summary>
public sealed record UsageSummaryQuery
{
    /// <summary>
    /// Start of the time span, rounded down to the start of its period. Default: 1 hour (<c>minute</c>), 1 day (<c>hour</c>) or 30 days
    /// (<c>day</c>) before <c>to</c>.
    /// </summary>
    [JsonPropertyName("from")] public DateTimeOffset? From { get; init; }

    /// <summary>End of the time span, exclusive. Default: now.</summary>
    [JsonPropertyName("to")] public DateTimeOffset? To { get; init; }

    /// <summary>
    /// Length of a period. A report covers at most 6 hours of the last 2 days (<c>minute</c>), 14 days of the last 90 days (<c>hour</c>) or
    /// 366 days of the last 2 years (<c>day</c>). Default: hour.
    /// </summary>
    [JsonPropertyName("granularity")] public UsageGranularity? Granularity { get; init; }
}

/// <summary>Query of <c>Usage.EndpointsAsync</c>.</summary>
public sealed record UsageEndpointsQuery
{
    /// <summary>
    /// Start of the time span, rounded down to the start of its period. Default: 1 hour (<c>minute</c>), 1 day (<c>hour</c>) or 30 days
    /// (<c>day</c>) before <c>to</c>.
    /// </summary>
    [JsonPropertyName("from")] public DateTimeOffset? From { get; init; }

    /// <summary>End of the time span, exclusive. Default: now.</summary>
    [JsonPropertyName("to")] public DateTimeOffset? To { get; init; }

    /// <summary>
    /// Length of a period. A report covers at most 6 hours of the last 2 days (<c>minute</c>), 14 days of the last 90 days (<c>hour</c>) or
    /// 366 days of the last 2 years (<c>day</c>). Default: hour.
    /// </summary>
    [JsonPropertyName("granularity")] public UsageGranularity? Granularity { get; init; }
}

/// <summary>Query of <c>Usage.ErrorsAsync</c>.</summary>
public sealed record UsageErrorsQuery
{
    /// <summary>
    /// Start of the time span, rounded down to the start of its period. Default: 1 hour (<c>minute</c>), 1 day (<c>hour</c>) or 30 days
    /// (<c>day</c>) before <c>to</c>.
    /// </summary>
    [JsonPropertyName("from")] public DateTimeOffset? From { get; init; }

    /// <summary>End of the time span, exclusive. Default: now.</summary>
    [JsonPropertyName("to")] public DateTimeOffset? To { get; init; }

    /// <summary>
    /// Length of a period. A report covers at most 6 hours of the last 2 days (<c>minute</c>), 14 days of the last 90 days (<c>hour</c>) or
    /// 366 days of the last 2 years (<c>day</c>). Default: hour.
    /// </summary>
    [JsonPropertyName("granularity")] public UsageGranularity? Granularity { get; init; }
}

/// <summary>Query of <c>Usage.QuotasAsync</c>.</summary>
public sealed record UsageQuotasQuery
{
    /// <summary>
    /// Start of the time span, rounded down to the start of its period. Default: 1 hour (<c>minute</c>), 1 day (<c>hour</c>) or 30 days
    /// (<c>day</c>) before <c>to</c>.
    /// </summary>
    [JsonPropertyName("from")] public DateTimeOffset? From { get; init; }

    /// <summary>End of the time span, exclusive. Default: now.</summary>
    [JsonPropertyName("to")] public DateTimeOffset? To { get; init; }

    /// <summary>
    /// Length of a period. A report covers at most 6 hours of the last 2 days (<c>minute</c>), 14 days of the last 90 days (<c>hour</c>) or
    /// 366 days of the last 2 years (<c>day</c>). Default: hour.
    /// </summary>
    [JsonPropertyName("granularity")] public UsageGranularity? Granularity { get; init; }

    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>API usage, error rates, latency and remaining quotas.</summary>
public sealed partial class UsageResource : Resource
{
    internal UsageResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Get API usage.</summary>
    /// <remarks>
    /// Returns the requests of your organization, in total and per period.
    ///
    /// Required scope: <c>usage:read</c>.
    ///
    /// Required scope: <c>usage:read</c>.
    /// </remarks>
    public Task<Usage> SummaryAsync(
        UsageSummaryQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Usage>(new("GET", "/v1/usage/summary") { Query = query }, options, cancellationToken);

    /// <summary>Get usage by endpoint.</summary>
    /// <remarks>
    /// Returns the requests per endpoint, most used first.
    ///
    /// Required scope: <c>usage:read</c>.
    ///
    /// Required scope: <c>usage:read</c>.
    /// </remarks>
    public Task<UsageEndpoints> EndpointsAsync(
        UsageEndpointsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<UsageEndpoints>(new("GET", "/v1/usage/endpoints") { Query = query }, options, cancellationToken);

    /// <summary>Get API errors.</summary>
    /// <remarks>
    /// Returns every error code with the endpoints that returned it, most frequent first.
    ///
    /// Required scope: <c>usage:read</c>.
    ///
    /// Required scope: <c>usage:read</c>.
    /// </remarks>
    public Task<UsageErrors> ErrorsAsync(
        UsageErrorsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<UsageErrors>(new("GET", "/v1/usage/errors") { Query = query }, options, cancellationToken);

    /// <summary>List limits and quotas.</summary>
    /// <remarks>
    /// Returns the current limits and quotas of each of your API keys. The values are exact: they are not computed from the request log and
    /// do not depend on <c>from</c> and <c>to</c>.
    ///
    /// Required scope: <c>usage:read</c>.
    ///
    /// Required scope: <c>usage:read</c>.
    /// </remarks>
    public Pages<KeyQuotas> QuotasAsync(
        UsageQuotasQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<KeyQuotas>(new("GET", "/v1/usage/quotas") { Query = query }, options, cancellationToken);
}
