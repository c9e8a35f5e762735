"""The history of a booking: what changed, when, by whom and why, with one entry per version."""

from dataclasses import dataclass
from typing import Annotated, ClassVar, Protocol

from pydantic import Field

from apikit import Tenant
from apikit.resources import fields, lists, stores
from domain.bookings.model import Booking
from domain.change_history.model import FieldChange, HistoryEntry


@dataclass(frozen=True, kw_only=True)
class BookingChange:
    """One version of a booking. `changes` is empty for a new or restored booking."""

    object: ClassVar[str] = "booking_change"

    version: Annotated[int, Field(description="Version that resulted from the change.", examples=[2])]
    at: Annotated[fields.Moment, Field(description="Time of the change.", examples=["2026-12-01T09:30:00.000Z"])]
    actor: Annotated[
        str,
        Field(
            description="ID of the API key that made the change; `platform` for what happens at a time, such as an expiry.",
            examples=["key_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ]
    action: Annotated[
        str,
        Field(
            description="Type of the change: `created`, `confirmed`, `declined`, `checked_in`, `completed`, `no_show`, `canceled`, "
            "`expired`, `rescheduled`, `reassigned`, `reminder_due`, `deleted`, `restored`, or `changed` for all others.",
            examples=["confirmed"],
        ),
    ]
    changes: Annotated[
        list[FieldChange],
        Field(
            description="Changed fields. Empty if the booking was created or restored.",
            examples=[[{"field": "status", "before": "held", "after": "confirmed"}]],
        ),
    ]
    reason: Annotated[
        str | None, Field(description="Reason of a cancellation; null if there is none.", examples=[None])
    ]
    request_id: Annotated[
        str, Field(description="ID of the request that made the change.", examples=["req_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    ]


class BookingHistoryStore(stores.Store[Booking], Protocol):
    """A store that writes a history entry with every change, in the same transaction."""

    def list_changes(self, tenant: Tenant, booking_id: str, request: lists.PageRequest) -> lists.Page[HistoryEntry]:
        """Return a page of the booking's history, newest first."""
        ...


def booking_change(entry: HistoryEntry) -> BookingChange:
    """Return the published form of an entry."""
    new_values = {each.field: each.after for each in entry.changes}
    return BookingChange(
        version=entry.version,
        at=entry.at,
        actor=entry.principal,
        action=_action(entry.action, new_values),
        changes=entry.changes,
        reason=new_values.get("cancel_reason"),
        request_id=entry.request_id,
    )


def _action(action: str, new_values: dict[str, object]) -> str:
    """Return what happened, by the fields that changed."""
    if action != "changed":
        return action
    if "status" in new_values:
        return str(new_values["status"])
    if "start_at" in new_values:
        return "rescheduled"
    if new_values.keys() & {"staff_id", "items"}:
        return "reassigned"
    return "reminder_due" if new_values.get("reminded_at") else "changed"
