<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A message of a ticket. It never changes.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class TicketMessage extends Model
{
    protected const FIELDS = [
        'author' => 'TicketAuthor',
        'created_at' => 'datetime',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `ticket_message`. */
    public readonly string $object;

    /** ID of the ticket. */
    public readonly string $ticket_id;

    /** Author of the message. */
    public readonly TicketAuthor $author;

    /**
     * Way in which the message arrived: `api` or `mail`.
     *
     * @var 'api'|'mail'|string
     */
    public readonly string $source;

    /** Text of the message. */
    public readonly string $body;

    /** Time of the message. */
    public readonly \DateTimeImmutable $created_at;
}
