<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Access to the API: keys, scopes and limits.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type KeyLimits from \WedSync\Inputs
 * @phpstan-import-type KeyLimitsPatch from \WedSync\Inputs
 * @phpstan-import-type KeyRule from \WedSync\Inputs
 * @phpstan-import-type RequestSigning from \WedSync\Inputs
 * @phpstan-import-type RequestSigningPatch from \WedSync\Inputs
 */
class ApiKeys extends Resource
{
    /**
     * Create an API key.
     *
     * Its secret is shown only once.
     *
     * Required scope: `api-keys:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name that describes the purpose of the key.
     * - `scopes`: Scopes of the key: `<resource>:read`, `<resource>:write`, `*:read` or `*`. The resource is named as in the path, such as
     *   `api-keys:write`. `bookings` includes `booking-series`, `payments` includes `payment-schedules`, `webhooks` includes `deliveries`,
     *   `event-types` and `webhook-signatures`, and `waitlist` includes `waitlist-entries`. Cannot exceed your own scopes.
     * - `environment`: Environment of the key: `live` or `test`. Default: that of your own credentials, which can create test keys only if they are for
     *   `test`. Cannot be changed.
     * - `application_id`: ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected.
     *   Cannot be changed.
     * - `service_account_id`: ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is
     *   deleted, requests with the key are rejected. Cannot be changed.
     * - `tier`: Tier that sets the key's limits.
     * - `status`: Status of the key: `active` ↔ `disabled`. Requests with a disabled key are rejected.
     * - `expires_at`: Expiry time; requests with the key are rejected from then on. Null: the key never expires. `api_key.expiring` is sent 7 days and 1
     *   day before.
     * - `limits`: Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; `effective_limits` has the limits
     *   in force.
     * - `rules`: Limits of single endpoints, at most 20 rules.
     * - `allowed_ips`: IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any.
     * - `denied_ips`: IP addresses and networks from which the key cannot be used, even if they are allowed.
     * - `allowed_domains`: Web domains that can use the key: `example.com` itself, `*.example.com` for all subdomains. Empty: any.
     * - `user_agents`: User agents that can use the key: `*` matches any text, `!` in front rejects, the first match decides.
     * - `request_signing`: Request signing (RFC 9421): whether it is required, and the public key for verification.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * @param array{
     *     name: string,
     *     scopes: list<string>,
     *     environment?: 'live'|'test'|null,
     *     application_id?: string|null,
     *     service_account_id?: string|null,
     *     tier?: string,
     *     status?: 'active'|'disabled'|null,
     *     expires_at?: \DateTimeInterface|string|null,
     *     limits?: KeyLimits,
     *     rules?: list<KeyRule>,
     *     allowed_ips?: list<string>,
     *     denied_ips?: list<string>,
     *     allowed_domains?: list<string>,
     *     user_agents?: list<string>,
     *     request_signing?: RequestSigning,
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\IssuedKey
    {
        return $this->call(
            new Operation('POST', '/v1/api-keys', result: 'IssuedKey', body: 'ApiKeyInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * List API keys.
     *
     * Returns the keys of your own credentials' environment (live or test), newest first by default.
     *
     * Required scope: `api-keys:read`.
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
     *     status?: 'active'|'disabled'|'revoked'|array{in?: list<'active'|'disabled'|'revoked'>},
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
     * @return Page<Models\ApiKey>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/api-keys',
                result: 'ApiKey',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status',
                    'metadata', 'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get an API key.
     *
     * Required scope: `api-keys:read`.
     *
     * @param int|string $keyId ID of the API key.
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
    public function get(int|string $keyId, #[\SensitiveParameter] array $options = []): Models\ApiKey
    {
        return $this->call(
            new Operation('GET', '/v1/api-keys/{key_id}', result: 'ApiKey'),
            [$keyId], $options,
        );
    }

    /**
     * Update an API key.
     *
     * Takes effect with the next request. Your credentials need every scope that the key has afterwards, unless the change only restricts
     * it: fewer scopes, lower limits, fewer networks, domains or user agents, an earlier expiry, required signatures, or `disabled`.
     *
     * Required scope: `api-keys:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name that describes the purpose of the key.
     * - `scopes`: Scopes of the key: `<resource>:read`, `<resource>:write`, `*:read` or `*`. The resource is named as in the path, such as
     *   `api-keys:write`. `bookings` includes `booking-series`, `payments` includes `payment-schedules`, `webhooks` includes `deliveries`,
     *   `event-types` and `webhook-signatures`, and `waitlist` includes `waitlist-entries`. Cannot exceed your own scopes.
     * - `environment`: Environment of the key: `live` or `test`. Default: that of your own credentials, which can create test keys only if they are for
     *   `test`. Cannot be changed.
     * - `application_id`: ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected.
     *   Cannot be changed.
     * - `service_account_id`: ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is
     *   deleted, requests with the key are rejected. Cannot be changed.
     * - `tier`: Tier that sets the key's limits.
     * - `status`: Status of the key: `active` ↔ `disabled`. Requests with a disabled key are rejected.
     * - `expires_at`: Expiry time; requests with the key are rejected from then on. Null: the key never expires. `api_key.expiring` is sent 7 days and 1
     *   day before.
     * - `limits`: Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; `effective_limits` has the limits
     *   in force.
     * - `rules`: Limits of single endpoints, at most 20 rules.
     * - `allowed_ips`: IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any.
     * - `denied_ips`: IP addresses and networks from which the key cannot be used, even if they are allowed.
     * - `allowed_domains`: Web domains that can use the key: `example.com` itself, `*.example.com` for all subdomains. Empty: any.
     * - `user_agents`: User agents that can use the key: `*` matches any text, `!` in front rejects, the first match decides.
     * - `request_signing`: Request signing (RFC 9421): whether it is required, and the public key for verification.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $keyId ID of the API key.
     * @param array{
     *     name?: string,
     *     scopes?: list<string>,
     *     environment?: 'live'|'test'|null,
     *     application_id?: string|null,
     *     service_account_id?: string|null,
     *     tier?: string|null,
     *     status?: 'active'|'disabled'|null,
     *     expires_at?: \DateTimeInterface|string|null,
     *     limits?: KeyLimitsPatch|null,
     *     rules?: list<KeyRule>|null,
     *     allowed_ips?: list<string>|null,
     *     denied_ips?: list<string>|null,
     *     allowed_domains?: list<string>|null,
     *     user_agents?: list<string>|null,
     *     request_signing?: RequestSigningPatch|null,
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
    public function update(int|string $keyId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\ApiKey
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/api-keys/{key_id}',
                result: 'ApiKey',
                query: ['fields'],
                body: 'ApiKeyPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$keyId], $options, $body,
        );
    }

    /**
     * Replace an API key.
     *
     * Takes effect with the next request. Your credentials need every scope that the key has afterwards, unless the change only restricts
     * it: fewer scopes, lower limits, fewer networks, domains or user agents, an earlier expiry, required signatures, or `disabled`.
     *
     * Required scope: `api-keys:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `name`: Name that describes the purpose of the key.
     * - `scopes`: Scopes of the key: `<resource>:read`, `<resource>:write`, `*:read` or `*`. The resource is named as in the path, such as
     *   `api-keys:write`. `bookings` includes `booking-series`, `payments` includes `payment-schedules`, `webhooks` includes `deliveries`,
     *   `event-types` and `webhook-signatures`, and `waitlist` includes `waitlist-entries`. Cannot exceed your own scopes.
     * - `environment`: Environment of the key: `live` or `test`. Default: that of your own credentials, which can create test keys only if they are for
     *   `test`. Cannot be changed.
     * - `application_id`: ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected.
     *   Cannot be changed.
     * - `service_account_id`: ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is
     *   deleted, requests with the key are rejected. Cannot be changed.
     * - `tier`: Tier that sets the key's limits.
     * - `status`: Status of the key: `active` ↔ `disabled`. Requests with a disabled key are rejected.
     * - `expires_at`: Expiry time; requests with the key are rejected from then on. Null: the key never expires. `api_key.expiring` is sent 7 days and 1
     *   day before.
     * - `limits`: Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; `effective_limits` has the limits
     *   in force.
     * - `rules`: Limits of single endpoints, at most 20 rules.
     * - `allowed_ips`: IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any.
     * - `denied_ips`: IP addresses and networks from which the key cannot be used, even if they are allowed.
     * - `allowed_domains`: Web domains that can use the key: `example.com` itself, `*.example.com` for all subdomains. Empty: any.
     * - `user_agents`: User agents that can use the key: `*` matches any text, `!` in front rejects, the first match decides.
     * - `request_signing`: Request signing (RFC 9421): whether it is required, and the public key for verification.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $keyId ID of the API key.
     * @param array{
     *     name: string,
     *     scopes: list<string>,
     *     environment?: 'live'|'test'|null,
     *     application_id?: string|null,
     *     service_account_id?: string|null,
     *     tier?: string,
     *     status?: 'active'|'disabled'|null,
     *     expires_at?: \DateTimeInterface|string|null,
     *     limits?: KeyLimits,
     *     rules?: list<KeyRule>,
     *     allowed_ips?: list<string>,
     *     denied_ips?: list<string>,
     *     allowed_domains?: list<string>,
     *     user_agents?: list<string>,
     *     request_signing?: RequestSigning,
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
    public function replace(int|string $keyId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\ApiKey
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/api-keys/{key_id}',
                result: 'ApiKey',
                query: ['fields'],
                body: 'ApiKeyInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$keyId], $options, $body,
        );
    }

    /**
     * Revoke an API key.
     *
     * Requests with it are refused immediately. Needs no scope of the key.
     *
     * Required scope: `api-keys:write`.
     *
     * @param int|string $keyId ID of the API key.
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
    public function delete(int|string $keyId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/api-keys/{key_id}', returns: 'nothing', isRepeatable: true),
            [$keyId], $options,
        );
    }

    /**
     * Regenerate an API key's secret.
     *
     * The new secret is shown only once. The old secret works for another `grace_hours`. Your credentials need every scope of the key.
     *
     * Required scope: `api-keys:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `grace_hours`: Hours for which the old secret still works, 0 to 168. Default: 24.
     *
     * @param int|string $keyId ID of the API key.
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
    public function regenerate(int|string $keyId, #[\SensitiveParameter] array $body = [], #[\SensitiveParameter] array $options = []): Models\IssuedKey
    {
        return $this->call(
            new Operation('POST', '/v1/api-keys/{key_id}/regenerate', result: 'IssuedKey', body: 'RegenerateInput', isRepeatable: true),
            [$keyId], $options, $body,
        );
    }

    /**
     * Get an API key's usage.
     *
     * Returns the requests made with the key, in total and per period.
     *
     * Required scope: `usage:read`.
     *
     * Parameters of `$query`:
     * - `from`: Start of the time span, rounded down to the start of its period. Default: 1 hour (`minute`), 1 day (`hour`) or 30 days (`day`)
     *   before `to`.
     * - `to`: End of the time span, exclusive. Default: now.
     * - `granularity`: Length of a period. A report covers at most 6 hours of the last 2 days (`minute`), 14 days of the last 90 days (`hour`) or 366 days
     *   of the last 2 years (`day`). Default: hour.
     *
     * @param int|string $keyId ID of the API key.
     * @param array{from?: \DateTimeInterface|string, to?: \DateTimeInterface|string, granularity?: 'minute'|'hour'|'day'} $query
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
    public function usage(int|string $keyId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Usage
    {
        return $this->call(
            new Operation('GET', '/v1/api-keys/{key_id}/usage', result: 'Usage', query: ['from', 'to', 'granularity']),
            [$keyId], $query + $options,
        );
    }
}
