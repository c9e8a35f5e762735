"""The keys that sign access tokens: KMS keys of a deployment, each with the time from which it signs.

`SIGNING_KEYS` is a JSON list of `{"kid", "arn", "starts_at"}` (epoch seconds). All of them are published, so a new key that starts later is
known to everybody before it signs, and an old one verifies tokens until it is removed from the list.
"""

import base64
import json
from collections.abc import Sequence
from functools import cache
from typing import Any

from msgspec import Struct

from apikit.aws import key_service
from apikit.config import setting


class SigningKey(Struct, frozen=True):
    """A key; `starts_at` is the time from which it signs, in epoch seconds."""

    kid: str
    arn: str
    starts_at: int


@cache
def signing_keys() -> tuple[SigningKey, ...]:
    """Return the keys of this deployment, in the order of their start."""
    keys = [SigningKey(**each) for each in json.loads(setting("SIGNING_KEYS"))]
    return tuple(sorted(keys, key=lambda key: key.starts_at))


def find_current_key(keys: Sequence[SigningKey], now_s: int) -> SigningKey:
    """Return the key that signs now: the one that started last; before the first start, the first one."""
    return next((key for key in reversed(keys) if key.starts_at <= now_s), keys[0])


@cache
def public_key(kid: str) -> Any:
    """Return the public key with this ID. It is read once per process. Raises KeyError for an unknown ID."""
    from cryptography.hazmat.primitives.serialization import load_der_public_key  # noqa: PLC0415 - for tokens only

    arns = {key.kid: key.arn for key in signing_keys()}
    return load_der_public_key(key_service.key_service().get_public_key(arns[kid]))


def list_public_keys() -> list[dict[str, str]]:
    """Return the public keys as JWKs (RFC 7517)."""
    return [_to_jwk(key.kid) for key in signing_keys()]


def _to_jwk(kid: str) -> dict[str, str]:
    numbers = public_key(kid).public_numbers()
    return {
        "kty": "RSA",
        "use": "sig",
        "alg": "RS256",
        "kid": kid,
        "n": _encode_number(numbers.n),
        "e": _encode_number(numbers.e),
    }


def _encode_number(number: int) -> str:
    octets = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()
