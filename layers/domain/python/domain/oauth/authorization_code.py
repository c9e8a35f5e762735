"""Authorization codes: what a person let a client do, until the client redeems the code. No I/O."""

import hashlib
import secrets
from datetime import datetime, timedelta

from msgspec import Struct

from apikit import Environment

LIFETIME = timedelta(seconds=60)
RETENTION = timedelta(days=1)
"""Time for which a second redemption still ends the grant of the first one."""
_BYTES = 32


class AuthorizationCode(Struct, frozen=True, kw_only=True):
    """A code, without its text. `redirect_uri` is the one of the request, None if it had none.

    `sign_in_id` is the session in which the person gave it, `session_id` that of the grant which redeemed it.
    """

    digest: str
    client_id: str
    redirect_uri: str | None
    scopes: tuple[str, ...]
    code_challenge: str
    user_id: str
    organization_id: str
    environment: Environment
    has_mfa: bool
    auth_time: int
    sign_in_id: str
    device: str
    address: str
    expires_at: datetime
    session_id: str | None = None

    def get_redirect_uri(self) -> str | None:
        """Return the redirect URI of the request (the name is that of Authlib's model)."""
        return self.redirect_uri

    def get_scope(self) -> str:
        """Return the scopes (the name is that of Authlib's model)."""
        return " ".join(self.scopes)


def generate_code() -> str:
    """Return the text of a new code."""
    return secrets.token_urlsafe(_BYTES)


def digest_code(text: str) -> str:
    """Return the SHA-256 of the text, which is stored."""
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()
