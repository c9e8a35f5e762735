"""Routes of venues, version 1: those that every resource has, and the moves of the status."""

from functools import partial
from typing import Any

from apikit.actor import Actor
from apikit.web.endpoints import add_action
from apikit.web.kinds import ResourceKind
from apikit.web.resources import resource_routes
from domain.jobs.starting import start_job
from domain.venues.model import ACTIONS, Venue
from domain.venues.wiring import venue_service
from functions.venues.v1.schemas import VenueIn, VenueOut, VenuePatch

KIND = ResourceKind(
    record=Venue,
    tag="Venues",
    service=venue_service,
    takes=VenueIn,
    patches=VenuePatch,
    gives=VenueOut,
    start_job=start_job,
)
router = resource_routes(KIND)

_TEXTS = {
    "archive": "Archive a venue: it keeps what it has, and takes no new spaces, weddings or bookings.",
    "activate": "Activate a venue that was archived: it takes new spaces, weddings and bookings again.",
}


def _act(action: str, actor: Actor, venue_id: str, **place: Any) -> Venue:
    return venue_service().act(actor, venue_id, action, **place)


for _action in ACTIONS:
    add_action(router, KIND, _action, partial(_act, _action), text=_TEXTS[_action])
