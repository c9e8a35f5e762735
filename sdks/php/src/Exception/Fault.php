<?php

declare(strict_types=1);

namespace WedSync\Exception;

/** One fault in a request: a code and an explanation, with the JSON pointer to the field or the name of the parameter. */
final class Fault
{
    public function __construct(
        public readonly string $code,
        public readonly string $detail,
        public readonly ?string $pointer = null,
        public readonly ?string $parameter = null,
    ) {
    }
}
