"""The client record and the moves of its status. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.fields import STRICT, Email, ExternalRefs, LocalDate, Metadata, Name, Notes, Phone, Tags
from apikit.listing import Path
from apikit.machine import Machine
from apikit.records import Record
from apikit.references import Refers

PackageType = Literal["standard", "premium", "luxury", "custom"]
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


CoupleName = Annotated[
    Name, Field(description="The couple, as they should be addressed.", examples=["John & Jane Smith"])
]
CoupleEmail = Annotated[Email, Field(description="Where the couple is written to.", examples=["john@example.com"])]
CouplePhone = Annotated[
    Phone | None,
    Field(description="Phone number in international form; kept as E.164.", examples=["+4930901820"]),
]
PartnerNames = Annotated[
    list[Name], Field(max_length=4, description="The partners, each by name.", examples=[["John", "Jane"]])
]
DesiredDate = Annotated[
    LocalDate | None,
    Field(description="The day they have in mind, local to the venue.", examples=["2025-06-15"]),
]
Package = Annotated[PackageType, Field(description="The package they chose.", examples=["premium"])]
Planner = Annotated[
    Contact | None,
    Field(description="Their wedding planner.", examples=[{"name": "Anna Rossi", "email": "anna@example.com"}]),
]
Payer = Annotated[
    Contact | None,
    Field(
        description="Who pays, when it is not the couple.", examples=[{"name": "Mary Smith", "phone": "+4930901820"}]
    ),
]
StaffNotes = Annotated[Notes | None, Field(description="Free text for your staff.", examples=["Prefers the garden."])]
Labels = Annotated[Tags, Field(description="Up to 50 labels.", examples=[["garden", "2025"]])]
_VENUE = Field(description="The venue they have in mind.", examples=["ven_01k0a3v5m8f1xq2w7r9tbdc6yz"])


@dataclass(frozen=True, kw_only=True)
class ClientDetails:
    """What a caller may set. `status` None keeps it (a new client is a lead)."""

    __pydantic_config__ = STRICT
    name: CoupleName
    email: CoupleEmail
    phone: CouplePhone = None
    partner_names: PartnerNames = field(default_factory=list)
    wedding_date: DesiredDate = None
    package_type: Package = "standard"
    venue_id: Annotated[Annotated[str, Refers("ven")] | None, _VENUE] = None
    planner: Planner = None
    payer: Payer = None
    status: Annotated[
        ClientStatus | None,
        Field(
            description="lead → active, archived · active → archived · archived → active. Left out: lead when new, else kept.",
            examples=["lead"],
        ),
    ] = None
    notes: StaffNotes = None
    tags: Labels = field(default_factory=list)
    metadata: Metadata = field(default_factory=dict)
    external_refs: ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class Client(Record):
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

    name: CoupleName
    email: CoupleEmail
    phone: CouplePhone = None
    partner_names: PartnerNames = field(default_factory=list)
    wedding_date: DesiredDate = None
    package_type: Package = "standard"
    venue_id: Annotated[str | None, _VENUE] = None
    planner: Planner = None
    payer: Payer = None
    status: Annotated[ClientStatus, Field(description="Where the couple stands with you.", examples=["lead"])] = "lead"
    notes: StaffNotes = None
    tags: Labels = field(default_factory=list)
