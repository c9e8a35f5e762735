"""The public events of refunds."""

from apikit.resources.records import next_version
from domain.refunds.events import refund_events
from tests.builders import NOW
from tests.payments import a_refund_record


def test_a_new_refund_is_one_event() -> None:
    (event,) = refund_events(None, a_refund_record())
    assert (event.type, event.previous_attributes) == ("refund.created", None)


def test_a_new_status_has_its_previous_values() -> None:
    old = a_refund_record()
    (event,) = refund_events(old, next_version(old, NOW, {"status": "succeeded", "step": None}))
    assert (event.type, event.previous_attributes) == ("refund.succeeded", {"status": "pending"})


def test_other_changes_have_no_event() -> None:
    old = a_refund_record()
    assert refund_events(old, next_version(old, NOW, {"metadata": {"till": "2"}})) == []
