"""The public event of a new receipt."""

from domain.domain_events import DomainEvent, create_event
from domain.receipts.model import Receipt


def receipt_events(old: Receipt | None, new: Receipt) -> list[DomainEvent]:
    """Return the event of a new receipt. Receipts never change."""
    return [create_event("receipt.issued", None, new)] if old is None else []
