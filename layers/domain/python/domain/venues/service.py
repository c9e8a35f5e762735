"""Use cases of venues beyond those every resource has: a calendar in order, and a status that moves along its machine."""

from collections.abc import Mapping
from typing import Any, Protocol

from apikit import Actor, Clock, Tenant
from apikit.resources import Directory, StatefulService, records, stores
from domain.organizations.model import Organization
from domain.venues.model import ACTIONS, STATUS, Venue, VenueDetails, by_date
from domain.weekly_hours import in_order

# What a venue has of its organization unless it says otherwise.
_INHERITED = ("time_zone", "currency")


class Organizations(Protocol):
    """What venues ask of organizations."""

    def find_own(self, tenant: Tenant) -> Organization | None:
        """The tenant's own record; None when there is none."""
        ...


class VenueService(StatefulService[Venue, VenueDetails]):
    """Venues: create, get, list, replace, update, delete. One that has spaces is not deleted: its store refuses."""

    record_type = Venue
    details_type = VenueDetails
    machine, actions = STATUS, ACTIONS

    def __init__(
        self,
        store: stores.Store[Venue],
        clock: Clock,
        directory: Directory | None = None,
        organizations: Organizations | None = None,
    ) -> None:
        super().__init__(store, clock, directory)
        self._organizations = organizations

    def create_values(self, actor: Actor, details: VenueDetails) -> Mapping[str, Any]:
        """A new venue's values; active unless its status says otherwise. Raises InvalidRequest."""
        return {**self._values(actor, details), "status": details.status or "active"}

    def update_values(self, actor: Actor, record: Venue, details: VenueDetails) -> Mapping[str, Any]:
        """The new values. Raises InvalidRequest, IllegalTransition when the status may not move so."""
        return {**self._values(actor, details), "status": self.next_status(record, details.status)}

    def _values(self, actor: Actor, details: VenueDetails) -> records.JsonObject:
        values = {
            **records.field_values(details),
            "opening_hours": in_order(details.opening_hours, pointer="/opening_hours"),
            "holidays": by_date(details.holidays, pointer="/holidays"),
        }
        absent = [name for name in _INHERITED if values[name] is None]
        own = self._organizations.find_own(actor.tenant) if absent and self._organizations else None
        return {**values, **{name: getattr(own, name) for name in absent if own}}
