// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>The status of the platform and its incidents, for everyone.</summary>
public sealed partial class StatusResource : Resource
{
    internal StatusResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Get the status.</summary>
    /// <remarks>
    /// Returns the status of the platform and of each component: by its alarms, which change it within a minute, and by open incidents.
    /// Needs no credentials. Caches keep the response for 30 seconds.
    /// </remarks>
    public Task<PlatformStatus> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<PlatformStatus>(new("GET", "/v1/status") { IsPublic = true }, options, cancellationToken);
}
