// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Questions to the platform's support, with response targets by tier.</summary>
public sealed partial class SupportPlansResource : Resource
{
    internal SupportPlansResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Get a support plan.</summary>
    /// <remarks>
    /// Returns the support plan of an organization. Only the platform's support can do this.
    ///
    /// Required scope: <c>platform:support</c>.
    ///
    /// Required scope: <c>platform:support</c>.
    /// </remarks>
    public Task<SupportPlan> GetAsync(
        string organizationId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<SupportPlan>(new("GET", "/v1/support-plans/{organization_id}", organizationId), options, cancellationToken);

    /// <summary>Replace a support plan.</summary>
    /// <remarks>
    /// Sets the tier and the account manager of an organization's support. Without a plan, the tier is <c>standard</c>. Only the platform's
    /// support can do this.
    ///
    /// Required scope: <c>platform:support</c>.
    ///
    /// Required scope: <c>platform:support</c>.
    /// </remarks>
    public Task<SupportPlan> ReplaceAsync(
        string organizationId,
        SupportPlanInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<SupportPlan>(new("PUT", "/v1/support-plans/{organization_id}", organizationId) { Body = body, HasKey = true }, options, cancellationToken);
}
