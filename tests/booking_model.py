"""What bookings reserve, as a model for tests: units, times and people only. It shares nothing with the availability of the product."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from msgspec import Struct

from apikit.resources.records import validate
from domain.bookings.model import Booking
from domain.services.addons import Addon
from domain.services.model import Service
from domain.spaces.model import Space
from domain.staff.model import StaffMember
from domain.staff.schedule import Schedule
from domain.venues.model import Venue
from tests.fakes.clock import FixedClock

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
END_STATUSES = {"canceled", "declined", "expired"}
OIL_MINUTES = 30
OIL = {"id": "oil", "name": "Oil", "price": {"amount": 1, "currency": "EUR"}, "duration_minutes": OIL_MINUTES}


class UnitTime(Struct, frozen=True, order=True):
    """A reservation: who has which unit from when to when."""

    unit: str
    start: datetime
    end: datetime
    holder: str
    session: str = ""
    party: int = 1

    def overlaps(self, other: "UnitTime") -> bool:
        """Whether both have an instant in common."""
        return self.start < other.end and other.start < self.end

    def shares(self, other: "UnitTime") -> bool:
        """Whether both are of the same session."""
        return bool(self.session) and (self.session, self.start, self.end) == (other.session, other.start, other.end)

    def dates(self) -> Iterator[date]:
        """The days that it touches."""
        day, last = self.start.date(), (self.end - timedelta(milliseconds=1)).date()
        while day <= last:
            yield day
            day += timedelta(days=1)


class Stage(Struct, frozen=True):
    """A service from when to when."""

    service: Service
    start: datetime
    end: datetime


class Shop(Struct):
    """Two staff members who work from 8 to 20, two spaces and their combo, and services of all kinds; all in UTC."""

    staff: list[str]
    spaces: dict[str, Space]
    services: dict[str, Service]

    def units(self) -> list[str]:
        """The IDs of everything that can be reserved."""
        return [*self.staff, *self.spaces, *(each.id for each in self.services.values())]


def a_shop(add: Callable[..., Any]) -> Shop:
    """A shop with records that `add` stores."""
    weekly = [{"weekday": day, "start": "08:00", "end": "20:00"} for day in range(7)]
    schedule = validate(Schedule, {"weekly": weekly})
    staff = [add(StaffMember, name=each, time_zone="UTC", schedule=schedule).id for each in "AB"]
    venue = add(Venue, name="Villa", time_zone="UTC")
    one, two = (add(Space, venue_id=venue.id, name=str(n), kind="element", capacity=n) for n in (3, 5))
    elements = [one.id, two.id]
    combo = add(Space, venue_id=venue.id, name="C", kind="combo", element_ids=elements, capacity=6)
    buffers = {"buffer_before_minutes": 10, "buffer_after_minutes": 15}
    services: dict[str, dict[str, Any]] = {
        "massage": {"staff_ids": staff, "addons": [validate(Addon, OIL)], **buffers},
        "yoga": {"staff_ids": staff[:1], "capacity": 5, "requires_confirmation": True},
        "room": {"space_ids": elements, "duration_minutes": 90},
        "hall": {"space_ids": [combo.id], "duration_minutes": 900, "buffer_after_minutes": 60},
        "bike": {"capacity": 3, "duration_minutes": 45},
        "class": {"staff_ids": staff[1:], "space_ids": elements, "capacity": 4, "buffer_before_minutes": 15},
    }
    return Shop(
        staff,
        {each.id: each for each in (one, two, combo)},
        {name: add(Service, name=name, **{"duration_minutes": 60, **fields}) for name, fields in services.items()},
    )


class ReservationModel:
    """The bookings of a shop; `reserving` are those whose time is reserved."""

    def __init__(self, shop: Shop, clock: FixedClock) -> None:
        self.shop = shop
        self.clock = clock
        self.bookings: dict[str, Booking] = {}
        self.reserving: dict[str, None] = {}
        self.deletions: dict[str, Booking] = {}

    def stages(self, services: Sequence[Service], start: datetime, oil: int = 0) -> list[Stage]:
        """The services in a row; with so many times oil."""
        stages = []
        for service in services:
            end = start + (service.duration_minutes + oil * OIL_MINUTES) * MINUTE
            stages.append(Stage(service, start, end))
            start = end
        return stages

    def stages_of(self, booking: Booking, start: datetime) -> list[Stage]:
        """The services of a booking, from this start on."""
        by_id = {each.id: each for each in self.shop.services.values()}
        ids = [item.service_id for item in booking.items] or [str(booking.service_id)]
        return self.stages([by_id[each] for each in ids], start, sum(each.quantity for each in booking.addons))

    def reservations(self) -> list[UnitTime]:
        """The live reservations of all bookings."""
        now, times = self.clock.now(), list[UnitTime]()
        for booking in (self.bookings[each] for each in self.reserving):
            if booking.status in END_STATUSES or (booking.expires_at and booking.expires_at <= now):
                continue
            stages = self.stages_of(booking, booking.start_at)
            for stage, who, places in zip(stages, staff_of(booking), spaces_of(booking), strict=True):
                for each in [*([who] if who else []), *places] or [stage.service.id]:
                    times += self._slots(stage, each, places, holder=booking.id, party=booking.party_size)
        return times

    def free_staff(self, stage: Stage, *, party: int, holder: str = "") -> list[str]:
        """Who can perform the service, in one of its spaces."""
        options = [[each] for each in stage.service.space_ids] or [[]]
        staff = stage.service.staff_ids
        return [who for who in staff if any(self._are_free(stage, who, each, party, holder) for each in options)]

    def is_possible(
        self,
        stages: Sequence[Stage],
        staff: Sequence[str | None],
        spaces: Sequence[Sequence[str]],
        *,
        party: int,
        holder: str = "",
    ) -> bool:
        """Whether the services can take place, with the requested staff (None: any) and spaces (empty: any) of each."""
        for stage, who, places in zip(stages, staff, spaces, strict=True):
            options: list[Sequence[str]] = [places] if places else [[each] for each in stage.service.space_ids] or [[]]
            people: Sequence[str | None] = [who] if who else stage.service.staff_ids or [None]
            if who and who not in stage.service.staff_ids:
                return False
            if not any(self._are_free(stage, person, each, party, holder) for person in people for each in options):
                return False
        return True

    def _are_free(self, stage: Stage, who: str | None, places: Sequence[str], party: int, holder: str) -> bool:
        """Whether a staff member and spaces can be reserved together, or a service that needs neither."""
        day = stage.start.replace(hour=0, minute=0)
        if who and not day + 8 * HOUR <= stage.start < stage.end <= day + 20 * HOUR:
            return False
        units = [*([who] if who else []), *places] or [stage.service.id]
        return all(self._is_free(stage, each, places, party, holder) for each in units)

    def _is_free(self, stage: Stage, who: str, places: Sequence[str], party: int, holder: str) -> bool:
        for slot in self._slots(stage, who, places, holder=holder, party=party):
            others = [each for each in self.reservations() if each.unit == slot.unit and each.holder != holder]
            clashes = [each for each in others if each.overlaps(slot)]
            if not all(each.shares(slot) for each in clashes):
                return False
            if party + sum(each.party for each in clashes) > self._capacity(stage.service, who, places):
                return False
        return True

    def _slots(self, stage: Stage, who: str, places: Sequence[str], *, holder: str, party: int) -> list[UnitTime]:
        """The reservations of a staff member in these spaces, of a space with its elements, or of a service."""
        service = stage.service
        start = stage.start - service.buffer_before_minutes * MINUTE
        end = stage.end + service.buffer_after_minutes * MINUTE
        units = [*self.shop.spaces[who].element_ids, who] if who in self.shop.spaces else [who]
        session = service.id if self._capacity(service, who, places) > 1 else ""
        if session and who in self.shop.staff:
            session = "@".join([session, *sorted(places)])
        return [UnitTime(unit, start, end, holder, session, party) for unit in units]

    def _capacity(self, service: Service, who: str, places: Sequence[str]) -> int:
        """The people in one slot; a staff member has no more than the spaces."""
        spaces = [
            self.shop.spaces[each]
            for each in (places if who in self.shop.staff else [who] if who in self.shop.spaces else [])
        ]
        return min([service.capacity, *(each.capacity for each in spaces if each.capacity)])


def staff_of(booking: Booking) -> list[str | None]:
    """The staff member of each service."""
    return [item.staff_id for item in booking.items] or [booking.staff_id]


def spaces_of(booking: Booking) -> list[list[str]]:
    """The spaces of each service."""
    return [item.space_ids for item in booking.items] or [booking.space_ids]
