"""The client record and the moves of its status. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.fields import STRICT, Email, LocalDate, Metadata, Name, Notes, Phone, Tags
from apikit.machine import Machine
from apikit.records import Record
from apikit.references import Refers

PackageType = Literal["standard", "premium", "luxury", "custom"]
ClientStatus = Literal["lead", "active", "archived"]

STATUS = Machine({"lead": ("active", "archived"), "active": ("archived",), "archived": ("active",)})


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A person to reach."""

    __pydantic_config__ = STRICT
    name: Annotated[Name, Field(description="The person's name.", examples=["Anna Rossi"])]
    email: Annotated[Email | None, Field(description="E-mail address.", examples=["anna@example.com"])] = None
    phone: Annotated[Phone | None, Field(description="Phone number, E.164.", examples=["+390612345678"])] = None


@dataclass(frozen=True, kw_only=True)
class ClientDetails:
    """What a caller may set. `status` None keeps it (a new client is a lead)."""

    __pydantic_config__ = STRICT
    name: Name
    email: Email
    phone: Phone | None = None
    partner_names: Annotated[list[Name], Field(max_length=4)] = field(default_factory=list)
    wedding_date: LocalDate | None = None
    package_type: PackageType = "standard"
    venue_id: Annotated[str, Refers("ven")] | None = None
    planner: Contact | None = None
    payer: Contact | None = None
    status: ClientStatus | None = None
    notes: Notes | None = None
    tags: Tags = field(default_factory=list)
    metadata: Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Client(Record):
    """A client as stored."""

    object: ClassVar[str] = "client"
    prefix: ClassVar[str] = "cli"
    collection: ClassVar[str] = "clients"

    name: Name
    email: Email
    phone: Phone | None = None
    partner_names: list[Name] = field(default_factory=list)
    wedding_date: LocalDate | None = None
    package_type: PackageType = "standard"
    venue_id: str | None = None
    planner: Contact | None = None
    payer: Contact | None = None
    status: ClientStatus = "lead"
    notes: str | None = None
    tags: list[str] = field(default_factory=list)
