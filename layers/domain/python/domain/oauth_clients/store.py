"""Protocols of the stores that the use cases of OAuth clients need."""

from collections.abc import Mapping
from typing import Any, Protocol

from msgspec import Struct

from apikit import Actor
from apikit.resources import records, stores
from domain.oauth_clients.model import OAuthClient
from domain.scope_grants.links import Links
from domain.tiers.model import Tier


class Grantor(Struct, frozen=True):
    """The credentials of a request at this moment: what they may grant, and what a client that they create inherits.

    `limits` are their own limits in addition to those of the tier; they are restricted when they expire or are not valid everywhere.
    A client that they create or change must have their `links`.
    """

    item_key: tuple[str, str]
    scopes: tuple[str, ...]
    tier: str
    limits: Mapping[str, Any]
    is_restricted: bool
    links: Links


class SecretChange(Struct, frozen=True):
    """The hash of a client's new secret (None: it has none any more), and the time until which the old one works, in epoch seconds."""

    secret_hash: bytes | None
    previous_expires_at: int | None = None


class OAuthClientStore(stores.Store[OAuthClient], Protocol):
    """A store that also writes what the gate and the authorization server read, so that every write takes effect with the next request.

    Writes raise GrantsChanged if the tier or the grantor has changed since it was read.
    """

    def get_grantor(self, actor: Actor) -> Grantor | None:
        """Return the credentials of the request as they are now; None if they no longer exist."""
        ...

    def issue(
        self, record: OAuthClient, cause: records.Cause, *, secret: SecretChange, tier: Tier, grantor: Grantor
    ) -> None:
        """Store a new client. It is usable immediately. Raises InvalidRequest for an invalid link."""
        ...

    def rewrite(
        self,
        record: OAuthClient,
        cause: records.Cause,
        *,
        old: OAuthClient,
        tier: Tier,
        grantor: Grantor,
        secret: SecretChange | None = None,
    ) -> None:
        """Replace `old`, and the secret unless it is None. Raises StaleVersion, NotFound, InvalidRequest."""
        ...
