<?php

declare(strict_types=1);

namespace WedSync\Runtime;

use WedSync\Exception\ApiException;
use WedSync\Exception\ConfigurationException;
use WedSync\Exception\DecodeException;
use WedSync\Http\HttpRequest;
use WedSync\Http\HttpResponse;

/**
 * The credentials of a client. No secret is in a representation.
 *
 * An access token of OAuth is kept until a minute before it expires: in the client, and in the cache of several processes if there is one.
 */
final class Credentials
{
    private const EARLY_S = 60;
    private const LONGEST_S = 1_000_000_000;

    private readonly \SensitiveParameterValue $values;
    private ?\SensitiveParameterValue $token = null;
    private int $expiresAt = 0;
    private readonly string $cacheKey;

    /**
     * @param array<string, mixed> $options
     * @throws ConfigurationException
     */
    public function __construct(
        #[\SensitiveParameter] ?string $secret,
        #[\SensitiveParameter] array $options,
        private readonly ?object $cache = null,
        string $baseUrl = '',
    ) {
        $values = ['secret' => $secret];
        foreach (['api_key', 'api_secret', 'client_id', 'client_secret'] as $name) {
            $values[$name] = $options[$name] ?? null;
        }
        $this->values = new \SensitiveParameterValue($values);
        $this->verify();
        $this->cacheKey = 'wedsync.token.' . hash('sha256', "$baseUrl {$this->clientId()} {$this->clientSecret()}");
    }

    /** Return the ID of the OAuth client, null without one. */
    public function clientId(): ?string
    {
        return $this->value('client_id');
    }

    public function clientSecret(): ?string
    {
        return $this->value('client_secret');
    }

    /** Return whether a token must be requested before the next request. */
    public function needsToken(): bool
    {
        if ($this->clientId() === null) {
            return false;
        }
        if ($this->token === null && is_array($cached = $this->cache?->get($this->cacheKey))) {
            [$token, $this->expiresAt] = $cached;
            $this->token = new \SensitiveParameterValue($token);
        }

        return $this->token === null || time() >= $this->expiresAt;
    }

    /**
     * @return array<string, string> The headers of a request.
     * @throws ConfigurationException without credentials
     */
    public function headers(): array
    {
        if ($this->value('api_key') !== null) {
            return ['x-api-key' => $this->value('api_key'), 'x-api-secret' => $this->value('api_secret')];
        }
        $bearer = $this->value('secret') ?? $this->token?->getValue();
        if ($bearer === null) {
            throw new ConfigurationException("The client has no credentials. Create it with an API key's secret: new WedSyncClient('sk_…').");
        }

        return ['authorization' => "Bearer $bearer"];
    }

    public function tokenRequest(ClientOptions $options): HttpRequest
    {
        return self::formRequest($options, ['grant_type' => 'client_credentials'], (string) $this->clientId(), $this->clientSecret());
    }

    /**
     * Return a request to the token endpoint. A client without a secret is named in the form.
     *
     * @param array<string, string> $values
     */
    public static function formRequest(
        ClientOptions $options,
        #[\SensitiveParameter] array $values,
        string $clientId,
        #[\SensitiveParameter] ?string $clientSecret,
    ): HttpRequest {
        $headers = [
            'user-agent' => Version::USER_AGENT,
            'accept' => 'application/json',
            'content-type' => 'application/x-www-form-urlencoded',
        ];
        if ($clientSecret !== null) {
            $headers['authorization'] = 'Basic ' . base64_encode("$clientId:$clientSecret");
        } else {
            $values['client_id'] = $clientId;
        }

        return new HttpRequest('POST /oauth/token', 'POST', "{$options->baseUrl}/oauth/token", $headers, http_build_query($values), $options->timeout);
    }

    /**
     * Keep the token of a response.
     *
     * @throws ApiException
     * @throws DecodeException
     */
    public function storeToken(HttpResponse $response): void
    {
        if (!$response->isSuccess()) {
            throw ApiException::ofTokenRequest($response);
        }
        $value = json_decode($response->body, true);
        if (!is_string($value['access_token'] ?? null)) {
            throw new DecodeException('The token endpoint returned something else than a token. Check `base_url`.');
        }
        $this->token = new \SensitiveParameterValue($value['access_token']);
        $lifetime = max(0, self::lifetime($value) - self::EARLY_S);
        $this->expiresAt = time() + $lifetime;
        if ($lifetime > 0) {
            $this->cache?->set($this->cacheKey, [$value['access_token'], $this->expiresAt], $lifetime);
        }
    }

    /**
     * Return the lifetime of an access token in seconds; 0 if it is not known.
     *
     * @param array<string, mixed> $tokens
     */
    public static function lifetime(#[\SensitiveParameter] array $tokens): int
    {
        $value = $tokens['expires_in'] ?? null;

        return is_int($value) || is_float($value) ? (int) max(0, min($value, self::LONGEST_S)) : 0;
    }

    /** Forget the token that the API refused. Return false if there was none. */
    public function discardToken(): bool
    {
        $hadToken = $this->token !== null;
        $this->token = null;
        $this->cache?->delete($this->cacheKey);

        return $hadToken;
    }

    private function value(string $name): ?string
    {
        return $this->values->getValue()[$name];
    }

    private function verify(): void
    {
        $has = fn (string $name): bool => $this->value($name) !== null;
        if ($has('secret') + ($has('api_key') || $has('api_secret')) + ($has('client_id') || $has('client_secret')) > 1) {
            throw new ConfigurationException(
                'Give one kind of credentials: a secret, `api_key` with `api_secret`, or `client_id` with `client_secret`.',
            );
        }
        foreach ([['api_key', 'api_secret'], ['client_id', 'client_secret']] as [$name, $other]) {
            if ($has($name) !== $has($other)) {
                throw new ConfigurationException("Give `$name` and `$other` together.");
            }
        }
        foreach (array_filter($this->values->getValue(), static fn (?string $each): bool => $each !== null) as $value) {
            if (!preg_match('/^[\x21-\x7e]+$/D', $value)) {
                throw new ConfigurationException('The credentials have a character that no credential has. Copy them again.');
            }
        }
    }
}
