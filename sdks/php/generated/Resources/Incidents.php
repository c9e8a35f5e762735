<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * The status of the platform and its incidents, for everyone.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Incidents extends Resource
{
    /**
     * List incidents.
     *
     * Returns open and resolved incidents, the newest first. Needs no credentials. Caches keep the response for 30 seconds.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     *
     * @param array{limit?: int, cursor?: string} $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\Incident>
     * @throws WedSyncException
     */
    public function list(#[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation('GET', '/v1/incidents', result: 'Incident', returns: 'page', query: ['limit', 'cursor'], hasCredentials: false),
            [], $query + $options,
        );
    }

    /**
     * Create an incident.
     *
     * Opens an incident with its first update: its components have its impact until it is resolved. Platform administrators only.
     *
     * Required scope: `platform:incidents`.
     *
     * Fields of `$body`:
     * - `title`: Title of the incident.
     * - `impact`: Impact on the components while the incident is open.
     * - `components`: Components with the impact.
     * - `status`: Status of the incident: `investigating`, `identified`, `monitoring`, in any order, then `resolved`, which is final. A new incident
     *   is `investigating` unless it has another one. Omit to keep.
     * - `message`: Text of the first update.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * @param array{
     *     title: string,
     *     impact: 'maintenance'|'degraded'|'outage',
     *     components: list<'api'|'webhooks'|'jobs'|'scheduled_work'|'payments'|'mails'|'usage'|'portal'>,
     *     status?: 'investigating'|'identified'|'monitoring'|'resolved'|null,
     *     message: string,
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
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Incident
    {
        return $this->call(
            new Operation('POST', '/v1/incidents', result: 'Incident', body: 'IncidentInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * Get an incident.
     *
     * Needs no credentials. Caches keep the response for 30 seconds.
     *
     * @param int|string $incidentId ID of the incident.
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
    public function get(int|string $incidentId, #[\SensitiveParameter] array $options = []): Models\Incident
    {
        return $this->call(
            new Operation('GET', '/v1/incidents/{incident_id}', result: 'Incident', hasCredentials: false),
            [$incidentId], $options,
        );
    }

    /**
     * Update an incident.
     *
     * Changes the fields in the body (RFC 7396). `message` publishes an update, and is required with another `status`. With `resolved`, its
     * components recover unless something else has an impact on them. A resolved incident cannot be changed: 409 `illegal_transition`.
     * Platform administrators only.
     *
     * Required scope: `platform:incidents`.
     *
     * Fields of `$body`:
     * - `title`: Title of the incident.
     * - `impact`: Impact on the components while the incident is open.
     * - `components`: Components with the impact.
     * - `status`: Status of the incident: `investigating`, `identified`, `monitoring`, in any order, then `resolved`, which is final. A new incident
     *   is `investigating` unless it has another one. Omit to keep.
     * - `message`: Text to publish as an update. Required with another `status`.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * @param int|string $incidentId ID of the incident.
     * @param array{
     *     title?: string,
     *     impact?: 'maintenance'|'degraded'|'outage',
     *     components?: list<'api'|'webhooks'|'jobs'|'scheduled_work'|'payments'|'mails'|'usage'|'portal'>,
     *     status?: 'investigating'|'identified'|'monitoring'|'resolved'|null,
     *     message?: string|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
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
    public function update(int|string $incidentId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\Incident
    {
        return $this->call(
            new Operation('PATCH', '/v1/incidents/{incident_id}', result: 'Incident', body: 'IncidentPatch', needsBody: true, isRepeatable: true),
            [$incidentId], $options, $body,
        );
    }
}
