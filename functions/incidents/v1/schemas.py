"""Schemas of the status and of incidents over HTTP, version 1. Their fields are documented in `domain.incidents`."""

from pydantic import Field

from apikit.resources import fields
from apikit.rest import payloads
from domain.incidents.model import Incident, IncidentDetails
from domain.incidents.status_board import PlatformStatus

_Body = payloads.body_schema(IncidentDetails, "Fields of an incident.")
IncidentOut = payloads.response_schema(Incident, "An incident of the platform: its impact, and its updates.")
StatusOut = payloads.form_schema(PlatformStatus, "The status of the platform and of its components.")
IncidentIn = payloads.extend_schema(
    _Body,
    "IncidentIn",
    "Fields to open an incident.",
    message=(fields.Text, Field(description="Text of the first update.", examples=["We look for the cause."])),
)
IncidentPatch = payloads.patch_schema(_Body, "Fields of an incident to change (RFC 7396).")
