"""An entry of a record's history: what changed, when and by whom. No I/O."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from msgspec import Struct
from pydantic import Field

from apikit.resources import Record, records

# They change with every version, so they are not listed as changes.
_VERSION_FIELDS = frozenset({"version", "updated_at"})


@dataclass(frozen=True, kw_only=True)
class FieldChange:
    """The values of one field before and after a change, in their JSON form."""

    field: Annotated[str, Field(description="Name of the field.", examples=["status"])]
    before: Annotated[
        Any, Field(description="Value before the change; null if there was none.", examples=["tentative"])
    ]
    after: Annotated[Any, Field(description="Value after the change; null if there is none.", examples=["definite"])]


class HistoryEntry(Struct, frozen=True, kw_only=True):
    """One version of a record. `action` is `created`, `changed`, `deleted` or `restored`; `changes` is empty for a new record."""

    version: int
    at: datetime
    action: str
    principal: str
    request_id: str
    changes: list[FieldChange]


def create_entry(old: Record | None, new: Record, cause: records.Cause) -> HistoryEntry:
    """Return the entry of a write; `old` is None for a new or restored record."""
    return HistoryEntry(
        version=new.version,
        at=new.updated_at,
        action=_action(old, new),
        principal=cause.principal,
        request_id=cause.request_id,
        changes=_field_changes(old, new) if old else [],
    )


def _action(old: Record | None, new: Record) -> str:
    if new.deleted_at:
        return "deleted"
    if old:
        return "changed"
    return "created" if new.version == 1 else "restored"


def _field_changes(old: Record, new: Record) -> list[FieldChange]:
    old_form, new_form = records.public_form(old), records.public_form(new)
    names = sorted((old_form.keys() | new_form.keys()) - _VERSION_FIELDS)
    return [
        FieldChange(field=name, before=old_form.get(name), after=new_form.get(name))
        for name in names
        if old_form.get(name) != new_form.get(name)
    ]
