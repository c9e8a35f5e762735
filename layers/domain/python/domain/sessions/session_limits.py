"""Which sessions end when a new one begins. No I/O."""

from collections import Counter
from collections.abc import Iterable

from domain.sessions.model import MAX_GRANTS, MAX_SESSIONS, Session


def list_surplus(sessions: Iterable[Session], new: Session) -> tuple[Session, ...]:
    """Return the open sessions of the person that a new one ends: the oldest of those that count toward the same maximum.

    Grants count for each client, so that one client does not end the grants of another. Above the maximum of all clients of an
    organization, the oldest grant of the client with the most ends.
    """
    alike = [each for each in sessions if _are_alike(each, new)]
    own = _sort([each for each in alike if each.client_id == new.client_id])
    if surplus := own[: max(0, len(own) - MAX_SESSIONS + 1)]:
        return tuple(surplus)
    if not new.is_grant or len(alike) < MAX_GRANTS:
        return ()
    counts = Counter(each.client_id for each in alike)
    largest = max(counts.values())
    return (_sort([each for each in alike if counts[each.client_id] == largest])[0],)


def _are_alike(one: Session, other: Session) -> bool:
    """Return whether two sessions are both a person's own, or both grants of the same organization."""
    return one.is_grant == other.is_grant and (not one.is_grant or one.organization_id == other.organization_id)


def _sort(sessions: Iterable[Session]) -> list[Session]:
    return sorted(sessions, key=lambda each: each.created_at)
