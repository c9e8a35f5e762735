<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Helpers\WebhooksHelper;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type EndpointTestInputData from \WedSync\Inputs
 * @phpstan-import-type RetryPolicy from \WedSync\Inputs
 * @phpstan-import-type RetryPolicyPatch from \WedSync\Inputs
 */
class Webhooks extends Resource
{
    use WebhooksHelper;

    /**
     * Test filters.
     *
     * Returns whether an event matches filters, without storing them. Filters that are invalid return 422 with the place of each error.
     *
     * Required scope: `webhooks:read`.
     *
     * Fields of `$body`:
     * - `filters`: Event pattern, as in `filters` of a webhook.
     * - `event`: Event, as `GET /v1/events/{event_id}` returns it: at most 5,000 values. Fields that the filters do not name can be omitted. In XML,
     *   all values are texts: use JSON for numbers.
     *
     * @param array{filters: array<string, mixed>, event: array<string, mixed>} $body
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
    public function testFilter(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\FilterTest
    {
        return $this->call(
            new Operation('POST', '/v1/webhooks/test-filter', result: 'FilterTest', body: 'FilterTestInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * Get webhook source addresses.
     *
     * Returns the addresses that deliveries come from, for the firewall of your endpoint. Addresses alone prove nothing: always verify the
     * signature.
     *
     * Required scope: `webhooks:read`.
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
    public function getIps(#[\SensitiveParameter] array $options = []): Models\SourceAddresses
    {
        return $this->call(
            new Operation('GET', '/v1/webhooks/ips', result: 'SourceAddresses'),
            [], $options,
        );
    }

    /**
     * Create a webhook.
     *
     * Its signing secret is shown only once.
     *
     * An organization has at most 100 webhooks in each environment, live and sandbox; another one is rejected with 409 `conflict`.
     *
     * Required scope: `webhooks:write`.
     *
     * Fields of `$body`:
     * - `url`: URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10
     *   seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count.
     * - `event_types`: Event types to send: single types, all types of a resource (`client.*`) or all types (`*`). To create or change the webhook, your
     *   key needs the read scope of each of these resources (`clients:read` for `client.*`, `*:read` for `*`). Otherwise, 403
     *   `insufficient_scope` lists the missing scopes. Later changes of the key do not change which events the webhook receives.
     * - `filters`: Event pattern in the language of Amazon EventBridge: of the types in `event_types`, only events that match it are sent. Each field
     *   of the pattern has an array of values and operators, one of which must match. At most 2,048 characters, 100 values and operators,
     *   16 levels and 1,000 combinations of `$or`. A merge patch merges it with the stored pattern; null removes it. Default: every event
     *   of these types is sent.
     * - `description`: Purpose of the webhook.
     * - `headers`: Headers to send with each delivery, such as `Authorization`; at most 20. Headers that are reserved for HTTP or for the platform are
     *   rejected. A value has 1 to 1,000 visible ASCII characters, with spaces between them, but no tabs. Values are secret: every
     *   response, event and change contains `********` instead. Send `********` unchanged to keep the stored value.
     * - `retry_policy`: Retry delays for failed deliveries.
     * - `payload`: Form of the events that are sent. `full`: the whole event. `thin`: `data` has only the ID and the type of the resource; get the
     *   resource from the API. A resource without an ID has the IDs that it refers to.
     * - `api_version`: API version of the events that are sent. Null: the current version.
     * - `rate_limit_per_second`: Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit.
     * - `max_in_flight`: Maximum number of concurrent requests to the endpoint. `1` sends one event after the other, which orders the events of an object in
     *   replays only; compare `sequence` for others. Null: the platform chooses.
     * - `signature`: Signature scheme. `hmac-sha256`: a secret that you and the platform share. `ed25519`: the platform signs with a private key, and
     *   you verify with the public key. Default: `hmac-sha256` for a new webhook. Can be changed by rotating the secret only.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * @param array{
     *     url: string,
     *     event_types: list<'*'|'alert.*'|'alert.firing'|'alert.resolved'|'api_key.*'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.*'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.*'|'availability.changed'|'batch.*'|'batch.completed'|'booking.*'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.*'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.*'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.*'|'export.completed'|'form.*'|'form.archived'|'form.created'|'form.published'|'form_submission.*'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.*'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.*'|'menu.published'|'menu_selection.*'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.*'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.*'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.*'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.*'|'payment_schedule.created'|'quota.*'|'quota.threshold_reached'|'receipt.*'|'receipt.issued'|'refund.*'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.*'|'report.completed'|'report.failed'|'service.*'|'service.created'|'service.deleted'|'service.updated'|'space.*'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.*'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.*'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.*'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.*'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.*'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.*'|'webhook.disabled'|'webhook.failing'|'wedding.*'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted'>,
     *     filters?: array<string, mixed>|null,
     *     description?: string|null,
     *     headers?: array<string, string>,
     *     retry_policy?: RetryPolicy,
     *     payload?: 'full'|'thin',
     *     api_version?: 'v1'|null,
     *     rate_limit_per_second?: int|null,
     *     max_in_flight?: int|null,
     *     signature?: 'hmac-sha256'|'ed25519'|null,
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\WebhookWithSecret
    {
        return $this->call(
            new Operation('POST', '/v1/webhooks', result: 'WebhookWithSecret', body: 'WebhookInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * List webhooks.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `webhooks:read`.
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
     *     status?: 'active'|'paused'|'failed'|array{in?: list<'active'|'paused'|'failed'>},
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
     * @return Page<Models\Webhook>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/webhooks',
                result: 'Webhook',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'status',
                    'metadata', 'fields'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get a webhook.
     *
     * Required scope: `webhooks:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $webhookId ID of the webhook.
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
    public function get(int|string $webhookId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Webhook
    {
        return $this->call(
            new Operation('GET', '/v1/webhooks/{webhook_id}', result: 'Webhook', query: ['fields']),
            [$webhookId], $query + $options,
        );
    }

    /**
     * Update a webhook.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `webhooks:write`.
     *
     * Fields of `$body`:
     * - `url`: URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10
     *   seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count.
     * - `event_types`: Event types to send: single types, all types of a resource (`client.*`) or all types (`*`). To create or change the webhook, your
     *   key needs the read scope of each of these resources (`clients:read` for `client.*`, `*:read` for `*`). Otherwise, 403
     *   `insufficient_scope` lists the missing scopes. Later changes of the key do not change which events the webhook receives.
     * - `filters`: Event pattern in the language of Amazon EventBridge: of the types in `event_types`, only events that match it are sent. Each field
     *   of the pattern has an array of values and operators, one of which must match. At most 2,048 characters, 100 values and operators,
     *   16 levels and 1,000 combinations of `$or`. A merge patch merges it with the stored pattern; null removes it. Default: every event
     *   of these types is sent.
     * - `description`: Purpose of the webhook.
     * - `headers`: Headers to send with each delivery, such as `Authorization`; at most 20. Headers that are reserved for HTTP or for the platform are
     *   rejected. A value has 1 to 1,000 visible ASCII characters, with spaces between them, but no tabs. Values are secret: every
     *   response, event and change contains `********` instead. Send `********` unchanged to keep the stored value.
     * - `retry_policy`: Retry delays for failed deliveries.
     * - `payload`: Form of the events that are sent. `full`: the whole event. `thin`: `data` has only the ID and the type of the resource; get the
     *   resource from the API. A resource without an ID has the IDs that it refers to.
     * - `api_version`: API version of the events that are sent. Null: the current version.
     * - `rate_limit_per_second`: Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit.
     * - `max_in_flight`: Maximum number of concurrent requests to the endpoint. `1` sends one event after the other, which orders the events of an object in
     *   replays only; compare `sequence` for others. Null: the platform chooses.
     * - `signature`: Signature scheme. `hmac-sha256`: a secret that you and the platform share. `ed25519`: the platform signs with a private key, and
     *   you verify with the public key. Default: `hmac-sha256` for a new webhook. Can be changed by rotating the secret only.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $webhookId ID of the webhook.
     * @param array{
     *     url?: string,
     *     event_types?: list<'*'|'alert.*'|'alert.firing'|'alert.resolved'|'api_key.*'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.*'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.*'|'availability.changed'|'batch.*'|'batch.completed'|'booking.*'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.*'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.*'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.*'|'export.completed'|'form.*'|'form.archived'|'form.created'|'form.published'|'form_submission.*'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.*'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.*'|'menu.published'|'menu_selection.*'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.*'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.*'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.*'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.*'|'payment_schedule.created'|'quota.*'|'quota.threshold_reached'|'receipt.*'|'receipt.issued'|'refund.*'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.*'|'report.completed'|'report.failed'|'service.*'|'service.created'|'service.deleted'|'service.updated'|'space.*'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.*'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.*'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.*'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.*'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.*'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.*'|'webhook.disabled'|'webhook.failing'|'wedding.*'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted'>,
     *     filters?: array<string, mixed>|null,
     *     description?: string|null,
     *     headers?: array<string, string|null>|null,
     *     retry_policy?: RetryPolicyPatch|null,
     *     payload?: 'full'|'thin'|null,
     *     api_version?: 'v1'|null,
     *     rate_limit_per_second?: int|null,
     *     max_in_flight?: int|null,
     *     signature?: 'hmac-sha256'|'ed25519'|null,
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
    public function update(int|string $webhookId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Webhook
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/webhooks/{webhook_id}',
                result: 'Webhook',
                query: ['fields'],
                body: 'WebhookPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$webhookId], $options, $body,
        );
    }

    /**
     * Replace a webhook.
     *
     * Its secret and status are kept.
     *
     * Required scope: `webhooks:write`.
     *
     * Fields of `$body`:
     * - `url`: URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10
     *   seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count.
     * - `event_types`: Event types to send: single types, all types of a resource (`client.*`) or all types (`*`). To create or change the webhook, your
     *   key needs the read scope of each of these resources (`clients:read` for `client.*`, `*:read` for `*`). Otherwise, 403
     *   `insufficient_scope` lists the missing scopes. Later changes of the key do not change which events the webhook receives.
     * - `filters`: Event pattern in the language of Amazon EventBridge: of the types in `event_types`, only events that match it are sent. Each field
     *   of the pattern has an array of values and operators, one of which must match. At most 2,048 characters, 100 values and operators,
     *   16 levels and 1,000 combinations of `$or`. A merge patch merges it with the stored pattern; null removes it. Default: every event
     *   of these types is sent.
     * - `description`: Purpose of the webhook.
     * - `headers`: Headers to send with each delivery, such as `Authorization`; at most 20. Headers that are reserved for HTTP or for the platform are
     *   rejected. A value has 1 to 1,000 visible ASCII characters, with spaces between them, but no tabs. Values are secret: every
     *   response, event and change contains `********` instead. Send `********` unchanged to keep the stored value.
     * - `retry_policy`: Retry delays for failed deliveries.
     * - `payload`: Form of the events that are sent. `full`: the whole event. `thin`: `data` has only the ID and the type of the resource; get the
     *   resource from the API. A resource without an ID has the IDs that it refers to.
     * - `api_version`: API version of the events that are sent. Null: the current version.
     * - `rate_limit_per_second`: Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit.
     * - `max_in_flight`: Maximum number of concurrent requests to the endpoint. `1` sends one event after the other, which orders the events of an object in
     *   replays only; compare `sequence` for others. Null: the platform chooses.
     * - `signature`: Signature scheme. `hmac-sha256`: a secret that you and the platform share. `ed25519`: the platform signs with a private key, and
     *   you verify with the public key. Default: `hmac-sha256` for a new webhook. Can be changed by rotating the secret only.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $webhookId ID of the webhook.
     * @param array{
     *     url: string,
     *     event_types: list<'*'|'alert.*'|'alert.firing'|'alert.resolved'|'api_key.*'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.*'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.*'|'availability.changed'|'batch.*'|'batch.completed'|'booking.*'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.*'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.*'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.*'|'export.completed'|'form.*'|'form.archived'|'form.created'|'form.published'|'form_submission.*'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.*'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.*'|'menu.published'|'menu_selection.*'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.*'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.*'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.*'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.*'|'payment_schedule.created'|'quota.*'|'quota.threshold_reached'|'receipt.*'|'receipt.issued'|'refund.*'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.*'|'report.completed'|'report.failed'|'service.*'|'service.created'|'service.deleted'|'service.updated'|'space.*'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.*'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.*'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.*'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.*'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.*'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.*'|'webhook.disabled'|'webhook.failing'|'wedding.*'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted'>,
     *     filters?: array<string, mixed>|null,
     *     description?: string|null,
     *     headers?: array<string, string>,
     *     retry_policy?: RetryPolicy,
     *     payload?: 'full'|'thin',
     *     api_version?: 'v1'|null,
     *     rate_limit_per_second?: int|null,
     *     max_in_flight?: int|null,
     *     signature?: 'hmac-sha256'|'ed25519'|null,
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
    public function replace(int|string $webhookId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Webhook
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/webhooks/{webhook_id}',
                result: 'Webhook',
                query: ['fields'],
                body: 'WebhookInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$webhookId], $options, $body,
        );
    }

    /**
     * Delete a webhook.
     *
     * Its pending deliveries fail. It can be restored for 30 days.
     *
     * Required scope: `webhooks:write`.
     *
     * @param int|string $webhookId ID of the webhook.
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
    public function delete(int|string $webhookId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/webhooks/{webhook_id}', returns: 'nothing', isRepeatable: true),
            [$webhookId], $options,
        );
    }

    /**
     * Restore a deleted webhook.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `webhooks:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $webhookId ID of the webhook.
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
    public function restore(int|string $webhookId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Webhook
    {
        return $this->call(
            new Operation('POST', '/v1/webhooks/{webhook_id}/restore', result: 'Webhook', query: ['fields'], isRepeatable: true),
            [$webhookId], $query + $options,
        );
    }

    /**
     * Pause a webhook.
     *
     * No events are sent to it, and pending deliveries fail when they are due.
     *
     * Required scope: `webhooks:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $webhookId ID of the webhook.
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
    public function pause(int|string $webhookId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Webhook
    {
        return $this->call(
            new Operation('POST', '/v1/webhooks/{webhook_id}/pause', result: 'Webhook', query: ['fields'], isRepeatable: true),
            [$webhookId], $query + $options,
        );
    }

    /**
     * Resume a paused or failed webhook.
     *
     * Only new events are sent to it. Its circuit closes, and earlier failures do not count anymore.
     *
     * Required scope: `webhooks:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $webhookId ID of the webhook.
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
    public function resume(int|string $webhookId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Webhook
    {
        return $this->call(
            new Operation('POST', '/v1/webhooks/{webhook_id}/resume', result: 'Webhook', query: ['fields'], isRepeatable: true),
            [$webhookId], $query + $options,
        );
    }

    /**
     * Rotate a webhook's secret.
     *
     * The new secret is shown only once. The previous secret also signs for `overlap_hours`.
     *
     * Required scope: `webhooks:write`.
     *
     * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
     *
     * Fields of `$body`:
     * - `overlap_hours`: Hours for which the previous secret also signs, 0 to 168. During this time `webhook-signature` contains both signatures;
     *   `X-WedSync-Signature` and `X-BookingX-Signature` use the newest shared secret. Default: 24.
     * - `signature`: Signature scheme of the new secret. Omit to keep.
     *
     * @param int|string $webhookId ID of the webhook.
     * @param array{overlap_hours?: int, signature?: 'hmac-sha256'|'ed25519'|null} $body
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
    public function rotateSecret(int|string $webhookId, #[\SensitiveParameter] array $body = [], #[\SensitiveParameter] array $options = []): Models\WebhookWithSecret
    {
        return $this->call(
            new Operation(
                'POST', '/v1/webhooks/{webhook_id}/rotate-secret',
                result: 'WebhookWithSecret',
                body: 'RotateSecretInput',
                isRepeatable: true,
            ),
            [$webhookId], $options, $body,
        );
    }

    /**
     * Expire a webhook's old secret.
     *
     * Ends the overlap of a rotation: only the current secret signs. Does nothing without an old secret.
     *
     * Required scope: `webhooks:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     *
     * @param int|string $webhookId ID of the webhook.
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
    public function expireOldSecret(int|string $webhookId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\Webhook
    {
        return $this->call(
            new Operation('POST', '/v1/webhooks/{webhook_id}/expire-old-secret', result: 'Webhook', query: ['fields'], isRepeatable: true),
            [$webhookId], $query + $options,
        );
    }

    /**
     * Test a webhook.
     *
     * Sends an event to the endpoint now, and returns the request, the response and whether the signatures verify. Also works while the
     * webhook is paused or failed. The response takes up to 10 seconds. A failed test is not retried, and tests are neither in your events
     * nor in the statistics of the webhook. Batches cannot send tests.
     *
     * A test event has at most 100 KB. Requires the read scope of its resource, in addition to `webhooks:write`.
     *
     * Required scope: `webhooks:write`.
     *
     * Fields of `$body`:
     * - `event_type`: Type of the event to send. The webhook need not subscribe to it.
     * - `data`: Your own `data.object` of the event; `object` is added if it is missing. Or the whole `data` of an event: an `object` that is a
     *   JSON object, and `previous_attributes`. The `id` and the `object` of the object must be strings. The event may have at most 100 KB
     *   (1 KB: 1,000 bytes of JSON). Default: the example of `GET /v1/event-types/{event_type}`.
     *
     * @param int|string $webhookId ID of the webhook.
     * @param array{
     *     event_type: 'alert.firing'|'alert.resolved'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.changed'|'batch.completed'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.completed'|'form.archived'|'form.created'|'form.published'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.published'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.created'|'quota.threshold_reached'|'receipt.issued'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.completed'|'report.failed'|'service.created'|'service.deleted'|'service.updated'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.disabled'|'webhook.failing'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted',
     *     data?: EndpointTestInputData|null,
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
    public function test(int|string $webhookId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\EndpointTest
    {
        return $this->call(
            new Operation(
                'POST', '/v1/webhooks/{webhook_id}/test',
                result: 'EndpointTest',
                body: 'EndpointTestInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$webhookId], $options, $body,
        );
    }

    /**
     * Retry a webhook's failed deliveries.
     *
     * Starts a job that sends events of a period again: those with a failed delivery, oldest first and behind new events. Each delivery
     * gets one attempt. Failed replays are not included. Only an active webhook can retry.
     *
     * Required scope: `webhooks:write`.
     *
     * Fields of `$body`:
     * - `since`: Time from which events are sent, inclusive; at most 30 days ago.
     * - `until`: Time until which events are sent, inclusive. Default: the time of the request.
     * - `event_types`: Event types to send, or patterns such as `client.*`: of those that the webhook subscribes to. Default: all of them.
     *
     * @param int|string $webhookId ID of the webhook.
     * @param array{
     *     since: \DateTimeInterface|string,
     *     until?: \DateTimeInterface|string|null,
     *     event_types?: list<'*'|'alert.*'|'alert.firing'|'alert.resolved'|'api_key.*'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.*'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.*'|'availability.changed'|'batch.*'|'batch.completed'|'booking.*'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.*'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.*'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.*'|'export.completed'|'form.*'|'form.archived'|'form.created'|'form.published'|'form_submission.*'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.*'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.*'|'menu.published'|'menu_selection.*'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.*'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.*'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.*'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.*'|'payment_schedule.created'|'quota.*'|'quota.threshold_reached'|'receipt.*'|'receipt.issued'|'refund.*'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.*'|'report.completed'|'report.failed'|'service.*'|'service.created'|'service.deleted'|'service.updated'|'space.*'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.*'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.*'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.*'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.*'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.*'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.*'|'webhook.disabled'|'webhook.failing'|'wedding.*'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted'>|null,
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
    public function retryFailed(int|string $webhookId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Job
    {
        return $this->call(
            new Operation(
                'POST', '/v1/webhooks/{webhook_id}/retry-failed',
                result: 'Job',
                returns: 'job',
                body: 'RetryFailedInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$webhookId], $options, $body,
        );
    }

    /**
     * Replay events to a webhook.
     *
     * Starts a job that sends the events of a period, oldest first and behind new events: also those from before the webhook existed, and
     * from while it was paused or failed. The event types and the filters of the webhook apply. Every event is sent once per replay, with
     * its original ID. With `only_missing`, events that were delivered are omitted, and a failed delivery gets one attempt more. Only an
     * active webhook can replay.
     *
     * Required scope: `webhooks:write`.
     *
     * Fields of `$body`:
     * - `since`: Time from which events are sent, inclusive; at most 30 days ago.
     * - `until`: Time until which events are sent, inclusive. Default: the time of the request.
     * - `event_types`: Event types to send, or patterns such as `client.*`: of those that the webhook subscribes to. Default: all of them.
     * - `only_missing`: `true` to send only events that were not delivered to the webhook. Deliveries of earlier replays count, with one exception: an
     *   event with a failed delivery that is not of a replay is sent, even if a replay without `only_missing` delivered it since. `false`
     *   to send all again.
     * - `only_failed`: `true` to send only events with a failed delivery to the webhook, as `retry-failed` does. Has no effect with `only_missing`, which
     *   includes them.
     *
     * @param int|string $webhookId ID of the webhook.
     * @param array{
     *     since: \DateTimeInterface|string,
     *     until?: \DateTimeInterface|string|null,
     *     event_types?: list<'*'|'alert.*'|'alert.firing'|'alert.resolved'|'api_key.*'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.*'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.*'|'availability.changed'|'batch.*'|'batch.completed'|'booking.*'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.*'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.*'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.*'|'export.completed'|'form.*'|'form.archived'|'form.created'|'form.published'|'form_submission.*'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.*'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.*'|'menu.published'|'menu_selection.*'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.*'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.*'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.*'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.*'|'payment_schedule.created'|'quota.*'|'quota.threshold_reached'|'receipt.*'|'receipt.issued'|'refund.*'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.*'|'report.completed'|'report.failed'|'service.*'|'service.created'|'service.deleted'|'service.updated'|'space.*'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.*'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.*'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.*'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.*'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.*'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.*'|'webhook.disabled'|'webhook.failing'|'wedding.*'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted'>|null,
     *     only_missing?: bool,
     *     only_failed?: bool,
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
    public function replay(int|string $webhookId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Job
    {
        return $this->call(
            new Operation(
                'POST', '/v1/webhooks/{webhook_id}/replay',
                result: 'Job',
                returns: 'job',
                body: 'ReplayInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$webhookId], $options, $body,
        );
    }

    /**
     * List a webhook's deliveries.
     *
     * Returns the deliveries of the last 30 days, newest event first. Deliveries of events that your key cannot read are omitted.
     *
     * With `event_type`, `object_id` or `status=delivered`, a page scans up to 500 deliveries. It may then hold fewer than `limit`, or
     * none; continue while `has_more` is true.
     *
     * Required scope: `webhooks:read`.
     *
     * Parameters of `$query`:
     * - `status`: Status of the deliveries to return.
     * - `event_type`: Event type of the deliveries to return, or all types of a resource (`client.*`). Requires the read scope of the resource.
     * - `object_id`: ID of the object that the events are about.
     * - `event_id`: ID of the event. A replay of all events creates further deliveries, which are not included.
     * - `created_at`: `created_at` of the event is this time or later.
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     *
     * @param int|string $webhookId ID of the webhook.
     * @param array{
     *     status?: 'pending'|'delivered'|'retrying'|'failed'|array{in?: list<'pending'|'delivered'|'retrying'|'failed'>},
     *     event_type?: '*'|'alert.*'|'alert.firing'|'alert.resolved'|'api_key.*'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.*'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.*'|'availability.changed'|'batch.*'|'batch.completed'|'booking.*'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.*'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.*'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.*'|'export.completed'|'form.*'|'form.archived'|'form.created'|'form.published'|'form_submission.*'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.*'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.*'|'menu.published'|'menu_selection.*'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.*'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.*'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.*'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.*'|'payment_schedule.created'|'quota.*'|'quota.threshold_reached'|'receipt.*'|'receipt.issued'|'refund.*'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.*'|'report.completed'|'report.failed'|'service.*'|'service.created'|'service.deleted'|'service.updated'|'space.*'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.*'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.*'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.*'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.*'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.*'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.*'|'webhook.disabled'|'webhook.failing'|'wedding.*'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted',
     *     object_id?: string,
     *     event_id?: string,
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     limit?: int,
     *     cursor?: string,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\Delivery>
     * @throws WedSyncException
     */
    public function listDeliveries(int|string $webhookId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/webhooks/{webhook_id}/deliveries',
                result: 'Delivery',
                returns: 'page',
                query: ['status', 'event_type', 'object_id', 'event_id', 'created_at', 'limit', 'cursor'],
            ),
            [$webhookId], $query + $options,
        );
    }

    /**
     * Get a delivery.
     *
     * Includes its attempts with their requests, as they were sent, and responses.
     *
     * Required scope: `webhooks:read`.
     *
     * @param int|string $webhookId ID of the webhook.
     * @param int|string $deliveryId ID of the delivery.
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
    public function getDelivery(int|string $webhookId, int|string $deliveryId, #[\SensitiveParameter] array $options = []): Models\Delivery
    {
        return $this->call(
            new Operation('GET', '/v1/webhooks/{webhook_id}/deliveries/{delivery_id}', result: 'Delivery'),
            [$webhookId, $deliveryId], $options,
        );
    }

    /**
     * Retry a delivery.
     *
     * Sends the event again with the same ID, also if it was delivered. A delivery that has ended gets one attempt; one that waits for its
     * next retry is sent now. Deliveries wait while the circuit of the endpoint is open. Only an active webhook can retry.
     *
     * Required scope: `webhooks:write`.
     *
     * @param int|string $webhookId ID of the webhook.
     * @param int|string $deliveryId ID of the delivery.
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
    public function retryDelivery(int|string $webhookId, int|string $deliveryId, #[\SensitiveParameter] array $options = []): Models\Delivery
    {
        return $this->call(
            new Operation('POST', '/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/retry', result: 'Delivery', isRepeatable: true),
            [$webhookId, $deliveryId], $options,
        );
    }

    /**
     * Get a webhook's statistics.
     *
     * Returns the attempts of its deliveries, within seconds after they were made, and whether its circuit breaker is open. Test sends are
     * not counted.
     *
     * Required scope: `webhooks:read`.
     *
     * Parameters of `$query`:
     * - `from`: Start of the time span, rounded down to the start of its period. Default: 1 day (`hour`) or 30 days (`day`) before `to`.
     * - `to`: End of the time span, exclusive. Default: now.
     * - `granularity`: Length of a period (UTC). Statistics cover at most 31 days (`hour`) or 400 days (`day`) of the last 400 days. Default: hour.
     *
     * @param int|string $webhookId ID of the webhook.
     * @param array{from?: \DateTimeInterface|string, to?: \DateTimeInterface|string, granularity?: 'hour'|'day'} $query
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
    public function stats(int|string $webhookId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\WebhookStats
    {
        return $this->call(
            new Operation('GET', '/v1/webhooks/{webhook_id}/stats', result: 'WebhookStats', query: ['from', 'to', 'granularity']),
            [$webhookId], $query + $options,
        );
    }

    /**
     * Verify a webhook signature.
     *
     * For debugging a receiver: checks a delivery as a receiver would, and returns what differs. The payload and the secret are not stored.
     * `webhook-signature` is checked, or without it `X-WedSync-Signature`, or without both `X-BookingX-Signature`.
     *
     * Required scope: `webhook-signatures:read` (included in `webhooks:read`).
     *
     * Fields of `$body`:
     * - `payload`: Body of the delivery as text, exactly as it was received.
     * - `headers`: Headers of the delivery, at most 100, in any case. Headers that do not belong to the signature are ignored.
     * - `secret`: Secret of the webhook (`whsec_…`), or its public key (`whpk_…`). It is neither stored nor logged.
     *
     * @param array{payload: string, headers: array<string, string>, secret: string} $body
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
    public function verifySignature(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\SignatureCheck
    {
        return $this->call(
            new Operation(
                'POST', '/v1/webhook-signatures/verify',
                result: 'SignatureCheck',
                body: 'SignatureCheckInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [], $options, $body,
        );
    }
}
