<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Events\Event;
use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Events of the last 30 days, and every change in order for systems that keep a copy.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Events extends Resource
{
    /**
     * List events.
     *
     * Returns the events of the last 30 days, newest first by default. Events of resources that your key cannot read are omitted:
     * `client.*` requires `clients:read`. If you filter by a type, your key must have its scope (403 `insufficient_scope`).
     *
     * Required scope: `events:read`.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     * - `type`: Event type to return, or all types of a resource (`client.*`).
     * - `created_at`: Earliest `created_at` to return. Sorts by `created_at`.
     * - `request_id`: ID of the request that caused the events. Sorts by `created_at`. The request must be in your request log.
     * - `sort`: Sort field; prefix `-` for descending. Default: `-sequence`, or `-created_at` with a filter on `created_at` or `request_id`. Only
     *   `sequence` misses no event if new events are created while you read the pages.
     *
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     type?: '*'|'alert.*'|'alert.firing'|'alert.resolved'|'api_key.*'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.*'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.*'|'availability.changed'|'batch.*'|'batch.completed'|'booking.*'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.*'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.*'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.*'|'export.completed'|'form.*'|'form.archived'|'form.created'|'form.published'|'form_submission.*'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.*'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.*'|'menu.published'|'menu_selection.*'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.*'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.*'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.*'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.*'|'payment_schedule.created'|'quota.*'|'quota.threshold_reached'|'receipt.*'|'receipt.issued'|'refund.*'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.*'|'report.completed'|'report.failed'|'service.*'|'service.created'|'service.deleted'|'service.updated'|'space.*'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.*'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.*'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.*'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.*'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.*'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.*'|'webhook.disabled'|'webhook.failing'|'wedding.*'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted'|array{in?: list<'*'|'alert.*'|'alert.firing'|'alert.resolved'|'api_key.*'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.*'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.*'|'availability.changed'|'batch.*'|'batch.completed'|'booking.*'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.*'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.*'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.*'|'export.completed'|'form.*'|'form.archived'|'form.created'|'form.published'|'form_submission.*'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.*'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.*'|'menu.published'|'menu_selection.*'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.*'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.*'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.*'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.*'|'payment_schedule.created'|'quota.*'|'quota.threshold_reached'|'receipt.*'|'receipt.issued'|'refund.*'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.*'|'report.completed'|'report.failed'|'service.*'|'service.created'|'service.deleted'|'service.updated'|'space.*'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.*'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.*'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.*'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.*'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.*'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.*'|'webhook.disabled'|'webhook.failing'|'wedding.*'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted'>},
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, lte?: \DateTimeInterface|string},
     *     request_id?: string,
     *     sort?: 'sequence'|'-sequence'|'created_at'|'-created_at',
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Event>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/events',
                result: 'Event',
                returns: 'page',
                query: ['limit', 'cursor', 'type', 'created_at', 'request_id', 'sort'],
            ),
            [], $query + $options,
        );
    }

    /**
     * Get an event.
     *
     * The body is byte-identical to the webhook payload. Also requires the read scope of the event's resource: `client.created` requires
     * `clients:read`.
     *
     * Required scope: `events:read`.
     *
     * @param int|string $eventId ID of the event.
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
    public function get(int|string $eventId, #[\SensitiveParameter] array $options = []): Event
    {
        return $this->call(
            new Operation('GET', '/v1/events/{event_id}', result: 'Event'),
            [$eventId], $options,
        );
    }
}
