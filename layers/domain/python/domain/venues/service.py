"""Use cases of venues in addition to those of every resource: sorted opening hours and holidays, and transitions of the status."""

from collections.abc import Mapping
from typing import Any

from apikit import Actor, Clock
from apikit.resources import Directory, StatefulService, records, stores
from domain.ledgers.upcoming_holders import UpcomingHolders
from domain.organizations.lookup import OrganizationLookup, inherit_values
from domain.venues.model import ACTIONS, STATUS, Venue, VenueDetails, sort_holidays
from domain.weekly_hours import sort_hours

_ADVICE = "Cancel, release or move the wedding first, or archive the venue."
# Fields with the organization's value as default.
_INHERITED_FIELDS = ("time_zone", "currency")


class VenueService(StatefulService[Venue, VenueDetails]):
    """Venues: create, get, list, replace, update, delete, archive, activate. The store refuses to delete a venue with spaces."""

    record_type = Venue
    details_type = VenueDetails
    machine, actions = STATUS, ACTIONS

    def __init__(
        self,
        store: stores.Store[Venue],
        clock: Clock,
        directory: Directory,
        *,
        organizations: OrganizationLookup,
        weddings: UpcomingHolders,
    ) -> None:
        super().__init__(store, clock, directory)
        self._organizations = organizations
        self._weddings = weddings

    def check_removable(self, actor: Actor, record: Venue) -> Venue:
        """Return the venue. Raises Conflict when it has a wedding that is tentative, definite or in progress."""
        self._weddings.require_none(record.tenant, record.id, now=self.clock.now(), advice=_ADVICE)
        return record

    def create_values(self, actor: Actor, details: VenueDetails) -> Mapping[str, Any]:
        """Return the values of a new venue. Its default status is active. Raises InvalidRequest."""
        return {**self._values(actor, details), "status": details.status or "active"}

    def update_values(self, actor: Actor, record: Venue, details: VenueDetails) -> Mapping[str, Any]:
        """Return the new values. Raises InvalidRequest, IllegalTransition."""
        return {**self._values(actor, details), "status": self.next_status(record, details.status)}

    def _values(self, actor: Actor, details: VenueDetails) -> records.JsonObject:
        values = {
            **records.field_values(details),
            "opening_hours": sort_hours(details.opening_hours, pointer="/opening_hours"),
            "holidays": sort_holidays(details.holidays, pointer="/holidays"),
        }
        return inherit_values(self._organizations, actor.tenant, values, _INHERITED_FIELDS)
