"""The condition of a change that takes time away from a unit, or the unit itself: no live reservation needs it. No I/O."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from apikit import Tenant, epoch_ms, errors, rfc3339
from domain.ledgers.model import Reservation
from domain.local_times import from_epoch_ms
from domain.time_spans import Span, overlaps

MAX_NAMED_RESERVATIONS = 20


class UnitReservations(Protocol):
    """Reads the reservations of units."""

    def find_reservations(
        self, tenant: Tenant, unit_id: str, start_ms: int, end_ms: int | None = None
    ) -> list[Reservation]:
        """Return the reservations that overlap the time, live or expired; all later ones without an end."""
        ...


class FreeTimeCheck:
    """Checks units for reservations, within an attempt that also writes the unit's head in the ledger."""

    def __init__(self, reader: UnitReservations) -> None:
        self._reader = reader

    def require_free_spans(
        self, tenant: Tenant, unit_id: str, spans: Iterable[Span], *, now: datetime, advice: str
    ) -> None:
        """Raise Conflict that names the live reservations within the spans that have not ended; nothing is read without spans."""
        now_ms = epoch_ms(now)
        upcoming_spans = [(max(start, now_ms), end) for start, end in spans if end > now_ms]
        if not upcoming_spans:
            return
        start_ms, end_ms = min(each[0] for each in upcoming_spans), max(each[1] for each in upcoming_spans)
        reservations = self._reader.find_reservations(tenant, unit_id, start_ms, end_ms)
        _require_none(
            [each for each in reservations if overlaps(upcoming_spans, each.start_ms, each.end_ms)],
            unit_id=unit_id,
            now_ms=now_ms,
            advice=advice,
        )

    def require_unreserved(self, tenant: Tenant, unit_id: str, *, now: datetime, advice: str) -> None:
        """Raise Conflict that names the live reservations of the unit that have not ended."""
        now_ms = epoch_ms(now)
        reservations = self._reader.find_reservations(tenant, unit_id, now_ms)
        _require_none(reservations, unit_id=unit_id, now_ms=now_ms, advice=advice)


def _require_none(reservations: Iterable[Reservation], *, unit_id: str, now_ms: int, advice: str) -> None:
    live = sorted((each for each in reservations if each.is_live(now_ms)), key=lambda each: each.start_ms)
    if not live:
        return
    count = "a reservation" if len(live) == 1 else f"{len(live):,} reservations"
    raise errors.Conflict(
        f"{unit_id} has {count} at that time; the first is of {live[0].holder}. {advice}",
        reservations=[
            {
                "id": unit_id,
                "held_by": each.holder,
                "start_at": rfc3339(from_epoch_ms(each.start_ms)),
                "end_at": rfc3339(from_epoch_ms(each.end_ms)),
            }
            for each in live[:MAX_NAMED_RESERVATIONS]
        ],
        reservation_count=len(live),
    )
