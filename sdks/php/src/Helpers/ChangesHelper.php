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
     * error is thrown. `interval` is the pause in seconds at the end of the feed (default: 5); `stop_at_end` returns there.
     *
     * @param array{
     *     cursor?: string|null,
     *     types?: list<string>,
     *     on_cursor?: callable(string): mixed,
     *     on_reset?: callable(string): mixed,
     *     interval?: int|float,
     *     stop_at_end?: bool,
     * } $options
     * @return \Generator<int, Change>
     * @throws WedSyncException
     */
    public function follow(array $options = []): \Generator
    {
        $cursor = $options['cursor'] ?? null;
        $onReset = $options['on_reset'] ?? null;
        $types = array_filter(['types' => $options['types'] ?? null]);
        while (true) {
            try {
                $page = $this->list($types + array_filter(['cursor' => $cursor]));
            } catch (ApiException $error) {
                if ($error->code !== 'cursor_expired' || $onReset === null) {
                    throw $error;
                }
                $cursor = $this->list(['cursor' => 'latest'])->nextCursor;
                $onReset((string) $cursor);
                continue;
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
