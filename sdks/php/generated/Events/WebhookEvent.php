<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Webhook;

/**
 * An event of Webhook resources:
 * `webhook.failing`,
 * `webhook.disabled`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Webhook>
 */
final class WebhookEvent extends Event
{
}
