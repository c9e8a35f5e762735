"""Use cases of organizations beyond those every resource has: who may found, suspend and delete one."""

from collections.abc import Mapping
from typing import Any

from apikit import records
from apikit.actor import Actor
from apikit.errors import Conflict, FieldError, InvalidRequest, OrganizationForbidden
from apikit.records import Cause
from domain.organizations.model import STATUS, Organization, OrganizationDetails
from domain.resources import ResourceService


class OrganizationService(ResourceService[Organization, OrganizationDetails]):
    """Organizations: a chain creates and manages its children; a child sees itself."""

    record_type = Organization
    details_type = OrganizationDetails

    def found(self, organization: Organization) -> None:
        """Stores a chain that nobody owns: the operator's way to take in a customer. Asks for no scope."""
        self.store.add(organization, Cause("operator", "bootstrap"))

    def first(self, actor: Actor, details: OrganizationDetails) -> Mapping[str, Any]:
        """The values of a new child of the caller's own organization. Raises InvalidRequest, Conflict."""
        own = actor.tenant.organization_id
        if details.parent_id not in {None, own}:
            fault = FieldError("invalid_parent", "must be your own organization", pointer="/parent_id")
            raise InvalidRequest.of([fault])
        if self.store.get(actor.tenant, own).parent_id is not None:
            raise Conflict("Only a chain has children; this organization has a parent itself.")
        return {**records.values_of(details), "parent_id": own, "status": details.status or "active"}

    def revised(self, actor: Actor, record: Organization, details: OrganizationDetails) -> Mapping[str, Any]:
        """The new values. Raises InvalidRequest for another parent, IllegalTransition, OrganizationForbidden."""
        if details.parent_id not in {None, record.parent_id}:
            raise InvalidRequest.of([FieldError("read_only", "cannot change", pointer="/parent_id")])
        status = details.status or record.status
        if status != record.status:
            _require_parent(actor, record)
            STATUS.require(record.status, status)
        return {**records.values_of(details), "parent_id": record.parent_id, "status": status}

    def removable(self, actor: Actor, record: Organization) -> Organization:
        """A child, which nobody acts for from then on. Raises Conflict for the caller's own organization."""
        if record.id == actor.tenant.organization_id:
            raise Conflict("An organization cannot delete itself.")
        return record


def _require_parent(actor: Actor, record: Organization) -> None:
    if record.parent_id != actor.tenant.organization_id:
        raise OrganizationForbidden("Only the parent organization may change the status.")
