// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Roles.ListAsync</c>.</summary>
public sealed record RolesListQuery
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

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Sets of scopes for users and service accounts: five built-in ones, and your own.</summary>
public sealed partial class RolesResource : Resource
{
    internal RolesResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create a role.</summary>
    /// <remarks>
    /// You can give it only scopes that you have. An organization has at most 100 roles of its own.
    ///
    /// Required scope: <c>roles:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>roles:write</c>.
    /// </remarks>
    public Task<Role> CreateAsync(RoleInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Role>(new("POST", "/v1/roles") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List roles, the built-in ones included.</summary>
    /// <remarks>
    /// Returns the newest first by default.
    ///
    /// Required scope: <c>roles:read</c>.
    ///
    /// Required scope: <c>roles:read</c>.
    /// </remarks>
    public Pages<Role> ListAsync(
        RolesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Role>(new("GET", "/v1/roles") { Query = query }, options, cancellationToken);

    /// <summary>Get a role.</summary>
    /// <remarks>
    /// Required scope: <c>roles:read</c>.
    ///
    /// Required scope: <c>roles:read</c>.
    /// </remarks>
    public Task<Role> GetAsync(string roleId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Role>(new("GET", "/v1/roles/{role_id}", roleId), options, cancellationToken);

    /// <summary>Update a role.</summary>
    /// <remarks>
    /// Takes effect with the next request of every user, API key and OAuth client that has the role. You can add only scopes that you have.
    /// Returns 409 <c>conflict</c> for a built-in role.
    ///
    /// Required scope: <c>roles:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>roles:write</c>.
    /// </remarks>
    public Task<Role> UpdateAsync(
        string roleId,
        RolePatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Role>(new("PATCH", "/v1/roles/{role_id}", roleId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a role.</summary>
    /// <remarks>
    /// Takes effect with the next request of every user, API key and OAuth client that has the role. You can add only scopes that you have.
    /// Returns 409 <c>conflict</c> for a built-in role.
    ///
    /// Required scope: <c>roles:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>roles:write</c>.
    /// </remarks>
    public Task<Role> ReplaceAsync(
        string roleId,
        RoleInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Role>(new("PUT", "/v1/roles/{role_id}", roleId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a role.</summary>
    /// <remarks>
    /// Returns 409 <c>conflict</c> for a built-in role, and while users or service accounts have it: <c>dependents</c> names up to 20. It
    /// cannot be restored.
    ///
    /// Required scope: <c>roles:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>roles:write</c>.
    /// </remarks>
    public Task DeleteAsync(string roleId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/roles/{role_id}", roleId) { HasKey = true }, options, cancellationToken);
}
