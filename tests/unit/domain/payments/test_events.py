"""The public events of payments."""

from apikit.resources.fields import Money
from apikit.resources.records import next_version
from domain.payments.events import payment_events
from tests.builders import NOW
from tests.payments import a_payment_record


def test_a_new_payment_that_waits_is_one_event() -> None:
    (event,) = payment_events(None, a_payment_record())
    assert (event.type, event.previous_attributes) == ("payment.created", None)


def test_recorded_money_has_succeeded_at_once() -> None:
    assert [each.type for each in payment_events(None, a_payment_record(status="succeeded"))] == [
        "payment.created",
        "payment.succeeded",
    ]


def test_a_new_status_has_its_previous_values() -> None:
    old = a_payment_record()
    amount = Money(amount=12500, currency="EUR")
    new = next_version(old, NOW, {"status": "succeeded", "captured_amount": amount, "step": None})
    (event,) = payment_events(old, new)
    assert event.type == "payment.succeeded"
    assert event.previous_attributes == {"status": "pending", "captured_amount": {"amount": 0, "currency": "EUR"}}


def test_other_changes_have_no_event() -> None:
    old = a_payment_record()
    assert payment_events(old, next_version(old, NOW, {"description": "Balance."})) == []
