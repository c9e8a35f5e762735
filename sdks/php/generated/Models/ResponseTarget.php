<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The time until the first response to tickets of a tier and priority.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ResponseTarget extends Model
{
    /**
     * Tier of the support.
     *
     * @var 'standard'|'premium'|'enterprise'|string
     */
    public readonly string $tier;

    /**
     * Priority of the ticket.
     *
     * @var 'low'|'normal'|'high'|'urgent'|string
     */
    public readonly string $priority;

    /** Time until a response, in minutes, at any hour of any day. */
    public readonly int $minutes;
}
