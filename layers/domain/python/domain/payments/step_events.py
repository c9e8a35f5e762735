"""The public events of a change of a payment or refund."""

from domain.domain_events import DomainEvent, create_event, has_changed
from domain.payments.steps import StepRecord


def step_events(old: StepRecord | None, new: StepRecord, status: str) -> list[DomainEvent]:
    """Return the events of a change: a new record, and every status after `pending`. `old` is None for a new record."""
    name = f"{new.object}.{status}"
    if old is None:
        status_events = [] if status == "pending" else [create_event(name, None, new)]
        return [create_event(f"{new.object}.created", None, new), *status_events]
    return [create_event(name, old, new)] if has_changed(old, new, "status") else []
