"""Reservations of a unit's time, and their conflicts. No I/O."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from apikit import errors, rfc3339

_MILLISECOND = timedelta(milliseconds=1)


class LedgerPage(NamedTuple):
    """One unit on one UTC day (`2026-06-13`): the key of a ledger item."""

    unit_id: str
    day: str


class Reservation(Struct, frozen=True):
    """A time slot that a holder has reserved, end exclusive. It is ignored once it has expired, even if it is still stored."""

    holder: str
    start_at: datetime
    end_at: datetime
    expires_at: datetime | None = None

    def is_live(self, now: datetime) -> bool:
        """Return whether the reservation has not expired."""
        return self.expires_at is None or self.expires_at > now

    def overlaps(self, other: "Reservation") -> bool:
        """Return whether both have an instant in common."""
        return self.start_at < other.end_at and other.start_at < self.end_at

    def extend_to(self, other: "Reservation | None") -> "Reservation":
        """Return the reservation from the earlier start to the later end of both."""
        if other is None:
            return self
        return replace(self, start_at=min(self.start_at, other.start_at), end_at=max(self.end_at, other.end_at))

    def utc_days(self) -> list[str]:
        """Return the UTC days that the slot touches. Two overlapping reservations have one in common."""
        first, last = self.start_at.astimezone(UTC).date(), (self.end_at - _MILLISECOND).astimezone(UTC).date()
        return [str(first + timedelta(days=n)) for n in range((last - first).days + 1)]


def replace_reservation(
    page: LedgerPage,
    reservations: Iterable[Reservation],
    *,
    holder: str,
    reservation: Reservation | None,
    now: datetime,
) -> list[Reservation]:
    """Return the page's live reservations with the holder's replaced, or removed for None. Raises SlotUnavailable for an overlap."""
    others = [each for each in reservations if each.holder != holder and each.is_live(now)]
    if reservation is None:
        return others
    for other in others:
        if other.overlaps(reservation):
            start_at, end_at = rfc3339(other.start_at), rfc3339(other.end_at)
            raise errors.SlotUnavailable(
                f"{page.unit_id} is not available: {other.holder} holds it from {start_at} to {end_at}.",
                clash={"id": page.unit_id, "held_by": other.holder, "start_at": start_at, "end_at": end_at},
            )
    return [*others, reservation]
