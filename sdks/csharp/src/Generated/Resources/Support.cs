// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Questions to the platform's support, with response targets by tier.</summary>
public sealed partial class SupportResource : Resource
{
    internal SupportResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Get your support.</summary>
    /// <remarks>
    /// Returns the tier of your organization's support and the response targets of each tier. Enterprise organizations also get their
    /// technical account manager.
    ///
    /// Required scope: <c>support:read</c>.
    ///
    /// Required scope: <c>support:read</c>.
    /// </remarks>
    public Task<Support> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Support>(new("GET", "/v1/support"), options, cancellationToken);
}
