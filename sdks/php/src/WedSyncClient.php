<?php

declare(strict_types=1);

namespace WedSync;

use WedSync\Exception\ConfigurationException;
use WedSync\Exception\GraphQLException;
use WedSync\Exception\WedSyncException;
use WedSync\OAuth\OAuth;
use WedSync\Runtime\CallOptions;
use WedSync\Runtime\ClientOptions;
use WedSync\Runtime\Credentials;
use WedSync\Runtime\LazyResources;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Transport;

/** A client of the API: `new WedSyncClient('sk_…')`. */
final class WedSyncClient extends ClientResources
{
    use LazyResources;

    public readonly OAuth $oauth;
    private readonly Transport $transport;

    /**
     * Instead of an API key's secret, give `api_key` with `api_secret`, or `client_id` with `client_secret` of an OAuth client.
     *
     * @param string|null $secret Secret of an API key, or an access token. Null for other credentials.
     * @param array{
     *     api_key?: string,
     *     api_secret?: string,
     *     client_id?: string,
     *     client_secret?: string,
     *     base_url?: string|null,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     *     http_client?: object,
     *     request_factory?: object,
     *     logger?: object,
     *     token_cache?: object,
     * } $options `timeout` is that of one attempt, in seconds. `http_client` is a PSR-18 client or a `WedSync\Http\HttpClient`,
     *     `request_factory` its PSR-17 factory, `logger` a PSR-3 logger, `token_cache` a PSR-16 cache of OAuth tokens.
     * @throws ConfigurationException
     */
    public function __construct(#[\SensitiveParameter] ?string $secret = null, #[\SensitiveParameter] array $options = [])
    {
        $clientOptions = new ClientOptions($options, self::BASE_URL);
        $credentials = new Credentials($secret, $options, $clientOptions->tokenCache, $clientOptions->baseUrl);
        $this->transport = new Transport($clientOptions, $credentials);
        $this->oauth = new OAuth($this->transport);
    }

    /**
     * Return the data of a GraphQL query.
     *
     * @param array<string, mixed> $variables
     * @param array<string, mixed> $options
     * @return array<string, mixed>
     * @throws GraphQLException if the response has errors
     * @throws WedSyncException
     */
    public function graphql(string $query, #[\SensitiveParameter] array $variables = [], #[\SensitiveParameter] array $options = []): array
    {
        $operation = new Operation('POST', '/graphql', body: 'map');
        $body = ['query' => $query, 'variables' => (object) $variables];
        $response = $this->transport->call($operation, [], [], $body, new CallOptions($options));
        $data = is_array($response['data'] ?? null) ? $response['data'] : null;
        if ($response['errors'] ?? null) {
            throw new GraphQLException((array) $response['errors'], $data);
        }

        return $data ?? [];
    }

    /** @return array<string, mixed> What the client shows of itself: no secrets. */
    public function __debugInfo(): array
    {
        $options = $this->transport->options;

        return ['base_url' => $options->baseUrl, 'organization' => $options->organization];
    }
}
