"""Settlement of payments: whatever step a process dies at, the worker repairs it, and a card is charged once."""

from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest

from apikit.resources.records import next_version
from domain.payments.model import Payment
from domain.payments.settlement import CAUSE, PaymentSettler
from domain.payments.steps import first_attempt
from domain.receipts.model import Receipt
from tests.fakes.clock import FixedClock
from tests.fakes.payment_gateway import MemoryGateway, ProcessDied
from tests.fakes.store import MemoryStore
from tests.payments import a_payment_record
from tests.receipts import a_service


class CrashingStore(MemoryStore[Payment]):
    """Dies at the writes with these numbers, before or after they are stored."""

    def __init__(self) -> None:
        super().__init__(Payment)
        self.saves = 0
        self.crash_before: int | None = None
        self.crash_after: int | None = None

    def save(self, record: Payment, *arguments: Any, **options: Any) -> None:
        """Replaces `old`, unless it dies before."""
        self.saves += 1
        if self.saves == self.crash_before:
            raise ProcessDied
        super().save(record, *arguments, **options)
        if self.saves == self.crash_after:
            raise ProcessDied

    def save_result(self, record: Payment, cause: Any, *, old: Payment, receipt: Receipt | None) -> None:
        """Replaces `old`; the payment has the number of the receipt."""
        assert record.receipt_number == (receipt.number if receipt else None)
        self.save(record, cause, old=old)


class Desk:
    """A settler with its store, provider and clock."""

    def __init__(self) -> None:
        self.store, self.gateway, self.clock = CrashingStore(), MemoryGateway(), FixedClock()
        self.receipts = a_service(None)
        self.settler = PaymentSettler(self.store, self.gateway, self.receipts, self.clock)

    def add(self, **fields: Any) -> Payment:
        """A payment of which the first step is written."""
        payment = a_payment_record(provider="memory", **fields)
        self.store.add(payment, CAUSE)
        return payment

    def write_step(self, payment: Payment, action: Any, amount_minor: int | None = None) -> Payment:
        """The payment with this step, as a request writes it."""
        step = first_attempt(action, self.clock.now(), amount_minor=amount_minor)
        new = next_version(payment, self.clock.now(), {"step": step})
        self.store.save(new, CAUSE, old=payment)
        return new

    def settle(self, payment: Payment) -> Payment:
        """What the request makes of it, if it does not die."""
        with suppress(ProcessDied):
            self.settler.settle(payment, CAUSE)
        return self.read(payment)

    def read(self, payment: Payment) -> Payment:
        """The payment as stored."""
        return self.store.get(payment.tenant, payment.id)

    def run_worker(self, payment: Payment, runs: int = 8) -> Payment:
        """The worker's runs, each when the payment is due."""
        for _ in range(runs):
            due_at = self.read(payment).next_due_at
            if due_at is None:
                break
            self.clock.advance(seconds=max(0.0, (due_at - self.clock.now()).total_seconds()))
            with suppress(ProcessDied):
                self.settler.carry_out_due(payment, self.clock.now())
        return self.read(payment)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.mark.parametrize("save", [1, 2])
@pytest.mark.parametrize("moment", ["crash_before", "crash_after"])
class TestCrashOfACharge:
    """Write 1 is the provider's reference, write 2 the result."""

    def test_charges_once(self, desk: Desk, save: int, moment: str) -> None:
        payment = desk.add()
        setattr(desk.store, moment, save)
        desk.settle(payment)
        payment = desk.run_worker(payment)
        assert (payment.status, payment.captured_amount.amount, payment.step) == ("succeeded", 12500, None)
        assert desk.gateway.moved_minor == [12500]

    def test_charges_once_when_the_answer_was_lost_as_well(self, desk: Desk, save: int, moment: str) -> None:
        payment = desk.add()
        setattr(desk.store, moment, save)
        desk.gateway.is_mute = True
        desk.settle(payment)
        desk.gateway.is_mute = False
        assert desk.run_worker(payment).status == "succeeded"
        assert desk.gateway.moved_minor == [12500]


@pytest.mark.parametrize("moment", ["crash_before", "crash_after"])
class TestCrashOfACapture:
    def test_captures_once(self, desk: Desk, moment: str) -> None:
        payment = desk.settle(desk.add(capture="manual"))
        assert payment.status == "authorized"
        payment = desk.write_step(payment, "capture", 10000)
        setattr(desk.store, moment, desk.store.saves + 1)
        desk.settle(payment)
        payment = desk.run_worker(payment)
        assert (payment.status, payment.captured_amount.amount) == ("succeeded", 10000)
        assert desk.gateway.moved_minor == [10000]

    def test_cancels_once(self, desk: Desk, moment: str) -> None:
        payment = desk.write_step(desk.settle(desk.add(capture="manual")), "cancel")
        setattr(desk.store, moment, desk.store.saves + 1)
        desk.settle(payment)
        assert desk.run_worker(payment).status == "canceled"
        assert desk.gateway.moved_minor == []


class TestProviderWithoutAnAnswer:
    def test_the_process_died_before_it_called(self, desk: Desk) -> None:
        payment = desk.add()
        assert desk.run_worker(payment).status == "succeeded"
        assert desk.gateway.moved_minor == [12500]

    def test_a_lost_answer_to_the_charge_is_asked_for(self, desk: Desk) -> None:
        payment = desk.add()
        real_confirm = desk.gateway.confirm

        def confirm(*arguments: Any, **options: Any) -> Any:
            desk.gateway.is_mute = True
            return real_confirm(*arguments, **options)

        desk.gateway.confirm = confirm  # type: ignore[method-assign]
        assert desk.settle(payment).status == "pending"
        desk.gateway.is_mute = False
        assert desk.run_worker(payment).status == "succeeded"
        assert desk.gateway.moved_minor == [12500]

    def test_gives_up_after_ten_attempts_before_anything_was_started(self, desk: Desk) -> None:
        payment = desk.add()
        desk.gateway.is_deaf = True
        desk.settle(payment)
        started_at = desk.clock.now()
        payment = desk.run_worker(payment, runs=9)
        assert (payment.status, payment.decline_code) == ("failed", "provider_unavailable")
        assert timedelta(hours=3) < desk.clock.now() - started_at < timedelta(hours=6)

    def test_never_gives_up_when_money_may_have_moved(self, desk: Desk) -> None:
        payment = desk.write_step(desk.settle(desk.add(capture="manual")), "capture")
        desk.gateway.is_deaf = True
        desk.settle(payment)
        assert desk.run_worker(payment, runs=40).status == "authorized"
        desk.gateway.is_deaf = False
        assert desk.run_worker(payment).status == "succeeded"

    def test_is_not_due_while_a_request_may_be_running(self, desk: Desk) -> None:
        payment = desk.add()
        desk.clock.advance(seconds=59)
        assert desk.settler.carry_out_due(payment, desk.clock.now()) is None
        assert desk.gateway.charges == {}

    def test_a_late_process_does_not_overwrite_the_result(self, desk: Desk) -> None:
        payment = desk.add()
        payment = desk.run_worker(payment)
        assert desk.settle(payment) == payment
        assert desk.gateway.moved_minor == [12500]
