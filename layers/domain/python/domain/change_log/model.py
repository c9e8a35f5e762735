"""A change of a resource: its form, before and after it has a number in its organization's sequence. No I/O."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal

from msgspec import Struct

from apikit import Tenant, rfc3339
from apikit.resources import Record, records
from domain.log_text import first_that_fits, stub_of

CHANGE_RETENTION = timedelta(days=30)
ChangeOperation = Literal["created", "updated", "deleted", "restored"]


class Change(Struct, frozen=True):
    """A change with its number. `body` is its public JSON text; `type` is the resource's type name."""

    sequence: int
    type: str
    body: str


class ChangeDraft(Struct, frozen=True):
    """A change that has no number yet. Of one resource, a higher `rank` is a later state."""

    tenant: Tenant
    type: str
    record_id: str
    rank: str
    changed_at: datetime
    form: records.JsonObject

    @classmethod
    def of(cls, record: Record, operation: ChangeOperation, told: records.JsonObject) -> "ChangeDraft":
        """The draft of what was done to a record, which is told to others as `told`; nothing is told of a deleted one."""
        changed_at = rfc3339(record.updated_at)
        form = {
            "object": "change",
            "sequence": 0,
            "type": record.object,
            "id": record.id,
            "operation": operation,
            "version": record.version,
            "changed_at": changed_at,
            "data": None if operation == "deleted" else told,
        }
        rank = format_rank(record.version, changed_at)
        return cls(record.tenant, record.object, record.id, rank, record.updated_at, form)

    def numbered(self, sequence: int) -> Change:
        """The change at this place in its tenant's sequence."""
        return Change(sequence, self.type, first_that_fits(_shorter({**self.form, "sequence": sequence})))


def format_rank(version: int, changed_at: str) -> str:
    """Return what orders the states of one resource: a higher text is a later state."""
    return f"{version:012d} {changed_at}"


class ChangePage(Struct, frozen=True):
    """Changes in order, the number to go on after, and whether there is more by now."""

    data: list[Change]
    position: int
    has_more: bool


def _shorter(form: records.JsonObject) -> Iterator[records.JsonObject]:
    """The change; for the rare one that no item can hold, with the resource's id alone."""
    yield form
    yield {**form, "data": form["data"] and stub_of(form["data"]), "truncated": True}
