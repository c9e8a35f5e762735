// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>OauthClients.ListAsync</c>.</summary>
public sealed record OauthClientsListQuery
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
    [JsonPropertyName("status")] public ChoiceFilter<IssuedClientStatus>? Status { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Programs that ask people for access to their organization, or act on their own (OAuth 2.0).</summary>
public sealed partial class OauthClientsResource : Resource
{
    internal OauthClientsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create an OAuth client.</summary>
    /// <remarks>
    /// Its secret is shown only once.
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    /// </remarks>
    public Task<IssuedClient> CreateAsync(
        OAuthClientInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<IssuedClient>(new("POST", "/v1/oauth-clients") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List OAuth clients.</summary>
    /// <remarks>
    /// Returns the clients of your own credentials' environment (live or test), newest first by default.
    ///
    /// Required scope: <c>oauth-clients:read</c>.
    ///
    /// Required scope: <c>oauth-clients:read</c>.
    /// </remarks>
    public Pages<OAuthClient> ListAsync(
        OauthClientsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<OAuthClient>(new("GET", "/v1/oauth-clients") { Query = query }, options, cancellationToken);

    /// <summary>Get a OAuth client.</summary>
    /// <remarks>
    /// Required scope: <c>oauth-clients:read</c>.
    ///
    /// Required scope: <c>oauth-clients:read</c>.
    /// </remarks>
    public Task<OAuthClient> GetAsync(
        string oauthClientId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<OAuthClient>(new("GET", "/v1/oauth-clients/{oauth_client_id}", oauthClientId), options, cancellationToken);

    /// <summary>Update an OAuth client.</summary>
    /// <remarks>
    /// Takes effect with the next request. Your credentials need every scope that the client has afterwards, unless the change only
    /// restricts it: fewer scopes, redirect URIs, grant types or public keys.
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    /// </remarks>
    public Task<OAuthClient> UpdateAsync(
        string oauthClientId,
        OAuthClientPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<OAuthClient>(new("PATCH", "/v1/oauth-clients/{oauth_client_id}", oauthClientId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace an OAuth client.</summary>
    /// <remarks>
    /// Takes effect with the next request. Your credentials need every scope that the client has afterwards, unless the change only
    /// restricts it: fewer scopes, redirect URIs, grant types or public keys.
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    /// </remarks>
    public Task<OAuthClient> ReplaceAsync(
        string oauthClientId,
        OAuthClientInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<OAuthClient>(new("PUT", "/v1/oauth-clients/{oauth_client_id}", oauthClientId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete an OAuth client.</summary>
    /// <remarks>
    /// Requests with its tokens are refused immediately. Needs no scope of the client.
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    /// </remarks>
    public Task DeleteAsync(string oauthClientId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/oauth-clients/{oauth_client_id}", oauthClientId) { HasKey = true }, options, cancellationToken);

    /// <summary>Rotate an OAuth client's secret.</summary>
    /// <remarks>
    /// The new secret is shown only once. The old secret works for another <c>grace_hours</c>. Your credentials need every scope of the
    /// client.
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    /// </remarks>
    public Task<IssuedClient> RotateSecretAsync(
        string oauthClientId,
        RotateClientSecretInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<IssuedClient>(new("POST", "/v1/oauth-clients/{oauth_client_id}/rotate-secret", oauthClientId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Suspend an OAuth client.</summary>
    /// <remarks>
    /// The client, its tokens and the access that people gave it are refused immediately. Needs no scope of the client.
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    /// </remarks>
    public Task<OAuthClient> SuspendAsync(
        string oauthClientId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<OAuthClient>(new("POST", "/v1/oauth-clients/{oauth_client_id}/suspend", oauthClientId) { HasKey = true }, options, cancellationToken);

    /// <summary>Activate a suspended OAuth client.</summary>
    /// <remarks>
    /// Tokens that were issued to the client itself before the suspension stay refused. Your credentials need every scope of the client.
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    ///
    /// Required scope: <c>oauth-clients:write</c>.
    /// </remarks>
    public Task<OAuthClient> ActivateAsync(
        string oauthClientId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<OAuthClient>(new("POST", "/v1/oauth-clients/{oauth_client_id}/activate", oauthClientId) { HasKey = true }, options, cancellationToken);
}
