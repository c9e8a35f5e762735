"""Verifies the signed assertion of a client (private_key_jwt: RFC 7523 section 3, OpenID Connect Core section 9)."""

import json
from datetime import datetime
from typing import Any

from msgspec import Struct

from apikit import epoch_ms
from domain.oauth.client_state import ClientState

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
MAX_LIFETIME_S = 3_600
_SKEW_S = 60
_MAX_LENGTH = 8_192
_MAX_ID_LENGTH = 200
_HEADER_MEMBERS = frozenset({"alg", "kid", "typ"})


class InvalidAssertion(Exception):
    """The assertion is not valid for the client and this server. The text of the exception says why, for tests."""


class Assertion(Struct, frozen=True):
    """A valid assertion: its ID, which may be used once, and its expiry (epoch seconds)."""

    id: str
    expires_at: int


def read_client_id(text: str) -> str:
    """Return the ID of the client that an assertion names, before its signature is verified. Raises InvalidAssertion."""
    import jwt  # noqa: PLC0415 - for assertions only

    if len(text) > _MAX_LENGTH:
        raise InvalidAssertion("too long")
    try:
        subject = jwt.decode(text, options={"verify_signature": False}).get("sub")
    except (jwt.InvalidTokenError, RecursionError) as error:
        raise InvalidAssertion("no JWT") from error
    if not isinstance(subject, str):
        raise InvalidAssertion("no subject")
    return subject


def verify_assertion(text: str, client: ClientState, *, audiences: tuple[str, ...], now: datetime) -> Assertion:
    """Return the assertion, signed with one of the client's registered keys for one of these audiences. Raises InvalidAssertion."""
    import jwt  # noqa: PLC0415 - for assertions only

    try:
        header: dict[str, Any] = jwt.get_unverified_header(text)
        jwk = _find_key(client, header)
        claims = jwt.decode(
            text,
            # Only the algorithm of the registered key counts, whatever the header says (RFC 8725 section 3.1).
            jwt.PyJWK(jwk).key,
            algorithms=[jwk["alg"]],
            issuer=client.id,
            subject=client.id,
            options={
                "require": ["iss", "sub", "aud", "exp", "jti"],
                # Times are compared below, with the clock of this platform.
                "verify_exp": False,
                "verify_iat": False,
                "verify_nbf": False,
                "verify_aud": False,
            },
        )
    except (jwt.InvalidTokenError, jwt.PyJWTError, json.JSONDecodeError, ValueError, TypeError) as error:
        raise InvalidAssertion("not valid") from error
    return _check_claims(claims, audiences, epoch_ms(now) // 1000)


def _find_key(client: ClientState, header: dict[str, Any]) -> dict[str, Any]:
    """Return the registered key that the header names: keys in the header (`jwk`, `jku`, `x5u`) and extensions are refused."""
    if not header.keys() <= _HEADER_MEMBERS:
        raise InvalidAssertion("header")
    keys: list[dict[str, Any]] = (client.record.jwks or {"keys": []})["keys"]
    key_id = header.get("kid")
    candidates = [jwk for jwk in keys if key_id is None or jwk.get("kid") == key_id]
    if len(candidates) != 1 or header.get("alg") != candidates[0]["alg"]:
        raise InvalidAssertion("key")
    return candidates[0]


def _check_claims(claims: dict[str, Any], audiences: tuple[str, ...], now_s: int) -> Assertion:
    audience, assertion_id, expires_at = claims["aud"], claims["jti"], claims["exp"]
    # A list of several audiences could be used at another server, too (RFC 7523bis).
    if audience not in (*audiences, *([each] for each in audiences)):
        raise InvalidAssertion("audience")
    if not isinstance(assertion_id, str) or not 1 <= len(assertion_id) <= _MAX_ID_LENGTH:
        raise InvalidAssertion("ID")
    times = [claims[name] for name in ("exp", "iat", "nbf") if name in claims]
    if not all(isinstance(time, int) and not isinstance(time, bool) for time in times):
        raise InvalidAssertion("times")
    if not now_s - _SKEW_S < expires_at <= now_s + MAX_LIFETIME_S + _SKEW_S:
        raise InvalidAssertion("expiry")
    if any(claims.get(name, 0) > now_s + _SKEW_S for name in ("iat", "nbf")):
        raise InvalidAssertion("not valid yet")
    return Assertion(assertion_id, expires_at)
