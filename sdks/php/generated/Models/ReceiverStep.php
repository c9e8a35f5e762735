<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * What a receiver answers to one request.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ReceiverStep extends Model
{
    /** HTTP status of the response. */
    public readonly ?int $status;

    /** Time before the response, in milliseconds. Webhooks wait 10,000 ms for a response. */
    public readonly ?int $delay_ms;

    /**
     * Headers of the response: `Retry-After`, and names that start with `X-Receiver-`.
     *
     * @var array<string, string>|null
     */
    public readonly ?array $headers;
}
