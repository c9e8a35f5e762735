<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Accounts of people: registration, sessions, passwords and second factors.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @property-read Mfa $mfa
 */
class Auth extends Resource
{
    protected const RESOURCES = [
        'mfa' => Mfa::class,
    ];

    /**
     * Create an account.
     *
     * Sends a mail with a link that verifies the address within 24 hours; then the account and the organization exist. The response is the
     * same for an address that has an account: its owner gets a mail that says so. A weak password is rejected with `weak_password`, which
     * lists what is missing. At most 5 mails an hour go to one address: a registration beyond that is void, and a password must be set by
     * mail after the verification of another one.
     *
     * Fields of `$body`:
     * - `email`: E-mail address; a mail with a link goes to it.
     * - `password`: New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected.
     * - `name`: Name of the person.
     * - `organization_name`: Name of the new organization. Required without `invitation_token`.
     * - `invitation_token`: Token of an invitation, instead of `organization_name`.
     * - `locale`: BCP 47 language tag of mails to the person. Default: en.
     *
     * @param array{
     *     email: string,
     *     password: string,
     *     name: string,
     *     organization_name?: string|null,
     *     invitation_token?: string|null,
     *     locale?: string|null,
     * } $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function register(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Registration
    {
        return $this->call(
            new Operation('POST', '/v1/auth/register', result: 'Registration', body: 'RegistrationInput', needsBody: true, hasCredentials: false),
            [], $options, $body,
        );
    }

    /**
     * Verify an e-mail address.
     *
     * Creates the account of a registration, with its organization or its membership. The token is that of the link in the mail; it works
     * once. If the address was registered with different passwords, none of them is valid: `password_required` is true, and another mail
     * has the link that sets a password.
     *
     * Fields of `$body`:
     * - `token`: Token of the link in the mail.
     *
     * @param array{token: string} $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function verifyEmail(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Verification
    {
        return $this->call(
            new Operation(
                'POST', '/v1/auth/verify-email',
                result: 'Verification',
                body: 'VerificationInput',
                needsBody: true,
                hasCredentials: false,
            ),
            [], $options, $body,
        );
    }

    /**
     * Start a session.
     *
     * Returns an access token, a refresh token and the person. A person with a second factor gets 401 `mfa_required` with `mfa_token` and
     * `mfa_methods`, for `POST /v1/auth/mfa/verify`. An unknown address and a wrong password get the same error. After several wrong
     * passwords, each further attempt has to wait (429): 1 s, then twice the last wait, up to 15 minutes; a browser that has signed in
     * before does not wait for the attempts of others.
     *
     * Fields of `$body`:
     * - `email`: E-mail address of the account.
     * - `password`: Password of the account.
     * - `cookie`: True to get the refresh token as a cookie instead, which scripts cannot read. For web pages on our own host.
     * - `organization_id`: ID of the organization to act for. Default: the oldest one.
     * - `environment`: Environment of the tokens: `live` or `test` (the sandbox). Default: live.
     *
     * @param array{
     *     email: string,
     *     password: string,
     *     cookie?: bool,
     *     organization_id?: string|null,
     *     environment?: 'live'|'test',
     * } $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function login(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Login
    {
        return $this->call(
            new Operation('POST', '/v1/auth/login', result: 'Login', body: 'LoginInput', needsBody: true, hasCredentials: false),
            [], $options, $body,
        );
    }

    /**
     * Refresh tokens.
     *
     * Returns the next access token and refresh token. The refresh token may be sent again within 10 s, for the same response; later it
     * ends the session (`token_reused`). With the cookie, the next refresh token comes as a cookie, too.
     *
     * Fields of `$body`:
     * - `refresh_token`: Refresh token of the last response. Omit it to use the cookie.
     * - `organization_id`: ID of another organization to act for from now on. Omit to keep.
     * - `environment`: Environment from now on: `live` or `test`. Omit to keep.
     *
     * @param array{refresh_token?: string|null, organization_id?: string|null, environment?: 'live'|'test'|null} $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function refresh(#[\SensitiveParameter] array $body = [], #[\SensitiveParameter] array $options = []): Models\Tokens
    {
        return $this->call(
            new Operation('POST', '/v1/auth/refresh', result: 'Tokens', body: 'RefreshInput', hasCredentials: false),
            [], $options, $body,
        );
    }

    /**
     * Reset a password.
     *
     * Sends a mail with a link that sets a new password within an hour. The response is the same for an address without an account. At most
     * 5 mails an hour go to one address.
     *
     * Fields of `$body`:
     * - `email`: E-mail address of the account.
     *
     * @param array{email: string} $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function resetPassword(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\PasswordReset
    {
        return $this->call(
            new Operation(
                'POST', '/v1/auth/password/reset',
                result: 'PasswordReset',
                body: 'PasswordResetInput',
                needsBody: true,
                hasCredentials: false,
            ),
            [], $options, $body,
        );
    }

    /**
     * Confirm a new password.
     *
     * Ends all sessions. The token is that of the link in the mail; it works once. Second factors stay in force.
     *
     * Fields of `$body`:
     * - `token`: Token of the link in the mail.
     * - `password`: New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected.
     *
     * @param array{token: string, password: string} $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function confirmPassword(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation(
                'POST', '/v1/auth/password/confirm',
                returns: 'nothing',
                body: 'PasswordConfirmationInput',
                needsBody: true,
                hasCredentials: false,
            ),
            [], $options, $body,
        );
    }

    /**
     * Change your password.
     *
     * Ends your other sessions.
     *
     * Fields of `$body`:
     * - `current_password`: Current password.
     * - `password`: New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected.
     *
     * @param array{current_password: string, password: string} $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function changePassword(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('POST', '/v1/auth/password/change', returns: 'nothing', body: 'PasswordChangeInput', needsBody: true),
            [], $options, $body,
        );
    }

    /**
     * Get your account.
     *
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function getMe(#[\SensitiveParameter] array $options = []): Models\Person
    {
        return $this->call(
            new Operation('GET', '/v1/auth/me', result: 'Person'),
            [], $options,
        );
    }

    /**
     * Update your account.
     *
     * Changes your name and the language of mails to you. A new name is that of your user in every organization, too.
     *
     * Fields of `$body`:
     * - `name`: Name of the person. Omit to keep.
     * - `locale`: BCP 47 language tag of mails to the person. Omit to keep; null for en.
     *
     * @param array{name?: string|null, locale?: string|null} $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function updateMe(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Person
    {
        return $this->call(
            new Operation('PATCH', '/v1/auth/me', result: 'Person', body: 'ProfilePatch', needsBody: true),
            [], $options, $body,
        );
    }

    /**
     * List your sessions.
     *
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function listSessions(#[\SensitiveParameter] array $options = []): Models\SessionList
    {
        return $this->call(
            new Operation('GET', '/v1/auth/sessions', result: 'SessionList'),
            [], $options,
        );
    }

    /**
     * Delete other sessions.
     *
     * The session of this request stays.
     *
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function deleteOtherSessions(#[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/auth/sessions', returns: 'nothing'),
            [], $options,
        );
    }

    /**
     * Delete a session.
     *
     * Its tokens are rejected from the next request on.
     *
     * @param int|string $sessionId ID of the session.
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function deleteSession(int|string $sessionId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/auth/sessions/{session_id}', returns: 'nothing'),
            [$sessionId], $options,
        );
    }

    /**
     * Delete the current session.
     *
     * Its access tokens and refresh token are rejected from the next request on.
     *
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function logout(#[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('POST', '/v1/auth/logout', returns: 'nothing'),
            [], $options,
        );
    }

    /**
     * Confirm your identity.
     *
     * Returns an access token for sensitive operations, which is good for 10 minutes of them. Send a code of your authenticator app or a
     * passkey; without a second factor, your password. The password of a person with a second factor gets 403 `mfa_required`.
     *
     * Fields of `$body`:
     * - `password`: Password of the account, for a person without a second factor.
     * - `code`: Current code of the authenticator app.
     * - `passkey`: Answer of `navigator.credentials.get()` to the options of `POST /v1/auth/mfa/passkeys/options`, in the browser's JSON.
     *
     * @param array{password?: string|null, code?: string|null, passkey?: array<string, mixed>|null} $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function stepUp(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\StepUp
    {
        return $this->call(
            new Operation('POST', '/v1/auth/step-up', result: 'StepUp', body: 'StepUpInput', needsBody: true),
            [], $options, $body,
        );
    }
}
