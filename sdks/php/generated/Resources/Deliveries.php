<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Deliveries extends Resource
{
    /**
     * List all deliveries.
     *
     * Returns the deliveries of the last 30 days, newest event first. `status[in]=pending,retrying,failed` returns everything that has not
     * been delivered, from all your webhooks, in one list. Deliveries of events that your key cannot read are omitted.
     *
     * With `event_type`, `object_id` or `status=delivered`, a page scans a limited number of deliveries, 100 or 500. It may then hold fewer
     * than `limit`, or none; continue while `has_more` is true.
     *
     * Required scope: `deliveries:read` (included in `webhooks:read`).
     *
     * Parameters of `$query`:
     * - `webhook_id`: ID of the webhook.
     * - `status`: Status of the deliveries to return.
     * - `event_type`: Event type of the deliveries to return, or all types of a resource (`client.*`). Requires the read scope of the resource.
     * - `object_id`: ID of the object that the events are about.
     * - `event_id`: ID of the event. A replay of all events creates further deliveries, which are not included.
     * - `created_at`: `created_at` of the event is this time or later.
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     *
     * @param array{
     *     webhook_id?: string,
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
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/deliveries',
                result: 'Delivery',
                returns: 'page',
                query: ['webhook_id', 'status', 'event_type', 'object_id', 'event_id', 'created_at', 'limit', 'cursor'],
            ),
            [], $query + $options,
        );
    }
}
