"""Routes of waitlist entries, version 1: those of every resource, and the acceptance of an offer."""

from typing import Any

from fastapi import Request, Response

from apikit.http import current_actor
from apikit.resources import records
from apikit.rest import ResourceSpec, endpoints, resource_routes, responses
from domain.jobs.job_start import start_job
from domain.waitlist.model import WaitlistEntry
from domain.waitlist.wiring import waitlist_service
from functions.waitlist.v1.schemas import WaitlistEntryIn, WaitlistEntryOut, WaitlistEntryPatch

_DESCRIPTIONS = {
    "create": "Create a waitlist entry. When a slot of the service becomes free between `from` and `to`, it is held for the first customer "
    "who waits for it (`waitlist.slot_offered`). Slots that are free already are not offered: book them.",
    "delete": "Delete a waitlist entry. It is `canceled`; an offered slot becomes free and is offered to the next customer.",
}
SPEC = ResourceSpec(
    record=WaitlistEntry,
    tag="Waitlist entries",
    service=waitlist_service,
    create_body=WaitlistEntryIn,
    patch_body=WaitlistEntryPatch,
    response=WaitlistEntryOut,
    start_job=start_job,
    descriptions=_DESCRIPTIONS,
)
router = resource_routes(SPEC)

_ACCEPT = (
    "Accept an offer. Returns its booking: `confirmed`, or `pending` if the service requires confirmation; the entry is `converted`. "
    "Returns 409 if the entry has no open offer or the offer has expired. `If-Match` is optional and applies to the entry."
)


# The function of the bookings publishes the schema.
_BOOKING: dict[str, Any] = {
    "description": "The booking.",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/BookingOut"}}},
}
_ACCEPT_DOCS = SPEC.operation("accept", "write", problems=(404, 409, 410, 412))
_ACCEPT_DOCS["responses"][200] = _BOOKING


async def accept(request: Request, version: Any) -> Response:
    """Accept the offer of the entry in the path and return the booking."""
    booking = waitlist_service().accept(
        current_actor(request), request.path_params["waitlist_entry_id"], preconditions=version
    )
    return responses.record_response(request, records.public_form(booking), booking)


endpoints.add_route(
    router,
    SPEC,
    "POST",
    f"{endpoints.id_path(SPEC)}/accept",
    accept,
    arguments=endpoints.version_argument(SPEC),
    **{**_ACCEPT_DOCS, "response_model": None, "description": _ACCEPT},
)
