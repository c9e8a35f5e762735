"""Signing secrets of webhooks, in the formats of Standard Webhooks: shared secrets for HMAC-SHA256, key pairs for Ed25519."""

import base64
from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import Field

from apikit import secret_bits
from apikit.resources import fields

SignatureScheme = Literal["hmac-sha256", "ed25519"]

SHARED_PREFIX = "whsec_"
PRIVATE_PREFIX = "whsk_"
PUBLIC_PREFIX = "whpk_"
KEY_BYTES = 32
"""Length of a generated shared secret, and of each half of an Ed25519 key pair."""


@dataclass(frozen=True, kw_only=True)
class SigningSecret:
    """A signing secret, and the time until which it signs; None for the current secret.

    A private key is its 32 bytes and those of its public key, so that the public key can be shown without computing it.
    """

    value: Annotated[str, Field(repr=False)] = field(repr=False)
    expires_at: fields.Moment | None = None

    @property
    def public_key(self) -> str | None:
        """The public key of a private key; None for a shared secret."""
        if not self.value.startswith(PRIVATE_PREFIX):
            return None
        return PUBLIC_PREFIX + _encode(decode_key(self.value)[KEY_BYTES:])


def generate_secret(scheme: SignatureScheme = "hmac-sha256") -> SigningSecret:
    """Return a secret of 256 random bits in the format of the scheme."""
    bits = secret_bits("webhook").to_bytes(KEY_BYTES, "big")
    if scheme == "hmac-sha256":
        return SigningSecret(value=SHARED_PREFIX + _encode(bits))
    return SigningSecret(value=PRIVATE_PREFIX + _encode(bits + _derive_public_key(bits)))


def decode_key(secret: str) -> bytes:
    """Return the bytes of a secret after its prefix."""
    return base64.b64decode(secret.partition("_")[2])


def _encode(key: bytes) -> str:
    return base64.b64encode(key).decode()


def _derive_public_key(private_key: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415 - few webhooks have a key pair
        Ed25519PrivateKey,
    )

    return Ed25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()
