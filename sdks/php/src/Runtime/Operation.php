<?php

declare(strict_types=1);

namespace WedSync\Runtime;

/** An operation of the API, as a resource names it. */
final class Operation
{
    /**
     * @param string $result Name of the type that it returns, as in `Decoder`.
     * @param string $returns `value`, `page`, `job`, `lines`, `text` or `nothing`.
     * @param list<string> $query Names of its parameters.
     * @param list<string> $dates Those of them that are dates.
     * @param string|null $body Name of the shape of its body in `InputShapes`; null without a body.
     * @param bool $isRepeatable It accepts an Idempotency-Key.
     */
    public function __construct(
        public readonly string $method,
        public readonly string $path,
        public readonly string $result = '',
        public readonly string $returns = 'value',
        public readonly array $query = [],
        public readonly array $dates = [],
        public readonly ?string $body = null,
        public readonly bool $needsBody = false,
        public readonly bool $isRepeatable = false,
        public readonly bool $hasCredentials = true,
    ) {
    }

    /** Return the method and the route, for messages: no values of the caller. */
    public function name(): string
    {
        return "{$this->method} {$this->path}";
    }
}
