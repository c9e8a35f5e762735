<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A request in the log of your organization.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class RequestLog extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'latency_ms' => 'float',
    ];

    /** ID of the row. */
    public readonly string $id;

    /** Always `request_log`. */
    public readonly string $object;

    /** ID of the organization that the request was for. */
    public readonly string $organization_id;

    /** `false` in the sandbox. */
    public readonly bool $livemode;

    /**
     * `X-Request-Id` of the response. An ID that you chose and that may contain personal data is replaced by `ext_` and a hash; filters
     * accept both.
     */
    public readonly string $request_id;

    /** Time when the request arrived. */
    public readonly \DateTimeImmutable $created_at;

    /** HTTP method. */
    public readonly string $method;

    /** Path of the operation in the OpenAPI document, or `unmatched` for a path that does not exist. */
    public readonly string $route;

    /** Path of the request, at most 300 characters. `***` masks e-mail addresses, telephone numbers and secrets. */
    public readonly string $path;

    /** Query string of the request, masked and limited as `path`. */
    public readonly ?string $query;

    /** HTTP status of the response. */
    public readonly int $status;

    /** `code` of the problem document; null without an error. */
    public readonly ?string $code;

    /** Name of the limit that rejected the request. */
    public readonly ?string $limit;

    /** Time from the arrival to the end of the response, in milliseconds. */
    public readonly float $latency_ms;

    /** `Content-Length` of the request. */
    public readonly int $request_bytes;

    /** Size of the response's body as it was sent. */
    public readonly int $response_bytes;

    /** Version of the API. */
    public readonly ?string $api_version;

    /** `true` if the response was that of an earlier request with the same key. */
    public readonly bool $idempotent_replay;

    /** ID of the API key. */
    public readonly ?string $key_id;

    /** ID of the person. */
    public readonly ?string $user_id;

    /** ID of the OAuth client, also if it acts for a person. */
    public readonly ?string $client_id;

    /** ID of the application that the API key or the OAuth client belongs to. */
    public readonly ?string $application_id;

    /** ID of the person's session. */
    public readonly ?string $session_id;

    /** IP address that the request came from. */
    public readonly ?string $ip_address;

    /** `User-Agent` of the request, masked, at most 150 characters. */
    public readonly ?string $user_agent;
}
