"""The public events of a change of a payment."""

from domain.domain_events import DomainEvent, create_event, has_changed
from domain.payments.model import Payment


def payment_events(old: Payment | None, new: Payment) -> list[DomainEvent]:
    """Return the events of a change: a new payment, and every status after `pending`. `old` is None for a new payment."""
    if old is None:
        status_events = [] if new.status == "pending" else [create_event(f"payment.{new.status}", None, new)]
        return [create_event("payment.created", None, new), *status_events]
    return [create_event(f"payment.{new.status}", old, new)] if has_changed(old, new, "status") else []
