<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The status of a component.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ComponentState extends Model
{
    protected const FIELDS = [
        'since' => 'datetime',
    ];

    /**
     * Name of the component.
     *
     * @var 'api'|'webhooks'|'jobs'|'scheduled_work'|'payments'|'mails'|'usage'|'portal'|string
     */
    public readonly string $name;

    /**
     * Status of the component: `operational`, `maintenance` (announced work), `degraded` (slow, late, or with some errors), `outage`.
     *
     * @var 'operational'|'maintenance'|'degraded'|'outage'|string
     */
    public readonly string $status;

    /** Time since which the component has the status; null if it has always been operational. */
    public readonly ?\DateTimeImmutable $since;
}
