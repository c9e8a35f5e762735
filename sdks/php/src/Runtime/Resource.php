<?php

declare(strict_types=1);

namespace WedSync\Runtime;

use WedSync\Page;

/** A resource of the client: sorts the arguments of a call into path, query, body and options. */
abstract class Resource
{
    use LazyResources;

    /** Classes of the resources below this one, by name. */
    protected const RESOURCES = [];

    final public function __construct(protected readonly Transport $transport)
    {
    }

    /**
     * @param list<int|string> $pathValues
     * @param array<string, mixed> $arguments
     * @param array<string, mixed>|null $body
     */
    protected function call(
        Operation $operation,
        array $pathValues,
        #[\SensitiveParameter] array $arguments,
        #[\SensitiveParameter] ?array $body = null,
    ): mixed {
        [$query, $options] = CallOptions::divide($operation, $arguments);

        return $this->transport->call($operation, $pathValues, $query, $body, $options);
    }

    /**
     * @param list<int|string> $pathValues
     * @param array<string, mixed> $arguments
     * @return Page<mixed>
     */
    protected function page(Operation $operation, array $pathValues, #[\SensitiveParameter] array $arguments): Page
    {
        [$query, $options] = CallOptions::divide($operation, $arguments);

        return Page::request($this->transport, $operation, $pathValues, $query, $options);
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return [];
    }
}
