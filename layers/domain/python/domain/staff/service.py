"""Use cases of staff in addition to those of every resource: the organization's time zone as default, the status, and the schedule."""

from collections.abc import Mapping
from typing import Any

from apikit import Actor, Clock, errors
from apikit.resources import Directory, Preconditions, StatefulService, records, stores
from domain.duplicate_values import duplicate_faults
from domain.ledgers.free_time import FreeTimeCheck
from domain.ledgers.reserving_service import ReservingService
from domain.organizations.lookup import OrganizationLookup, inherit_values
from domain.staff.model import ACTIONS, STATUS, StaffMember, StaffMemberDetails
from domain.staff.schedule import Schedule, added_time_off, sort_schedule

_MOVE_OR_FORCE = "Move or cancel these, or set `force` to keep them during the time off."
_MOVE_BEFORE_DELETION = "Move or cancel these before you delete the staff member, or deactivate it."


class StaffService(ReservingService[StaffMember, StaffMemberDetails], StatefulService[StaffMember, StaffMemberDetails]):
    """Staff: create, get, list, replace, update, delete, activate, deactivate, replace the schedule."""

    record_type = StaffMember
    details_type = StaffMemberDetails
    machine, actions = STATUS, ACTIONS

    def __init__(
        self,
        store: stores.Store[StaffMember],
        clock: Clock,
        directory: Directory,
        *,
        organizations: OrganizationLookup,
        free_time: FreeTimeCheck,
    ) -> None:
        super().__init__(store, clock, directory)
        self._organizations = organizations
        self._free_time = free_time

    def replace_schedule(
        self,
        actor: Actor,
        staff_id: str,
        schedule: Schedule,
        *,
        preconditions: Preconditions | None,
        is_forced: bool = False,
    ) -> StaffMember:
        """Replace the whole schedule and return the staff member; nothing changes when it has the schedule already.

        Raises InsufficientScope, NotFound, ResourceDeleted, StaleVersion; InvalidRequest for an inconsistent schedule; Conflict, unless
        forced, when new time off meets live reservations.
        """

        def change(member: StaffMember) -> StaffMember:
            new_schedule, now = sort_schedule(schedule), self.clock.now()
            if not is_forced:
                spans = added_time_off(member.schedule, new_schedule)
                self._free_time.require_free_spans(member.tenant, member.id, spans, now=now, advice=_MOVE_OR_FORCE)
            return records.next_version(member, now, {"schedule": new_schedule})

        return self.change_record(actor, staff_id, preconditions, change)

    def create_values(self, actor: Actor, details: StaffMemberDetails) -> Mapping[str, Any]:
        """Return the values of a new staff member. The default status is active. Raises InvalidRequest for duplicate services."""
        return {**self._values(actor, details), "status": details.status or "active"}

    def update_values(self, actor: Actor, record: StaffMember, details: StaffMemberDetails) -> Mapping[str, Any]:
        """Return the new values. Raises InvalidRequest for duplicate services, IllegalTransition."""
        return {**self._values(actor, details), "status": self.next_status(record, details.status)}

    def check_removable(self, actor: Actor, record: StaffMember) -> StaffMember:
        """Return the staff member. Raises Conflict when it has live reservations that have not ended."""
        self._free_time.require_unreserved(record.tenant, record.id, now=self.clock.now(), advice=_MOVE_BEFORE_DELETION)
        return record

    def _values(self, actor: Actor, details: StaffMemberDetails) -> records.JsonObject:
        if faults := duplicate_faults(details.service_ids, pointer="/service_ids"):
            raise errors.InvalidRequest.from_errors(faults)
        return inherit_values(self._organizations, actor.tenant, records.field_values(details), ("time_zone",))
