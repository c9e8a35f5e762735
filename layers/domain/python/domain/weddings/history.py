"""What changed in a wedding, when and by whom: one entry a version. Where entries are kept is the repository's."""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal, Protocol

from pydantic import Field

from apikit import Tenant
from apikit.resources import fields, lists, records, stores
from domain.weddings.model import Wedding

Action = Literal["created", "changed", "deleted", "restored"]

# They change with every version, and so say nothing of what changed.
_BOOKKEEPING = frozenset({"version", "updated_at"})


@dataclass(frozen=True, kw_only=True)
class FieldChange:
    """One field's value before and after, in its JSON form."""

    field: Annotated[str, Field(description="Name of the field.", examples=["status"])]
    before: Annotated[
        Any, Field(description="Value before the change; null if there was none.", examples=["tentative"])
    ]
    after: Annotated[Any, Field(description="Value after the change; null if there is none.", examples=["definite"])]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One version of a wedding. `changes` is empty where the wedding is new, as a whole."""

    object: ClassVar[str] = "wedding_change"

    version: Annotated[int, Field(description="Version that resulted from the change.", examples=[4])]
    at: Annotated[fields.Moment, Field(description="Time of the change.", examples=["2026-03-01T09:30:00.000Z"])]
    action: Annotated[Action, Field(description="Type of the change.", examples=["changed"])]
    principal: Annotated[
        str,
        Field(
            description="ID of the API key that made the change; `platform` if an option expired.",
            examples=["key_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ]
    request_id: Annotated[
        str, Field(description="ID of the request that made the change.", examples=["req_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    ]
    changes: Annotated[
        list[FieldChange],
        Field(
            description="Changed fields. Empty if the wedding was created or restored.",
            examples=[[{"field": "status", "before": "tentative", "after": "definite"}]],
        ),
    ]


class WeddingHistory(stores.Store[Wedding], Protocol):
    """A store that writes an entry with every change, in the same transaction."""

    def history(self, tenant: Tenant, wedding_id: str, request: lists.PageRequest) -> lists.Page[Entry]:
        """The wedding's entries, newest first."""
        ...


def entry(before: Wedding | None, after: Wedding, cause: records.Cause) -> Entry:
    """The entry of a write; `before` is None for a new or restored wedding."""
    return Entry(
        version=after.version,
        at=after.updated_at,
        action=_action(before, after),
        principal=cause.principal,
        request_id=cause.request_id,
        changes=_changes(before, after) if before else [],
    )


def _action(before: Wedding | None, after: Wedding) -> Action:
    if after.deleted_at:
        return "deleted"
    if before:
        return "changed"
    return "created" if after.version == 1 else "restored"


def _changes(before: Wedding, after: Wedding) -> list[FieldChange]:
    was, now = records.public_form(before), records.public_form(after)
    names = sorted((was.keys() | now.keys()) - _BOOKKEEPING)
    return [
        FieldChange(field=name, before=was.get(name), after=now.get(name))
        for name in names
        if was.get(name) != now.get(name)
    ]
