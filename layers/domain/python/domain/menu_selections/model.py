"""The menu selection record and the transitions of its status. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.resources import ListIndex, Record, ReferenceTo, StateMachine, fields, records, versions

SelectionStatus = Literal["draft", "submitted", "locked", "served"]

# The kitchen orders from a locked selection, so it cannot be reopened.
STATUS = StateMachine({"draft": ("submitted",), "submitted": ("draft", "locked"), "locked": ("served",), "served": ()})
ACTIONS: dict[str, SelectionStatus] = {"submit": "submitted", "reopen": "draft", "lock": "locked", "serve": "served"}
EDITABLE_STATUSES: frozenset[SelectionStatus] = frozenset({"draft", "submitted"})
"""The statuses of a new selection, and those in which its choices may change."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """The number of guests or tables that take one item of a course."""

    __pydantic_config__ = fields.STRICT
    course: Annotated[fields.Label, Field(description="Name of the course.", examples=["Main course"])]
    item: Annotated[fields.Name, Field(description="Name of the item.", examples=["Risotto, summer truffle"])]
    count: Annotated[
        int,
        Field(
            strict=True, ge=1, le=100_000, description="Number of guests or tables that take the item.", examples=[40]
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class MenuSelectionFields:
    """The fields in request bodies, in the stored record and in responses."""

    menu_id: Annotated[
        Annotated[str, ReferenceTo("mnu")],
        Field(description="ID of the menu.", examples=["mnu_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ]
    menu_version: Annotated[
        versions.VersionNumber | None,
        Field(
            description="Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to "
            "keep.",
            examples=[1],
        ),
    ] = None
    choices: Annotated[
        list[Choice],
        Field(
            max_length=200,
            description="Chosen items, each item once.",
            examples=[
                [
                    {"course": "Main course", "item": "Sea bass, fennel, saffron", "count": 60},
                    {"course": "Main course", "item": "Risotto, summer truffle", "count": 40},
                ]
            ],
        ),
    ] = field(default_factory=list)
    status: Annotated[
        SelectionStatus | None,
        Field(
            description="Status of the selection. Transitions: `draft` → `submitted`; `submitted` → `draft`, `locked`; `locked` → "
            "`served`. The actions make the same transitions. A new selection is `draft` or `submitted`. Default: "
            "`draft` for a new selection. Omit to keep.",
            examples=["draft"],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class MenuSelectionDetails(MenuSelectionFields):
    """The fields that a caller can set. None keeps `menu_version` and `status`."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class WeddingPart(Record):
    """A resource that is a part of a wedding."""

    parent: ClassVar[records.Parent | None] = records.Parent("wedding_id", "weddings", "wed")

    wedding_id: Annotated[str, Field(description="ID of the wedding.", examples=["wed_01k0a3v5m8f1xq2w7r9tbdc6yz"])]


@dataclass(frozen=True, kw_only=True)
class MenuSelection(MenuSelectionFields, WeddingPart):
    """A menu selection as stored."""

    object: ClassVar[str] = "menu_selection"
    prefix: ClassVar[str] = "mns"
    collection: ClassVar[str] = "menu-selections"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(equal="wedding_id"),
        ListIndex(equal="menu_id"),
        ListIndex(equal="status"),
    )

    menu_version: Annotated[int, Field(description="Published version of the menu.", examples=[1])]
    status: Annotated[
        SelectionStatus,
        Field(
            description="Status of the selection. From `locked` on, the choices cannot be changed.", examples=["draft"]
        ),
    ] = "draft"
    covers: Annotated[
        int,
        Field(description="Number of guests or tables served: the highest total of any course.", examples=[100]),
    ] = 0
    total: Annotated[
        fields.Money | None,
        Field(
            description="Total price: the price of the menu for every cover, plus the prices of the items. Null if nothing in the "
            "selection has a price.",
            examples=[{"amount": 926000, "currency": "EUR"}],
        ),
    ] = None
