"""Routes of venues, version 1: those of every resource, and the actions."""

from apikit.rest import ResourceSpec, endpoints, resource_routes
from domain.jobs.job_start import start_job
from domain.venues.model import Venue
from domain.venues.wiring import venue_service
from functions.venues.v1.schemas import VenueIn, VenueOut, VenuePatch

_DESCRIPTIONS = {
    "delete": "Delete a venue. It can be restored for 30 days. Returns 409 `conflict` if it has spaces, or a wedding that is tentative, "
    "definite or in progress, and not over: `dependents` names up to 20. Archive it to keep them.",
}
SPEC = ResourceSpec(
    record=Venue,
    tag="Venues",
    service=venue_service,
    create_body=VenueIn,
    patch_body=VenuePatch,
    response=VenueOut,
    start_job=start_job,
    descriptions=_DESCRIPTIONS,
)
router = resource_routes(SPEC)

_ACTION_DESCRIPTIONS = {
    "archive": "Archive a venue. Existing data is kept, but new spaces, weddings and bookings are rejected.",
    "activate": "Activate an archived venue. New spaces, weddings and bookings are accepted again.",
}
endpoints.add_actions(router, SPEC, _ACTION_DESCRIPTIONS)
