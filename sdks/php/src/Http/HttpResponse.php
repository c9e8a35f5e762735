<?php

declare(strict_types=1);

namespace WedSync\Http;

/** A response as it came. */
final class HttpResponse
{
    /** @var array<string, string> By name in lower case. */
    public readonly array $headers;

    /** @param array<string, string|list<string>> $headers */
    public function __construct(public readonly int $status, array $headers, public readonly string $body)
    {
        $texts = array_map(static fn (array|string $each): string => implode(', ', (array) $each), $headers);
        $this->headers = array_change_key_case($texts);
    }

    /** Return whether the request succeeded. */
    public function isSuccess(): bool
    {
        return $this->status >= 200 && $this->status < 300;
    }

    /** Return a header; null without it. */
    public function header(string $name): ?string
    {
        return $this->headers[strtolower($name)] ?? null;
    }

    /** Return the seconds of `Retry-After`; null without a number, because a date would be compared with a clock that may be wrong. */
    public function retryAfter(): ?float
    {
        $value = $this->header('retry-after') ?? '';

        return preg_match('/^\d{1,9}(\.\d+)?$/D', $value) ? (float) $value : null;
    }

    /** @return array<string, mixed> Bodies of responses can have secrets. */
    public function __debugInfo(): array
    {
        return ['status' => $this->status, 'body' => strlen($this->body) . ' bytes'];
    }
}
