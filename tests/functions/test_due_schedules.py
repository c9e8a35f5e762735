"""Items of payment schedules fall due: at their time, once each with workers at once, after an outage, and not for what was canceled."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from domain.payment_schedules.repository import PaymentScheduleRepository
from tests.bookings import Spa, a_spa, next_week
from tests.due_work import a_worker, run_worker
from tests.fakes.clock import FixedClock
from tests.gateway import Caller
from tests.payment_schedules import a_schedule, cancel, euros, pay, read_schedule, statuses
from tests.threads import in_another_thread
from tests.weddings import a_wedding, act

_WORKERS = 4


@pytest.fixture
def clock(clock: FixedClock) -> FixedClock:
    """A clock at noon of the next day (UTC): after everything that the tests create, whenever they run."""
    now = clock.now()
    clock.advance(hours=36 - now.hour, minutes=-now.minute)
    return clock


def items_in_days(clock: FixedClock, *days: int) -> list[dict[str, Any]]:
    """Items that fall due so many days after the day of the clock, in UTC."""
    today = clock.now().date()
    return [
        {"label": "Part", "due_on": (today + timedelta(days=each)).isoformat(), "amount": euros(1000)} for each in days
    ]


def a_schedule_in_days(caller: Caller, clock: FixedClock, *days: int, **fields: Any) -> dict[str, Any]:
    """A schedule of a wedding in UTC with these items."""
    schedule = a_schedule(caller, items=items_in_days(clock, *days), total=None, **fields)
    assert schedule["time_zone"] == "UTC"
    return schedule


@pytest.fixture
def wedding(caller: Caller) -> dict[str, Any]:
    """A wedding without a venue."""
    return a_wedding(caller)


def run(caller: Caller, clock: FixedClock) -> int:
    """The number of things that a worker carries out."""
    tally = run_worker(a_worker(caller.organization_id, clock))
    assert tally.failed == 0
    return tally.carried_out


def test_items_are_due_and_overdue_once(caller: Caller, clock: FixedClock, wedding: dict[str, Any]) -> None:
    schedule = a_schedule_in_days(caller, clock, -1, 0, 2, wedding_id=wedding["id"])
    assert run(caller, clock) == 1
    assert statuses(read_schedule(caller, schedule)) == ["overdue", "due", "scheduled"]
    assert run(caller, clock) == 0
    clock.advance(days=1)
    assert run(caller, clock) == 1
    assert statuses(read_schedule(caller, schedule)) == ["overdue", "overdue", "scheduled"]


def test_a_grace_period_postpones_overdue(caller: Caller, clock: FixedClock, wedding: dict[str, Any]) -> None:
    schedule = a_schedule_in_days(caller, clock, -1, wedding_id=wedding["id"], grace_days=1)
    run(caller, clock)
    assert statuses(read_schedule(caller, schedule)) == ["due"]


def test_an_outage_is_caught_up_in_one_write(caller: Caller, clock: FixedClock, wedding: dict[str, Any]) -> None:
    schedule = a_schedule_in_days(caller, clock, *range(1, 51), wedding_id=wedding["id"])
    clock.advance(days=6)
    assert run(caller, clock) == 1
    new = read_schedule(caller, schedule)
    assert statuses(new) == ["overdue"] * 5 + ["due"] + ["scheduled"] * 44
    assert new["version"] == 2


def test_workers_at_once_move_an_item_once(caller: Caller, clock: FixedClock, wedding: dict[str, Any]) -> None:
    schedule = a_schedule_in_days(caller, clock, 0, wedding_id=wedding["id"])
    workers = [a_worker(caller.organization_id, clock) for _ in range(_WORKERS)]
    with ThreadPoolExecutor(_WORKERS) as pool:
        tallies = list(pool.map(lambda worker: in_another_thread(lambda: run_worker(worker)), workers))
    assert [each.failed for each in tallies] == [0] * _WORKERS
    assert read_schedule(caller, schedule)["version"] == 2


def test_a_payment_and_the_worker_at_once_lose_nothing(
    caller: Caller, clock: FixedClock, wedding: dict[str, Any]
) -> None:
    schedule = a_schedule_in_days(caller, clock, 0, 0, wedding_id=wedding["id"])
    worker = a_worker(caller.organization_id, clock)
    with ThreadPoolExecutor(2) as pool:
        payment = pool.submit(lambda: in_another_thread(lambda: pay(caller, schedule)))
        tally = pool.submit(lambda: in_another_thread(lambda: run_worker(worker)))
        assert (payment.result().status, tally.result().failed) == (201, 0)
    assert statuses(read_schedule(caller, schedule)) == ["paid", "due"]


def test_a_payment_and_a_cancellation_at_once_are_one_after_the_other(caller: Caller) -> None:
    schedule = a_schedule(caller)
    with ThreadPoolExecutor(2) as pool:
        payment = pool.submit(lambda: in_another_thread(lambda: pay(caller, schedule)))
        cancellation = pool.submit(lambda: in_another_thread(lambda: cancel(caller, schedule)))
    assert cancellation.result().status == 200
    result = {201: "paid", 409: "canceled"}[payment.result().status]
    assert statuses(read_schedule(caller, schedule)) == [result, "canceled"]


class TestCanceledBookings:
    @pytest.fixture
    def spa(self, caller: Caller) -> Spa:
        return a_spa(caller, price=euros(2000))

    def test_request_nothing(self, caller: Caller, clock: FixedClock, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        schedule = a_schedule(caller, booking_id=booking["id"], items=items_in_days(clock, 0, 1))
        assert spa.act(booking, "cancel").status == 200
        run(caller, clock)
        new = read_schedule(caller, schedule)
        assert (new["status"], statuses(new)) == ("canceled", ["canceled", "canceled"])

    def test_keep_what_was_paid(self, caller: Caller, clock: FixedClock, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        schedule = a_schedule(caller, booking_id=booking["id"], items=items_in_days(clock, 0, 0))
        pay(caller, schedule)
        booking = caller.call("GET", f"/v1/bookings/{booking['id']}").json()
        assert spa.act(booking, "cancel").status == 200
        run(caller, clock)
        new = read_schedule(caller, schedule)
        assert (new["status"], statuses(new)) == ("canceled", ["paid", "canceled"])


def test_lost_weddings_request_nothing(caller: Caller, clock: FixedClock, wedding: dict[str, Any]) -> None:
    schedule = a_schedule_in_days(caller, clock, 0, wedding_id=wedding["id"])
    act(caller, wedding, "lose")
    run(caller, clock)
    assert read_schedule(caller, schedule)["status"] == "canceled"


def test_a_stored_time_zone_that_does_not_exist_is_utc(
    caller: Caller, clock: FixedClock, wedding: dict[str, Any]
) -> None:
    schedule = a_schedule_in_days(caller, clock, 0, wedding_id=wedding["id"])
    store, tenant = PaymentScheduleRepository(Table("resources")), Tenant(caller.organization_id, "live")
    key = store.item_key(tenant, schedule["id"])
    item = store.table.get(key.pk, key.sk)
    assert item is not None
    store.table.write(store.table.put_operation({**item, "doc": item["doc"].replace('"UTC"', '"Mars/Olympus"')}))
    run(caller, clock)
    assert statuses(read_schedule(caller, schedule)) == ["due"]
