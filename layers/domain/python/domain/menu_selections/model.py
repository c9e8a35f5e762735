"""The menu selection record and the moves of its status. No I/O; whether choices fit their menu is `menu_selections.choosing`'s to say."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.fields import STRICT, ExternalRefs, Label, Metadata, Money, Name
from apikit.listing import Path
from apikit.machine import Machine
from apikit.records import Parent, Record
from apikit.references import Refers
from apikit.versions import VersionNumber

SelectionStatus = Literal["draft", "submitted", "locked", "served"]

# The kitchen orders by a locked selection: nothing leads back from there.
STATUS = Machine({"draft": ("submitted",), "submitted": ("draft", "locked"), "locked": ("served",), "served": ()})
ACTIONS: dict[str, SelectionStatus] = {"submit": "submitted", "reopen": "draft", "lock": "locked", "serve": "served"}
FIRST: frozenset[SelectionStatus] = frozenset({"draft", "submitted"})
"""What a new selection may be; and while it is one of these, its choices may change."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """How many take one item of one course."""

    __pydantic_config__ = STRICT
    course: Annotated[Label, Field(description="The course, by its name.", examples=["Main course"])]
    item: Annotated[Name, Field(description="The item, by its name.", examples=["Risotto, summer truffle"])]
    count: Annotated[
        int,
        Field(strict=True, ge=1, le=100_000, description="How many guests, or tables, take it.", examples=[40]),
    ]


@dataclass(frozen=True, kw_only=True)
class MenuSelectionFields:
    """What a caller may set, and what is stored and answered of it."""

    menu_id: Annotated[
        Annotated[str, Refers("mnu")],
        Field(description="The menu it is chosen of.", examples=["mnu_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ]
    menu_version: Annotated[
        VersionNumber | None,
        Field(
            description="The version it is chosen of. Left out: the latest, when new or when the menu changes; else kept.",
            examples=[1],
        ),
    ] = None
    choices: Annotated[
        list[Choice],
        Field(
            max_length=200,
            description="What is taken, each item once.",
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
            description="draft → submitted · submitted → draft, locked · locked → served; the actions do the same. A new one is "
            "draft or submitted. Left out: draft when new, else kept.",
            examples=["draft"],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class MenuSelectionDetails(MenuSelectionFields):
    """What a caller may set. `menu_version` and `status` None keep them."""

    __pydantic_config__ = STRICT
    metadata: Metadata = field(default_factory=dict)
    external_refs: ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class WeddingPart(Record):
    """A resource that is a part of a wedding."""

    parent: ClassVar[Parent | None] = Parent("wedding_id", "weddings", "wed")

    wedding_id: Annotated[str, Field(description="The wedding it is for.", examples=["wed_01k0a3v5m8f1xq2w7r9tbdc6yz"])]


@dataclass(frozen=True, kw_only=True)
class MenuSelection(MenuSelectionFields, WeddingPart):
    """A menu selection as stored."""

    object: ClassVar[str] = "menu_selection"
    prefix: ClassVar[str] = "mns"
    collection: ClassVar[str] = "menu-selections"
    paths: ClassVar[tuple[Path, ...]] = (Path(equal="wedding_id"), Path(equal="menu_id"), Path(equal="status"))

    menu_version: Annotated[int, Field(description="The published version it is chosen of.", examples=[1])]
    status: Annotated[
        SelectionStatus,
        Field(description="From `locked` on, nothing that is chosen changes.", examples=["draft"]),
    ] = "draft"
    covers: Annotated[
        int,
        Field(description="For how many guests, or tables, it is: the most that one course serves.", examples=[100]),
    ] = 0
    total: Annotated[
        Money | None,
        Field(
            description="The menu's price for every cover, and the items' own prices; null when nothing chosen has a price.",
            examples=[{"amount": 926000, "currency": "EUR"}],
        ),
    ] = None
