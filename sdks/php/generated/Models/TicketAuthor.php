<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Who wrote a ticket or a message. Members of the platform's support have no ID here.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class TicketAuthor extends Model
{
    /**
     * Type of the author. `support` is the platform's support.
     *
     * @var 'user'|'api_key'|'oauth_client'|'support'|string
     */
    public readonly string $type;

    /** ID of the user, API key or OAuth client; null for `support`. */
    public readonly ?string $id;

    /** Name of the person; null for API keys and OAuth clients. */
    public readonly ?string $name;
}
