<?php

declare(strict_types=1);

namespace WedSync\Helpers;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Resources;
use WedSync\Runtime\Encoder;

/** Collects operations, and sends them in one request. */
final class BatchBuilder
{
    /** @var list<array<string, mixed>> */
    private array $operations = [];

    public function __construct(private readonly Resources\Batch $batch)
    {
    }

    /**
     * Add an operation and return a reference to its result.
     *
     * @param array<string, mixed>|null $body
     * @param array<string, string> $headers
     */
    public function add(string $method, string $path, #[\SensitiveParameter] ?array $body = null, array $headers = []): BatchReference
    {
        $operation = ['method' => strtoupper($method), 'path' => $path];
        if ($body !== null) {
            $operation['body'] = Encoder::plain($body, 'map');
        }
        if ($headers) {
            $operation['headers'] = $headers;
        }
        $this->operations[] = $operation;

        return new BatchReference(count($this->operations) - 1);
    }

    /**
     * Send the batch.
     *
     * @param array{atomic?: bool, async?: bool} $fields `atomic`: all operations or none; `async`: as a job.
     * @param array<string, mixed> $options
     * @throws WedSyncException
     */
    public function send(array $fields = [], #[\SensitiveParameter] array $options = []): Models\Batch
    {
        return $this->batch->create(['operations' => $this->operations] + $fields, $options);
    }
}
