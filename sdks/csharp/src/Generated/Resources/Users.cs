// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Users.ListAsync</c>.</summary>
public sealed record UsersListQuery
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
    [JsonPropertyName("status")] public ChoiceFilter<MemberStatus>? Status { get; init; }

    /// <summary><c>email</c> equals this value.</summary>
    [JsonPropertyName("email")] public ChoiceFilter<string>? Email { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>People who act for your organization, with their roles.</summary>
public sealed partial class UsersResource : Resource
{
    internal UsersResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Invite a user.</summary>
    /// <remarks>
    /// Sends the person a mail with a link that is valid for 7 days, and returns the user with the status <c>invited</c>. When the person
    /// accepts, the user gets the ID of the person. An address gets at most 5 of these mails an hour, and an organization sends at most
    /// 100: 429 <c>rate_limited</c> above that. Users belong to both environments: sandbox credentials get 403 <c>live_only</c>.
    ///
    /// Required scope: <c>users:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>users:write</c>.
    /// </remarks>
    public Task<Member> CreateAsync(MemberInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Member>(new("POST", "/v1/users") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List users, the invited ones included.</summary>
    /// <remarks>
    /// Returns the newest first by default. Users belong to both environments: sandbox credentials get 403 <c>live_only</c>.
    ///
    /// Required scope: <c>users:read</c>.
    ///
    /// Required scope: <c>users:read</c>.
    /// </remarks>
    public Pages<Member> ListAsync(
        UsersListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Member>(new("GET", "/v1/users") { Query = query }, options, cancellationToken);

    /// <summary>Get a user.</summary>
    /// <remarks>
    /// Users belong to both environments: sandbox credentials get 403 <c>live_only</c>.
    ///
    /// Required scope: <c>users:read</c>.
    ///
    /// Required scope: <c>users:read</c>.
    /// </remarks>
    public Task<Member> GetAsync(string userId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Member>(new("GET", "/v1/users/{user_id}", userId), options, cancellationToken);

    /// <summary>Update a user.</summary>
    /// <remarks>
    /// New roles and a new status take effect with the next request of the person. Returns 409 <c>conflict</c> if no other active user has
    /// the role API Administrator, or if the person has not accepted yet; 403 <c>insufficient_scope</c> unless you have the scopes that you
    /// add and those that you take away. Users belong to both environments: sandbox credentials get 403 <c>live_only</c>.
    ///
    /// Required scope: <c>users:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>users:write</c>.
    /// </remarks>
    public Task<Member> UpdateAsync(
        string userId,
        MemberPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Member>(new("PATCH", "/v1/users/{user_id}", userId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a user.</summary>
    /// <remarks>
    /// Removes the person from the organization: requests for it are rejected immediately, on every device, also after a new invitation. An
    /// invitation that was not accepted is withdrawn. Returns 409 <c>conflict</c> for the last active user with the role API Administrator,
    /// and 403 <c>insufficient_scope</c> unless you have the scopes of the user. Users belong to both environments: sandbox credentials get
    /// 403 <c>live_only</c>.
    ///
    /// Required scope: <c>users:write</c>.
    ///
    /// Required scope: <c>users:write</c>.
    /// </remarks>
    public Task DeleteAsync(string userId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/users/{user_id}", userId) { HasKey = true }, options, cancellationToken);
}
