"""The customer record."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from pydantic import Field

from apikit.resources import ListIndex, Record, fields


@dataclass(frozen=True, kw_only=True)
class CustomerFields:
    """The fields in request bodies, in the stored record and in responses."""

    name: Annotated[fields.Name, Field(description="Name of the customer.", examples=["Anna Rossi"])]
    email: Annotated[
        fields.Email | None, Field(description="E-mail address of the customer.", examples=["anna@example.com"])
    ] = None
    phone: Annotated[
        fields.Phone | None,
        Field(description="Phone number in international format; stored as E.164.", examples=["+4930901820"]),
    ] = None
    locale: Annotated[
        fields.Locale | None,
        Field(
            description="Language and region of the customer as a BCP 47 language tag; stored in its canonical form.",
            examples=["de-AT"],
        ),
    ] = None
    time_zone: Annotated[
        fields.TimeZone | None,
        Field(description="Time zone of the customer, an IANA name.", examples=["Europe/Vienna"]),
    ] = None
    notes: Annotated[
        fields.Notes | None, Field(description="Free text for your staff.", examples=["Prefers the morning."])
    ] = None
    tags: Annotated[fields.Tags, Field(description="Labels, at most 50.", examples=[["regular", "spa"]])] = field(
        default_factory=list
    )


@dataclass(frozen=True, kw_only=True)
class CustomerDetails(CustomerFields):
    """The fields that a caller can set."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class Customer(CustomerFields, Record):
    """A customer as stored."""

    object: ClassVar[str] = "customer"
    prefix: ClassVar[str] = "cus"
    collection: ClassVar[str] = "customers"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(equal="email"),
        ListIndex(order="name"),
    )

    merged_into_id: Annotated[
        str | None,
        Field(
            description="ID of the customer into which this one was merged; null if it was not merged. The ID of a merged customer "
            "leads to the other one.",
            examples=[None],
        ),
    ] = None
