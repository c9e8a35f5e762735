<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * An incident of the platform: its impact, and its updates.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Incident extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'updates' => '[IncidentUpdate]',
        'resolved_at' => 'datetime',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `incident`. */
    public readonly string $object;

    /** ID of the organization that owns the resource. */
    public readonly string $organization_id;

    /** Live mode: false in the sandbox. */
    public readonly bool $livemode;

    /** Version, incremented by every change. Sent as `ETag`. */
    public readonly int $version;

    /** Time of creation. */
    public readonly \DateTimeImmutable $created_at;

    /** Time of the last change. */
    public readonly \DateTimeImmutable $updated_at;

    /**
     * Custom name-value pairs.
     *
     * @var array<string, string>
     */
    public readonly array $metadata;

    /**
     * IDs of this resource in other systems.
     *
     * @var list<ExternalRef>
     */
    public readonly array $external_refs;

    /** Title of the incident. */
    public readonly string $title;

    /**
     * Impact on the components while the incident is open.
     *
     * @var 'maintenance'|'degraded'|'outage'|string
     */
    public readonly string $impact;

    /**
     * Components with the impact.
     *
     * @var list<'api'|'webhooks'|'jobs'|'scheduled_work'|'payments'|'mails'|'usage'|'portal'|string>
     */
    public readonly array $components;

    /**
     * Status of the incident. `resolved` is the end.
     *
     * @var 'investigating'|'identified'|'monitoring'|'resolved'|string
     */
    public readonly string $status;

    /**
     * Updates of the incident, newest first.
     *
     * @var list<IncidentUpdate>
     */
    public readonly array $updates;

    /** Time of the resolution; null while the incident is open. */
    public readonly ?\DateTimeImmutable $resolved_at;
}
