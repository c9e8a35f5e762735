<?php

declare(strict_types=1);

namespace WedSync\OAuth;

use WedSync\Exception\ApiException;
use WedSync\Exception\AuthorizationException;
use WedSync\Exception\ConnectionException;
use WedSync\Exception\DecodeException;
use WedSync\Runtime\Credentials;
use WedSync\Runtime\Transport;

/** OAuth 2.0 for applications that act for people: the authorization code flow with PKCE. */
final class OAuth
{
    public function __construct(private readonly Transport $transport)
    {
    }

    /**
     * Return the address of the sign-in page, with a new state and a new code verifier (PKCE, S256).
     *
     * @param list<string> $scopes
     * @param array{client_id?: string, state?: string} $options `client_id` is that of your OAuth client. Default: that of the client.
     */
    public function authorizationUrl(string $redirectUri, array $scopes, array $options = []): AuthorizationRequest
    {
        $state = $options['state'] ?? self::base64Url(random_bytes(24));
        $codeVerifier = self::base64Url(random_bytes(48));
        $query = http_build_query([
            'response_type' => 'code',
            'client_id' => $this->clientId($options),
            'redirect_uri' => $redirectUri,
            'scope' => implode(' ', $scopes),
            'state' => $state,
            'code_challenge' => self::base64Url(hash('sha256', $codeVerifier, binary: true)),
            'code_challenge_method' => 'S256',
        ], encoding_type: PHP_QUERY_RFC3986);

        return new AuthorizationRequest("{$this->transport->options->baseUrl}/oauth/authorize?$query", $state, $codeVerifier);
    }

    /**
     * Return the code in the address of a redirect.
     *
     * @throws AuthorizationException for another `state`, and if the person refused
     */
    public function readRedirect(#[\SensitiveParameter] string $url, #[\SensitiveParameter] string $state): string
    {
        parse_str((string) parse_url($url, PHP_URL_QUERY), $values);
        $values = array_filter($values, is_string(...));
        if ($state === '' || !hash_equals($state, $values['state'] ?? '')) {
            throw new AuthorizationException('The redirect has another state: it does not belong to this request.');
        }
        if (isset($values['error'])) {
            throw new AuthorizationException("{$values['error']}: " . ($values['error_description'] ?? 'refused'));
        }

        return ($values['code'] ?? '') ?: throw new AuthorizationException('The redirect has no code.');
    }

    /**
     * Return the tokens of a code. A code works once, for a minute.
     *
     * @param array{client_id?: string, client_secret?: string} $options
     * @throws ApiException with the code of the RFC (`invalid_grant`)
     * @throws ConnectionException
     */
    public function exchangeCode(
        #[\SensitiveParameter] string $code,
        #[\SensitiveParameter] string $codeVerifier,
        string $redirectUri,
        #[\SensitiveParameter] array $options = [],
    ): TokenSet {
        $values = ['grant_type' => 'authorization_code', 'code' => $code, 'code_verifier' => $codeVerifier, 'redirect_uri' => $redirectUri];

        return $this->request($values, $options);
    }

    /**
     * Return new tokens. Store the new refresh token: the old one works for 10 more seconds only.
     *
     * @param array{client_id?: string, client_secret?: string} $options
     * @throws ApiException
     * @throws ConnectionException
     */
    public function refresh(#[\SensitiveParameter] string $refreshToken, #[\SensitiveParameter] array $options = []): TokenSet
    {
        return $this->request(['grant_type' => 'refresh_token', 'refresh_token' => $refreshToken], $options);
    }

    /**
     * @param array<string, string> $values
     * @param array<string, string> $options
     */
    private function request(#[\SensitiveParameter] array $values, #[\SensitiveParameter] array $options): TokenSet
    {
        $credentials = $this->transport->credentials;
        $name = $this->clientId($options);
        $secret = $options['client_secret'] ?? ($name === $credentials->clientId() ? $credentials->clientSecret() : null);
        $response = $this->transport->exchange(Credentials::formRequest($this->transport->options, $values, $name, $secret));
        if (!$response->isSuccess()) {
            throw ApiException::ofTokenRequest($response);
        }
        $tokens = json_decode($response->body, true);
        if (!is_string($tokens['access_token'] ?? null)) {
            throw new DecodeException('The token endpoint returned something else than tokens. Check `base_url`.');
        }

        return new TokenSet(
            $tokens['access_token'],
            self::text($tokens, 'token_type') ?? 'Bearer',
            Credentials::lifetime($tokens),
            self::text($tokens, 'refresh_token'),
            self::text($tokens, 'scope') ?? '',
        );
    }

    /** @param array<mixed> $values */
    private static function text(#[\SensitiveParameter] array $values, string $name): ?string
    {
        return is_string($values[$name] ?? null) ? $values[$name] : null;
    }

    /** @param array<string, string> $options */
    private function clientId(#[\SensitiveParameter] array $options): string
    {
        return $options['client_id'] ?? $this->transport->credentials->clientId()
            ?? throw new \InvalidArgumentException('Give `client_id`: the ID of your OAuth client.');
    }

    private static function base64Url(string $bytes): string
    {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return [];
    }
}
