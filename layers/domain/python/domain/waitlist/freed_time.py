"""Time that became free, as the public events say it: of bookings, of times off, of blocks of spaces. No I/O."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct

from apikit import Tenant, epoch_ms
from apikit.resources import records
from domain.time_spans import Span

EVENT_TYPES = ("availability.changed", "staff.time_off_deleted", "space.updated")
"""The events that can say that time became free."""


class FreedTime(Struct, frozen=True, kw_only=True):
    """Time of staff, of spaces, or of services that need neither, that became free. Whether it still is, only the ledger knows."""

    tenant: Tenant
    span: Span
    service_ids: tuple[str, ...] = ()
    staff_ids: tuple[str, ...] = ()
    space_ids: tuple[str, ...] = ()


def read_freed_times(event: Mapping[str, Any]) -> list[FreedTime]:
    """Return what a public event says about time that became free; nothing for most events."""
    tenant = Tenant(event["organization_id"], "live" if event["livemode"] else "test")
    data = event.get("data") or {}
    resource, old_values = data.get("object") or {}, data.get("previous_attributes") or {}
    match event["type"]:
        case "availability.changed":
            return list(_released_times(tenant, resource.get("released")))
        case "staff.time_off_deleted":
            old_spans = old_values.get("schedule", {}).get("time_off", [])
            spans = _missing_spans(old_spans, resource.get("schedule", {}).get("time_off", []))
            return [FreedTime(tenant=tenant, span=span, staff_ids=(resource["id"],)) for span in spans]
        case "space.updated":
            spans = _missing_spans(old_values.get("blocks", []), resource.get("blocks", []))
            return [FreedTime(tenant=tenant, span=span, space_ids=(resource["id"],)) for span in spans]
    return []


def _released_times(tenant: Tenant, release: records.JsonObject | None) -> Iterator[FreedTime]:
    if release:
        yield FreedTime(
            tenant=tenant,
            span=_span(release),
            service_ids=tuple(release["service_ids"]),
            staff_ids=tuple(release["staff_ids"]),
            space_ids=tuple(release["space_ids"]),
        )


def _missing_spans(old: list[records.JsonObject], new: list[records.JsonObject]) -> list[Span]:
    """Return the spans that are not there any more, whatever else about them has changed."""
    new_spans = {_span(each) for each in new}
    return [span for span in map(_span, old) if span not in new_spans]


def _span(times: records.JsonObject) -> Span:
    start, end = (datetime.fromisoformat(times[name]) for name in ("start_at", "end_at"))
    return epoch_ms(start), epoch_ms(end)
