"""Whatever requests, crashes and lost answers there are: sums of captures and refunds never exceed, and add up (D12).

The provider ignores the keys of repeated requests. The payments are in DynamoDB, and move through the stores and services of the product.
"""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from apikit.dynamo.table import Table
from apikit.errors import PlatformError
from apikit.resources.fields import Money
from apikit.resources.lists import PageRequest
from domain.bookings.repository import BookingRepository
from domain.payment_schedules.repository import PaymentScheduleRepository
from domain.payments.method import PaymentMethod
from domain.payments.model import Payment
from domain.payments.service import PaymentService
from domain.payments.settlement import PaymentSettler
from domain.refunds.model import Refund
from domain.refunds.refund_settlement import RefundSettler
from domain.refunds.repository import RefundRepository
from domain.refunds.service import RefundService
from tests.builders import an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.directory import MemoryDirectory
from tests.fakes.payment_gateway import MemoryGateway, ProcessDied
from tests.payments import a_payment_store
from tests.receipts import MemoryReceipts, a_service

CURRENCIES = ("JPY", "EUR", "KWD")
AMOUNTS = st.integers(1, 100_000)


class PaymentLife(RuleBasedStateMachine):
    """One payment with its refunds, a provider that loses answers, and a process that dies."""

    def __init__(self) -> None:
        super().__init__()
        self.actor, self.clock, self.gateway = an_actor(), FixedClock(), MemoryGateway()
        table = Table("resources")
        self.store = a_payment_store(table, BookingRepository(table), PaymentScheduleRepository(table))
        self.refund_store = RefundRepository(Table("resources"), self.store)
        receipts, directory = a_service(None, receipts=MemoryReceipts()), MemoryDirectory()
        self.settler = PaymentSettler(self.store, self.gateway, receipts, self.clock)
        self.payments = PaymentService(
            self.store, self.clock, directory, gateways=lambda: self.gateway, settler=lambda: self.settler
        )
        self.refund_settler = RefundSettler(self.refund_store, self.store, self.gateway, self.clock)
        self.refunds = RefundService(
            self.refund_store, self.clock, directory, payments=self.store, settler=lambda: self.refund_settler
        )

    @initialize(amount=AMOUNTS, currency=st.sampled_from(CURRENCIES), capture=st.sampled_from(["automatic", "manual"]))
    def create(self, amount: int, currency: str, capture: str) -> None:
        """A card payment."""
        values = {
            "amount": Money(amount=amount, currency=currency),
            "method": PaymentMethod(type="card", token="tok_ok"),
            "capture": capture,
        }
        self.payment_id = self.payments.create(self.actor, values).id

    @rule(fault=st.sampled_from(["deaf", "mute", "dying"]), calls=st.integers(1, 3))
    def break_provider(self, fault: str, calls: int) -> None:
        """The next calls have no answer, or the process dies after them."""
        self.gateway.faults = [fault] * calls

    @rule(amount=AMOUNTS)
    def capture(self, amount: int) -> None:
        """A capture of a part, if it is accepted."""
        with suppress(PlatformError, ProcessDied):
            self.payments.capture(
                self.actor, self.payment_id, preconditions=None, values={"amount": self.payment.money(amount)}
            )

    @rule()
    def cancel(self) -> None:
        """A cancellation, if it is accepted."""
        with suppress(PlatformError, ProcessDied):
            self.payments.cancel(self.actor, self.payment_id, preconditions=None)

    @rule(amount=st.one_of(st.none(), AMOUNTS))
    def refund(self, amount: int | None) -> None:
        """A refund, if it is accepted."""
        values = {"amount": self.payment.money(amount)} if amount else {}
        with suppress(PlatformError, ProcessDied):
            self.refunds.refund_payment(self.actor, self.payment_id, values)

    @rule()
    def run_worker(self) -> None:
        """The worker's run an hour later."""
        self.clock.advance(hours=1)
        with suppress(ProcessDied):
            self.settler.carry_out_due(self.payment, self.clock.now())
        for refund in self.all_refunds:
            with suppress(ProcessDied):
                self.refund_settler.carry_out_due(refund, self.clock.now())

    @property
    def payment(self) -> Payment:
        """The payment as stored."""
        return self.store.get(self.actor.tenant, self.payment_id)

    @property
    def all_refunds(self) -> list[Refund]:
        """Its refunds as stored."""
        return list(self.refunds.page_of_payment(self.actor, self.payment_id, PageRequest(100)).data)

    @invariant()
    def sums_add_up(self) -> None:
        """What the payment says is what its refunds say, and at most what was captured."""
        payment, refunds = self.payment, self.all_refunds
        amounts = {
            status: sum(each.amount.amount for each in refunds if each.status == status)
            for status in ("pending", "succeeded")
        }
        assert payment.refunded_amount.amount == amounts["succeeded"]
        assert payment.pending_refund_amount.amount == amounts["pending"]
        assert 0 <= payment.refundable_minor <= payment.captured_amount.amount <= payment.amount.amount

    @invariant()
    def money_moved_once(self) -> None:
        """The provider moved at most what the platform asked for, and exactly that once everything is settled."""
        payment, refunds = self.payment, self.all_refunds
        charges = [amount for amount in self.gateway.moved_minor if amount > 0]
        returns = [-amount for amount in self.gateway.moved_minor if amount < 0]
        assert len(charges) <= 1
        assert sum(charges) <= payment.amount.amount
        assert sum(returns) <= sum(charges)
        if payment.step is None and not any(each.step for each in refunds):
            assert sum(charges) == payment.captured_amount.amount
            assert sum(returns) == payment.refunded_amount.amount

    def teardown(self) -> None:
        """In the end everything is settled."""
        self.gateway.faults = []
        for _ in range(3):
            self.run_worker()
        assert self.payment.step is None
        assert not any(each.step for each in self.all_refunds)
        self.money_moved_once()


@pytest.mark.usefixtures("aws")
def test_life_of_a_payment() -> None:
    run_state_machine_as_test(
        PaymentLife,
        settings=settings(
            max_examples=30, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
