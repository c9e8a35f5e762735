<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * The result of a check of a signature.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class SignatureCheck extends Model
{
    /** `true` if a receiver with this secret accepts the delivery now. */
    public readonly bool $valid;

    /**
     * Reason why the delivery is not valid; null if it is. `wrong_scheme`: the signatures are of the other signature scheme.
     * `content_changed`: the payload, `webhook-id` or `webhook-timestamp` changed. `wrong_secret`: the secret is not one that signs for
     * your webhooks in this environment, or is of another webhook.
     *
     * @var 'header_missing'|'header_malformed'|'wrong_scheme'|'timestamp_too_old'|'timestamp_too_new'|'body_changed'|'id_or_timestamp_changed'|'content_changed'|'wrong_secret'|string|null
     */
    public readonly ?string $reason;

    /** Explanation of the reason; null if the delivery is valid. */
    public readonly ?string $detail;

    /**
     * Header that was checked: `webhook-signature`, or without it `x-wedsync-signature`, or without both `x-bookingx-signature`.
     *
     * @var 'webhook-signature'|'x-wedsync-signature'|'x-bookingx-signature'|string
     */
    public readonly string $checked_header;

    /**
     * Value of `checked_header` for this payload, ID, timestamp and secret. Null with a public key, which cannot sign, and when the ID or
     * the timestamp is missing.
     */
    public readonly ?string $expected_header;
}
