<?php

declare(strict_types=1);

namespace WedSync\Runtime;

use WedSync\Exception\ConfigurationException;
use WedSync\Http\CurlHttpClient;
use WedSync\Http\HttpClient;
use WedSync\Http\Psr18HttpClient;

/** The options of a client, except for its credentials. */
final class ClientOptions
{
    public const TIMEOUT_S = 30.0;
    public const MAX_RETRIES = 2;
    private const NAMES = [
        'api_key', 'api_secret', 'client_id', 'client_secret', 'base_url', 'timeout', 'max_retries', 'organization', 'api_version',
        'headers', 'http_client', 'request_factory', 'logger', 'token_cache',
    ];

    public readonly string $baseUrl;
    public readonly float $timeout;
    public readonly int $maxRetries;
    public readonly ?string $organization;
    public readonly ?string $apiVersion;
    public readonly HttpClient $httpClient;
    public readonly ?object $logger;
    public readonly ?object $tokenCache;
    private readonly \SensitiveParameterValue $headers;

    /**
     * @param array<string, mixed> $options
     * @throws ConfigurationException
     */
    public function __construct(#[\SensitiveParameter] array $options, string $defaultBaseUrl)
    {
        $unknown = array_diff(array_keys($options), self::NAMES);
        if ($unknown) {
            throw new ConfigurationException('A client has no option ' . implode(', ', $unknown) . '. It has ' . implode(', ', self::NAMES) . '.');
        }
        $this->baseUrl = rtrim($options['base_url'] ?? $defaultBaseUrl, '/');
        $this->timeout = (float) ($options['timeout'] ?? self::TIMEOUT_S);
        $this->maxRetries = (int) ($options['max_retries'] ?? self::MAX_RETRIES);
        $this->organization = $options['organization'] ?? null;
        $this->apiVersion = $options['api_version'] ?? null;
        $this->headers = new \SensitiveParameterValue($options['headers'] ?? []);
        $this->httpClient = self::adapt($options['http_client'] ?? null, $options['request_factory'] ?? null);
        $this->logger = $options['logger'] ?? null;
        $this->tokenCache = $options['token_cache'] ?? null;
        if ($this->maxRetries < 0 || $this->timeout <= 0) {
            throw new ConfigurationException('`max_retries` must be at least 0, and `timeout` more than 0 seconds.');
        }
        if (!preg_match('#^https?://#', $this->baseUrl)) {
            throw new ConfigurationException('`base_url` must begin with https:// (or http:// for tests on your machine).');
        }
        if (preg_match('/[@?#]/', $this->baseUrl)) {
            throw new ConfigurationException('`base_url` must have no password, query or fragment.');
        }
        foreach (['logger' => [$this->logger, 'debug', 3], 'token_cache' => [$this->tokenCache, 'set', 16]] as $name => [$object, $method, $psr]) {
            if ($object !== null && !method_exists($object, $method)) {
                throw new ConfigurationException("`$name` must be of PSR-$psr: it has no method `$method`.");
            }
        }
    }

    /** @return array<string, string> The headers of every request. */
    public function headers(): array
    {
        return $this->headers->getValue();
    }

    private static function adapt(?object $client, ?object $factory): HttpClient
    {
        return match (true) {
            $client === null => new CurlHttpClient(),
            $client instanceof HttpClient => $client,
            method_exists($client, 'sendRequest') => new Psr18HttpClient($client, $factory),
            default => throw new ConfigurationException('`http_client` must be a PSR-18 client, or implement WedSync\Http\HttpClient.'),
        };
    }
}
