"""The bookings of a staff member within a time."""

from collections.abc import Container, Iterator
from itertools import islice
from typing import Protocol

from apikit import Tenant, epoch_ms, ids, rfc3339
from apikit.resources import Directory, lists, records, stores
from domain.bookings.model import Booking
from domain.ledgers.model import Reservation
from domain.local_times import from_epoch_ms
from domain.time_spans import Span

# Calendars are read as a whole, so the pages are larger than those of lists.
_PAGE_SIZE = 1_000


class ReservationSource(Protocol):
    """Reads the reservations of a unit."""

    def find_reservations(
        self, tenant: Tenant, unit_id: str, start_ms: int, end_ms: int | None = None
    ) -> list[Reservation]:
        """Return the reservations that overlap the time."""
        ...


class StaffBookings:
    """Finds the bookings of a staff member: those of one service by the list index, those of several services by the ledger."""

    def __init__(self, bookings: stores.Store[Booking], ledger: ReservationSource, directory: Directory) -> None:
        self._bookings = bookings
        self._ledger = ledger
        self._directory = directory

    def find(self, tenant: Tenant, staff_id: str, span: Span, *, limit: int) -> list[Booking]:
        """Return the first bookings that start within the span, without expired ones, in order of their start."""
        bookings = {each.id: each for each in self._list_own(tenant, staff_id, span, limit)}
        for each in self._find_reserving(tenant, staff_id, span, bookings.keys()):
            bookings[each.id] = each
        in_order = sorted(bookings.values(), key=lambda each: (each.start_at, each.id))
        return [each for each in in_order if each.status != "expired"][:limit]

    def _list_own(self, tenant: Tenant, staff_id: str, span: Span, limit: int) -> Iterator[Booking]:
        conditions = (
            lists.ListCondition("staff_id", "eq", (staff_id,)),
            lists.ListCondition("start_at", "gte", (_sort_text(span[0]),)),
            lists.ListCondition("start_at", "lt", (_sort_text(span[1]),)),
        )
        query = lists.ListQuery(conditions, lists.SortOrder("start_at", is_descending=False))
        return islice(stores.list_records(self._bookings, tenant, query, page_size=_PAGE_SIZE), limit)

    def _find_reserving(
        self, tenant: Tenant, staff_id: str, span: Span, known_ids: Container[str]
    ) -> Iterator[Booking]:
        """Yield the other bookings that reserve the staff member: those with several services have no staff member of their own."""
        reservations = self._ledger.find_reservations(tenant, staff_id, *span)
        holders = dict.fromkeys(each.holder for each in reservations if ids.is_id(Booking.prefix, each.holder))
        keys = [(Booking.collection, holder) for holder in holders if holder not in known_ids]
        for form in self._directory.get_many(tenant, keys).values() if keys else ():
            booking = records.load(Booking, form)
            if booking.items and span[0] <= epoch_ms(booking.start_at) < span[1]:
                yield booking


def _sort_text(moment_ms: int) -> str:
    return rfc3339(from_epoch_ms(moment_ms)).casefold()
