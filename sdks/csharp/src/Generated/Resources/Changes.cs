// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Changes.ListAsync</c>.</summary>
public sealed record ChangesListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>
    /// <c>next_cursor</c> of the previous response, even if its <c>types</c> were different. Omit to start with the oldest stored change.
    /// <c>latest</c> returns no changes, only the cursor after the newest one.
    /// </summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }

    /// <summary>
    /// Resource types to return, comma-separated. A page may then hold fewer than <c>limit</c> items, or none; continue while
    /// <c>has_more</c> is true.
    /// </summary>
    [JsonPropertyName("types")] public IReadOnlyList<ChangesTypes>? Types { get; init; }
}

/// <summary>Events of the last 30 days, and every change in order for systems that keep a copy.</summary>
public sealed partial class ChangesResource : Resource
{
    internal ChangesResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List changes.</summary>
    /// <remarks>
    /// Returns every change of your resources, oldest first. A deleted resource is returned as a tombstone.
    ///
    /// Store <c>next_cursor</c> and send it with your next request: at once while <c>has_more</c> is true, otherwise at any time. Changes
    /// are stored for 30 days. If the next change after a cursor has expired, the API returns 410 <c>cursor_expired</c>.
    ///
    /// Changes of resources that your key cannot read are omitted. A page may therefore hold fewer than <c>limit</c> items, or none;
    /// continue while <c>has_more</c> is true. Each type in <c>types</c> requires its read scope (403 <c>insufficient_scope</c>).
    ///
    /// Required scope: <c>changes:read</c>.
    ///
    /// Required scope: <c>changes:read</c>.
    /// </remarks>
    public Pages<Change> ListAsync(
        ChangesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Change>(new("GET", "/v1/changes") { Query = query }, options, cancellationToken);
}
