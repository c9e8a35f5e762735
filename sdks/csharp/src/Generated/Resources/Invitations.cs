// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Invitations.ListAsync</c>.</summary>
public sealed record InvitationsListQuery
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
    [JsonPropertyName("status")] public ChoiceFilter<InvitationStatus>? Status { get; init; }

    /// <summary><c>email</c> equals this value.</summary>
    [JsonPropertyName("email")] public ChoiceFilter<string>? Email { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Invitations of people to your organization, by mail.</summary>
public sealed partial class InvitationsResource : Resource
{
    internal InvitationsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create an invitation.</summary>
    /// <remarks>
    /// Sends the person a mail with a link that is valid for 7 days and can be used once. <c>GET /v1/users</c> lists the person with the
    /// status <c>invited</c>. An address gets at most 5 of these mails an hour, and an organization sends at most 100: 429
    /// <c>rate_limited</c> above that. Invitations belong to both environments: sandbox credentials get 403 <c>live_only</c>.
    ///
    /// Required scope: <c>invitations:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>invitations:write</c>.
    /// </remarks>
    public Task<Invitation> CreateAsync(
        InvitationInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Invitation>(new("POST", "/v1/invitations") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List invitations, the accepted ones included.</summary>
    /// <remarks>
    /// Returns the newest first by default. Invitations belong to both environments: sandbox credentials get 403 <c>live_only</c>.
    ///
    /// Required scope: <c>invitations:read</c>.
    ///
    /// Required scope: <c>invitations:read</c>.
    /// </remarks>
    public Pages<Invitation> ListAsync(
        InvitationsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Invitation>(new("GET", "/v1/invitations") { Query = query }, options, cancellationToken);

    /// <summary>Get an invitation.</summary>
    /// <remarks>
    /// Invitations belong to both environments: sandbox credentials get 403 <c>live_only</c>.
    ///
    /// Required scope: <c>invitations:read</c>.
    ///
    /// Required scope: <c>invitations:read</c>.
    /// </remarks>
    public Task<Invitation> GetAsync(string invitationId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Invitation>(new("GET", "/v1/invitations/{invitation_id}", invitationId), options, cancellationToken);

    /// <summary>Delete a pending invitation.</summary>
    /// <remarks>
    /// Its link does not work anymore, and the invited user is deleted. Returns 409 <c>conflict</c> for an accepted invitation: delete the
    /// user instead. Invitations belong to both environments: sandbox credentials get 403 <c>live_only</c>.
    ///
    /// Required scope: <c>invitations:write</c>.
    ///
    /// Required scope: <c>invitations:write</c>.
    /// </remarks>
    public Task DeleteAsync(string invitationId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/invitations/{invitation_id}", invitationId) { HasKey = true }, options, cancellationToken);

    /// <summary>Accept an invitation.</summary>
    /// <remarks>
    /// Requires the session of the person with the invited address: another address gets 403.
    ///
    /// Returns the invitation: <c>organization_id</c> is the organization that you now belong to, <c>user_id</c> your ID. A used, withdrawn
    /// or old token returns 410 <c>token_expired</c>, and so does an invitation from someone who could not send it now: with the roles
    /// removed, or without a scope of the invited roles.
    /// </remarks>
    public Task<Invitation> AcceptAsync(
        AcceptanceInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Invitation>(new("POST", "/v1/invitations/accept") { Body = body }, options, cancellationToken);
}
