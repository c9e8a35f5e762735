"""The public events of a change of a refund."""

from domain.domain_events import DomainEvent, create_event, has_changed
from domain.refunds.model import Refund


def refund_events(old: Refund | None, new: Refund) -> list[DomainEvent]:
    """Return the events of a change: a new refund, and every status after `pending`. `old` is None for a new refund."""
    if old is None:
        status_events = [] if new.status == "pending" else [create_event(f"refund.{new.status}", None, new)]
        return [create_event("refund.created", None, new), *status_events]
    return [create_event(f"refund.{new.status}", old, new)] if has_changed(old, new, "status") else []
