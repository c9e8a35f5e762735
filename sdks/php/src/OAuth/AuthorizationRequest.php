<?php

declare(strict_types=1);

namespace WedSync\OAuth;

/** The address to send a person's browser to. Keep `state` and `codeVerifier` in the person's session until the redirect. */
final class AuthorizationRequest
{
    public function __construct(
        public readonly string $url,
        #[\SensitiveParameter] public readonly string $state,
        #[\SensitiveParameter] public readonly string $codeVerifier,
    ) {
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return ['url' => $this->url];
    }
}
