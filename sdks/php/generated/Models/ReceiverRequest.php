<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A request that a receiver got.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ReceiverRequest extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'signature' => 'ReceivedSignature',
    ];

    /** ID of the request. */
    public readonly string $id;

    /** Always `receiver_request`. */
    public readonly string $object;

    /** ID of the receiver. */
    public readonly string $receiver_id;

    /** Number of the request at this receiver, from 1. */
    public readonly int $number;

    /** Time when the request arrived. */
    public readonly \DateTimeImmutable $created_at;

    /**
     * Headers of the request, with names in lower case. Values that are not part of every delivery are `***`.
     *
     * @var array<string, string>
     */
    public readonly array $headers;

    /**
     * Body of the request as text: its first 65,536 bytes, secrets as `***`. Null if it is not UTF-8. Show it as text only: anyone who
     * knows the URL can have sent it.
     */
    public readonly ?string $body;

    /** Size of the whole body, in bytes. */
    public readonly int $body_bytes;

    /** True if the body is longer than the stored part. */
    public readonly bool $is_truncated;

    /** Whether the signature of the request verifies. */
    public readonly ReceivedSignature $signature;

    /** HTTP status of the response. */
    public readonly int $response_status;

    /** Time before the response, in milliseconds. */
    public readonly int $response_delay_ms;
}
