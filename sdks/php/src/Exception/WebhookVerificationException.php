<?php

declare(strict_types=1);

namespace WedSync\Exception;

/** A webhook is not authentic, or too old. */
final class WebhookVerificationException extends WedSyncException
{
}
