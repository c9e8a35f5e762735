<?php

declare(strict_types=1);

namespace WedSync\Helpers;

use WedSync\Exception\ApiException;
use WedSync\Exception\WedSyncException;
use WedSync\Models\Change;
use WedSync\Runtime\Pause;

/** Follows the change feed. */
trait ChangesHelper
{
    /**
     * Return the changes after the cursor, and wait for new ones.
     *
     * `on_cursor` gets the cursor after the changes of each page were handled: store it. When a cursor has expired, the feed continues with
     * the latest change and `on_reset` gets its cursor: read all resources again, because changes are missing; without `on_reset`, the
     * error is thrown. `interval` is the pause in seconds at the end of the feed (default: 5); `stop_at_end` returns there. Other options
     * are those of the calls: `organization`, `limit`.
     *
     * @param array{
     *     cursor?: string|null,
     *     types?: list<string>,
     *     on_cursor?: callable(string): mixed,
     *     on_reset?: callable(string): mixed,
     *     interval?: int|float,
     *     stop_at_end?: bool,
     *     limit?: int,
     *     organization?: string,
     *     timeout?: int|float,
     *     max_retries?: int,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return \Generator<int, Change>
     * @throws WedSyncException
     */
    public function follow(array $options = []): \Generator
    {
        $cursor = $options['cursor'] ?? null;
        $onReset = $options['on_reset'] ?? null;
        $own = ['cursor', 'types', 'on_cursor', 'on_reset', 'interval', 'stop_at_end'];
        $call = array_filter(['types' => $options['types'] ?? null]) + array_diff_key($options, array_flip($own));
        while (true) {
            try {
                $page = $this->list($call + array_filter(['cursor' => $cursor]));
            } catch (ApiException $error) {
                if ($error->code !== 'cursor_expired' || $onReset === null) {
                    throw $error;
                }
                $cursor = $this->list(['cursor' => 'latest'] + $call)->nextCursor;
                $onReset((string) $cursor);
                $page = $this->list($call + array_filter(['cursor' => $cursor]));
            }
            foreach ($page->data as $change) {
                yield $change;
            }
            $cursor = $page->nextCursor ?? $cursor;
            if (isset($options['on_cursor']) && $cursor !== null) {
                $options['on_cursor']($cursor);
            }
            if ($page->hasMore) {
                continue;
            }
            if ($options['stop_at_end'] ?? false) {
                return;
            }
            Pause::for($options['interval'] ?? 5);
        }
    }
}
