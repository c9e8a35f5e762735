// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Menus.ListAsync</c>.</summary>
public sealed record MenusListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }

    /// <summary>Number of items to skip. Cannot be combined with <c>cursor</c>.</summary>
    [JsonPropertyName("offset")] public long? Offset { get; init; }

    /// <summary>Sort field; prefix <c>-</c> for descending. Default: <c>-created_at</c>, or the field of a range filter.</summary>
    [JsonPropertyName("sort")] public OrganizationsSort? Sort { get; init; }

    /// <summary>Earliest <c>updated_at</c> to return. Sorts by <c>updated_at</c>, ascending, by default.</summary>
    [JsonPropertyName("updated_since")] public DateTimeOffset? UpdatedSince { get; init; }

    /// <summary>Additional values to return. <c>total</c>: number of matching resources, counted up to 10,000.</summary>
    [JsonPropertyName("include")] public OrganizationsInclude? Include { get; init; }

    /// <summary><c>created_at</c> equals this value.</summary>
    [JsonPropertyName("created_at")] public RangeFilter<DateTimeOffset>? CreatedAt { get; init; }

    /// <summary><c>updated_at</c> equals this value.</summary>
    [JsonPropertyName("updated_at")] public RangeFilter<DateTimeOffset>? UpdatedAt { get; init; }

    /// <summary><c>name</c> equals this value.</summary>
    [JsonPropertyName("name")] public RangeFilter<string>? Name { get; init; }

    /// <summary><c>kind</c> equals this value.</summary>
    [JsonPropertyName("kind")] public ChoiceFilter<MenuKind>? Kind { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Query of <c>Menus.ListVersionsAsync</c>.</summary>
public sealed record MenusListVersionsQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>Courses and their items: drafts, and published versions that never change.</summary>
public sealed partial class MenusResource : Resource
{
    internal MenusResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a menu.</summary>
    /// <remarks>
    /// Required scope: <c>menus:write</c>.
    ///
    /// Required scope: <c>menus:write</c>.
    /// </remarks>
    public Task<Menu> CreateAsync(MenuInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Menu>(new("POST", "/v1/menus") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List menus.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>menus:read</c>.
    ///
    /// Required scope: <c>menus:read</c>.
    /// </remarks>
    public Pages<Menu> ListAsync(
        MenusListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Menu>(new("GET", "/v1/menus") { Query = query }, options, cancellationToken);

    /// <summary>Get a menu.</summary>
    /// <remarks>
    /// Required scope: <c>menus:read</c>.
    ///
    /// Required scope: <c>menus:read</c>.
    /// </remarks>
    public Task<Menu> GetAsync(string menuId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Menu>(new("GET", "/v1/menus/{menu_id}", menuId), options, cancellationToken);

    /// <summary>Update a menu.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>menus:write</c>.
    ///
    /// Required scope: <c>menus:write</c>.
    /// </remarks>
    public Task<Menu> UpdateAsync(
        string menuId,
        MenuPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Menu>(new("PATCH", "/v1/menus/{menu_id}", menuId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a menu.</summary>
    /// <remarks>
    /// Replaces the resource as a whole; use PATCH to change single fields.
    ///
    /// Required scope: <c>menus:write</c>.
    ///
    /// Required scope: <c>menus:write</c>.
    /// </remarks>
    public Task<Menu> ReplaceAsync(
        string menuId,
        MenuInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Menu>(new("PUT", "/v1/menus/{menu_id}", menuId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a menu.</summary>
    /// <remarks>
    /// It can be restored for 30 days.
    ///
    /// Required scope: <c>menus:write</c>.
    ///
    /// Required scope: <c>menus:write</c>.
    /// </remarks>
    public Task DeleteAsync(string menuId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/menus/{menu_id}", menuId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted menu.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>menus:write</c>.
    ///
    /// Required scope: <c>menus:write</c>.
    /// </remarks>
    public Task<Menu> RestoreAsync(string menuId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Menu>(new("POST", "/v1/menus/{menu_id}/restore", menuId) { HasKey = true }, options, cancellationToken);

    /// <summary>Upsert menu by external ID.</summary>
    /// <remarks>
    /// Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With <c>If-None-Match:
    /// *</c> the request only creates, with <c>If-Match</c> it only replaces.
    ///
    /// Required scope: <c>menus:write</c>.
    ///
    /// Required scope: <c>menus:write</c>.
    /// </remarks>
    public Task<Menu> UpsertByExternalIdAsync(
        string source,
        string externalId,
        MenuUpsertInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Menu>(new("PUT", "/v1/menus/by-external-id/{source}/{external_id}", source, externalId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get menu by external ID.</summary>
    /// <remarks>
    /// Returns the resource that has this ID in another system.
    ///
    /// Required scope: <c>menus:read</c>.
    ///
    /// Required scope: <c>menus:read</c>.
    /// </remarks>
    public Task<Menu> GetByExternalIdAsync(
        string source,
        string externalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Menu>(new("GET", "/v1/menus/by-external-id/{source}/{external_id}", source, externalId), options, cancellationToken);

    /// <summary>Change menus in bulk.</summary>
    /// <remarks>
    /// Creates, updates and deletes many menus in one request. Each item is independent: a failure does not affect the others. Each item
    /// counts as one request against your limits.
    ///
    /// Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
    /// items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
    /// uses at most half of each limit, so your other requests can continue. <c>estimated_end_at</c> of the job shows when it ends.
    ///
    /// Required scope: <c>menus:write</c>.
    ///
    /// Required scope: <c>menus:write</c>.
    /// </remarks>
    public Task<JobOr<BulkAnswer>> BulkAsync(
        MenuBulk body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendJob<BulkAnswer>(new("POST", "/v1/menus/bulk") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Publish a menu.</summary>
    /// <remarks>
    /// Creates a version, on which new selections are based. If nothing has changed since the latest version, no version is created.
    ///
    /// Required scope: <c>menus:write</c>.
    ///
    /// Required scope: <c>menus:write</c>.
    /// </remarks>
    public Task<Menu> PublishAsync(string menuId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Menu>(new("POST", "/v1/menus/{menu_id}/publish", menuId) { HasKey = true }, options, cancellationToken);

    /// <summary>List the versions of a menu.</summary>
    /// <remarks>
    /// Returns the published versions, newest first.
    ///
    /// Required scope: <c>menus:read</c>.
    ///
    /// Required scope: <c>menus:read</c>.
    /// </remarks>
    public Pages<MenuVersion> ListVersionsAsync(
        string menuId,
        MenusListVersionsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<MenuVersion>(new("GET", "/v1/menus/{menu_id}/versions", menuId) { Query = query }, options, cancellationToken);

    /// <summary>Get a version of a menu.</summary>
    /// <remarks>
    /// Published versions never change.
    ///
    /// Required scope: <c>menus:read</c>.
    ///
    /// Required scope: <c>menus:read</c>.
    /// </remarks>
    public Task<MenuVersion> GetVersionAsync(
        string menuId,
        string number,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<MenuVersion>(new("GET", "/v1/menus/{menu_id}/versions/{number}", menuId, number), options, cancellationToken);
}
