<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Invitations of people to your organization, by mail.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Invitations extends Resource
{
    /**
     * Create an invitation.
     *
     * Sends the person a mail with a link that is valid for 7 days and can be used once. `GET /v1/users` lists the person with the status
     * `invited`. An address gets at most 5 of these mails an hour, and an organization sends at most 100: 429 `rate_limited` above that.
     * Invitations belong to both environments: sandbox credentials get 403 `live_only`.
     *
     * Required scope: `invitations:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `email`: E-mail address that is invited. It must have one of the `settings.security.allowed_email_domains` of the organization, if there are
     *   any. Only the person with this address can accept.
     * - `name`: Name of the person, for the mail.
     * - `role_ids`: IDs of the roles that the person gets, at most 20. You can grant only roles with scopes that you have.
     * - `organization_id`: ID of the organization that invites: your own or a child of it. Default: your own.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param array{
     *     email: string,
     *     name?: string|null,
     *     role_ids: list<string>,
     *     organization_id?: string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Invitation
    {
        return $this->call(
            new Operation(
                'POST', '/v1/invitations',
                result: 'Invitation',
                query: ['fields'],
                body: 'InvitationInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }

    /**
     * List invitations, the accepted ones included.
     *
     * Returns the newest first by default. Invitations belong to both environments: sandbox credentials get 403 `live_only`.
     *
     * Required scope: `invitations:read`.
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
     * - `email`: `email` equals this value.
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
     *     status?: 'pending'|'accepted'|array{in?: list<'pending'|'accepted'>},
     *     email?: string|array{in?: list<string>},
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
     * @return Page<Models\Invitation>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/invitations',
                result: 'Invitation',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status', 'email',
                    'metadata', 'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get an invitation.
     *
     * Invitations belong to both environments: sandbox credentials get 403 `live_only`.
     *
     * Required scope: `invitations:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $invitationId ID of the invitation.
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
    public function get(int|string $invitationId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Invitation
    {
        return $this->call(
            new Operation('GET', '/v1/invitations/{invitation_id}', result: 'Invitation', query: ['fields']),
            [$invitationId], $query + $options,
        );
    }

    /**
     * Delete a pending invitation.
     *
     * Its link does not work anymore, and the invited user is deleted. Returns 409 `conflict` for an accepted invitation: delete the user
     * instead. Invitations belong to both environments: sandbox credentials get 403 `live_only`.
     *
     * Required scope: `invitations:write`.
     *
     * @param int|string $invitationId ID of the invitation.
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
    public function delete(int|string $invitationId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/invitations/{invitation_id}', returns: 'nothing', isRepeatable: true),
            [$invitationId], $options,
        );
    }

    /**
     * Accept an invitation.
     *
     * Requires the session of the person with the invited address: another address gets 403.
     *
     * Returns the invitation: `organization_id` is the organization that you now belong to, `user_id` your ID. A used, withdrawn or old
     * token returns 410 `token_expired`, and so does an invitation from someone who could not send it now: with the roles removed, or
     * without a scope of the invited roles.
     *
     * Fields of `$body`:
     * - `token`: Token in the link of the mail.
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
    public function accept(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Invitation
    {
        return $this->call(
            new Operation('POST', '/v1/invitations/accept', result: 'Invitation', body: 'AcceptanceInput', needsBody: true),
            [], $options, $body,
        );
    }
}
