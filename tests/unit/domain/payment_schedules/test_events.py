"""The public events of payment schedules, and of their items when they become due and overdue."""

from dataclasses import replace
from datetime import date

from apikit.resources.records import next_version
from domain.events.model import EventDraft
from domain.payment_schedules.events import payment_schedule_events
from domain.payment_schedules.model import PaymentSchedule
from domain.payment_schedules.schedule_items import ItemStatus
from tests.builders import CAUSE, NOW
from tests.payment_schedules import schedule_item, schedule_record

PAYMENT = "pay_01k0a3v5m8f1xq2w7r9tbdc6yz"


def with_statuses(schedule: PaymentSchedule, *statuses: ItemStatus) -> PaymentSchedule:
    """The next version, with these statuses of its items."""
    items = [replace(item, status=status) for item, status in zip(schedule.items, statuses, strict=True)]
    return next_version(schedule, NOW, {"items": items})


def test_a_new_schedule_is_one_event() -> None:
    schedule = schedule_record()
    (event,) = payment_schedule_events(None, schedule)
    assert (event.type, event.object["id"], event.previous_attributes) == (
        "payment_schedule.created",
        schedule.id,
        None,
    )


def test_an_item_that_falls_due_is_a_request_of_its_payment() -> None:
    old = schedule_record()
    (event,) = payment_schedule_events(old, with_statuses(old, "due", "scheduled"))
    assert (event.type, event.previous_attributes) == ("payment_request.due", None)
    assert event.object == {
        "object": "payment_request",
        "payment_schedule_id": old.id,
        "booking_id": None,
        "wedding_id": "wed_01k0a3v5m8f1xq2w7r9tbdc6yz",
        "number": 1,
        "label": "Part 1",
        "amount": {"amount": 5_000, "currency": "EUR"},
        "due_on": "2099-03-01",
        "status": "due",
        "payment_id": None,
    }


def test_late_items_are_events_in_the_order_of_their_dates() -> None:
    old = schedule_record(
        None,
        schedule_item(1, date(2027, 3, 4)),
        schedule_item(2, date(2027, 3, 1), payment_id=PAYMENT),
        schedule_item(3, date(2027, 3, 2)),
        schedule_item(4, date(2027, 3, 2), status="due"),
        grace_days=1,
    )
    events = payment_schedule_events(old, with_statuses(old, "due", "overdue", "overdue", "overdue"))
    assert [(each.type.partition(".")[2], each.object["number"]) for each in events] == [
        ("due", 2),
        ("due", 3),
        ("overdue", 2),
        ("due", 1),
        ("overdue", 3),
        ("overdue", 4),
    ]
    assert [each.object["status"] for each in events] == [each.type.partition(".")[2] for each in events]
    # Each has an ID of its own, and always the same one.
    drafts = [EventDraft.from_domain_event(old, CAUSE, each).id for each in events]
    assert len(set(drafts)) == len(drafts)
    assert drafts == [EventDraft.from_domain_event(old, CAUSE, each).id for each in events]


def test_payments_and_cancellations_are_no_requests() -> None:
    old = schedule_record(None, schedule_item(status="due"), schedule_item(2))
    assert payment_schedule_events(old, with_statuses(old, "paid", "canceled")) == []
    assert payment_schedule_events(old, next_version(old, NOW, {"metadata": {"till": "2"}})) == []
