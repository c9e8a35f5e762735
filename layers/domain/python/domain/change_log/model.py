"""The change of a resource and its draft, which has no sequence number yet. No I/O."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal

from msgspec import Struct

from apikit import Tenant, rfc3339
from apikit.resources import Record, records
from domain.log_text import encode_within_limit, stub_form

CHANGE_RETENTION = timedelta(days=30)
ChangeOperation = Literal["created", "updated", "deleted", "restored"]


class Change(Struct, frozen=True):
    """A change with its sequence number. `body` is its public JSON text; `type` is the type of the resource."""

    sequence: int
    type: str
    body: str


class ChangeDraft(Struct, frozen=True):
    """A change without a sequence number. A higher `rank` is a later state of the same resource."""

    tenant: Tenant
    type: str
    record_id: str
    rank: str
    changed_at: datetime
    form: records.JsonObject

    @classmethod
    def from_record(cls, record: Record, operation: ChangeOperation, public_form: records.JsonObject) -> "ChangeDraft":
        """Return the draft of a change of the record. `public_form` becomes its data, unless the record was deleted."""
        changed_at = rfc3339(record.updated_at)
        form = {
            "object": "change",
            "sequence": 0,
            "type": record.object,
            "id": record.id,
            "operation": operation,
            "version": record.version,
            "changed_at": changed_at,
            "data": None if operation == "deleted" else public_form,
        }
        rank = format_rank(record.version, changed_at)
        return cls(record.tenant, record.object, record.id, rank, record.updated_at, form)

    def to_change(self, sequence: int) -> Change:
        """Return the change with its number in the tenant's sequence."""
        return Change(sequence, self.type, encode_within_limit(_truncated_forms({**self.form, "sequence": sequence})))


def format_rank(version: int, changed_at: str) -> str:
    """Return the rank of a state of a resource: a text that sorts after the ranks of its earlier states."""
    return f"{version:012d} {changed_at}"


class ChangePage(Struct, frozen=True):
    """Changes in order, the sequence number after which the next page starts, and whether more changes are available."""

    data: list[Change]
    position: int
    has_more: bool


def _truncated_forms(form: records.JsonObject) -> Iterator[records.JsonObject]:
    """Yield the change, then the change with the resource's ID only, for changes that exceed the size of an item."""
    yield form
    yield {**form, "data": form["data"] and stub_form(form["data"]), "truncated": True}
