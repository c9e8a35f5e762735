<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Programs that ask people for access to their organization, or act on their own (OAuth 2.0).
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class OauthClients extends Resource
{
    /**
     * Create an OAuth client.
     *
     * Its secret is shown only once.
     *
     * Required scope: `oauth-clients:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name of the program, as people see it when they are asked for access.
     * - `client_type`: Type of the client: `confidential` if it can keep a secret, `public` for apps and pages in a browser. Cannot be changed.
     * - `token_endpoint_auth_method`: Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post` or `private_key_jwt`; `none` for a
     *   public client. A client that changes to a secret gets one with `rotate-secret`. Default: `client_secret_basic`, or `none` for a
     *   public client.
     * - `jwks`: Public keys of a client with `private_key_jwt`: an object with the list `keys` (RFC 7517) of RSA keys for RS256, P-256 keys for
     *   ES256 or Ed25519 keys for EdDSA; at most 10. Keys by reference (`jwks_uri`) are not supported.
     * - `grant_types`: Grants that the client may use. `client_credentials` is for confidential clients only.
     * - `redirect_uris`: Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may
     *   differ (RFC 8252). Required for a client with `authorization_code`.
     * - `scopes`: Scopes that the client may request, as those of API keys. Cannot exceed your own scopes.
     * - `logo_url`: Address of the logo for the page that asks for access.
     * - `homepage_url`: Address of the client's home page.
     * - `privacy_policy_url`: Address of the client's privacy policy.
     * - `terms_url`: Address of the client's terms of service.
     * - `application_id`: ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are
     *   refused. Cannot be changed.
     * - `service_account_id`: ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is
     *   deleted, the client and its tokens are refused. Cannot be changed.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * @param array{
     *     name: string,
     *     client_type?: 'confidential'|'public',
     *     token_endpoint_auth_method?: 'client_secret_basic'|'client_secret_post'|'private_key_jwt'|'none'|null,
     *     jwks?: array<string, mixed>|null,
     *     grant_types?: list<'authorization_code'|'refresh_token'|'client_credentials'>,
     *     redirect_uris?: list<string>,
     *     scopes: list<string>,
     *     logo_url?: string|null,
     *     homepage_url?: string|null,
     *     privacy_policy_url?: string|null,
     *     terms_url?: string|null,
     *     application_id?: string|null,
     *     service_account_id?: string|null,
     *     metadata?: array<string, string>,
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\IssuedClient
    {
        return $this->call(
            new Operation('POST', '/v1/oauth-clients', result: 'IssuedClient', body: 'OAuthClientInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * List OAuth clients.
     *
     * Returns the clients of your own credentials' environment (live or test), newest first by default.
     *
     * Required scope: `oauth-clients:read`.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     * - `offset`: Number of items to skip. Cannot be combined with `cursor`.
     * - `sort`: Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter.
     * - `updated_since`: Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default.
     * - `include`: Additional values to return. `total`: number of matching resources, counted up to 10,000.
     * - `created_at`: `created_at` equals this value.
     * - `updated_at`: `updated_at` equals this value.
     * - `status`: `status` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     offset?: int,
     *     sort?: '-created_at'|'created_at'|'-updated_at'|'updated_at',
     *     updated_since?: \DateTimeInterface|string,
     *     include?: 'total',
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     updated_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     status?: 'active'|'suspended'|array{in?: list<'active'|'suspended'>},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\OAuthClient>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/oauth-clients',
                result: 'OAuthClient',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status',
                    'metadata', 'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a OAuth client.
     *
     * Required scope: `oauth-clients:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $oauthClientId ID of the OAuth client.
     * @param array{fields?: list<string>} $query
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function get(int|string $oauthClientId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\OAuthClient
    {
        return $this->call(
            new Operation('GET', '/v1/oauth-clients/{oauth_client_id}', result: 'OAuthClient', query: ['fields']),
            [$oauthClientId], $query + $options,
        );
    }

    /**
     * Update an OAuth client.
     *
     * Takes effect with the next request. Your credentials need every scope that the client has afterwards, unless the change only
     * restricts it: fewer scopes, redirect URIs, grant types or public keys.
     *
     * Required scope: `oauth-clients:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name of the program, as people see it when they are asked for access.
     * - `client_type`: Type of the client: `confidential` if it can keep a secret, `public` for apps and pages in a browser. Cannot be changed.
     * - `token_endpoint_auth_method`: Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post` or `private_key_jwt`; `none` for a
     *   public client. A client that changes to a secret gets one with `rotate-secret`. Default: `client_secret_basic`, or `none` for a
     *   public client.
     * - `jwks`: Public keys of a client with `private_key_jwt`: an object with the list `keys` (RFC 7517) of RSA keys for RS256, P-256 keys for
     *   ES256 or Ed25519 keys for EdDSA; at most 10. Keys by reference (`jwks_uri`) are not supported.
     * - `grant_types`: Grants that the client may use. `client_credentials` is for confidential clients only.
     * - `redirect_uris`: Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may
     *   differ (RFC 8252). Required for a client with `authorization_code`.
     * - `scopes`: Scopes that the client may request, as those of API keys. Cannot exceed your own scopes.
     * - `logo_url`: Address of the logo for the page that asks for access.
     * - `homepage_url`: Address of the client's home page.
     * - `privacy_policy_url`: Address of the client's privacy policy.
     * - `terms_url`: Address of the client's terms of service.
     * - `application_id`: ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are
     *   refused. Cannot be changed.
     * - `service_account_id`: ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is
     *   deleted, the client and its tokens are refused. Cannot be changed.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $oauthClientId ID of the OAuth client.
     * @param array{
     *     name?: string,
     *     client_type?: 'confidential'|'public'|null,
     *     token_endpoint_auth_method?: 'client_secret_basic'|'client_secret_post'|'private_key_jwt'|'none'|null,
     *     jwks?: array<string, mixed>|null,
     *     grant_types?: list<'authorization_code'|'refresh_token'|'client_credentials'>|null,
     *     redirect_uris?: list<string>|null,
     *     scopes?: list<string>,
     *     logo_url?: string|null,
     *     homepage_url?: string|null,
     *     privacy_policy_url?: string|null,
     *     terms_url?: string|null,
     *     application_id?: string|null,
     *     service_account_id?: string|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function update(int|string $oauthClientId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\OAuthClient
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/oauth-clients/{oauth_client_id}',
                result: 'OAuthClient',
                query: ['fields'],
                body: 'OAuthClientPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$oauthClientId], $options, $body,
        );
    }

    /**
     * Replace an OAuth client.
     *
     * Takes effect with the next request. Your credentials need every scope that the client has afterwards, unless the change only
     * restricts it: fewer scopes, redirect URIs, grant types or public keys.
     *
     * Required scope: `oauth-clients:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name of the program, as people see it when they are asked for access.
     * - `client_type`: Type of the client: `confidential` if it can keep a secret, `public` for apps and pages in a browser. Cannot be changed.
     * - `token_endpoint_auth_method`: Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post` or `private_key_jwt`; `none` for a
     *   public client. A client that changes to a secret gets one with `rotate-secret`. Default: `client_secret_basic`, or `none` for a
     *   public client.
     * - `jwks`: Public keys of a client with `private_key_jwt`: an object with the list `keys` (RFC 7517) of RSA keys for RS256, P-256 keys for
     *   ES256 or Ed25519 keys for EdDSA; at most 10. Keys by reference (`jwks_uri`) are not supported.
     * - `grant_types`: Grants that the client may use. `client_credentials` is for confidential clients only.
     * - `redirect_uris`: Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may
     *   differ (RFC 8252). Required for a client with `authorization_code`.
     * - `scopes`: Scopes that the client may request, as those of API keys. Cannot exceed your own scopes.
     * - `logo_url`: Address of the logo for the page that asks for access.
     * - `homepage_url`: Address of the client's home page.
     * - `privacy_policy_url`: Address of the client's privacy policy.
     * - `terms_url`: Address of the client's terms of service.
     * - `application_id`: ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are
     *   refused. Cannot be changed.
     * - `service_account_id`: ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is
     *   deleted, the client and its tokens are refused. Cannot be changed.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $oauthClientId ID of the OAuth client.
     * @param array{
     *     name: string,
     *     client_type?: 'confidential'|'public',
     *     token_endpoint_auth_method?: 'client_secret_basic'|'client_secret_post'|'private_key_jwt'|'none'|null,
     *     jwks?: array<string, mixed>|null,
     *     grant_types?: list<'authorization_code'|'refresh_token'|'client_credentials'>,
     *     redirect_uris?: list<string>,
     *     scopes: list<string>,
     *     logo_url?: string|null,
     *     homepage_url?: string|null,
     *     privacy_policy_url?: string|null,
     *     terms_url?: string|null,
     *     application_id?: string|null,
     *     service_account_id?: string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function replace(int|string $oauthClientId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\OAuthClient
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/oauth-clients/{oauth_client_id}',
                result: 'OAuthClient',
                query: ['fields'],
                body: 'OAuthClientInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$oauthClientId], $options, $body,
        );
    }

    /**
     * Delete an OAuth client.
     *
     * Requests with its tokens are refused immediately. Needs no scope of the client.
     *
     * Required scope: `oauth-clients:write`.
     *
     * @param int|string $oauthClientId ID of the OAuth client.
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function delete(int|string $oauthClientId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/oauth-clients/{oauth_client_id}', returns: 'nothing', isRepeatable: true),
            [$oauthClientId], $options,
        );
    }

    /**
     * Rotate an OAuth client's secret.
     *
     * The new secret is shown only once. The old secret works for another `grace_hours`. Your credentials need every scope of the client.
     *
     * Required scope: `oauth-clients:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `grace_hours`: Hours for which the old secret still works, 0 to 168. Default: 24.
     *
     * @param int|string $oauthClientId ID of the OAuth client.
     * @param array{grace_hours?: int} $body
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function rotateSecret(int|string $oauthClientId, #[\SensitiveParameter] array $body = [], #[\SensitiveParameter] array $options = []): Models\IssuedClient
    {
        return $this->call(
            new Operation(
                'POST', '/v1/oauth-clients/{oauth_client_id}/rotate-secret',
                result: 'IssuedClient',
                body: 'RotateClientSecretInput',
                isRepeatable: true,
            ),
            [$oauthClientId], $options, $body,
        );
    }

    /**
     * Suspend an OAuth client.
     *
     * The client, its tokens and the access that people gave it are refused immediately. Needs no scope of the client.
     *
     * Required scope: `oauth-clients:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $oauthClientId ID of the OAuth client.
     * @param array{fields?: list<string>} $query
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function suspend(int|string $oauthClientId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\OAuthClient
    {
        return $this->call(
            new Operation('POST', '/v1/oauth-clients/{oauth_client_id}/suspend', result: 'OAuthClient', query: ['fields'], isRepeatable: true),
            [$oauthClientId], $query + $options,
        );
    }

    /**
     * Activate a suspended OAuth client.
     *
     * Tokens that were issued to the client itself before the suspension stay refused. Your credentials need every scope of the client.
     *
     * Required scope: `oauth-clients:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $oauthClientId ID of the OAuth client.
     * @param array{fields?: list<string>} $query
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function activate(int|string $oauthClientId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\OAuthClient
    {
        return $this->call(
            new Operation('POST', '/v1/oauth-clients/{oauth_client_id}/activate', result: 'OAuthClient', query: ['fields'], isRepeatable: true),
            [$oauthClientId], $query + $options,
        );
    }
}
