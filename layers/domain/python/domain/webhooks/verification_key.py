"""The key of a receiver: parses the secret that its owner was shown, and verifies signatures with it."""

import base64
import binascii
import hashlib
import hmac
from dataclasses import dataclass

from domain.webhooks.signing_secrets import (
    KEY_BYTES,
    PUBLIC_PREFIX,
    SHARED_PREFIX,
    SignatureScheme,
    SigningSecret,
    decode_key,
)

# Standard Webhooks, "Signature scheme": a shared secret has 24 to 64 bytes.
MIN_SECRET_BYTES = 24
MAX_SECRET_BYTES = 64


@dataclass(frozen=True)
class VerificationKey:
    """A shared secret or a public key."""

    scheme: SignatureScheme
    key: bytes

    @classmethod
    def parse(cls, secret: str) -> "VerificationKey":
        """Return the key of a secret as it was shown. Raises ValueError, which says what is wrong."""
        if not secret.startswith((SHARED_PREFIX, PUBLIC_PREFIX)):
            raise ValueError(f"must start with `{SHARED_PREFIX}` or `{PUBLIC_PREFIX}`")
        try:
            key = base64.b64decode(secret.partition("_")[2], validate=True)
        except (binascii.Error, ValueError):
            raise ValueError("must be Base64 after the prefix") from None
        if secret.startswith(PUBLIC_PREFIX):
            if len(key) != KEY_BYTES:
                raise ValueError(f"must have {KEY_BYTES} bytes after the prefix")
            return cls("ed25519", key)
        if not MIN_SECRET_BYTES <= len(key) <= MAX_SECRET_BYTES:
            raise ValueError(f"must have {MIN_SECRET_BYTES} to {MAX_SECRET_BYTES} bytes after the prefix")
        return cls("hmac-sha256", key)

    @classmethod
    def of_secret(cls, secret: SigningSecret) -> "VerificationKey":
        """Return the receiver's key of a signing secret."""
        if secret.public_key is None:
            return cls("hmac-sha256", decode_key(secret.value))
        return cls("ed25519", decode_key(secret.public_key))

    def digest(self, content: bytes) -> bytes | None:
        """Return the signature that the content must have; None for a public key, which cannot sign."""
        if self.scheme == "ed25519":
            return None
        return hmac.new(self.key, content, hashlib.sha256).digest()

    def verifies(self, signature: bytes, content: bytes) -> bool:
        """Return whether the signature is of this content and key."""
        digest = self.digest(content)
        if digest is not None:
            return hmac.compare_digest(digest, signature)
        return _verifies_ed25519(self.key, signature, content)


def _verifies_ed25519(public_key: bytes, signature: bytes, content: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - few webhooks have a key pair
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415
        Ed25519PublicKey,
    )

    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True
