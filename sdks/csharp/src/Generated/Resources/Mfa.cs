// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Accounts of people: registration, sessions, passwords and second factors.</summary>
public sealed partial class MfaResource : Resource
{
    internal MfaResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create an authenticator app.</summary>
    /// <remarks>
    /// Show the QR code, and confirm with the first code of the app within 30 minutes. An app that is in force stays in force until then.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    /// </remarks>
    public Task<TotpEnrollment> EnrollTotpAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<TotpEnrollment>(new("POST", "/v1/auth/mfa/totp"), options, cancellationToken);

    /// <summary>Delete the authenticator app.</summary>
    /// <remarks>
    /// Without another factor, signing in needs the password alone, and recovery codes are void. The last factor cannot be removed while an
    /// organization of yours requires one. The session needs a second factor: 403 <c>mfa_required</c> without one.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    /// </remarks>
    public Task RemoveTotpAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/auth/mfa/totp"), options, cancellationToken);

    /// <summary>Confirm an authenticator app.</summary>
    /// <remarks>
    /// From then on, signing in needs a second factor; the first one ends your other sessions that were started without one. Returns ten
    /// recovery codes; earlier ones are void. A session without a second factor cannot change those in force: 403 <c>mfa_required</c>.
    /// </remarks>
    public Task<RecoveryCodes> ConfirmTotpAsync(
        TotpConfirmationInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<RecoveryCodes>(new("POST", "/v1/auth/mfa/totp/confirm") { Body = body }, options, cancellationToken);

    /// <summary>Replace the recovery codes.</summary>
    /// <remarks>
    /// Returns ten new codes; the earlier ones are void. The session needs a second factor: 403 <c>mfa_required</c> without one.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    /// </remarks>
    public Task<RecoveryCodes> ReplaceRecoveryCodesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<RecoveryCodes>(new("POST", "/v1/auth/mfa/recovery-codes"), options, cancellationToken);

    /// <summary>List your passkeys.</summary>
    public Task<PasskeyList> ListPasskeysAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<PasskeyList>(new("GET", "/v1/auth/mfa/passkeys"), options, cancellationToken);

    /// <summary>Create a passkey.</summary>
    /// <remarks>
    /// Answers the options of <c>POST /v1/auth/mfa/passkeys/options</c>. From then on, signing in needs a second factor; the first one ends
    /// your other sessions that were started without one. A person has at most 20 passkeys.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    /// </remarks>
    public Task<NewPasskey> AddPasskeyAsync(
        PasskeyInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<NewPasskey>(new("POST", "/v1/auth/mfa/passkeys") { Body = body }, options, cancellationToken);

    /// <summary>Create options for a passkey.</summary>
    /// <remarks>
    /// Signed in, they are the options to add a passkey, or to confirm with one. With the <c>mfa_token</c> of a sign-in, they are the
    /// options to sign in, and no other credentials are needed.
    /// </remarks>
    public Task<PasskeyOptions> CreatePasskeyOptionsAsync(
        PasskeyOptionsInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<PasskeyOptions>(new("POST", "/v1/auth/mfa/passkeys/options") { Body = body }, options, cancellationToken);

    /// <summary>Delete a passkey.</summary>
    /// <remarks>
    /// Without another factor, signing in needs the password alone, and recovery codes are void. The last factor cannot be removed while an
    /// organization of yours requires one. The session needs a second factor: 403 <c>mfa_required</c> without one.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    /// </remarks>
    public Task RemovePasskeyAsync(string passkeyId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/auth/mfa/passkeys/{passkey_id}", passkeyId), options, cancellationToken);

    /// <summary>Complete a sign-in.</summary>
    /// <remarks>
    /// Send the <c>mfa_token</c> of the sign-in with one second factor: a code, a recovery code, or a passkey. After five wrong codes,
    /// start again with the password. Codes of a person also have a limit of their own: from the fifth wrong one in a row on, each further
    /// attempt has to wait (429): 30 s, then twice the last wait, up to an hour. A browser that has signed in before does not wait for the
    /// attempts of others.
    /// </remarks>
    public Task<Login> VerifyAsync(
        MfaVerificationInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Login>(new("POST", "/v1/auth/mfa/verify") { Body = body, IsPublic = true }, options, cancellationToken);
}
