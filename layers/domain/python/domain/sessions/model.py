"""The session record and its refresh tokens. No I/O."""

import hashlib
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct

from apikit import Environment, Signer, epoch_ms, errors, secret_bits
from apikit.tokens import FIRST_PARTY

MAX_SESSIONS = 20
"""Maximum of a person's sessions, and of her grants to one client in one organization."""
MAX_GRANTS = 60
"""Maximum of a person's grants to all clients in one organization."""
ACCESS_TOKEN_S = 3_600
GRACE_S = 10
"""Time in which a refresh token that was used returns the same successor again."""
SESSION_LIFETIME = timedelta(days=30)
GRANT_LIFETIME = timedelta(days=180)
"""Lifetime of an unused grant: each refresh extends it."""

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_SECRET_LENGTH, _TAG_BYTES = 43, 8
_REFRESH_TOKEN = re.compile(r"rt_([0-9a-z]{26})([0-9a-z]{26})_([0-9A-Za-z]{43})([0-9a-f]{16})", re.ASCII)


class SessionDetails(Struct, frozen=True, kw_only=True):
    """A new session of a person, or a new grant to an OAuth client (`client_id`) with its scopes.

    Without an organization, a session is for the first one that the person belongs to. `device` is the user agent and `address` the IP
    address of the sign-in; `auth_time` is in epoch seconds.
    """

    user_id: str
    organization_id: str = ""
    environment: Environment = "live"
    client_id: str = FIRST_PARTY
    scopes: frozenset[str] = frozenset()
    has_mfa: bool = False
    auth_time: int
    device: str = ""
    address: str = ""
    lifetime: timedelta | None = None


class Session(Struct, frozen=True, kw_only=True):
    """A session or a grant as stored. `refresh_hash` is the SHA-256 of the valid refresh token, `previous_hash` of the one before."""

    id: str
    user_id: str
    organization_id: str
    environment: Environment
    client_id: str
    scopes: frozenset[str]
    has_mfa: bool
    auth_time: int
    device: str
    address: str
    created_at: datetime
    expires_at: datetime
    last_used_at: datetime
    refresh_hash: bytes
    previous_hash: bytes = b""
    rotated_at: datetime

    @property
    def is_grant(self) -> bool:
        """Return whether an OAuth client acts for the person."""
        return self.client_id != FIRST_PARTY

    @property
    def expires_at_s(self) -> int:
        """The time of expiry in epoch seconds."""
        return epoch_ms(self.expires_at) // 1000

    def is_in_grace(self, token_hash: bytes, now: datetime) -> bool:
        """Return whether the hash is that of the previous refresh token, which was replaced at most 10 s ago."""
        return token_hash == self.previous_hash and now - self.rotated_at <= timedelta(seconds=GRACE_S)


class RefreshTokenReuse(errors.TokenReused):
    """A refresh token was replaced before, or belongs to another client. Its session has ended."""

    session: Session

    @classmethod
    def for_session(cls, session: Session) -> "RefreshTokenReuse":
        """Return the error of a session."""
        error = cls("The refresh token was used before, so its session has ended. Sign in again.")
        error.session = session
        return error


class IssuedTokens(Struct, frozen=True, kw_only=True):
    """New tokens of a session. `scopes` are those in force now; `refresh_token` is empty if the old one stays valid."""

    __repr__ = object.__repr__  # it holds secrets

    access_token: str
    refresh_token: str
    expires_in: int
    session: Session
    scopes: frozenset[str]


class RefreshToken(Struct, frozen=True):
    """A refresh token that this platform made: the person and the session, and the text."""

    __repr__ = object.__repr__  # it holds a secret

    user_id: str
    session_id: str
    text: str

    @property
    def hash(self) -> bytes:
        """The SHA-256 of the text, which is stored."""
        return hashlib.sha256(self.text.encode()).digest()

    def derive_successor(self, signer: Signer) -> "RefreshToken":
        """Return the token that replaces this one: always the same, so that parallel refreshes agree."""
        secret = int.from_bytes(signer.tag("refresh-successor", self.text.encode(), size=32), "big")
        return _build_token(signer, self.user_id, self.session_id, secret)


def mint_refresh_token(signer: Signer, user_id: str, session_id: str) -> RefreshToken:
    """Return the first refresh token of a session."""
    return _build_token(signer, user_id, session_id, secret_bits("refresh-token"))


def parse_refresh_token(signer: Signer, text: str) -> RefreshToken | None:
    """Return the token, or None if this platform did not make it."""
    match = _REFRESH_TOKEN.fullmatch(text)
    if not match or not signer.matches("refresh-token", text[:-16].encode(), bytes.fromhex(match[4])):
        return None
    return RefreshToken(f"usr_{match[1]}", f"ses_{match[2]}", text)


def _build_token(signer: Signer, user_id: str, session_id: str, secret: int) -> RefreshToken:
    digits = []
    for _ in range(_SECRET_LENGTH):
        secret, digit = divmod(secret, len(_DIGITS))
        digits.append(_DIGITS[digit])
    text = f"rt_{user_id.removeprefix('usr_')}{session_id.removeprefix('ses_')}_{''.join(digits)}"
    tag = signer.tag("refresh-token", text.encode(), size=_TAG_BYTES).hex()
    return RefreshToken(user_id, session_id, text + tag)


class Admissions(Struct, frozen=True):
    """The items that admit a person: the IDs of the organizations that she belongs to, and the scopes in each."""

    scopes_by_organization: Mapping[str, frozenset[str]]
    sessions: tuple[Session, ...]
    entries: Mapping[str, Mapping[str, Any]]
    """The open sessions in each item, by the ID of the organization; `self` is the item of the own account."""
    dead_sessions: Mapping[str, frozenset[str]]
    """By the ID of the organization, the IDs of sessions from before the person's removal, which a new membership does not admit."""

    def admits(self, session_id: str, organization_id: str) -> bool:
        """Return whether the person belongs to the organization, and has not been removed from it since the session began."""
        is_member = organization_id in self.scopes_by_organization
        return is_member and session_id not in self.dead_sessions[organization_id]
