"""Receipts are numbered without gaps, however many payments succeed at once, and a payment has one receipt at most."""

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.calls import ConditionFailed
from apikit.dynamo.table import Table, client
from apikit.errors import Conflict, WriteContention
from domain.receipts.model import Receipt, receipt_id
from domain.receipts.number_retries import retry_numbering
from domain.receipts.paid_items import ReceiptOrder
from domain.receipts.receipt_register import ReceiptRegister
from domain.receipts.service import ReceiptService
from tests.builders import CAUSE, NOW, a_client, a_tenant
from tests.fakes.directory import MemoryDirectory
from tests.receipts import OneOrganization, an_order, an_organization

THREADS = 40


@pytest.fixture
def register(aws: None) -> ReceiptRegister:
    return ReceiptRegister(Table("resources"))


@pytest.fixture
def one_call_at_a_time(aws: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """DynamoDB's calls are atomic, moto's are not: requests take turns between calls, not within."""
    real, lock = client().call, threading.Lock()

    def call(operation: str, request: Mapping[str, Any]) -> Any:
        with lock:
            return real(operation, request)

    monkeypatch.setattr(client(), "call", call)
    monkeypatch.setattr("domain.receipts.number_retries.time.sleep", lambda _: None)


def payment_writer(register: ReceiptRegister, tenant: Tenant) -> Callable[[ReceiptOrder], Receipt]:
    """What a slice of payments does: the payment (a client here) and its receipt in one transaction."""
    service = ReceiptService(register, MemoryDirectory(), OneOrganization(an_organization(tenant)))
    payments = PaymentStandIn(Table("resources"))

    def issue(order: ReceiptOrder) -> Receipt:
        def write() -> Receipt:
            receipt = service.prepare(tenant, order, NOW)
            payments.add(receipt, register)
            return receipt

        return retry_numbering(write)

    return issue


class PaymentStandIn:
    """A record that is written with the receipt."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def add(self, receipt: Receipt, register: ReceiptRegister) -> None:
        """Write both, or neither. Raises the errors of the receipt's writes."""
        record = a_client(receipt.tenant, name=receipt.number)
        put = self._table.put_operation({"pk": receipt.tenant.partition("stand-ins"), "sk": record.id})
        companions = register.receipt_writes(receipt, CAUSE)
        try:
            self._table.write(put, *(each.operation for each in companions))
        except ConditionFailed as failure:
            errors = [
                each.to_error(item)
                for each, item in zip(companions, failure.items[1:], strict=True)
                if item is not None and each.to_error
            ]
            raise errors[0] from failure

    def count(self, tenant: Tenant) -> int:
        return self._table.count(tenant.partition("stand-ins"), limit=1000)


def numbers(tenant: Tenant, register: ReceiptRegister) -> list[str]:
    items = register.table.query(tenant.partition("receipts"), limit=1000)
    return sorted(register.to_record(item).number for item in items)


@pytest.mark.usefixtures("one_call_at_a_time")
class TestPaymentsAtOnce:
    def test_get_the_numbers_from_1_without_gaps(self, register: ReceiptRegister) -> None:
        tenant = a_tenant()
        issue = payment_writer(register, tenant)
        orders = [an_order() for _ in range(THREADS)]
        with ThreadPoolExecutor(THREADS) as pool:
            receipts = list(pool.map(issue, orders))
        sequence = [f"2026-{n:06d}" for n in range(1, THREADS + 1)]
        assert sorted(each.number for each in receipts) == sequence
        assert numbers(tenant, register) == sequence
        assert {each.payment_id for each in receipts} == {each.payment_id for each in orders}

    def test_of_one_payment_issue_one_receipt(self, register: ReceiptRegister) -> None:
        tenant, order = a_tenant(), an_order()
        issue = payment_writer(register, tenant)

        def attempt(_: int) -> str:
            try:
                return issue(order).number
            except Conflict:
                return "conflict"

        with ThreadPoolExecutor(THREADS) as pool:
            results = sorted(pool.map(attempt, range(THREADS)))
        assert results == ["2026-000001", *["conflict"] * (THREADS - 1)]
        assert (numbers(tenant, register), register.last_count(tenant, 2026)) == (["2026-000001"], 1)
        assert PaymentStandIn(register.table).count(tenant) == 1


class TestRegister:
    def test_returns_what_was_issued(self, register: ReceiptRegister) -> None:
        tenant, order = a_tenant(), an_order()
        receipt = payment_writer(register, tenant)(order)
        assert register.get(tenant, receipt_id(order.payment_id)) == receipt

    def test_counts_each_year_organization_and_environment_on_its_own(self, register: ReceiptRegister) -> None:
        tenant = a_tenant()
        others = [a_tenant(), Tenant(tenant.organization_id, "test")]
        payment_writer(register, tenant)(an_order())
        assert [register.last_count(each, 2026) for each in (tenant, *others)] == [1, 0, 0]
        assert register.last_count(tenant, 2027) == 0

    def test_refuses_a_number_that_is_taken_or_too_high(self, register: ReceiptRegister) -> None:
        tenant = a_tenant()
        issue = payment_writer(register, tenant)
        first = issue(an_order())
        service = ReceiptService(register, MemoryDirectory(), OneOrganization(None))
        second = service.prepare(tenant, an_order(), NOW)
        stand_in = PaymentStandIn(register.table)
        issue(an_order())
        for late in (second, replace(second, number=first.number), replace(second, number="2026-000004")):
            with pytest.raises(WriteContention):
                stand_in.add(late, register)
        assert numbers(tenant, register) == ["2026-000001", "2026-000002"]


class TestRetry:
    def test_ends_with_the_error_of_the_last_attempt(self, monkeypatch: pytest.MonkeyPatch) -> None:
        seconds = iter([0.0, *[float(second) for second in range(1, 100)]])
        monkeypatch.setattr("domain.receipts.number_retries.time.monotonic", lambda: next(seconds))
        monkeypatch.setattr("domain.receipts.number_retries.time.sleep", lambda _: None)
        attempts = []

        def write() -> None:
            attempts.append(1)
            raise WriteContention("busy")

        with pytest.raises(WriteContention):
            retry_numbering(write)
        assert len(attempts) == 11

    def test_does_not_repeat_another_error(self) -> None:
        attempts = []

        def write() -> None:
            attempts.append(1)
            raise Conflict("no")

        with pytest.raises(Conflict):
            retry_numbering(write)
        assert len(attempts) == 1
