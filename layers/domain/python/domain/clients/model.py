"""The client record and the transitions of its status."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.resources import ListIndex, Record, ReferenceTo, StateMachine, fields
from domain.clients.packages import Package

ClientStatus = Literal["lead", "active", "archived"]

STATUS = StateMachine({"lead": ("active", "archived"), "active": ("archived",), "archived": ("active",)})

ACTIONS: dict[str, ClientStatus] = {"activate": "active", "archive": "archived"}


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A contact person."""

    __pydantic_config__ = fields.STRICT
    name: Annotated[fields.Name, Field(description="Name of the person.", examples=["Anna Rossi"])]
    email: Annotated[fields.Email | None, Field(description="E-mail address.", examples=["anna@example.com"])] = None
    phone: Annotated[fields.Phone | None, Field(description="Phone number (E.164).", examples=["+390612345678"])] = None


@dataclass(frozen=True, kw_only=True)
class ClientFields:
    """The fields in request bodies, in the stored record and in responses."""

    name: Annotated[
        fields.Name, Field(description="Name of the couple, as used to address them.", examples=["John & Jane Smith"])
    ]
    email: Annotated[fields.Email, Field(description="E-mail address of the couple.", examples=["john@example.com"])]
    phone: Annotated[
        fields.Phone | None,
        Field(description="Phone number in international format; stored as E.164.", examples=["+4930901820"]),
    ] = None
    partner_names: Annotated[
        list[fields.Name], Field(max_length=4, description="Names of the partners.", examples=[["John", "Jane"]])
    ] = field(default_factory=list)
    wedding_date: Annotated[
        fields.LocalDate | None,
        Field(description="Planned wedding date, local to the venue.", examples=["2025-06-15"]),
    ] = None
    package_type: Package = "standard"
    venue_id: Annotated[
        Annotated[str, ReferenceTo("ven")] | None,
        Field(description="ID of the preferred venue.", examples=["ven_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ] = None
    planner: Annotated[
        Contact | None,
        Field(
            description="Wedding planner of the couple.", examples=[{"name": "Anna Rossi", "email": "anna@example.com"}]
        ),
    ] = None
    payer: Annotated[
        Contact | None,
        Field(
            description="Person who pays, if not the couple.",
            examples=[{"name": "Mary Smith", "phone": "+4930901820"}],
        ),
    ] = None
    status: Annotated[
        ClientStatus | None,
        Field(
            description="Status of the client. Transitions: `lead` → `active`, `archived`; `active` → `archived`; `archived` → "
            "`active`. Default: `lead` for a new client. Omit to keep.",
            examples=["lead"],
        ),
    ] = None
    notes: Annotated[
        fields.Notes | None, Field(description="Free text for your staff.", examples=["Prefers the garden."])
    ] = None
    tags: Annotated[fields.Tags, Field(description="Labels, at most 50.", examples=[["garden", "2025"]])] = field(
        default_factory=list
    )


@dataclass(frozen=True, kw_only=True)
class ClientDetails(ClientFields):
    """The fields that a caller can set. A `status` of None keeps the status; a new client is a lead."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class Client(ClientFields, Record):
    """A client as stored."""

    object: ClassVar[str] = "client"
    prefix: ClassVar[str] = "cli"
    collection: ClassVar[str] = "clients"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(equal="status"),
        ListIndex(equal="email"),
        ListIndex(equal="venue_id"),
        ListIndex(order="wedding_date"),
        ListIndex(order="name"),
    )

    status: Annotated[ClientStatus, Field(description="Status of the client.", examples=["lead"])] = "lead"
