<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * Whether the signature of a request verifies.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class ReceivedSignature extends Model
{
    /**
     * `valid`: a webhook with the URL of the receiver signed the request. `unknown`: no webhook of the sandbox had this URL when the
     * request arrived.
     *
     * @var 'valid'|'invalid'|'unknown'|string
     */
    public readonly string $result;

    /** ID of the webhook with this URL: the one that signed the request, if the signature is valid. */
    public readonly ?string $webhook_id;

    /**
     * Reason why the signature is invalid, as in `POST /v1/webhook-signatures/verify`.
     *
     * @var 'header_missing'|'header_malformed'|'wrong_scheme'|'timestamp_too_old'|'timestamp_too_new'|'body_changed'|'id_or_timestamp_changed'|'content_changed'|'wrong_secret'|string|null
     */
    public readonly ?string $reason;

    /** Header that was verified. */
    public readonly ?string $checked_header;
}
