"""What is due for payment schedules: each step once, late ones at once, and nothing for what was canceled."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from apikit.resources.records import Record
from domain.payment_schedules.events import payment_schedule_events
from domain.payment_schedules.model import PaymentSchedule
from domain.payment_schedules.request_timer import CAUSE, RequestTimer
from tests.booking_records import booking_record
from tests.builders import CAUSE as CREATION
from tests.builders import NOW
from tests.fakes.directory import MemoryDirectory
from tests.fakes.store import MemoryStore
from tests.payment_schedules import schedule_item, schedule_record
from tests.weddings import wedding_record

DUE_AT = datetime(2099, 3, 1, tzinfo=UTC)


class Timer:
    """The timer with its store, and one schedule of a booking or a wedding."""

    def __init__(self, record: Record, *, is_stored: bool = True, **fields: Any) -> None:
        references = {"booking_id": None, "wedding_id": None, f"{record.object}_id": record.id}
        self.schedules = MemoryStore(PaymentSchedule)
        self.schedule = schedule_record(record.tenant, **{**references, **fields})
        self.schedules.add(self.schedule, CREATION)
        self.timer = RequestTimer(self.schedules, MemoryDirectory(*([record] if is_stored else [])))

    def carry_out(self, now: datetime = DUE_AT) -> PaymentSchedule | None:
        return self.timer.carry_out_due(self.schedule, now)


def statuses(schedule: PaymentSchedule | None) -> list[str]:
    """The statuses of its items."""
    assert schedule is not None
    return [item.status for item in schedule.items]


def test_an_item_falls_due_once() -> None:
    timer = Timer(booking_record())
    schedule = timer.carry_out()
    assert schedule is not None
    assert (statuses(schedule), schedule.status, schedule.version) == (["due", "scheduled"], "active", 2)
    assert timer.schedules.causes[-1] == CAUSE
    assert timer.carry_out() is None


def test_nothing_is_due_before_its_time() -> None:
    assert Timer(booking_record()).carry_out(NOW) is None


def test_late_items_move_in_one_write_with_their_events() -> None:
    items = [schedule_item(n, date(2027, 1, 1 + n % 28)) for n in range(1, 51)]
    timer = Timer(wedding_record(), items=items)
    schedule = timer.carry_out()
    assert schedule is not None
    assert set(statuses(schedule)) == {"overdue"}
    events = payment_schedule_events(timer.schedule, schedule)
    assert len(events) == 100
    due_dates = [event.object["due_on"] for event in events if event.type == "payment_request.due"]
    assert due_dates == sorted(due_dates)
    assert timer.carry_out() is None


@pytest.mark.parametrize(
    "record",
    [
        *(booking_record(status=status) for status in ("canceled", "declined", "expired")),
        *(wedding_record(status=status) for status in ("canceled", "lost")),
    ],
    ids=lambda record: f"{record.object} {record.status}",
)
def test_a_schedule_is_canceled_with_what_it_was_for(record: Record) -> None:
    timer = Timer(record, items=[schedule_item(status="paid"), schedule_item(2)])
    schedule = timer.carry_out()
    assert schedule is not None
    assert (schedule.status, statuses(schedule)) == ("canceled", ["paid", "canceled"])
    assert payment_schedule_events(timer.schedule, schedule) == []


def test_a_schedule_is_canceled_with_a_deletion() -> None:
    schedule = Timer(booking_record(), is_stored=False).carry_out()
    assert schedule is not None
    assert schedule.status == "canceled"


@pytest.mark.parametrize("status", ["held", "pending", "confirmed", "checked_in", "completed", "no_show"])
def test_items_fall_due_for_every_other_booking(status: str) -> None:
    assert statuses(Timer(booking_record(status=status)).carry_out()) == ["due", "scheduled"]
