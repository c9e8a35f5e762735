<?php

declare(strict_types=1);

namespace WedSync;

use WedSync\Exception\DecodeException;
use WedSync\Runtime\CallOptions;
use WedSync\Runtime\Decoder;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Transport;

/**
 * A page of a list. `foreach` over it returns the items of this page and of all that follow, which are requested when needed.
 *
 * @template T
 * @implements \IteratorAggregate<int, T>
 */
final class Page implements \IteratorAggregate
{
    /** @var list<T> */
    public readonly array $data;

    /** Whether there is a page after this one. */
    public readonly bool $hasMore;

    /** Continues after this page, also in another process: pass it as `cursor`. */
    public readonly ?string $nextCursor;

    /** Number of items on all pages, with `include` set to `total`. */
    public readonly ?int $total;

    /**
     * @param list<int|string> $pathValues
     * @param array<string, mixed> $query
     * @param array<string, mixed> $raw The page as the API sent it.
     */
    private function __construct(
        private readonly Transport $transport,
        private readonly Operation $operation,
        private readonly array $pathValues,
        private readonly array $query,
        private readonly CallOptions $options,
        public readonly array $raw,
    ) {
        $cursor = $raw['next_cursor'] ?? null;
        $total = $raw['total'] ?? null;
        $this->data = array_map(static fn (mixed $each): mixed => Decoder::value($operation->result, $each), $raw['data']);
        $this->nextCursor = is_string($cursor) && $cursor !== '' ? $cursor : null;
        $this->hasMore = ($raw['has_more'] ?? null) === true && $this->nextCursor !== null;
        $this->total = is_int($total) ? $total : null;
        if ($this->hasMore && $this->nextCursor === ($query['cursor'] ?? null)) {
            throw new DecodeException("{$operation->name()} returned the cursor of the same page again. Check `base_url` and proxies.");
        }
    }

    /**
     * Request a page.
     *
     * @internal
     * @param list<int|string> $pathValues
     * @param array<string, mixed> $query
     * @return self<mixed>
     */
    public static function request(
        Transport $transport,
        Operation $operation,
        array $pathValues,
        #[\SensitiveParameter] array $query,
        CallOptions $options,
    ): self {
        $raw = $transport->call($operation, $pathValues, $query, null, $options);

        return new self($transport, $operation, $pathValues, $query, $options, $raw);
    }

    /** @return self<T>|null The next page; null after the last one. */
    public function nextPage(): ?self
    {
        if (!$this->hasMore || $this->nextCursor === null) {
            return null;
        }
        $query = ['cursor' => $this->nextCursor] + array_diff_key($this->query, ['offset' => true]);

        return self::request($this->transport, $this->operation, $this->pathValues, $query, $this->options);
    }

    /** @return \Generator<int, self<T>> This page and all that follow. */
    public function pages(): \Generator
    {
        for ($page = $this; $page !== null; $page = $page->nextPage()) {
            yield $page;
        }
    }

    /** @return \Generator<int, T> */
    public function getIterator(): \Generator
    {
        foreach ($this->pages() as $page) {
            foreach ($page->data as $item) {
                yield $item; // not `yield from`: keys would occur twice
            }
        }
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['data' => $this->data, 'hasMore' => $this->hasMore, 'nextCursor' => $this->nextCursor];
    }
}
