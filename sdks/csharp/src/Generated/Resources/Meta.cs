// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Health of the platform and its OpenAPI documents.</summary>
public sealed partial class MetaResource : Resource
{
    internal MetaResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Check the platform's health.</summary>
    public Task<Health> HealthAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Health>(new("GET", "/health") { IsPublic = true }, options, cancellationToken);

    /// <summary>Get the OpenAPI 3.0.3 document.</summary>
    public Task<Dictionary<string, JsonElement>> OpenapiAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Dictionary<string, JsonElement>>(new("GET", "/openapi.json") { IsPublic = true }, options, cancellationToken);

    /// <summary>Get the OpenAPI 3.1 document.</summary>
    public Task<Dictionary<string, JsonElement>> Openapi31Async(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Dictionary<string, JsonElement>>(new("GET", "/openapi-3.1.json") { IsPublic = true }, options, cancellationToken);
}
