<?php

declare(strict_types=1);

namespace WedSync\Http;

use WedSync\Exception\DecodeException;

/** A request. Its headers and its body are not in representations, because they have credentials. */
final class HttpRequest
{
    /** Largest response of the API's operations: its own limit is 10 MB, and a compressed response could fill the memory. */
    public const MAX_BYTES = 32 * 1024 * 1024;

    private readonly \SensitiveParameterValue $headers;
    private readonly \SensitiveParameterValue $body;

    /**
     * @param string $name Method and route, for messages: it has no values of the caller.
     * @param array<string, string> $headers
     * @param float $timeout In seconds.
     * @param int|null $maxBytes Largest body of the response, decompressed; null for any.
     */
    public function __construct(
        public readonly string $name,
        public readonly string $method,
        public readonly string $url,
        #[\SensitiveParameter] array $headers,
        #[\SensitiveParameter] ?string $body,
        public readonly float $timeout,
        public readonly ?int $maxBytes = self::MAX_BYTES,
    ) {
        foreach ($headers as $header => $value) {
            if (preg_match('/[\r\n\0]/', "$header$value")) {
                throw new \InvalidArgumentException("The header $header has a line break.");
            }
        }
        $this->headers = new \SensitiveParameterValue($headers);
        $this->body = new \SensitiveParameterValue($body);
    }

    /** @return array<string, string> By name. */
    public function headers(): array
    {
        return $this->headers->getValue();
    }

    /** Return the error of a response with more than `maxBytes`. */
    public function tooLarge(): DecodeException
    {
        return new DecodeException("{$this->name} returned more than " . intdiv((int) $this->maxBytes, 1024 * 1024) . ' MiB, which the API never does.');
    }

    /** Return the body, null without one. */
    public function body(): ?string
    {
        return $this->body->getValue();
    }
}
