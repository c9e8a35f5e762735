"""Payment schedules: what is due when, across time zones and daylight saving time, payments of items, and cancellation."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from apikit.errors import Conflict, NotFound
from domain.payment_schedules.model import PaymentSchedule
from tests.builders import NOW
from tests.payment_schedules import schedule_item, schedule_record

PAYMENT = "pay_01k0a3v5m8f1xq2w7r9tbdc6yz"
LAST_MOMENT = timedelta(milliseconds=1)


def utc(text: str) -> datetime:
    """A time in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def statuses(schedule: PaymentSchedule) -> list[str]:
    """The statuses of its items."""
    return [item.status for item in schedule.items]


def change(schedule: PaymentSchedule, values: dict[str, Any]) -> PaymentSchedule:
    """The schedule with these values."""
    return replace(schedule, **values)


class TestDueTimes:
    @pytest.mark.parametrize(
        ("time_zone", "due_on", "due_at", "overdue_at"),
        [
            ("Europe/Rome", date(2099, 3, 1), "2099-02-28T23:00", "2099-03-01T23:00"),
            ("Pacific/Kiritimati", date(2099, 3, 1), "2099-02-28T10:00", "2099-03-01T10:00"),
            ("America/Los_Angeles", date(2099, 3, 1), "2099-03-01T08:00", "2099-03-02T08:00"),
            # The day of the change to summer time has 23 hours.
            ("Europe/Rome", date(2027, 3, 28), "2027-03-27T23:00", "2027-03-28T22:00"),
            # Midnight does not exist: clocks change from 0:00 to 1:00.
            ("America/Santiago", date(2027, 9, 5), "2027-09-05T04:00", "2027-09-06T03:00"),
        ],
    )
    def test_are_local_midnights(self, time_zone: str, due_on: date, due_at: str, overdue_at: str) -> None:
        schedule = schedule_record(None, schedule_item(due_on=due_on), time_zone=time_zone)
        assert schedule.next_due_at == utc(due_at)
        assert schedule.due_values(utc(due_at) - LAST_MOMENT) == {}
        schedule = change(schedule, schedule.due_values(utc(due_at)))
        assert (statuses(schedule), schedule.next_due_at) == (["due"], utc(overdue_at))
        assert schedule.due_values(utc(overdue_at) - LAST_MOMENT) == {}
        schedule = change(schedule, schedule.due_values(utc(overdue_at)))
        assert (statuses(schedule), schedule.next_due_at) == (["overdue"], None)

    def test_of_overdue_items_are_later_with_a_grace_period(self) -> None:
        schedule = schedule_record(None, schedule_item(status="due"), grace_days=3)
        assert schedule.next_due_at == utc("2099-03-04T23:00")

    def test_that_are_past_are_those_of_the_last_change(self) -> None:
        schedule = schedule_record(None, schedule_item(due_on=date(2020, 1, 1)), schedule_item(2))
        assert schedule.next_due_at == NOW
        assert statuses(change(schedule, schedule.due_values(NOW))) == ["overdue", "scheduled"]

    def test_are_those_of_the_first_item_in_time(self) -> None:
        schedule = schedule_record(None, schedule_item(1, date(2099, 6, 1)), schedule_item(2, date(2099, 3, 1)))
        assert schedule.next_due_at == utc("2099-02-28T23:00")

    @pytest.mark.parametrize("status", ["canceled", "paid"])
    def test_do_not_exist_once_the_schedule_has_ended(self, status: str) -> None:
        schedule = schedule_record(status=status)
        assert schedule.next_due_at is None
        assert schedule.due_values(utc("2100-01-01T00:00")) == {}

    def test_do_not_move_items_that_are_paid(self) -> None:
        schedule = schedule_record(None, schedule_item(status="paid"), schedule_item(2))
        assert statuses(change(schedule, schedule.due_values(utc("2100-01-01T00:00")))) == ["paid", "overdue"]


class TestPayments:
    def test_take_an_item_and_pay_it(self) -> None:
        schedule = schedule_record()
        schedule = change(schedule, schedule.open_payment_values(1, PAYMENT))
        assert (statuses(schedule), schedule.items[0].payment_id) == (["scheduled", "scheduled"], PAYMENT)
        schedule = change(schedule, schedule.close_payment_values(1, PAYMENT, NOW))
        assert (statuses(schedule), schedule.status) == (["paid", "scheduled"], "active")
        schedule = change(schedule, schedule.open_payment_values(2, PAYMENT))
        schedule = change(schedule, schedule.close_payment_values(2, PAYMENT, NOW))
        assert (statuses(schedule), schedule.status, schedule.items[1].paid_at) == (["paid", "paid"], "paid", NOW)

    def test_that_fail_give_the_item_back(self) -> None:
        schedule = schedule_record(None, schedule_item(status="overdue"))
        schedule = change(schedule, schedule.open_payment_values(1, PAYMENT))
        schedule = change(schedule, schedule.close_payment_values(1, PAYMENT, None))
        assert schedule.require_payable(1) == schedule_item(status="overdue")

    def test_are_one_for_each_item(self) -> None:
        schedule = schedule_record(None, schedule_item(payment_id=PAYMENT), schedule_item(2, status="paid"))
        for number in (1, 2):
            with pytest.raises(Conflict):
                schedule.open_payment_values(number, PAYMENT)
        with pytest.raises(NotFound):
            schedule.open_payment_values(3, PAYMENT)

    def test_have_one_result(self) -> None:
        schedule = schedule_record(None, schedule_item(status="paid", payment_id=PAYMENT), schedule_item(2))
        assert schedule.close_payment_values(1, PAYMENT, NOW) == {}
        assert schedule.close_payment_values(2, PAYMENT, NOW) == {}
        assert schedule.close_payment_values(3, PAYMENT, NOW) == {}


class TestCancellation:
    def test_leaves_what_is_paid_and_open_payments(self) -> None:
        schedule = schedule_record(
            None, schedule_item(status="paid"), schedule_item(2, status="due"), schedule_item(3, payment_id=PAYMENT)
        )
        schedule = change(schedule, schedule.cancel_values())
        assert (schedule.status, statuses(schedule)) == ("canceled", ["paid", "canceled", "scheduled"])
        failure = change(schedule, schedule.close_payment_values(3, PAYMENT, None))
        assert (failure.status, statuses(failure)) == ("canceled", ["paid", "canceled", "canceled"])
        success = change(schedule, schedule.close_payment_values(3, PAYMENT, NOW))
        assert (success.status, statuses(success)) == ("canceled", ["paid", "canceled", "paid"])

    def test_ends_payments(self) -> None:
        schedule = schedule_record(status="canceled")
        with pytest.raises(Conflict):
            schedule.require_payable(1)
