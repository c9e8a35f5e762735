<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The API key, the user or the platform that caused the event.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class EventActor extends Model
{
    /**
     * Type of the actor.
     *
     * @var 'api_key'|'user'|'oauth_client'|'platform'|string
     */
    public readonly string $type;

    /** ID of the actor; null for the platform. */
    public readonly ?string $id;
}
