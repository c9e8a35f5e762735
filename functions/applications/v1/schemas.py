"""Schemas of applications over HTTP, version 1. Their fields are documented in `domain.applications.model`."""

from pydantic import Field

from apikit.rest import payloads
from domain.applications.model import Application, ApplicationDetails, Reason
from domain.applications.service import PendingApplication

ApplicationIn = payloads.body_schema(ApplicationDetails, "Fields to create or replace an application.")
ApplicationPatch = payloads.patch_schema(
    ApplicationIn, "Fields of an application to change. Null clears a field (RFC 7396)."
)
ApplicationOut = payloads.response_schema(
    Application, "A developer application: what uses the API with credentials of its own, after its approval."
)
PendingApplicationOut = payloads.extend_schema(
    ApplicationOut,
    "PendingApplicationOut",
    "An application that waits for its approval, with the name of its organization.",
    organization_name=(
        str | None,
        Field(None, description="Name of the organization that registered the application.", examples=["Lago Hotels"]),
    ),
)


class ApplicationReviewIn(payloads.Body):
    """The reason of a rejection or suspension."""

    reason: Reason = Field(
        description="Reason, for the developer of the application.", examples=["The website does not respond."]
    )


def pending_form(application: PendingApplication) -> payloads.Resource:
    """Return the published form of an application that waits for its approval."""
    return PendingApplicationOut.from_record(application.record).model_copy(
        update={"organization_name": application.organization_name}
    )
