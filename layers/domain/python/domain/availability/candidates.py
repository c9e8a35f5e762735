"""Candidates of a booking: a staff member, a space, or a service that needs neither, and when each is free. No I/O."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from domain.availability.reasons import Reason
from domain.ledgers.model import Reservation, ReservedSlot, find_clash
from domain.time_spans import Span, contains, merge, overlaps, subtract

END_OF_TIME = 1 << 53


class Unit(Struct, frozen=True):
    """A unit of the ledger, the version of its record, and its live reservations of others; of a space, also the version of its venue."""

    id: str
    version: int
    reservations: Sequence[Reservation]
    host_version: int = 0


class SlotShape(Struct, frozen=True, kw_only=True):
    """What a booking of a service needs: its duration and buffers, and the places for its party. Times are milliseconds."""

    session: str
    duration_ms: int
    before_ms: int = 0
    after_ms: int = 0
    step_ms: int
    capacity: int = 1
    party_size: int = 1

    def staff_shape(self, places: Sequence["Candidate"]) -> "SlotShape":
        """Return what the booking needs of its staff in these spaces: their sessions are those of the spaces, with no more people."""
        if self.capacity == 1 or not places:
            return self
        session = "@".join([self.session, *sorted(each.id for each in places)])
        return replace(self, session=session, capacity=min(each.capacity(self) for each in places))

    def slot(self, unit: Unit, start_ms: int, capacity: int) -> ReservedSlot:
        """Return the slot of a unit for a booking with this start, with its buffers."""
        return ReservedSlot(
            unit.id,
            start_ms - self.before_ms,
            start_ms + self.duration_ms + self.after_ms,
            unit.version,
            self.session if capacity > 1 else "",
            self.party_size,
            capacity,
            unit.host_version,
        )


class Closure(Struct, frozen=True):
    """Times at which a candidate is not available, in order, and the reason."""

    reason: Reason
    spans: Sequence[Span]


class Candidate(Struct, frozen=True, kw_only=True, dict=True):
    """A candidate within a range of time. Without `hours` it is always open; `shifts` are the grids on which slots start."""

    id: str
    units: Sequence[Unit]
    is_active: bool = True
    max_party: int | None = None
    hours: Sequence[Span] | None = None
    shifts: Sequence[Span] = ()
    closures: Sequence[Closure] = ()
    claim_count: int = 0

    def capacity(self, shape: SlotShape) -> int:
        """Return the number of people in one slot."""
        return shape.capacity if self.max_party is None else min(shape.capacity, self.max_party)

    def find_reason(self, shape: SlotShape, start_ms: int) -> Reason | None:
        """Return why a booking cannot start at this time; None when it can."""
        end_ms = start_ms + shape.duration_ms
        if not self.is_active:
            return "inactive"
        if shape.party_size > self.capacity(shape):
            return "capacity"
        for closure in self.closures:
            if overlaps(closure.spans, start_ms, end_ms):
                return closure.reason
        if self.hours is not None and not contains(self.hours, start_ms, end_ms):
            return "outside_hours"
        return self._find_clash_reason(shape, start_ms)

    def _find_clash_reason(self, shape: SlotShape, start_ms: int) -> Reason | None:
        for unit in self.units:
            slot = shape.slot(unit, start_ms, self.capacity(shape))
            clash = find_clash(unit.reservations, slot)
            if clash:
                if clash.shares(slot):
                    return "capacity"
                return "held" if clash.expires_ms else "booked"
        return None

    def is_in_session(self, shape: SlotShape, start_ms: int) -> bool:
        """Return whether others have booked the same session of the service."""
        return start_ms in self._session_sizes(shape)

    def starts(self, shape: SlotShape, start_ms: int, end_ms: int) -> dict[int, int]:
        """Return the free places by the starts between the two times at which a booking is possible. Not in order."""
        capacity = self.capacity(shape)
        if not self.is_active or shape.party_size > capacity:
            return {}
        places = dict.fromkeys(self._free_starts(shape, start_ms, end_ms), capacity)
        for start in self._session_sizes(shape):
            if start_ms <= start < end_ms and self.find_reason(shape, start) is None:
                places[start] = self.free_places(shape, start)
        return places

    def free_places(self, shape: SlotShape, start_ms: int) -> int:
        """Return the places that are free in the session with this start."""
        return self.capacity(shape) - max(self._session_sizes(shape).get(start_ms, {}).values(), default=0)

    def _free_starts(self, shape: SlotShape, start_ms: int, end_ms: int) -> list[int]:
        lead_ms, rest_ms = shape.before_ms, shape.duration_ms + shape.after_ms
        # A start and the reservation exclude each other from the first to the second time.
        busy = [
            (each.start_ms - rest_ms + 1, each.end_ms + lead_ms) for unit in self.units for each in unit.reservations
        ]
        open_starts = [(start, end - shape.duration_ms + 1) for start, end in self.open_spans]
        free_starts = list(subtract([each for each in open_starts if each[0] < each[1]], merge(busy)))
        return _on_grid(free_starts, self.shifts, shape=shape, limits=(start_ms, end_ms))

    @cached_property
    def open_spans(self) -> list[Span]:
        """The hours without closures, in order."""
        hours = self.hours if self.hours is not None else [(each[0], END_OF_TIME) for each in self.shifts[:1]]
        return list(subtract(hours, merge(span for closure in self.closures for span in closure.spans)))

    def _session_sizes(self, shape: SlotShape) -> Mapping[int, Mapping[str, int]]:
        """Return the number of people in each session of the service with this duration, by start and unit."""
        sizes: dict[int, dict[str, int]] = {}
        if self.capacity(shape) == 1:
            return sizes
        length = shape.before_ms + shape.duration_ms + shape.after_ms
        for unit in self.units:
            for each in unit.reservations:
                if each.session == shape.session and each.end_ms - each.start_ms == length:
                    by_unit = sizes.setdefault(each.start_ms + shape.before_ms, {})
                    by_unit[unit.id] = by_unit.get(unit.id, 0) + each.party_size
        return sizes


def _on_grid(starts: Sequence[Span], shifts: Sequence[Span], *, shape: SlotShape, limits: Span) -> list[int]:
    """Return the multiples of the step from the start of each shift that are among the possible starts; each once.

    Where shifts overlap, the grid is that of the earlier one. Slots that are not longer than the step never overlap, also where one shift
    follows another: on a day of 23 hours, a slot of 90 minutes every 90 minutes would run into the next day's first one.
    """
    grid, position, previous_end, step_ms = list[int](), 0, limits[0], shape.step_ms
    for number, (shift_start, shift_end) in enumerate(shifts):
        while position < len(starts) and starts[position][1] <= shift_start:
            position += 1
        end = min(limits[1], shift_end)
        if step_ms >= shape.duration_ms:
            end = min(end, _next_start(shifts, number, step_ms) - shape.duration_ms + 1)
        for first, last in starts[position:]:
            if first >= end:
                break
            lowest = max(first, shift_start, previous_end)
            # The step is counted from the start of the shift, rounded up.
            start = shift_start - (shift_start - lowest) // step_ms * step_ms
            grid.extend(range(start, min(last, end), step_ms))
        previous_end = max(previous_end, shift_end)
    return grid


def _next_start(shifts: Sequence[Span], number: int, step_ms: int) -> int:
    """Return the first start of the shifts that follow this one without a pause; the end of time if there is none."""
    shift_end, next_start = shifts[number][1], END_OF_TIME
    for start, end in shifts[number + 1 :]:
        if start > shift_end:
            break
        first = start - (start - shift_end) // step_ms * step_ms
        if first < end:
            next_start = min(next_start, first)
    return next_start
