<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A delivery of an event to a webhook. Stored for 30 days.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Delivery extends Model
{
    protected const FIELDS = [
        'attempts' => '[Attempt]',
        'next_retry_at' => 'datetime',
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
    ];

    /** ID of the delivery, sent as `X-WedSync-Delivery`. Identical in every attempt. */
    public readonly string $id;

    /** Always `delivery`. */
    public readonly string $object;

    /** ID of the organization that owns the resource. */
    public readonly string $organization_id;

    /** `false` in the sandbox. */
    public readonly bool $livemode;

    /** ID of the webhook that receives the event. */
    public readonly string $webhook_id;

    /** ID of the event. */
    public readonly string $event_id;

    /** Type of the event. */
    public readonly string $event_type;

    /** Sequence number of the event in your organization's events. */
    public readonly int $event_sequence;

    /** ID of the object that the event is about. */
    public readonly ?string $object_id;

    /** ID of the job that replayed the event; null for live deliveries. */
    public readonly ?string $replay_id;

    /** `true` for a test send. It is not retried, and its event is not in your events. */
    public readonly bool $is_test;

    /** `true` if you requested the latest attempt after the delivery had ended. If that attempt fails, no other follows. */
    public readonly bool $is_manual;

    /**
     * Status of the delivery. `pending`: not attempted yet. `retrying`: failed and will be retried. `delivered`: delivered. `failed`: will
     * not be retried.
     *
     * @var 'pending'|'delivered'|'retrying'|'failed'|string
     */
    public readonly string $status;

    /**
     * Attempts, oldest first.
     *
     * @var list<Attempt>
     */
    public readonly array $attempts;

    /** Time of the next retry. While the circuit of the endpoint is open, the end of its pause or later. */
    public readonly ?\DateTimeImmutable $next_retry_at;

    /**
     * Reason why the delivery will not be retried.
     *
     * @var 'exhausted'|'gone'|'webhook_deleted'|'webhook_paused'|'webhook_failed'|'event_expired'|string|null
     */
    public readonly ?string $failure_reason;

    /** Time when the delivery was created. */
    public readonly \DateTimeImmutable $created_at;

    /** Time of the last change. */
    public readonly \DateTimeImmutable $updated_at;
}
