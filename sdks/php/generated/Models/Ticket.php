<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A support ticket: a question to the platform's support.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Ticket extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'requester' => 'TicketAuthor',
        'response_due_at' => 'datetime',
        'closed_at' => 'datetime',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `ticket`. */
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

    /** Subject of the ticket. */
    public readonly string $subject;

    /** Text of the ticket, at most 10,000 characters. Do not send secrets or card numbers. */
    public readonly string $body;

    /**
     * Priority of the ticket. With the tier of your support, it sets the response target.
     *
     * @var 'low'|'normal'|'high'|'urgent'|string
     */
    public readonly string $priority;

    /** ID of the request that the ticket is about: its `X-Request-Id`. */
    public readonly ?string $request_id;

    /** Author of the ticket. */
    public readonly TicketAuthor $requester;

    /**
     * Status of the ticket: `open` while it waits for the platform's support, `answered` while it waits for you, `closed` at the end. Your
     * message opens an answered ticket again; a closed ticket accepts no messages.
     *
     * @var 'open'|'answered'|'closed'|string
     */
    public readonly string $status;

    /** Response target of the ticket in minutes, by its priority and the tier of your support. */
    public readonly int $response_minutes;

    /** Time of the next response by the target; null unless the ticket is `open`. */
    public readonly ?\DateTimeImmutable $response_due_at;

    /** True if the response is late: `response_due_at` has passed. */
    public readonly bool $is_overdue;

    /** Number of messages after the ticket's own text. */
    public readonly int $message_count;

    /**
     * Side that wrote last: `customer` or `support`.
     *
     * @var 'customer'|'support'|string
     */
    public readonly string $last_message_by;

    /**
     * Side that closed the ticket; null while it is not closed.
     *
     * @var 'customer'|'support'|string|null
     */
    public readonly ?string $closed_by;

    /** Time at which the ticket was closed; null while it is not. */
    public readonly ?\DateTimeImmutable $closed_at;
}
