"""Use cases of venues beyond those every resource has: a calendar in order, and a status that moves along its machine."""

from collections.abc import Mapping
from typing import Any

from apikit import records
from apikit.actor import Actor, Tenant
from domain.directory import Directory
from domain.resources import NOWHERE, ResourceService
from domain.venues.model import ACTIONS, STATUS, Venue, VenueDetails, by_date, require_open
from domain.weekly_hours import in_order


class VenueService(ResourceService[Venue, VenueDetails]):
    """Venues: create, get, list, replace, update, delete. One that has spaces is not deleted: its store refuses."""

    record_type = Venue
    details_type = VenueDetails

    def act(
        self,
        actor: Actor,
        venue_id: str,
        action: str,
        *,
        expecting: int | None,
        within: Mapping[str, str] = NOWHERE,
    ) -> Venue:
        """The venue moved by an action of `ACTIONS`. Raises NotFound, IllegalTransition, StaleVersion."""
        target = ACTIONS[action]

        def change(venue: Venue) -> Venue:
            STATUS.require(venue.status, target)
            return records.changed(venue, self.clock.now(), {"status": target})

        return self._change(actor, venue_id, expecting, change, within=within)

    def first(self, actor: Actor, details: VenueDetails) -> Mapping[str, Any]:
        """A new venue's values; active unless its status says otherwise. Raises InvalidRequest."""
        return {**_values(details), "status": details.status or "active"}

    def revised(self, actor: Actor, record: Venue, details: VenueDetails) -> Mapping[str, Any]:
        """The new values. Raises InvalidRequest, IllegalTransition when the status may not move so."""
        status = details.status or record.status
        if status != record.status:
            STATUS.require(record.status, status)
        return {**_values(details), "status": status}


def require_open_venue(directory: Directory, tenant: Tenant, venue_id: str, *, pointer: str = "/venue_id") -> None:
    """For what a venue would take in anew: a wedding, a booking. Raises Conflict when it is archived; one read.

    A venue that does not exist is not this function's: references are checked where they are resolved.
    """
    place = (Venue.collection, venue_id)
    venue = directory.forms(tenant, [place]).get(place)
    if venue is not None:
        require_open(venue, pointer=pointer)


def _values(details: VenueDetails) -> records.JsonObject:
    return {
        **records.values_of(details),
        "opening_hours": in_order(details.opening_hours, pointer="/opening_hours"),
        "holidays": by_date(details.holidays, pointer="/holidays"),
    }
