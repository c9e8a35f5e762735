"""The history of a wedding: what changed, when and by whom, with one entry per version."""

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal, Protocol

from pydantic import Field

from apikit import Tenant
from apikit.resources import fields, lists, stores
from domain.change_history.model import FieldChange, HistoryEntry
from domain.weddings.model import Wedding

ChangeAction = Literal["created", "changed", "deleted", "restored"]


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

    def list_changes(self, tenant: Tenant, wedding_id: str, request: lists.PageRequest) -> lists.Page[HistoryEntry]:
        """Return a page of the wedding's history, newest first."""
        ...


def wedding_change(entry: HistoryEntry) -> WeddingChange:
    """Return the published form of an entry."""
    return WeddingChange(
        version=entry.version,
        at=entry.at,
        action=entry.action,  # type: ignore[arg-type]  # a stored action
        principal=entry.principal,
        request_id=entry.request_id,
        changes=entry.changes,
    )
