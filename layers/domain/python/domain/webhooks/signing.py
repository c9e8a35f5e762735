"""Signatures of deliveries: Standard Webhooks (`v1`, `v1a`), WedSync's own, and BookingX's."""

import base64
import hashlib
import hmac
from functools import lru_cache
from typing import TYPE_CHECKING

from domain.webhooks.signing_secrets import KEY_BYTES, PRIVATE_PREFIX, SHARED_PREFIX, decode_key

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def is_shared(secret: str) -> bool:
    """Return whether the secret is one that the receiver also has, which HMAC requires."""
    return secret.startswith(SHARED_PREFIX)


def signed_content(event_id: str, timestamp_s: int | str, body: str) -> bytes:
    """Return the text that Standard Webhooks and `X-WedSync-Signature` sign."""
    return f"{event_id}.{timestamp_s}.{body}".encode()


def sign_standard(secret: str, content: bytes) -> str:
    """Return the value of `webhook-signature` for one secret: `v1` with a shared secret, `v1a` with a private key."""
    if secret.startswith(PRIVATE_PREFIX):
        return f"v1a,{_encode(_load_private_key(secret).sign(content))}"
    return f"v1,{_encode(_digest(secret, content))}"


def sign_wedsync(secret: str, content: bytes) -> str:
    """Return the value of `X-WedSync-Signature`."""
    return f"sha256={_digest(secret, content).hex()}"


def sign_bookingx(secret: str, body: str) -> str:
    """Return the value of `X-BookingX-Signature`, which signs the body alone."""
    return _digest(secret, body.encode()).hex()


def _digest(secret: str, content: bytes) -> bytes:
    return hmac.new(decode_key(secret), content, hashlib.sha256).digest()


def _encode(signature: bytes) -> str:
    return base64.b64encode(signature).decode()


@lru_cache(maxsize=256)
def _load_private_key(secret: str) -> "Ed25519PrivateKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - few webhooks have a key pair
        Ed25519PrivateKey,
    )

    return Ed25519PrivateKey.from_private_bytes(decode_key(secret)[:KEY_BYTES])
