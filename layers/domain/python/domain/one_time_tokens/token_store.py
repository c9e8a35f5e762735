"""Tokens in the `access` table, each deleted with its use.

TOKEN#{SHA-256 of the token}  {purpose}   `values`, `ttl`
"""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from apikit import Clock, epoch_ms, errors
from apikit.dynamo import ConditionFailed, Table, Write, expressions
from domain.one_time_tokens.model import LIFETIMES, StoredToken, TokenPurpose, hash_token, is_token, mint_token


class NewToken(Struct, frozen=True):
    """A token that is valid as soon as `write` is written."""

    __repr__ = object.__repr__  # it holds a secret

    text: str
    digest: str
    write: Write


class TokenStore:
    """The store of tokens."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def prepare(self, purpose: TokenPurpose, values: Mapping[str, Any]) -> NewToken:
        """Return a new token, and the write that stores it, for a transaction."""
        text = mint_token(purpose)
        digest = hash_token(text)
        item = {
            "pk": _partition(digest),
            "sk": purpose,
            "values": dict(values),
            "ttl": self._now_s() + int(LIFETIMES[purpose].total_seconds()),
        }
        return NewToken(text, digest, self._access.put_operation(item))

    def issue(self, purpose: TokenPurpose, values: Mapping[str, Any]) -> str:
        """Store a new token and return it. One write."""
        token = self.prepare(purpose, values)
        self._access.write(token.write)
        return token.text

    def find(self, purpose: TokenPurpose, token: str) -> StoredToken:
        """Return what is stored of a valid token. Raises LinkExpired for a token that is unknown, too old or was used. One read."""
        return self.find_by_digest(purpose, hash_token(token) if is_token(purpose, token) else "")

    def find_by_digest(self, purpose: TokenPurpose, digest: str) -> StoredToken:
        """Return what is stored of the valid token with this hash. Raises LinkExpired."""
        item = self._access.get(_partition(digest), purpose) if digest else None
        # DynamoDB removes expired items days later.
        if item is None or item["ttl"] <= self._now_s():
            raise expired_link()
        return StoredToken(digest=digest, purpose=purpose, expires_at=item["ttl"], values=item["values"])

    def deletion(self, token: StoredToken) -> Write:
        """Return the write that uses a token up; its condition fails when it was used before."""
        return self._access.delete_operation(_partition(token.digest), token.purpose, expressions.EXISTS)

    def use(self, token: StoredToken) -> None:
        """Use a token up. Raises LinkExpired when it was used before. One write."""
        try:
            self._access.write(self.deletion(token))
        except ConditionFailed as error:
            raise expired_link() from error

    def _now_s(self) -> int:
        return epoch_ms(self._clock.now()) // 1000


def expired_link() -> errors.LinkExpired:
    """Return the error of a token that is unknown, too old or was used."""
    return errors.LinkExpired("The token was used before, or is too old. Request a new one.")


def _partition(digest: str) -> str:
    return f"TOKEN#{digest}"
