// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Accounts of people: registration, sessions, passwords and second factors.</summary>
public sealed partial class AuthResource : Resource
{
    internal AuthResource(Transport transport)
        : base(transport)
    {
        Mfa = new(transport);
    }

    /// <summary>Accounts of people: registration, sessions, passwords and second factors.</summary>
    public MfaResource Mfa { get; }

    /// <summary>Create an account.</summary>
    /// <remarks>
    /// Sends a mail with a link that verifies the address within 24 hours; then the account and the organization exist. The response is the
    /// same for an address that has an account: its owner gets a mail that says so. A weak password is rejected with <c>weak_password</c>,
    /// which lists what is missing. At most 5 mails an hour go to one address: a registration beyond that is void, and a password must be
    /// set by mail after the verification of another one.
    /// </remarks>
    public Task<Registration> RegisterAsync(
        RegistrationInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Registration>(new("POST", "/v1/auth/register") { Body = body, IsPublic = true }, options, cancellationToken);

    /// <summary>Verify an e-mail address.</summary>
    /// <remarks>
    /// Creates the account of a registration, with its organization or its membership. The token is that of the link in the mail; it works
    /// once. If the address was registered with different passwords, none of them is valid: <c>password_required</c> is true, and another
    /// mail has the link that sets a password.
    /// </remarks>
    public Task<Verification> VerifyEmailAsync(
        VerificationInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Verification>(new("POST", "/v1/auth/verify-email") { Body = body, IsPublic = true }, options, cancellationToken);

    /// <summary>Start a session.</summary>
    /// <remarks>
    /// Returns an access token, a refresh token and the person. A person with a second factor gets 401 <c>mfa_required</c> with
    /// <c>mfa_token</c> and <c>mfa_methods</c>, for <c>POST /v1/auth/mfa/verify</c>. An unknown address and a wrong password get the same
    /// error. After several wrong passwords, each further attempt has to wait (429): 1 s, then twice the last wait, up to 15 minutes; a
    /// browser that has signed in before does not wait for the attempts of others.
    /// </remarks>
    public Task<Login> LoginAsync(LoginInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Login>(new("POST", "/v1/auth/login") { Body = body, IsPublic = true }, options, cancellationToken);

    /// <summary>Refresh tokens.</summary>
    /// <remarks>
    /// Returns the next access token and refresh token. The refresh token may be sent again within 10 s, for the same response; later it
    /// ends the session (<c>token_reused</c>). With the cookie, the next refresh token comes as a cookie, too.
    /// </remarks>
    public Task<Tokens> RefreshAsync(
        RefreshInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Tokens>(new("POST", "/v1/auth/refresh") { Body = body, IsPublic = true }, options, cancellationToken);

    /// <summary>Reset a password.</summary>
    /// <remarks>
    /// Sends a mail with a link that sets a new password within an hour. The response is the same for an address without an account. At
    /// most 5 mails an hour go to one address.
    /// </remarks>
    public Task<PasswordReset> ResetPasswordAsync(
        PasswordResetInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<PasswordReset>(new("POST", "/v1/auth/password/reset") { Body = body, IsPublic = true }, options, cancellationToken);

    /// <summary>Confirm a new password.</summary>
    /// <remarks>Ends all sessions. The token is that of the link in the mail; it works once. Second factors stay in force.</remarks>
    public Task ConfirmPasswordAsync(
        PasswordConfirmationInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send(new("POST", "/v1/auth/password/confirm") { Body = body, IsPublic = true }, options, cancellationToken);

    /// <summary>Change your password.</summary>
    /// <remarks>Ends your other sessions.</remarks>
    public Task ChangePasswordAsync(
        PasswordChangeInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send(new("POST", "/v1/auth/password/change") { Body = body }, options, cancellationToken);

    /// <summary>Get your account.</summary>
    public Task<Person> GetMeAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Person>(new("GET", "/v1/auth/me"), options, cancellationToken);

    /// <summary>Update your account.</summary>
    /// <remarks>Changes your name and the language of mails to you. A new name is that of your user in every organization, too.</remarks>
    public Task<Person> UpdateMeAsync(ProfilePatch body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Person>(new("PATCH", "/v1/auth/me") { Body = body }, options, cancellationToken);

    /// <summary>List your sessions.</summary>
    public Task<SessionList> ListSessionsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<SessionList>(new("GET", "/v1/auth/sessions"), options, cancellationToken);

    /// <summary>Delete other sessions.</summary>
    /// <remarks>The session of this request stays.</remarks>
    public Task DeleteOtherSessionsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/auth/sessions"), options, cancellationToken);

    /// <summary>Delete a session.</summary>
    /// <remarks>Its tokens are rejected from the next request on.</remarks>
    public Task DeleteSessionAsync(string sessionId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/auth/sessions/{session_id}", sessionId), options, cancellationToken);

    /// <summary>Delete the current session.</summary>
    /// <remarks>Its access tokens and refresh token are rejected from the next request on.</remarks>
    public Task LogoutAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("POST", "/v1/auth/logout"), options, cancellationToken);

    /// <summary>Confirm your identity.</summary>
    /// <remarks>
    /// Returns an access token for sensitive operations, which is good for 10 minutes of them. Send a code of your authenticator app or a
    /// passkey; without a second factor, your password. The password of a person with a second factor gets 403 <c>mfa_required</c>.
    /// </remarks>
    public Task<StepUp> StepUpAsync(StepUpInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<StepUp>(new("POST", "/v1/auth/step-up") { Body = body }, options, cancellationToken);
}
