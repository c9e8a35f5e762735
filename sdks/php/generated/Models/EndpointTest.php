<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The result of a test send.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class EndpointTest extends Model
{
    protected const FIELDS = [
        'delivery' => 'Delivery',
    ];

    /** Delivery of the test event, with its one attempt. */
    public readonly Delivery $delivery;

    /** Whether the signatures that were sent verify with the webhook's current secret. */
    public readonly bool $signature_valid;
}
