<?php

declare(strict_types=1);

namespace WedSync\Http;

/** A request. Its headers and its body are not in representations, because they have credentials. */
final class HttpRequest
{
    private readonly \SensitiveParameterValue $headers;
    private readonly \SensitiveParameterValue $body;

    /**
     * @param string $name Method and route, for messages: it has no values of the caller.
     * @param array<string, string> $headers
     * @param float $timeout In seconds.
     */
    public function __construct(
        public readonly string $name,
        public readonly string $method,
        public readonly string $url,
        #[\SensitiveParameter] array $headers,
        #[\SensitiveParameter] ?string $body,
        public readonly float $timeout,
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

    /** Return the body, null without one. */
    public function body(): ?string
    {
        return $this->body->getValue();
    }
}
