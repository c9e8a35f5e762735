<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The request of an attempt.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class AttemptRequest extends Model
{
    /** URL that the request was sent to. */
    public readonly string $url;

    /**
     * Headers of the request, including the signatures. The values of the webhook's own `headers` are `********`.
     *
     * @var array<string, string>
     */
    public readonly array $headers;

    /**
     * Form of the event in the body: `full` or `thin`.
     *
     * @var 'full'|'thin'|string
     */
    public readonly string $payload;

    /** Body of the request, byte-identical to what was sent. Null in lists, and after the event has expired. */
    public readonly ?string $body;
}
