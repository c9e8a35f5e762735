<?php

declare(strict_types=1);

namespace WedSync\Exception;

/** The response to a GraphQL query has errors. */
final class GraphQLException extends WedSyncException
{
    /**
     * @param array<mixed> $errors The errors of the response.
     * @param array<string, mixed>|null $data What the response has in addition.
     */
    public function __construct(public readonly array $errors, public readonly ?array $data)
    {
        parent::__construct(implode('; ', array_map(static fn (mixed $each): string => is_string($each['message'] ?? null) ? $each['message'] : 'error', $errors)));
    }
}
