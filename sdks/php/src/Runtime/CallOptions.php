<?php

declare(strict_types=1);

namespace WedSync\Runtime;

/** The options of one call; null takes those of the client. */
final class CallOptions
{
    private const NAMES = ['idempotency_key', 'timeout', 'max_retries', 'organization', 'api_version', 'headers', 'if_match'];

    public readonly ?string $idempotencyKey;
    public readonly ?float $timeout;
    public readonly ?int $maxRetries;
    public readonly ?string $organization;
    public readonly ?string $apiVersion;
    public readonly ?string $ifMatch;
    private readonly \SensitiveParameterValue $headers;

    /** @param array<string, mixed> $options */
    public function __construct(#[\SensitiveParameter] array $options = [])
    {
        $this->idempotencyKey = isset($options['idempotency_key']) ? (string) $options['idempotency_key'] : null;
        $this->timeout = isset($options['timeout']) ? (float) $options['timeout'] : null;
        $this->maxRetries = isset($options['max_retries']) ? (int) $options['max_retries'] : null;
        $this->organization = $options['organization'] ?? null;
        $this->apiVersion = $options['api_version'] ?? null;
        $this->ifMatch = isset($options['if_match']) ? self::etag((string) $options['if_match']) : null;
        $this->headers = new \SensitiveParameterValue($options['headers'] ?? []);
    }

    /**
     * Divide the last arguments of a call into its query and its options.
     *
     * @param array<string, mixed> $arguments
     * @return array{array<string, mixed>, self}
     * @throws \InvalidArgumentException for a name that the operation does not have
     */
    public static function divide(Operation $operation, #[\SensitiveParameter] array $arguments): array
    {
        $query = array_intersect_key($arguments, array_flip($operation->query));
        $options = array_intersect_key($arguments, array_flip(self::NAMES));
        $unknown = array_diff_key($arguments, $query, $options);
        if ($unknown) {
            $names = implode(', ', [...$operation->query, ...self::NAMES]);
            throw new \InvalidArgumentException(
                "{$operation->name()} has no argument " . implode(', ', array_keys($unknown)) . ". It has $names.",
            );
        }

        return [$query, new self($options)];
    }

    /** @return array<string, string> */
    public function headers(): array
    {
        return $this->headers->getValue();
    }

    private static function etag(string $version): string
    {
        return $version === '*' || str_contains($version, '"') ? $version : "\"$version\"";
    }
}
