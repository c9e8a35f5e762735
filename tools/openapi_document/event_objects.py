"""Schemas of the records and forms that are only published in events."""

from typing import Literal

from pydantic import BaseModel, Field
from pydantic.json_schema import models_json_schema

from apikit.resources.fields import LocalDate, Metadata, Money
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


_OBJECTS: dict[type[Record], type[Resource]] = {QuotaAlert: QuotaAlertOut}
_FORMS: dict[str, type[BaseModel]] = {"payment_request": PaymentRequestOut}


def form_names() -> dict[str, str]:
    """Return the names of the schemas of the forms by their type names."""
    return {name: published_name(cls.__name__) for name, cls in _FORMS.items()}


def add_event_objects(schemas: Json) -> None:
    """Add the schemas to those of FastAPI, in place."""
    classes = (*_OBJECTS.values(), *_FORMS.values())
    _, definitions = models_json_schema([(cls, "serialization") for cls in classes], ref_template=PREFIX + "{model}")
    schemas.update(definitions["$defs"])


def name_event_objects(schemas: Json) -> None:
    """Set the type names and example IDs in the published schemas, in place."""
    for record_type, cls in _OBJECTS.items():
        name_schema(schemas[published_name(cls.__name__)], record_type)
