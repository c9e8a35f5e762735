// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>What you let OAuth clients do.</summary>
public sealed partial class ConsentsResource : Resource
{
    internal ConsentsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List your consents.</summary>
    /// <remarks>Returns the OAuth clients that may act for you, newest first.</remarks>
    public Task<ConsentList> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<ConsentList>(new("GET", "/v1/consents"), options, cancellationToken);

    /// <summary>Delete a consent.</summary>
    /// <remarks>The client's tokens for you in this organization are refused immediately, and the client must ask you again.</remarks>
    public Task DeleteAsync(string consentId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/consents/{consent_id}", consentId), options, cancellationToken);
}
