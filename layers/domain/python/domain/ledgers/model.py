"""Claims of a leaf's time, and when they clash."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from apikit import errors, rfc3339

_INSTANT = timedelta(milliseconds=1)


class Page(NamedTuple):
    """One leaf on one UTC day (`2026-06-13`): what a ledger item is of."""

    leaf: str
    day: str


class Claim(Struct, frozen=True):
    """A holder's time, end exclusive. One that expires is ignored from then on, whether or not anybody took it away."""

    holder: str
    start_at: datetime
    end_at: datetime
    expires_at: datetime | None = None

    def is_live(self, now: datetime) -> bool:
        """True while others must respect it."""
        return self.expires_at is None or self.expires_at > now

    def overlaps(self, other: "Claim") -> bool:
        """True when both have an instant in common."""
        return self.start_at < other.end_at and other.start_at < self.end_at

    def joined(self, other: "Claim | None") -> "Claim":
        """From the earlier begin to the later end of both."""
        if other is None:
            return self
        return replace(self, start_at=min(self.start_at, other.start_at), end_at=max(self.end_at, other.end_at))

    def days(self) -> list[str]:
        """The UTC days it touches. Two claims that overlap have one in common."""
        first, last = self.start_at.astimezone(UTC).date(), (self.end_at - _INSTANT).astimezone(UTC).date()
        return [str(first + timedelta(days=n)) for n in range((last - first).days + 1)]


def settled(page: Page, standing: Iterable[Claim], *, holder: str, wanted: Claim | None, now: datetime) -> list[Claim]:
    """The page's claims with the holder's being this one, or none. Raises SlotUnavailable, which names the clash."""
    others = [claim for claim in standing if claim.holder != holder and claim.is_live(now)]
    if wanted is None:
        return others
    for claim in others:
        if claim.overlaps(wanted):
            start_at, end_at = rfc3339(claim.start_at), rfc3339(claim.end_at)
            raise errors.SlotUnavailable(
                f"{page.leaf} is not available: {claim.holder} holds it from {start_at} to {end_at}.",
                clash={"id": page.leaf, "held_by": claim.holder, "start_at": start_at, "end_at": end_at},
            )
    return [*others, wanted]
