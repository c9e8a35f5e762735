"""The client record and the moves of its status. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.fields import STRICT, Email, ExternalRefs, LocalDate, Metadata, Name, Notes, Phone, Tags
from apikit.listing import Path
from apikit.machine import Machine
from apikit.records import Record
from apikit.references import Refers
from domain.clients.packages import Package

ClientStatus = Literal["lead", "active", "archived"]

STATUS = Machine({"lead": ("active", "archived"), "active": ("archived",), "archived": ("active",)})

ACTIONS: dict[str, ClientStatus] = {"activate": "active", "archive": "archived"}


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A person to reach."""

    __pydantic_config__ = STRICT
    name: Annotated[Name, Field(description="The person's name.", examples=["Anna Rossi"])]
    email: Annotated[Email | None, Field(description="E-mail address.", examples=["anna@example.com"])] = None
    phone: Annotated[Phone | None, Field(description="Phone number, E.164.", examples=["+390612345678"])] = None


@dataclass(frozen=True, kw_only=True)
class ClientFields:
    """What a caller may set, and what is stored and answered of it."""

    name: Annotated[Name, Field(description="The couple, as they should be addressed.", examples=["John & Jane Smith"])]
    email: Annotated[Email, Field(description="Where the couple is written to.", examples=["john@example.com"])]
    phone: Annotated[
        Phone | None,
        Field(description="Phone number in international form; kept as E.164.", examples=["+4930901820"]),
    ] = None
    partner_names: Annotated[
        list[Name], Field(max_length=4, description="The partners, each by name.", examples=[["John", "Jane"]])
    ] = field(default_factory=list)
    wedding_date: Annotated[
        LocalDate | None,
        Field(description="The day they have in mind, local to the venue.", examples=["2025-06-15"]),
    ] = None
    package_type: Package = "standard"
    venue_id: Annotated[
        Annotated[str, Refers("ven")] | None,
        Field(description="The venue they have in mind.", examples=["ven_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ] = None
    planner: Annotated[
        Contact | None,
        Field(description="Their wedding planner.", examples=[{"name": "Anna Rossi", "email": "anna@example.com"}]),
    ] = None
    payer: Annotated[
        Contact | None,
        Field(
            description="Who pays, when it is not the couple.",
            examples=[{"name": "Mary Smith", "phone": "+4930901820"}],
        ),
    ] = None
    status: Annotated[
        ClientStatus | None,
        Field(
            description="lead → active, archived · active → archived · archived → active. Left out: lead when new, else kept.",
            examples=["lead"],
        ),
    ] = None
    notes: Annotated[Notes | None, Field(description="Free text for your staff.", examples=["Prefers the garden."])] = (
        None
    )
    tags: Annotated[Tags, Field(description="Up to 50 labels.", examples=[["garden", "2025"]])] = field(
        default_factory=list
    )


@dataclass(frozen=True, kw_only=True)
class ClientDetails(ClientFields):
    """What a caller may set. `status` None keeps it (a new client is a lead)."""

    __pydantic_config__ = STRICT
    metadata: Metadata = field(default_factory=dict)
    external_refs: ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class Client(ClientFields, Record):
    """A client as stored."""

    object: ClassVar[str] = "client"
    prefix: ClassVar[str] = "cli"
    collection: ClassVar[str] = "clients"
    paths: ClassVar[tuple[Path, ...]] = (
        Path(equal="status"),
        Path(equal="email"),
        Path(equal="venue_id"),
        Path(order="wedding_date"),
        Path(order="name"),
    )

    status: Annotated[ClientStatus, Field(description="Where the couple stands with you.", examples=["lead"])] = "lead"
