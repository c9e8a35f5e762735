<?php

declare(strict_types=1);

namespace WedSync\OAuth;

/** The tokens of a person. */
final class TokenSet
{
    /** @param int $expiresIn Lifetime of the access token, in seconds. */
    public function __construct(
        #[\SensitiveParameter] public readonly string $accessToken,
        public readonly string $tokenType,
        public readonly int $expiresIn,
        #[\SensitiveParameter] public readonly ?string $refreshToken,
        public readonly string $scope,
    ) {
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['tokenType' => $this->tokenType, 'expiresIn' => $this->expiresIn, 'scope' => $this->scope];
    }
}
