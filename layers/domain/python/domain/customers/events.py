"""The public events of a change of a customer."""

from dataclasses import replace

from domain.customers.model import Customer
from domain.domain_events import DomainEvent, create_event


def customer_events(old: Customer | None, new: Customer) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new customer."""
    if old is None:
        return [create_event("customer.created", None, new)]
    if new.merged_into_id:
        return [create_event("customer.merged", replace(old, merged_into_id=None), new)]
    if new.deleted_at and not old.deleted_at:
        return [create_event("customer.deleted", old, new)]
    return [create_event("customer.updated", old, new)]
