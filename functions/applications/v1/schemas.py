"""Schemas of applications over HTTP, version 1. Their fields are documented in `domain.applications.model`."""

from pydantic import Field

from apikit.rest import payloads
from domain.applications.model import Application, ApplicationDetails, Reason

ApplicationIn = payloads.body_schema(ApplicationDetails, "Fields to create or replace an application.")
ApplicationPatch = payloads.patch_schema(
    ApplicationIn, "Fields of an application to change. Null clears a field (RFC 7396)."
)
ApplicationOut = payloads.response_schema(
    Application, "A developer application: what uses the API with credentials of its own, after its approval."
)


class ApplicationReviewIn(payloads.Body):
    """The reason of a rejection or suspension."""

    reason: Reason = Field(
        description="Reason, for the developer of the application.", examples=["The website does not respond."]
    )
