"""The space record, and the elements of a combo. No I/O."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from apikit import errors
from apikit.resources import ListIndex, Record, ReferenceTo, fields, records
from domain.duplicate_values import duplicate_faults
from domain.spaces.blocks import Block, Blocks

SpaceKind = Literal["element", "combo"]
SetupStyleName = Literal[
    "theatre",
    "banquet",
    "cocktail",
    "classroom",
    "boardroom",
    "u_shape",
    "hollow_square",
    "cabaret",
    "ceremony",
    "exhibition",
]
MIN_ELEMENTS, MAX_ELEMENTS = 2, 20


@dataclass(frozen=True, kw_only=True)
class SetupStyle:
    """A setup of a space and its capacity."""

    __pydantic_config__ = fields.STRICT
    style: Annotated[SetupStyleName, Field(description="Style of the setup.", examples=["banquet"])]
    capacity: Annotated[fields.Count, Field(description="Maximum number of people in this setup.", examples=[180])]


_BLOCKS = [{"start_at": "2026-11-02T06:00:00.000Z", "end_at": "2026-11-09T18:00:00.000Z", "reason": "New parquet"}]


@dataclass(frozen=True, kw_only=True)
class SpaceFields:
    """The fields in request bodies, in the stored record and in responses."""

    name: Annotated[fields.Name, Field(description="Name of the space.", examples=["Ballroom"])]
    capacity: Annotated[fields.Count | None, Field(description="Maximum number of people.", examples=[220])] = None
    kind: Annotated[
        SpaceKind | None,
        Field(
            description="Kind of the space. A `combo` claims the elements that it consists of. Default: `element` for a new space. "
            "Cannot be changed.",
            examples=["element"],
        ),
    ] = None
    element_ids: Annotated[
        list[Annotated[str, ReferenceTo("spc")]],
        Field(
            max_length=MAX_ELEMENTS,
            description=f"IDs of the elements of a combo: {MIN_ELEMENTS} to {MAX_ELEMENTS} elements of the same venue.",
            examples=[[], ["spc_01k0a3v5m8f1xq2w7r9tbdc6yz", "spc_01k0a3v5m8f1xq2w7r9tbdc6zz"]],
        ),
    ] = field(default_factory=list)
    setup_styles: Annotated[
        list[SetupStyle],
        Field(
            max_length=20,
            description="Available setups, each style once.",
            examples=[[{"style": "banquet", "capacity": 180}]],
        ),
    ] = field(default_factory=list)
    web_bookable: Annotated[
        bool, Field(strict=True, description="`true` if customers can book the space themselves.", examples=[True])
    ] = False


@dataclass(frozen=True, kw_only=True)
class SpaceDetails(SpaceFields):
    """The fields that a caller can set. None keeps `kind` and `blocks`; a new space is an element."""

    __pydantic_config__ = fields.STRICT
    blocks: Annotated[
        Blocks | None,
        Field(
            description="Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all "
            "blocks.",
            examples=[_BLOCKS],
        ),
    ] = None
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class VenuePart(Record):
    """A resource that is a part of a venue."""

    parent: ClassVar[records.Parent | None] = records.Parent("venue_id", "venues", "ven")

    venue_id: Annotated[
        str,
        Field(description="ID of the venue that the space belongs to.", examples=["ven_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ]


@dataclass(frozen=True, kw_only=True)
class Space(SpaceFields, VenuePart):
    """A space as stored."""

    object: ClassVar[str] = "space"
    prefix: ClassVar[str] = "spc"
    collection: ClassVar[str] = "spaces"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(equal="venue_id"),
        ListIndex(order="name", equal="venue_id"),
        ListIndex(order="capacity", equal="venue_id"),
        ListIndex(order="updated_at", equal="venue_id"),
    )
    # Reservations of an element would not include the elements of the combo that it became.
    immutable_fields: ClassVar[tuple[str, ...]] = ("kind",)

    kind: Annotated[
        SpaceKind,
        Field(
            description="Kind of the space. A `combo` claims the elements that it consists of.", examples=["element"]
        ),
    ] = "element"
    blocks: Annotated[
        list[Block],
        Field(
            description="Periods when the space is out of service, ordered by start.",
            examples=[[{**_BLOCKS[0], "id": "blk_01k0a3v5m8f1xq2w7r9tbdc6yz"}]],
        ),
    ] = field(default_factory=list)


def require_composition(details: SpaceDetails, kind: SpaceKind) -> None:
    """Raise InvalidRequest for a combo with too few elements, an element with elements, and duplicates."""
    faults = [
        *duplicate_faults(details.element_ids, pointer="/element_ids"),
        *duplicate_faults([setup.style for setup in details.setup_styles], pointer="/setup_styles", name="/style"),
    ]
    if kind == "element" and details.element_ids:
        faults.append(errors.FieldError("not_allowed", "only a combo can have elements", pointer="/element_ids"))
    if kind == "combo" and len(details.element_ids) < MIN_ELEMENTS:
        detail = f"a combo must have at least {MIN_ELEMENTS} elements"
        faults.append(errors.FieldError("too_short", detail, pointer="/element_ids"))
    if faults:
        raise errors.InvalidRequest.from_errors(faults)


def require_elements(venue_id: str, elements: Sequence[Mapping[str, Any] | None]) -> None:
    """Raise InvalidRequest for invalid elements of a combo of the venue: spaces of other venues, combos, missing spaces.

    The elements are JSON forms in the order of the combo's `element_ids`; None for one that does not exist.
    """
    faults = [
        errors.FieldError("not_found" if element is None else "invalid_element", reason, pointer=f"/element_ids/{n}")
        for n, element in enumerate(elements)
        if (reason := _element_fault(venue_id, element))
    ]
    if faults:
        raise errors.InvalidRequest.from_errors(faults)


def _element_fault(venue_id: str, element: Mapping[str, Any] | None) -> str | None:
    if element is None:
        return "the space does not exist"
    if element["venue_id"] != venue_id:
        return "belongs to another venue"
    return "must not be a combo" if element["kind"] == "combo" else None
