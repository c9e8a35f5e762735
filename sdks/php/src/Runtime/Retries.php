<?php

declare(strict_types=1);

namespace WedSync\Runtime;

use WedSync\Exception\ApiException;
use WedSync\Exception\ConnectionException;
use WedSync\Exception\WedSyncException;

/** When a request is sent again, and after which time. */
final class Retries
{
    private const BASE_DELAY_S = 0.5;
    private const MAX_DELAY_S = 8.0;
    private const MAX_RETRY_AFTER_S = 60.0;

    /**
     * Return the seconds to wait after an attempt; null if there is to be no other one.
     *
     * @param int $attempts Number of the attempts so far.
     * @param bool $mayRepeat Whether a second request has no second effect.
     */
    public static function delay(WedSyncException $error, int $attempts, bool $mayRepeat): ?float
    {
        if (!self::mayRetry($error, $mayRepeat)) {
            return null;
        }
        $retryAfter = $error instanceof ApiException ? $error->retryAfter : null;
        if ($retryAfter !== null) {
            return $retryAfter <= self::MAX_RETRY_AFTER_S ? $retryAfter : null;
        }
        $delay = min(self::MAX_DELAY_S, self::BASE_DELAY_S * 2 ** ($attempts - 1));

        return $delay * random_int(500, 1000) / 1000;
    }

    private static function mayRetry(WedSyncException $error, bool $mayRepeat): bool
    {
        if (!$error instanceof ApiException) {
            return $error instanceof ConnectionException && $mayRepeat;
        }
        if ($error->status === 408 || $error->code === 'idempotency_in_flight') {
            return true;
        }
        if ($error->status === 429) {
            return ($error->problem['retryable'] ?? true) !== false; // a limit may never have room
        }

        return $error->status >= 500 && ($error->retryable || (!isset($error->problem['code']) && $mayRepeat));
    }
}
