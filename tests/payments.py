"""Payments for tests: bodies, payments created over HTTP, and records for tests without HTTP."""

from typing import Any

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from apikit.resources.fields import Money
from apikit.resources.records import new_record
from domain.payments.booking_ledger import BookingLedger, BookingVersions
from domain.payments.method import PaymentMethod
from domain.payments.model import Payment
from domain.payments.repository import PaymentRepository
from domain.payments.schedule_ledger import ScheduleLedger, ScheduleVersions
from domain.payments.steps import first_attempt
from domain.refunds.model import Refund
from tests.builders import NOW, a_tenant
from tests.contract.standing import Standing
from tests.gateway import Answer, Caller

ROUTE = "/v1/payments"
BODY: dict[str, Any] = {
    "amount": {"amount": 12500, "currency": "EUR"},
    "method": {"type": "card", "token": "tok_ok"},
    "capture": "automatic",
    "description": "Deposit.",
}
CASH = {"type": "cash", "token": None}


def card(token: str) -> dict[str, str]:
    """The method of a card with this token."""
    return {"type": "card", "token": token}


def payment_body(caller: Caller, **fields: Any) -> dict[str, Any]:
    """Return a body with all fields. Creates a wedding."""
    return {**BODY, "wedding_id": Standing(caller, caller).id_in("weddings"), **fields}


def a_payment(caller: Caller, **fields: Any) -> dict[str, Any]:
    """Create a payment."""
    response = caller.call("POST", ROUTE, json={**BODY, **fields})
    assert response.status == 201, response
    payment: dict[str, Any] = response.json()
    return payment


def act(caller: Caller, payment: dict[str, Any], action: str, **values: Any) -> Answer:
    """The answer to an action on this version of the payment."""
    path, headers = f"{ROUTE}/{payment['id']}/{action}", {"If-Match": f'"{payment["version"]}"'}
    return caller.call("POST", path, json=values, headers=headers)


def a_payment_store(table: Table, bookings: BookingVersions, schedules: ScheduleVersions) -> PaymentRepository:
    """The payments of a table, with their bookings and schedules."""
    return PaymentRepository(table, lambda: (ScheduleLedger(schedules), BookingLedger(table, bookings)))


def a_payment_record(tenant: Tenant | None = None, token: str = "tok_ok", **fields: Any) -> Payment:  # noqa: S107
    """A card payment that was written, and not sent to its provider yet."""
    zero = Money(amount=0, currency="EUR")
    values = {
        "amount": Money(amount=12500, currency="EUR"),
        "method": PaymentMethod(type="card", token=token),
        "captured_amount": zero,
        "refunded_amount": zero,
        "pending_refund_amount": zero,
        "provider": "test",
        "step": first_attempt("start", NOW),
    }
    return new_record(Payment, tenant or a_tenant(), NOW, {**values, **fields})


def a_refund_record(payment: Payment | None = None, amount: int = 2500, **fields: Any) -> Refund:
    """A refund that was written, and not sent to its provider yet."""
    payment = payment or a_payment_record()
    values = {
        "amount": payment.money(amount),
        "payment_id": payment.id,
        "step": first_attempt("refund", NOW),
    }
    return new_record(Refund, payment.tenant, NOW, {**values, **fields})
