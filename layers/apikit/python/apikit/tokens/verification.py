"""Verifies access tokens: their signature, issuer, audience, type and times. The gate decides whether they are still valid."""

import hashlib
from collections import OrderedDict
from typing import Any

from apikit.clock import Clock, epoch_ms
from apikit.config import setting
from apikit.errors import InvalidCredentials, TokenExpired
from apikit.tokens.access_tokens import TOKEN_TYPE, AccessToken
from apikit.tokens.key_set import public_key

MAX_TOKEN_LENGTH = 8_192
_MAX_CACHED_TOKENS = 2_000
_MAX_CLOCK_DIFFERENCE_S = 60
_HEADER = {"alg", "kid", "typ"}
_INVALID = "The access token is invalid."
# Verified tokens by their SHA-256: a verification always has the same result, except for the times.
_VERIFIED_TOKENS: OrderedDict[bytes, AccessToken] = OrderedDict()


def verify_token(text: str, clock: Clock) -> tuple[AccessToken, bytes]:
    """Return the content of a JWT of ours, and the SHA-256 of its text. Raises InvalidCredentials, TokenExpired."""
    if len(text) > MAX_TOKEN_LENGTH or not text.isascii():
        raise InvalidCredentials(_INVALID)
    token_hash = hashlib.sha256(text.encode()).digest()
    token = _VERIFIED_TOKENS.get(token_hash) or _cache_token(token_hash, _parse_token(text))
    now_s = epoch_ms(clock.now()) // 1000
    if token.issued_at > now_s + _MAX_CLOCK_DIFFERENCE_S:
        raise InvalidCredentials(_INVALID)
    if token.expires_at <= now_s:
        raise TokenExpired("The access token has expired. Get a new one with the refresh token.")
    return token, token_hash


def _cache_token(token_hash: bytes, token: AccessToken) -> AccessToken:
    if len(_VERIFIED_TOKENS) >= _MAX_CACHED_TOKENS:
        _VERIFIED_TOKENS.popitem(last=False)
    _VERIFIED_TOKENS[token_hash] = token
    return token


def _parse_token(text: str) -> AccessToken:
    import jwt  # noqa: PLC0415 - for tokens only

    try:
        # RFC 8725 section 3: one algorithm, the type of an access token, and keys of ours only, whatever the header says.
        header: dict[str, Any] = jwt.get_unverified_header(text)
        if header.keys() != _HEADER or header["alg"] != "RS256" or header["typ"] != TOKEN_TYPE:
            raise InvalidCredentials(_INVALID)
        issuer = setting("API_BASE_URL")
        claims = jwt.decode(
            text,
            public_key(header["kid"]),
            algorithms=["RS256"],
            issuer=issuer,
            audience=issuer,
            options={
                "require": ["exp", "iat", "sub", "jti", "client_id", "org", "env", "scope"],
                "verify_exp": False,
                "verify_iat": False,
                "strict_aud": True,
            },
        )
        return AccessToken.from_claims(claims)
    except (jwt.InvalidTokenError, KeyError, TypeError) as error:
        raise InvalidCredentials(_INVALID) from error
