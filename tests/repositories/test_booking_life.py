"""Whatever happens to bookings: the ledger has their live reservations and no others, and no two exclude each other (D15).

The bookings move through the service, the repository and the ledger of the product, on DynamoDB in memory.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import combinations
from typing import Any

import msgspec
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from apikit.clock import epoch_ms
from apikit.dynamo.directory_table import DirectoryTable
from apikit.dynamo.record_table import RecordTable
from apikit.dynamo.table import Table
from apikit.errors import Conflict, IllegalTransition, InvalidRequest, PlatformError, SlotUnavailable
from apikit.resources.records import Record, new_record
from domain.availability.check import AvailabilityCheckDetails
from domain.availability.finder import SlotFinder
from domain.availability.repository import AvailabilityRepository
from domain.availability.service import AvailabilityService
from domain.bookings.booking_parts import BookingItemDetails
from domain.bookings.due_bookings import BookingTimer
from domain.bookings.model import Booking
from domain.bookings.planner import BookingPlanner
from domain.bookings.repository import BookingRepository
from domain.bookings.service import BookingService
from domain.customers.model import Customer
from domain.registry import REGISTRY
from domain.services.booked_addons import BookedAddon
from tests.booking_model import END_STATUSES, HOUR, ReservationModel, a_shop, spaces_of, staff_of
from tests.builders import CAUSE, NOW, an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.dynamo import memory_dynamo
from tests.receipts import OneOrganization

TOMORROW = (NOW + timedelta(days=1)).replace(hour=0, minute=0)
STARTS = [TOMORROW + hours * HOUR for hours in (7.5, 8, 8.75, 9, 9.5, 10, 10.25, 11, 18, 19, 19.5, 32, 33, 33.25)]
SERVICES = ("massage", "yoga", "room", "hall", "bike", "class")
MOVES = {
    "confirm": ("confirmed", {"held", "pending"}),
    "decline": ("declined", {"pending"}),
    "cancel": ("canceled", {"pending", "confirmed"}),
    "check-in": ("checked_in", {"confirmed"}),
    "complete": ("completed", {"confirmed", "checked_in", "no_show"}),
}
REFUSALS = (SlotUnavailable, InvalidRequest, IllegalTransition, Conflict)


class BookingLife(RuleBasedStateMachine):
    """The bookings of one organization."""

    def __init__(self) -> None:
        super().__init__()
        self.memory = memory_dynamo()
        self.dynamo = self.memory.__enter__()
        self.clock, self.actor, self.table = FixedClock(), an_actor(), Table("resources")
        self.store, directory = BookingRepository(self.table), DirectoryTable(self.table, REGISTRY)
        offers = AvailabilityRepository(self.table, OneOrganization(None))
        planner = BookingPlanner(SlotFinder(offers), offers)
        self.service = BookingService(self.store, self.clock, directory, lambda: planner)
        self.availability = AvailabilityService(offers, SlotFinder(offers), self.clock, directory)
        self.timer = BookingTimer(self.store)

    def teardown(self) -> None:
        """Other tests have other tables."""
        self.memory.__exit__(None, None, None)

    @initialize()
    def open(self) -> None:
        """The organization's records."""
        self.model = ReservationModel(a_shop(self.add), self.clock)
        self.customer = self.add(Customer, name="Jane")

    def add(self, record_type: type[Record], **fields: Any) -> Any:
        """A stored record."""
        record = new_record(record_type, self.actor.tenant, NOW, fields)
        RecordTable(self.table, record_type).add(record, CAUSE)
        return record

    @rule(
        name=st.sampled_from(SERVICES),
        start=st.sampled_from(STARTS),
        party=st.sampled_from([1, 1, 1, 2, 3]),
        staff=st.sampled_from([None, "any", 0, 1]),
        has_space=st.booleans(),
        hold=st.sampled_from([None, None, 30, 200]),
        oil=st.integers(0, 2),
    )
    def create(
        self, *, name: str, start: datetime, party: int, staff: Any, has_space: bool, hold: int | None, oil: int
    ) -> None:
        """A booking of a service, which is as possible as the check says."""
        service = self.model.shop.services[name]
        who = self.model.shop.staff[staff] if isinstance(staff, int) and service.staff_ids else None
        choice, oil = who or ("any" if staff == "any" else None), oil if service.addons else 0
        spaces = service.space_ids[:1] if has_space else []
        (stage,) = self.model.stages([service], start, oil)
        is_possible = self.model.is_possible([stage], [who], [spaces], party=party) and start >= self.clock.now()
        free = self.model.free_staff(stage, party=party)
        claims = {each: self.count_claims(each, start) for each in free}
        values: dict[str, Any] = {"service_id": service.id, "start_at": start, "party_size": party, "staff_id": choice}
        if not oil:
            check = self.availability.check(self.actor, AvailabilityCheckDetails(**values, space_ids=spaces))
            assert check["available"] == is_possible, check
        addons = [BookedAddon(id="oil", quantity=oil)] if oil else []
        booking = self.send({**values, "space_ids": spaces or None, "hold_minutes": hold, "addons": addons})
        assert (booking is not None) == is_possible
        if booking and service.staff_ids and not who:
            assert claims[str(booking.staff_id)] == min(claims.values())

    @rule(
        names=st.lists(st.sampled_from(["massage", "bike", "room"]), min_size=2, max_size=3),
        start=st.sampled_from(STARTS),
        staff=st.sampled_from([None, 0, 1]),
    )
    def create_row(self, names: list[str], start: datetime, staff: int | None) -> None:
        """Several services in a row."""
        services = [self.model.shop.services[name] for name in names]
        who = [self.model.shop.staff[staff] if staff is not None and each.staff_ids else None for each in services]
        stages = self.model.stages(services, start)
        is_possible = self.model.is_possible(stages, who, [[] for _ in names], party=1) and start >= self.clock.now()
        items = [
            BookingItemDetails(service_id=each.id, staff_id=staff_id)
            for each, staff_id in zip(services, who, strict=True)
        ]
        booking = self.send({"items": items, "start_at": start})
        assert (booking is not None) == is_possible

    @precondition(lambda self: self.model.bookings)
    @rule(data=st.data(), action=st.sampled_from(sorted(MOVES)))
    def act(self, data: Any, action: str) -> None:
        """An action, allowed in some statuses only."""
        booking, (target, statuses) = self.draw(data, self.model.bookings), MOVES[action]
        is_late = booking.status == "held" and self.has_expired(booking)
        if self.refusal(self.service.act, booking.id, action):
            assert booking.status not in statuses or is_late
            return
        assert booking.status in statuses
        assert not is_late
        self.keep(booking.id)
        assert self.model.bookings[booking.id].status == target

    @precondition(lambda self: self.model.bookings)
    @rule(data=st.data(), start=st.sampled_from([None, *STARTS]), staff=st.sampled_from([None, 0, 1, "any"]))
    def move(self, data: Any, start: datetime | None, staff: Any) -> None:
        """Another time, another staff member, or both."""
        booking = self.draw(data, self.model.bookings)
        who = self.model.shop.staff[staff] if isinstance(staff, int) else staff
        who = who if booking.staff_id else None
        start = start or booking.start_at
        values = {"start_at": start, "staff_id": who}
        is_kept = who is None or (who == "any" and start == booking.start_at)
        staff_ids = staff_of(booking) if is_kept else [None if who == "any" else who]
        error = self.refusal(self.service.move, booking.id, values=values)
        self.require_plan(booking, error, start=start, staff_ids=staff_ids, party=booking.party_size)

    @precondition(lambda self: self.model.bookings)
    @rule(data=st.data(), party=st.integers(1, 4))
    def change_party(self, data: Any, party: int) -> None:
        """More or fewer people."""
        booking = self.draw(data, self.model.bookings)
        error = self.refusal(self.service.update, booking.id, {"party_size": party})
        self.require_plan(booking, error, start=booking.start_at, staff_ids=staff_of(booking), party=party)

    @precondition(lambda self: self.model.bookings)
    @rule(data=st.data())
    def delete(self, data: Any) -> None:
        """A deletion releases the time."""
        booking = self.draw(data, self.model.bookings)
        self.service.remove(self.actor, booking.id, preconditions=None)
        self.model.deletions[booking.id] = self.model.bookings.pop(booking.id)
        self.model.reserving.pop(booking.id, None)

    @precondition(lambda self: self.model.deletions)
    @rule(data=st.data())
    def restore(self, data: Any) -> None:
        """A restored booking reserves its time again, unless it is over."""
        booking = self.draw(data, self.model.deletions)
        is_over = booking.status in END_STATUSES or booking.end_at <= self.clock.now() or self.has_expired(booking)
        stages = self.model.stages_of(booking, booking.start_at)
        is_possible = self.model.is_possible(stages, staff_of(booking), spaces_of(booking), party=booking.party_size)
        if self.refusal(self.service.restore, booking.id):
            assert not is_over
            assert not is_possible
            return
        assert is_over or is_possible
        del self.model.deletions[booking.id]
        self.keep(booking.id)
        if not is_over:
            self.model.reserving[booking.id] = None

    @rule(minutes=st.sampled_from([10, 45, 240, 720]))
    def wait(self, minutes: int) -> None:
        """Time passes: holds expire, whether or not that is recorded."""
        self.clock.advance(minutes=minutes)

    @precondition(lambda self: self.model.bookings)
    @rule(data=st.data())
    def carry_out_due(self, data: Any) -> None:
        """What is due for a booking."""
        booking = self.draw(data, self.model.bookings)
        is_unanswered = booking.status == "pending" and booking.start_at <= self.clock.now()
        is_over = is_unanswered or (booking.status == "held" and self.has_expired(booking))
        self.timer.carry_out_due(booking, self.clock.now())
        self.keep(booking.id)
        assert self.model.bookings[booking.id].status == ("expired" if is_over else booking.status)

    @invariant()
    def the_ledger_has_the_live_reservations(self) -> None:
        """Each is on the page of every day that it touches."""
        reservations = [
            (each.unit, str(day), each.holder, epoch_ms(each.start), epoch_ms(each.end), each.session, each.party)
            for each in (self.model.reservations() if hasattr(self, "model") else ())
            for day in each.dates()
        ]
        assert sorted(self.stored_reservations()) == sorted(reservations)

    @invariant()
    def no_two_bookings_exclude_each_other(self) -> None:
        """They have a unit at the same time only in the same session."""
        for one, other in combinations(self.model.reservations() if hasattr(self, "model") else (), 2):
            if one.unit == other.unit and one.holder != other.holder and one.overlaps(other):
                assert one.shares(other)

    def send(self, values: dict[str, Any]) -> Booking | None:
        """A new booking, if it is accepted."""
        try:
            booking = self.service.create(self.actor, {"customer_id": self.customer.id, **values})
        except (SlotUnavailable, InvalidRequest):
            return None
        self.keep(booking.id)
        self.model.reserving[booking.id] = None
        return booking

    def refusal(self, change: Any, *arguments: Any, **values: Any) -> PlatformError | None:
        """The error of a change that is refused."""
        try:
            change(self.actor, *arguments, preconditions=None, **values)
        except REFUSALS as error:
            return error
        return None

    def require_plan(
        self, booking: Booking, error: PlatformError | None, *, start: datetime, staff_ids: list[Any], party: int
    ) -> None:
        """A change is refused exactly when there is no plan for it; the spaces stay."""
        is_same_time, is_same_staff = start == booking.start_at, staff_ids == staff_of(booking)
        stages = self.model.stages_of(booking, start)
        can_move = booking.status in {"held", "pending", "confirmed"} and (is_same_time or start >= self.clock.now())
        can_move = can_move and not booking.is_hold_expired(self.clock.now())
        is_possible = self.model.is_possible(stages, staff_ids, spaces_of(booking), party=party, holder=booking.id)
        is_same = is_same_time and is_same_staff and party == booking.party_size
        assert (error is None) == (is_same or (can_move and is_possible)), error
        self.keep(booking.id)
        if not is_same and error is None:
            self.model.reserving[booking.id] = None

    def keep(self, booking_id: str) -> None:
        """The booking as the store has it."""
        self.model.bookings[booking_id] = self.store.get(self.actor.tenant, booking_id)

    def draw(self, data: Any, bookings: dict[str, Booking]) -> Booking:
        """One of the bookings."""
        number: int = data.draw(st.integers(0, len(bookings) - 1))
        return list(bookings.values())[number]

    def has_expired(self, booking: Booking) -> bool:
        """Whether its hold is over."""
        return booking.expires_at is not None and booking.expires_at <= self.clock.now()

    def count_claims(self, staff_id: str, start: datetime) -> int:
        """The reservations of a staff member on a day."""
        return sum(each.unit == staff_id and each.start.date() == start.date() for each in self.model.reservations())

    def stored_reservations(self) -> Iterator[tuple[Any, ...]]:
        """The live reservations on the pages of the ledger."""
        now_ms = epoch_ms(self.clock.now())
        for unit in self.model.shop.units() if hasattr(self, "model") else ():
            pages = self.dynamo.partition("resources", self.actor.tenant.partition(f"ledger#{unit}"))
            for day, item in pages.items():
                for each in decode(item["cl"]) if day != "head" else ():
                    defaults: list[Any] = [0, "", 1]
                    holder, start, end, expires, session, party = [*each, *defaults[len(each) - 3 :]]
                    if not expires or expires > now_ms:
                        yield unit, day, holder, start, end, session, party


def decode(text: str) -> list[list[Any]]:
    return msgspec.json.decode(text, type=list[list[Any]])


def test_the_ledger_is_what_the_bookings_reserve() -> None:
    run_state_machine_as_test(
        BookingLife,
        settings=settings(
            max_examples=25,
            stateful_step_count=40,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
            # A failure names its steps at once; to find fewer of them would take minutes.
            phases=[Phase.generate],
        ),
    )


def test_an_expired_hold_is_restored_without_its_time() -> None:
    life = BookingLife()
    try:
        life.open()
        values = {"service_id": life.model.shop.services["yoga"].id, "start_at": STARTS[3], "party_size": 5}
        hold = life.send({**values, "hold_minutes": 30})
        assert hold
        life.service.remove(life.actor, hold.id, preconditions=None)
        assert life.send(values)
        assert isinstance(life.refusal(life.service.restore, hold.id), SlotUnavailable)
        life.clock.advance(minutes=30)
        assert life.service.restore(life.actor, hold.id, preconditions=None).slots == ()
    finally:
        life.teardown()
