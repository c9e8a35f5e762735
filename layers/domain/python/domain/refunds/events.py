"""The public events of a change of a refund."""

from domain.domain_events import DomainEvent
from domain.payments.step_events import step_events
from domain.refunds.model import Refund


def refund_events(old: Refund | None, new: Refund) -> list[DomainEvent]:
    """Return the events of a change: a new refund, and every status after `pending`. `old` is None for a new refund."""
    return step_events(old, new, new.status)
