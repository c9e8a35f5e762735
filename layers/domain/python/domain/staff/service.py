"""Use cases of staff in addition to those of every resource: the organization's time zone as default, the status, and the schedule."""

from collections.abc import Mapping
from typing import Any

from apikit import Actor, Clock, errors
from apikit.resources import Directory, Preconditions, StatefulService, records, stores
from domain.duplicate_values import duplicate_faults
from domain.organizations.lookup import OrganizationLookup, inherit_values
from domain.staff.model import ACTIONS, STATUS, StaffMember, StaffMemberDetails
from domain.staff.schedule import Schedule, sort_schedule


class StaffService(StatefulService[StaffMember, StaffMemberDetails]):
    """Staff: create, get, list, replace, update, delete, activate, deactivate, replace the schedule."""

    record_type = StaffMember
    details_type = StaffMemberDetails
    machine, actions = STATUS, ACTIONS

    def __init__(
        self,
        store: stores.Store[StaffMember],
        clock: Clock,
        directory: Directory | None = None,
        organizations: OrganizationLookup | None = None,
    ) -> None:
        super().__init__(store, clock, directory)
        self._organizations = organizations

    def replace_schedule(
        self, actor: Actor, staff_id: str, schedule: Schedule, *, preconditions: Preconditions | None
    ) -> StaffMember:
        """Replace the whole schedule and return the staff member; nothing changes when it has the schedule already.

        Raises InsufficientScope, NotFound, ResourceDeleted, StaleVersion; InvalidRequest for an inconsistent schedule.
        """

        def change(member: StaffMember) -> StaffMember:
            return records.next_version(member, self.clock.now(), {"schedule": sort_schedule(schedule)})

        return self.change_record(actor, staff_id, preconditions, change)

    def create_values(self, actor: Actor, details: StaffMemberDetails) -> Mapping[str, Any]:
        """Return the values of a new staff member. The default status is active. Raises InvalidRequest for duplicate services."""
        return {**self._values(actor, details), "status": details.status or "active"}

    def update_values(self, actor: Actor, record: StaffMember, details: StaffMemberDetails) -> Mapping[str, Any]:
        """Return the new values. Raises InvalidRequest for duplicate services, IllegalTransition."""
        return {**self._values(actor, details), "status": self.next_status(record, details.status)}

    def _values(self, actor: Actor, details: StaffMemberDetails) -> records.JsonObject:
        if faults := duplicate_faults(details.service_ids, pointer="/service_ids"):
            raise errors.InvalidRequest.from_errors(faults)
        return inherit_values(self._organizations, actor.tenant, records.field_values(details), ("time_zone",))
