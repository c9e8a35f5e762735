// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Access to the API: keys, scopes and limits.</summary>
public sealed partial class TiersResource : Resource
{
    internal TiersResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List tiers.</summary>
    /// <remarks>
    /// Returns all tiers on one page, sorted by name.
    ///
    /// Required scope: <c>tiers:read</c>.
    ///
    /// Required scope: <c>tiers:read</c>.
    /// </remarks>
    public Task<TierList> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<TierList>(new("GET", "/v1/tiers"), options, cancellationToken);

    /// <summary>Get a tier.</summary>
    /// <remarks>
    /// Required scope: <c>tiers:read</c>.
    ///
    /// Required scope: <c>tiers:read</c>.
    /// </remarks>
    public Task<TierWithRollout> GetAsync(string name, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<TierWithRollout>(new("GET", "/v1/tiers/{name}", name), options, cancellationToken);

    /// <summary>Create or replace a tier.</summary>
    /// <remarks>
    /// Creates the tier (201) or replaces its limits (200). Its API keys get the new limits at once. Platform administrators only.
    ///
    /// Required scope: <c>platform:tiers</c>.
    ///
    /// Required scope: <c>platform:tiers</c>.
    /// </remarks>
    public Task<TierWithRollout> SetAsync(
        string name,
        TierInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<TierWithRollout>(new("PUT", "/v1/tiers/{name}", name) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a tier.</summary>
    /// <remarks>
    /// No API key may use it. Platform administrators only.
    ///
    /// Required scope: <c>platform:tiers</c>.
    ///
    /// Required scope: <c>platform:tiers</c>.
    /// </remarks>
    public Task DeleteAsync(string name, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/tiers/{name}", name) { HasKey = true }, options, cancellationToken);
}
