"""Protocol of the store that the use cases of sessions need."""

from typing import Protocol

from msgspec import Struct

from domain.sessions.model import Admissions, Session


class AlreadyRedeemed(Exception):
    """The item that a session redeems was redeemed before, or does not exist. Nothing was written."""


class Redemption(Struct, frozen=True):
    """The key of an item in `access` that one session may redeem, such as an authorization code. It gets the session's ID as `si`."""

    pk: str
    sk: str


class SessionStore(Protocol):
    """Sessions, and the entries that admit their requests. A write takes effect with the next request.

    Writes raise WriteContention, and write nothing, if the memberships or the session are not as they were read.
    """

    def read(self, user_id: str) -> Admissions:
        """Return the person's memberships and sessions; expired sessions are omitted."""
        ...

    def find(self, user_id: str, session_id: str) -> Session | None:
        """Return a session, also one that has expired."""
        ...

    def open(
        self,
        session: Session,
        organization_ids: frozenset[str],
        *,
        replaces: tuple[Session, ...],
        redemption: Redemption | None = None,
    ) -> None:
        """Store a new session for these organizations, end others and redeem an item in the same write. Raises AlreadyRedeemed."""
        ...

    def replace(self, session: Session, *, old: Session, organization_ids: frozenset[str]) -> None:
        """Replace a session at the refresh hash that was read, and store its entry for these organizations."""
        ...

    def end(self, sessions: tuple[Session, ...], admissions: Admissions) -> None:
        """Delete sessions and their entries."""
        ...
