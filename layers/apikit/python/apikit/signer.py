"""Keyed tags for what the platform hands out and wants back unchanged: cursors and public key ids."""

import hashlib
import hmac

from msgspec import Struct


class Signer(Struct, frozen=True):
    """HMAC-SHA-256 (RFC 2104) under one secret, a domain for each use so that no tag serves another."""

    __repr__ = object.__repr__  # it holds a secret

    secret: bytes

    def tag(self, domain: str, message: bytes, *, size: int) -> bytes:
        """The first `size` bytes of the tag."""
        return hmac.digest(self.secret, domain.encode() + b"\0" + message, hashlib.sha256)[:size]

    def matches(self, domain: str, message: bytes, tag: bytes) -> bool:
        """True when the tag is ours; takes the same time either way."""
        return hmac.compare_digest(self.tag(domain, message, size=len(tag)), tag)
