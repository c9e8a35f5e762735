<?php

declare(strict_types=1);

namespace WedSync\Runtime;

use WedSync\Exception\WedSyncException;

/** A request with its options, the same for every attempt. */
final class Request
{
    public readonly string $url;
    public readonly float $timeout;
    public readonly int $maxRetries;
    public readonly ?string $idempotencyKey;
    public int $attempts = 0;
    private readonly \SensitiveParameterValue $headers;
    private readonly \SensitiveParameterValue $content;

    /**
     * @param list<int|string> $pathValues
     * @param array<string, mixed> $query
     * @param array<string, mixed>|null $body
     * @throws \InvalidArgumentException for an empty ID, and for values that JSON does not have
     */
    public function __construct(
        ClientOptions $client,
        public readonly Operation $operation,
        array $pathValues,
        #[\SensitiveParameter] array $query,
        #[\SensitiveParameter] ?array $body,
        CallOptions $options,
    ) {
        $needsKey = $operation->isRepeatable && in_array($operation->method, ['POST', 'PATCH'], true);
        $this->idempotencyKey = $options->idempotencyKey ?? ($needsKey ? self::uuid() : null);
        $this->url = $client->baseUrl . self::fillPath($operation->path, $pathValues) . Encoder::query($query, $operation->dates);
        $this->timeout = $options->timeout ?? $client->timeout;
        $this->maxRetries = $options->maxRetries ?? $client->maxRetries;
        $hasContent = $operation->body !== null && $body !== null && ($body || $operation->needsBody);
        $this->content = new \SensitiveParameterValue($hasContent ? Encoder::json($body, $operation->body) : null);
        $this->headers = new \SensitiveParameterValue($this->buildHeaders($client, $options, $hasContent));
    }

    /** @return array<string, string> By name in lower case, without credentials. */
    public function headers(): array
    {
        return $this->headers->getValue();
    }

    public function content(): ?string
    {
        return $this->content->getValue();
    }

    /** Return the seconds to wait before the next attempt; null if there is none. */
    public function retryDelay(WedSyncException $error): ?float
    {
        $isSafe = in_array($this->operation->method, ['GET', 'HEAD', 'PUT', 'DELETE'], true);

        return $this->attempts > $this->maxRetries ? null : Retries::delay($error, $this->attempts, $isSafe || $this->idempotencyKey !== null);
    }

    /** @return array<string, string> */
    private function buildHeaders(ClientOptions $client, CallOptions $options, bool $hasContent): array
    {
        $accept = ['text' => '*/*', 'lines' => 'application/jsonl'][$this->operation->returns] ?? 'application/json';
        $organization = $options->organization ?? $client->organization;
        $headers = [
            'accept' => $accept,
            'user-agent' => Version::USER_AGENT,
            ...array_change_key_case($client->headers()),
            'wedsync-organization' => $this->operation->hasCredentials ? $organization : null,
            'api-version' => $options->apiVersion ?? $client->apiVersion,
            'idempotency-key' => $this->idempotencyKey,
            'if-match' => $options->ifMatch,
            'content-type' => $hasContent ? 'application/json' : null,
            ...array_change_key_case($options->headers()),
        ];

        return array_map(strval(...), array_filter($headers, static fn (mixed $each): bool => $each !== null));
    }

    /** @param list<int|string> $values */
    private static function fillPath(string $path, array $values): string
    {
        $next = static function (array $match) use (&$values): string {
            $value = (string) array_shift($values);
            if (in_array($value, ['', '.', '..'], true)) {
                throw new \InvalidArgumentException("{$match[1]} is \"$value\". The request would be another one.");
            }

            return rawurlencode($value);
        };

        return (string) preg_replace_callback('/\{(\w+)\}/', $next, $path);
    }

    /** Return a random UUID (RFC 9562, version 4). */
    private static function uuid(): string
    {
        $bytes = random_bytes(16);
        $bytes[6] = chr(ord($bytes[6]) & 0x0F | 0x40);
        $bytes[8] = chr(ord($bytes[8]) & 0x3F | 0x80);

        return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
    }
}
