"""Protocol of the store that the use cases of sessions need."""

from typing import Protocol

from domain.sessions.model import Admissions, Session


class SessionsChanged(Exception):
    """The person's memberships or the session changed since they were read. Nothing was written."""


class SessionStore(Protocol):
    """Sessions, and the entries that admit their requests. A write takes effect with the next request.

    Writes raise SessionsChanged if the memberships or the session are not as they were read.
    """

    def read(self, user_id: str) -> Admissions:
        """Return the person's memberships and sessions; expired sessions are omitted."""
        ...

    def find(self, user_id: str, session_id: str) -> Session | None:
        """Return a session, also one that has expired."""
        ...

    def open(self, session: Session, organization_ids: frozenset[str], *, replaces: tuple[Session, ...]) -> None:
        """Store a new session that these items admit, and end others in the same write."""
        ...

    def replace(self, session: Session, *, old: Session, organization_ids: frozenset[str]) -> None:
        """Replace a session at the refresh hash that was read, and store its entry in these items."""
        ...

    def end(self, sessions: tuple[Session, ...], admissions: Admissions) -> None:
        """Delete sessions and their entries."""
        ...
