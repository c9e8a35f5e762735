"""Whatever requests, crashes and lost answers there are: an item is charged once, and is what its payments say (D12).

The provider ignores the keys of repeated requests. The records are in DynamoDB, and move through the stores and services of the product.
"""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from apikit.dynamo.directory_table import DirectoryTable
from apikit.dynamo.table import Table
from apikit.errors import PlatformError
from apikit.resources.lists import PageRequest
from domain.bookings.repository import BookingRepository
from domain.payment_schedules.model import PaymentSchedule
from domain.payment_schedules.repository import PaymentScheduleRepository
from domain.payment_schedules.request_timer import RequestTimer
from domain.payment_schedules.service import PaymentScheduleService
from domain.payments.item_payments import ItemPaymentService
from domain.payments.method import PaymentMethod
from domain.payments.model import Payment
from domain.payments.settlement import PaymentSettler
from domain.receipts.wiring import receipt_service
from domain.registry import REGISTRY
from domain.weddings.repository import WeddingRepository
from tests.builders import CAUSE, an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.payment_gateway import MemoryGateway, ProcessDied
from tests.payment_schedules import schedule_item, schedule_record
from tests.payments import a_payment_store
from tests.weddings import wedding_record

NUMBERS = st.integers(1, 3)


class ScheduleLife(RuleBasedStateMachine):
    """One schedule with its payments, a provider that loses answers, and a process that dies."""

    def __init__(self) -> None:
        super().__init__()
        self.actor, self.clock, self.gateway = an_actor(), FixedClock(), MemoryGateway()
        table = Table("resources")
        directory = DirectoryTable(table, REGISTRY)
        self.schedules = PaymentScheduleRepository(table)
        self.payments = a_payment_store(table, BookingRepository(table), self.schedules)
        receipts = receipt_service()
        self.settler = PaymentSettler(self.payments, self.gateway, receipts, self.clock)
        self.service = ItemPaymentService(
            self.payments,
            self.clock,
            directory,
            gateways=lambda: self.gateway,
            settler=lambda: self.settler,
            schedules=self.schedules,
        )
        self.schedule_service = PaymentScheduleService(self.schedules, self.clock, directory, NoOrganizations())
        self.timer = RequestTimer(self.schedules, directory)

    @initialize()
    def create(self) -> None:
        """A schedule with two items that fall due in the meantime, and one that does not."""
        wedding = wedding_record(self.actor.tenant)
        WeddingRepository(Table("resources")).add(wedding, CAUSE)
        today = self.clock.now().date()
        dates = [date.fromordinal(today.toordinal() + days) for days in (1, 2)]
        items = [schedule_item(n, due_on) for n, due_on in enumerate([*dates, date(2099, 1, 1)], 1)]
        schedule = schedule_record(self.actor.tenant, *items, wedding_id=wedding.id)
        self.schedules.add(schedule, CAUSE)
        self.schedule_id = schedule.id

    @rule(fault=st.sampled_from(["deaf", "mute", "dying"]), calls=st.integers(1, 3))
    def break_provider(self, fault: str, calls: int) -> None:
        """The next calls have no answer, or the process dies after them."""
        self.gateway.faults = [fault] * calls

    @rule(number=NUMBERS, method=st.sampled_from(["card", "cash"]))
    def pay(self, number: int, method: str) -> None:
        """A payment of an item, if it is accepted."""
        payment_method = PaymentMethod(type=method, token="tok_ok" if method == "card" else None)  # type: ignore[arg-type]  # one of two
        with suppress(PlatformError, ProcessDied):
            self.service.pay_item(self.actor, self.schedule_id, number, {"method": payment_method})

    @rule(number=NUMBERS)
    def cancel_payment(self, number: int) -> None:
        """A cancellation of an open payment, if it is accepted."""
        payment_id = self.schedule.items[number - 1].payment_id
        if payment_id:
            with suppress(PlatformError, ProcessDied):
                self.service.cancel(self.actor, payment_id, preconditions=None)

    @rule()
    def cancel(self) -> None:
        """A cancellation of the schedule, if it is accepted."""
        with suppress(PlatformError):
            self.schedule_service.cancel(self.actor, self.schedule_id, preconditions=None)

    @rule(hours=st.sampled_from([1, 24]))
    def run_worker(self, hours: int) -> None:
        """The worker's run."""
        self.clock.advance(hours=hours)
        self.timer.carry_out_due(self.schedule, self.clock.now())
        for payment in self.all_payments:
            with suppress(ProcessDied):
                self.settler.carry_out_due(payment, self.clock.now())

    @property
    def schedule(self) -> PaymentSchedule:
        """The schedule as stored."""
        return self.schedules.get(self.actor.tenant, self.schedule_id)

    @property
    def all_payments(self) -> list[Payment]:
        """Its payments as stored."""
        return list(self.payments.page(self.actor.tenant, PageRequest(100)).data)

    @invariant()
    def items_are_what_their_payments_say(self) -> None:
        """An item has the payment that is open or has succeeded, and there is at most one of these."""
        schedule = self.schedule
        for item in schedule.items:
            payments = [
                each
                for each in self.all_payments
                if each.payment_schedule_item == item.number and each.status not in {"failed", "canceled"}
            ]
            assert [each.id for each in payments] == ([item.payment_id] if item.payment_id else [])
            assert (item.status == "paid") == any(each.status == "succeeded" for each in payments)
            assert all(each.amount == item.amount for each in payments)
        assert (schedule.status == "paid") <= all(item.status == "paid" for item in schedule.items)

    def teardown(self) -> None:
        """In the end everything is settled, and the provider moved money for the items that are paid by card."""
        self.gateway.faults = []
        for _ in range(3):
            self.run_worker(24)
        assert not any(payment.step for payment in self.all_payments)
        self.items_are_what_their_payments_say()
        card_payments = [each for each in self.all_payments if each.status == "succeeded" and each.provider]
        assert sorted(self.gateway.moved_minor) == sorted(each.captured_amount.amount for each in card_payments)
        open_items = [item for item in self.schedule.items if item.is_open]
        assert not (open_items and self.schedule.status != "active")


class NoOrganizations:
    """Finds no organization."""

    def find_own(self, tenant: object) -> None:
        """None."""


@pytest.mark.usefixtures("aws")
def test_life_of_a_schedule() -> None:
    run_state_machine_as_test(
        ScheduleLife,
        settings=settings(
            max_examples=30, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
