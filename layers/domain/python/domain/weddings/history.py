"""The history of a wedding: what changed, when and by whom, with one entry per version."""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal, Protocol

from pydantic import Field

from apikit import Tenant
from apikit.resources import fields, lists, records, stores
from domain.weddings.model import Wedding

ChangeAction = Literal["created", "changed", "deleted", "restored"]

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


@dataclass(frozen=True, kw_only=True)
class WeddingChange:
    """One version of a wedding. `changes` is empty for a new or restored wedding."""

    object: ClassVar[str] = "wedding_change"

    version: Annotated[int, Field(description="Version that resulted from the change.", examples=[4])]
    at: Annotated[fields.Moment, Field(description="Time of the change.", examples=["2026-03-01T09:30:00.000Z"])]
    action: Annotated[ChangeAction, Field(description="Type of the change.", examples=["changed"])]
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


class WeddingHistoryStore(stores.Store[Wedding], Protocol):
    """A store that writes a history entry with every change, in the same transaction."""

    def list_changes(self, tenant: Tenant, wedding_id: str, request: lists.PageRequest) -> lists.Page[WeddingChange]:
        """Return a page of the wedding's history, newest first."""
        ...


def wedding_change(old: Wedding | None, new: Wedding, cause: records.Cause) -> WeddingChange:
    """Return the history entry of a write; `old` is None for a new or restored wedding."""
    return WeddingChange(
        version=new.version,
        at=new.updated_at,
        action=_change_action(old, new),
        principal=cause.principal,
        request_id=cause.request_id,
        changes=_field_changes(old, new) if old else [],
    )


def _change_action(old: Wedding | None, new: Wedding) -> ChangeAction:
    if new.deleted_at:
        return "deleted"
    if old:
        return "changed"
    return "created" if new.version == 1 else "restored"


def _field_changes(old: Wedding, new: Wedding) -> list[FieldChange]:
    old_form, new_form = records.public_form(old), records.public_form(new)
    names = sorted((old_form.keys() | new_form.keys()) - _VERSION_FIELDS)
    return [
        FieldChange(field=name, before=old_form.get(name), after=new_form.get(name))
        for name in names
        if old_form.get(name) != new_form.get(name)
    ]
