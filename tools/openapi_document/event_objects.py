"""Schemas of the records and forms that are only published in events."""

from typing import Literal

from pydantic import BaseModel, Field
from pydantic.json_schema import models_json_schema

from apikit.resources.fields import LocalDate, Metadata, Moment, Money
from apikit.resources.records import Record
from apikit.rest.payloads import FormSchema, Resource
from domain.quotas.model import QuotaAlert, QuotaName
from tools.openapi_document.identities import name_schema
from tools.openapi_document.schemas import PREFIX, Json, published_name


class QuotaAlertOut(Resource):
    """An alert that a daily or monthly quota of an API key is nearly or fully used. It is only available in events."""

    metadata: Metadata = Field(description="Always empty.", examples=[{}])
    api_key_id: str = Field(description="ID of the API key.", examples=["key_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    quota: QuotaName = Field(description="Name of the quota.", examples=["daily_quota"])
    percent: int = Field(description="Used percentage of the quota: 80 or 100.", examples=[80])
    limit: int = Field(description="Quota: requests per period.", examples=[10_000])
    period: str = Field(description="Day (`20260301`) or month (`202603`) of the quota, in UTC.", examples=["20260301"])


class PaymentRequestOut(FormSchema):
    """An item of a payment schedule that became due or overdue. It is only available in events."""

    object: Literal["payment_request"] = Field(description="Always `payment_request`.", examples=["payment_request"])
    payment_schedule_id: str = Field(
        description="ID of the payment schedule.", examples=["psc_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )
    booking_id: str | None = Field(
        description="ID of the booking of the schedule; null for a wedding.",
        examples=["bkg_01k0a3v5m8f1xq2w7r9tbdc6yz"],
    )
    wedding_id: str | None = Field(
        description="ID of the wedding of the schedule; null for a booking.", examples=[None]
    )
    number: int = Field(description="Number of the item, from 1.", examples=[1])
    label: str = Field(description="Name of the item.", examples=["Deposit"])
    amount: Money = Field(description="Amount of the item.", examples=[{"amount": 30000, "currency": "EUR"}])
    due_on: LocalDate = Field(description="Local date on which the item fell due.", examples=["2027-03-01"])
    status: Literal["due", "overdue"] = Field(description="Status that the item has reached.", examples=["due"])
    payment_id: str | None = Field(
        description="ID of the open payment of the item; null if there is none.", examples=[None]
    )


class OccupiedTimeOut(FormSchema):
    """A time that a booking occupies, with what it occupies."""

    service_ids: list[str] = Field(
        description="IDs of the services of the booking.", examples=[["svc_01k0a3v5m8f1xq2w7r9tbdc6yz"]]
    )
    staff_ids: list[str] = Field(
        description="IDs of the staff members of the booking.", examples=[["stf_01k0a3v5m8f1xq2w7r9tbdc6yz"]]
    )
    space_ids: list[str] = Field(
        description="IDs of the spaces of the booking.", examples=[["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"]]
    )
    start_at: Moment = Field(description="Start of the booking.", examples=["2026-12-01T09:00:00Z"])
    end_at: Moment = Field(description="End of the booking.", examples=["2026-12-01T10:00:00Z"])
    party_size: int = Field(description="Number of people.", examples=[1])


class AvailabilityChangeOut(FormSchema):
    """A change of the time that a booking occupies. It is only available in events."""

    object: Literal["availability_change"] = Field(
        description="Always `availability_change`.", examples=["availability_change"]
    )
    released: OccupiedTimeOut | None = Field(description="Time that became free; null if none did.")
    reserved: OccupiedTimeOut | None = Field(description="Time that is occupied now; null if none is.")


class FutureResourceOut(BaseModel, extra="allow"):
    """A resource that the API does not have yet. Its other fields are not defined yet."""

    id: str = Field(description="Unique ID; sorts by creation time.", examples=["rep_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    object: str = Field(description="Type of the resource.", examples=["report"])


class ResourceStubOut(BaseModel, extra="allow"):
    """A resource that may lack fields, because the event would be too large."""

    id: str = Field(description="Unique ID of the resource.", examples=["cli_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    object: str = Field(description="Type of the resource.", examples=["client"])


_OBJECTS: dict[type[Record], type[Resource]] = {QuotaAlert: QuotaAlertOut}
_FORMS: dict[str, type[BaseModel]] = {
    "availability_change": AvailabilityChangeOut,
    "payment_request": PaymentRequestOut,
}


def form_names() -> dict[str, str]:
    """Return the names of the schemas of the forms by their type names."""
    return {name: published_name(cls.__name__) for name, cls in _FORMS.items()}


def add_event_objects(schemas: Json) -> None:
    """Add the schemas to those of FastAPI, in place."""
    classes: tuple[type[BaseModel], ...] = (*_OBJECTS.values(), *_FORMS.values(), FutureResourceOut, ResourceStubOut)
    _, definitions = models_json_schema([(cls, "serialization") for cls in classes], ref_template=PREFIX + "{model}")
    schemas.update(definitions["$defs"])


def name_event_objects(schemas: Json) -> None:
    """Set the type names and example IDs in the published schemas, in place."""
    for record_type, cls in _OBJECTS.items():
        name_schema(schemas[published_name(cls.__name__)], record_type)
