"""The public events of a change of a payment schedule, and of its items, which are payment requests once they are due."""

from collections.abc import Iterator

from apikit.resources import records
from domain.domain_events import DomainEvent, create_event
from domain.payment_schedules.model import PaymentSchedule
from domain.payment_schedules.schedule_items import STEPS, ItemStatus, ScheduleItem

_Request = tuple[int, ScheduleItem, ItemStatus]


def payment_schedule_events(old: PaymentSchedule | None, new: PaymentSchedule) -> list[DomainEvent]:
    """Return the events of a change: a new schedule, and each item that became due or overdue. `old` is None for a new schedule.

    If several items did at once, such as after an outage, their events are in the order of their dates.
    """
    if old is None:
        return [create_event("payment_schedule.created", None, new)]
    requests = sorted(_new_requests(old, new), key=lambda request: (request[0], request[1].number))
    return [_request_event(new, item, step) for _, item, step in requests]


def _new_requests(old: PaymentSchedule, new: PaymentSchedule) -> Iterator[_Request]:
    """Yield the steps that each item has passed, with the ordinal of their dates."""
    for old_item, item in zip(old.items, new.items, strict=True):
        if old_item.is_open and item.is_open:
            for step in STEPS[STEPS.index(old_item.status) + 1 : STEPS.index(item.status) + 1]:
                yield item.step_date_ordinal(step, new.grace_days), item, step


def _request_event(schedule: PaymentSchedule, item: ScheduleItem, step: ItemStatus) -> DomainEvent:
    form = records.dump(item)
    request = {
        "object": "payment_request",
        "payment_schedule_id": schedule.id,
        "booking_id": schedule.booking_id,
        "wedding_id": schedule.wedding_id,
        **{name: form[name] for name in ("number", "label", "amount", "due_on")},
        "status": step,
        "payment_id": item.payment_id,
    }
    return DomainEvent(f"payment_request.{step}", request, part=str(item.number))
