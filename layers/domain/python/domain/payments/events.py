"""The public events of a change of a payment."""

from domain.domain_events import DomainEvent
from domain.payments.model import Payment
from domain.payments.step_events import step_events


def payment_events(old: Payment | None, new: Payment) -> list[DomainEvent]:
    """Return the events of a change: a new payment, and every status after `pending`. `old` is None for a new payment."""
    return step_events(old, new, new.status)
