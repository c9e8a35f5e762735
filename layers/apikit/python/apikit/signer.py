"""Keyed tags for values that clients return unchanged: cursors and public key IDs."""

import hashlib
import hmac

from msgspec import Struct


class Signer(Struct, frozen=True):
    """HMAC-SHA-256 (RFC 2104) with one secret and a domain per use, so that a tag is only valid for its use."""

    __repr__ = object.__repr__  # it holds a secret

    secret: bytes

    def tag(self, domain: str, message: bytes, *, size: int) -> bytes:
        """Return the first `size` bytes of the tag."""
        return hmac.digest(self.secret, domain.encode() + b"\0" + message, hashlib.sha256)[:size]

    def matches(self, domain: str, message: bytes, tag: bytes) -> bool:
        """Return whether the tag is valid, in constant time."""
        return hmac.compare_digest(self.tag(domain, message, size=len(tag)), tag)
