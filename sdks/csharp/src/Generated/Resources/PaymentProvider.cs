// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>The provider that charges cards: the built-in one for tests, or any Stripe-compatible API.</summary>
public sealed partial class PaymentProviderResource : Resource
{
    internal PaymentProviderResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Get the payment provider.</summary>
    /// <remarks>
    /// Returns 404 if none is set; then card payments use <c>test</c>.
    ///
    /// Required scope: <c>payment-provider:read</c>.
    ///
    /// Required scope: <c>payment-provider:read</c>.
    /// </remarks>
    public Task<PaymentProvider> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<PaymentProvider>(new("GET", "/v1/payment-provider"), options, cancellationToken);

    /// <summary>Replace the payment provider.</summary>
    /// <remarks>
    /// Sets the provider of new card payments in this environment. Payments keep the provider that they were created with: to capture or
    /// refund them, that provider must be set.
    ///
    /// Required scope: <c>payment-provider:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>payment-provider:write</c>.
    /// </remarks>
    public Task<PaymentProvider> ReplaceAsync(
        PaymentProviderInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<PaymentProvider>(new("PUT", "/v1/payment-provider") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete the payment provider.</summary>
    /// <remarks>
    /// New card payments use <c>test</c>. The stored secret key is erased.
    ///
    /// Required scope: <c>payment-provider:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>payment-provider:write</c>.
    /// </remarks>
    public Task DeleteAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/payment-provider") { HasKey = true }, options, cancellationToken);
}
