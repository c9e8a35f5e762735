"""Schemas of the records that are only published in events."""

from pydantic import Field
from pydantic.json_schema import models_json_schema

from apikit.resources.fields import Metadata
from apikit.resources.records import Record
from apikit.rest.payloads import Resource
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


_OBJECTS: dict[type[Record], type[Resource]] = {QuotaAlert: QuotaAlertOut}


def add_event_objects(schemas: Json) -> None:
    """Add the schemas to those of FastAPI, in place."""
    _, definitions = models_json_schema(
        [(cls, "serialization") for cls in _OBJECTS.values()], ref_template=PREFIX + "{model}"
    )
    schemas.update(definitions["$defs"])


def name_event_objects(schemas: Json) -> None:
    """Set the type names and example IDs in the published schemas, in place."""
    for record_type, cls in _OBJECTS.items():
        name_schema(schemas[published_name(cls.__name__)], record_type)
