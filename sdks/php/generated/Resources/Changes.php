<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Helpers\ChangesHelper;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Events of the last 30 days, and every change in order for systems that keep a copy.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Changes extends Resource
{
    use ChangesHelper;

    /**
     * List changes.
     *
     * Returns every change of your resources, oldest first. A deleted resource is returned as a tombstone.
     *
     * Store `next_cursor` and send it with your next request: at once while `has_more` is true, otherwise at any time. Changes are stored
     * for 30 days. If the next change after a cursor has expired, the API returns 410 `cursor_expired`.
     *
     * Changes of resources that your key cannot read are omitted. A page may therefore hold fewer than `limit` items, or none; continue
     * while `has_more` is true. Each type in `types` requires its read scope (403 `insufficient_scope`).
     *
     * Required scope: `changes:read`.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: `next_cursor` of the previous response, even if its `types` were different. Omit to start with the oldest stored change. `latest`
     *   returns no changes, only the cursor after the newest one.
     * - `types`: Resource types to return, comma-separated. A page may then hold fewer than `limit` items, or none; continue while `has_more` is
     *   true.
     *
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     types?: list<'alert'|'api_key'|'application'|'availability_change'|'batch'|'booking'|'client'|'customer'|'export'|'form'|'form_submission'|'integration'|'menu'|'menu_selection'|'organization'|'payment'|'payment_request'|'payment_schedule'|'quota_alert'|'receipt'|'refund'|'report'|'service'|'space'|'staff'|'sync'|'sync_conflict'|'venue'|'waitlist_entry'|'webhook'|'wedding'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\Change>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation('GET', '/v1/changes', result: 'Change', returns: 'page', query: ['limit', 'cursor', 'types']),
            [], $query + $options,
        );
    }
}
