"""What happens to tickets at a time: one without a response by its target is marked, once, and counted for the alarm."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from apikit import record_metric
from apikit.resources import records, stores
from domain.tickets.model import Ticket

_CAUSE = records.Cause("platform", "tickets")


class ResponseTimer:
    """Carries out what is due for the tickets of all organizations."""

    def __init__(self, tickets: stores.Store[Ticket]) -> None:
        self._tickets = tickets

    def carry_out_due(self, record: Ticket, now: datetime) -> Ticket | None:
        """Mark the ticket as overdue; return its new version, or None when it is not."""
        ticket = stores.carry_out_due_values(
            self._tickets, record, now=now, cause=_CAUSE, due_values=lambda ticket: _due_values(ticket, now)
        )
        if ticket is not None:
            record_metric("TicketsOverdue", 1, "Count")
        return ticket


def _due_values(ticket: Ticket, now: datetime) -> Mapping[str, Any]:
    due_at = ticket.next_due_at
    return {"is_overdue": True} if due_at and due_at <= now else {}
