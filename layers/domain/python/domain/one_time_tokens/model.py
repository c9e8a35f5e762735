"""A token that is used once, and its lifetime. Only its hash is stored. No I/O."""

import hashlib
import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Any, Literal

from msgspec import Struct

from apikit import secret_bits

TokenPurpose = Literal["verify_email", "reset_password", "invitation", "mfa"]

LIFETIMES: Mapping[TokenPurpose, timedelta] = MappingProxyType(
    {
        "verify_email": timedelta(hours=24),
        "reset_password": timedelta(hours=1),
        "invitation": timedelta(days=7),
        "mfa": timedelta(minutes=5),
    }
)
_PREFIXES: Mapping[TokenPurpose, str] = MappingProxyType(
    {"verify_email": "vfy", "reset_password": "rst", "invitation": "inv", "mfa": "mfa"}
)
_SECRET_BYTES = 32
_RANDOM_TEXT = r"[A-Za-z0-9_-]{43}"


class StoredToken(Struct, frozen=True, kw_only=True):
    """What is stored of a token: its hash, and its values. `expires_at` is in epoch seconds."""

    digest: str
    purpose: TokenPurpose
    expires_at: int
    values: Mapping[str, Any]


def mint_token(purpose: TokenPurpose) -> str:
    """Return a new token with 256 random bits."""
    secret = secret_bits(f"token-{purpose}").to_bytes(_SECRET_BYTES, "big")
    return f"{_PREFIXES[purpose]}_{urlsafe_b64encode(secret).rstrip(b'=').decode()}"


def is_token(purpose: TokenPurpose, text: str) -> bool:
    """Return whether the text has the form of a token for this purpose."""
    return re.fullmatch(f"{_PREFIXES[purpose]}_{_RANDOM_TEXT}", text, re.ASCII) is not None


def hash_token(token: str) -> str:
    """Return the SHA-256 of a token, in hexadecimal. With 256 random bits, it needs no salt."""
    return hashlib.sha256(token.encode()).hexdigest()
