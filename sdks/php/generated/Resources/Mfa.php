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
 */
class Mfa extends Resource
{
    /**
     * Create an authenticator app.
     *
     * Show the QR code, and confirm with the first code of the app within 30 minutes. An app that is in force stays in force until then.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
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
    public function enrollTotp(#[\SensitiveParameter] array $options = []): Models\TotpEnrollment
    {
        return $this->call(
            new Operation('POST', '/v1/auth/mfa/totp', result: 'TotpEnrollment'),
            [], $options,
        );
    }

    /**
     * Delete the authenticator app.
     *
     * Without another factor, signing in needs the password alone, and recovery codes are void. The last factor cannot be removed while an
     * organization of yours requires one. The session needs a second factor: 403 `mfa_required` without one.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
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
    public function removeTotp(#[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/auth/mfa/totp', returns: 'nothing'),
            [], $options,
        );
    }

    /**
     * Confirm an authenticator app.
     *
     * From then on, signing in needs a second factor; the first one ends your other sessions that were started without one. Returns ten
     * recovery codes; earlier ones are void. A session without a second factor cannot change those in force: 403 `mfa_required`.
     *
     * Fields of `$body`:
     * - `code`: Current code of the app: six digits.
     *
     * @param array{code: string} $body
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
    public function confirmTotp(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\RecoveryCodes
    {
        return $this->call(
            new Operation('POST', '/v1/auth/mfa/totp/confirm', result: 'RecoveryCodes', body: 'TotpConfirmationInput', needsBody: true),
            [], $options, $body,
        );
    }

    /**
     * Replace the recovery codes.
     *
     * Returns ten new codes; the earlier ones are void. The session needs a second factor: 403 `mfa_required` without one.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
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
    public function replaceRecoveryCodes(#[\SensitiveParameter] array $options = []): Models\RecoveryCodes
    {
        return $this->call(
            new Operation('POST', '/v1/auth/mfa/recovery-codes', result: 'RecoveryCodes'),
            [], $options,
        );
    }

    /**
     * List your passkeys.
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
    public function listPasskeys(#[\SensitiveParameter] array $options = []): Models\PasskeyList
    {
        return $this->call(
            new Operation('GET', '/v1/auth/mfa/passkeys', result: 'PasskeyList'),
            [], $options,
        );
    }

    /**
     * Create a passkey.
     *
     * Answers the options of `POST /v1/auth/mfa/passkeys/options`. From then on, signing in needs a second factor; the first one ends your
     * other sessions that were started without one. A person has at most 20 passkeys.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name of the passkey, to recognize it.
     * - `credential`: Answer of `navigator.credentials.create()` in the browser's JSON: `credential.toJSON()`.
     *
     * @param array{name: string, credential: array<string, mixed>} $body
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
    public function addPasskey(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\NewPasskey
    {
        return $this->call(
            new Operation('POST', '/v1/auth/mfa/passkeys', result: 'NewPasskey', body: 'PasskeyInput', needsBody: true),
            [], $options, $body,
        );
    }

    /**
     * Create options for a passkey.
     *
     * Signed in, they are the options to add a passkey, or to confirm with one. With the `mfa_token` of a sign-in, they are the options to
     * sign in, and no other credentials are needed.
     *
     * Fields of `$body`:
     * - `mfa_token`: Token of a sign-in that waits for a second factor: the options are those to sign in. Omit when you are signed in.
     * - `purpose`: `registration`: add a passkey. `authentication`: confirm with a passkey, for `POST /v1/auth/step-up`. With `mfa_token`, always
     *   `authentication`. Default: registration.
     *
     * @param array{mfa_token?: string|null, purpose?: 'registration'|'authentication'} $body
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
    public function createPasskeyOptions(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\PasskeyOptions
    {
        return $this->call(
            new Operation('POST', '/v1/auth/mfa/passkeys/options', result: 'PasskeyOptions', body: 'PasskeyOptionsInput', needsBody: true),
            [], $options, $body,
        );
    }

    /**
     * Delete a passkey.
     *
     * Without another factor, signing in needs the password alone, and recovery codes are void. The last factor cannot be removed while an
     * organization of yours requires one. The session needs a second factor: 403 `mfa_required` without one.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * @param int|string $passkeyId ID of the passkey.
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
    public function removePasskey(int|string $passkeyId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/auth/mfa/passkeys/{passkey_id}', returns: 'nothing'),
            [$passkeyId], $options,
        );
    }

    /**
     * Complete a sign-in.
     *
     * Send the `mfa_token` of the sign-in with one second factor: a code, a recovery code, or a passkey. After five wrong codes, start
     * again with the password. Codes of a person also have a limit of their own: from the fifth wrong one in a row on, each further attempt
     * has to wait (429): 30 s, then twice the last wait, up to an hour. A browser that has signed in before does not wait for the attempts
     * of others.
     *
     * Fields of `$body`:
     * - `mfa_token`: Token of the sign-in, from the error `mfa_required`.
     * - `code`: Current code of the authenticator app: six digits.
     * - `recovery_code`: Recovery code. It works once.
     * - `passkey`: Answer of `navigator.credentials.get()` to the options of `POST /v1/auth/mfa/passkeys/options`, in the browser's JSON.
     * - `cookie`: True to get the refresh token as a cookie instead, which scripts cannot read. For web pages on our own host.
     *
     * @param array{
     *     mfa_token: string,
     *     code?: string|null,
     *     recovery_code?: string|null,
     *     passkey?: array<string, mixed>|null,
     *     cookie?: bool,
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
    public function verify(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Login
    {
        return $this->call(
            new Operation('POST', '/v1/auth/mfa/verify', result: 'Login', body: 'MfaVerificationInput', needsBody: true, hasCredentials: false),
            [], $options, $body,
        );
    }
}
