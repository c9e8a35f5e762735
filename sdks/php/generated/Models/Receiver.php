<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A receiver of the sandbox: an address that shows the requests that webhooks send to it.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Receiver extends Model
{
    protected const FIELDS = [
        'script' => '[ReceiverStep]',
        'last_request_at' => 'datetime',
        'created_at' => 'datetime',
        'expires_at' => 'datetime',
    ];

    /** ID of the receiver. */
    public readonly string $id;

    /** Always `receiver`. */
    public readonly string $object;

    /** HTTP status of the responses. Default: 200. */
    public readonly int $status;

    /** Time before each response, in milliseconds. Webhooks wait 10,000 ms for a response. Default: 0. */
    public readonly int $delay_ms;

    /**
     * Responses to the first requests, in order, at most 50. Later requests get `status` after `delay_ms`.
     *
     * @var list<ReceiverStep>
     */
    public readonly array $script;

    /** URL of the receiver, for the `url` of a webhook. Whoever knows it can send requests to it. */
    public readonly string $url;

    /** Number of requests so far. The last 100 of them are stored, each for 7 days. */
    public readonly int $request_count;

    /** Time of the last request; null if there was none. */
    public readonly ?\DateTimeImmutable $last_request_at;

    /** Time of the creation. */
    public readonly \DateTimeImmutable $created_at;

    /** Time when the receiver is deleted: 30 days after the last request. */
    public readonly \DateTimeImmutable $expires_at;
}
