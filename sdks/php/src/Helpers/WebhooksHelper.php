<?php

declare(strict_types=1);

namespace WedSync\Helpers;

use WedSync\Events\Event;
use WedSync\Exception\ConfigurationException;
use WedSync\Exception\WebhookVerificationException;
use WedSync\Webhook;

/** Verifies webhooks. */
trait WebhooksHelper
{
    /**
     * Return the event of a webhook; the same as `Webhook::constructEvent`, which needs no client.
     *
     * @param string $body Exactly as it was received: `file_get_contents('php://input')`.
     * @param array<string, string|list<string>> $headers Those of the request: `getallheaders()`, `$_SERVER`, or `getHeaders()` of PSR-7.
     * @param string|list<string> $secret Secret of the webhook (`whsec_…`), or its public key (`whpk_…`). While one is rotated, give both.
     * @param array{tolerance?: int|float, accept_bookingx?: bool} $options `tolerance` is the greatest age in seconds. Default: 300.
     *        `accept_bookingx` accepts `X-BookingX-Signature` where it is alone. It does not stop replays: it signs neither an ID nor a time.
     * @throws WebhookVerificationException if the webhook is not authentic, or too old
     * @throws ConfigurationException for a malformed secret
     */
    public function constructEvent(
        string $body,
        array $headers,
        #[\SensitiveParameter] string|array $secret,
        array $options = [],
    ): Event {
        return Webhook::constructEvent($body, $headers, $secret, $options);
    }
}
