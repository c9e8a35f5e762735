"""Reservations of units in memory, for checks of free time; it counts how often it was asked."""

from apikit.actor import Tenant
from domain.ledgers.model import Reservation


class MemoryLedger:
    """Knows the reservations it was given, by unit."""

    def __init__(self, **reservations: list[Reservation]) -> None:
        self._reservations = reservations
        self.reads = 0

    def find_reservations(
        self, tenant: Tenant, unit_id: str, start_ms: int, end_ms: int | None = None
    ) -> list[Reservation]:
        """The reservations of a unit that overlap the time."""
        self.reads += 1
        return [
            each
            for each in self._reservations.get(unit_id, [])
            if each.end_ms > start_ms and (end_ms is None or each.start_ms < end_ms)
        ]
