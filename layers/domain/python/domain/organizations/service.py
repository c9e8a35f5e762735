"""Use cases of organizations beyond those every resource has: who may found, suspend and delete one."""

from collections.abc import Mapping
from typing import Any

from apikit import records
from apikit.actor import Actor, Tenant
from apikit.errors import Conflict, FieldError, InvalidRequest, NotFound, OrganizationForbidden
from apikit.records import Cause
from domain.organizations.model import ACTIONS, STATUS, Organization, OrganizationDetails
from domain.resources import NOWHERE, ResourceService

_INHERITED = ("time_zone", "currency", "country")


class OrganizationService(ResourceService[Organization, OrganizationDetails]):
    """Organizations: a chain creates and manages its children; a child sees itself."""

    record_type = Organization
    details_type = OrganizationDetails

    def found(self, organization: Organization) -> None:
        """Stores a chain that nobody owns: the operator's way to take in a customer. Asks for no scope."""
        self.store.add(organization, Cause("operator", "bootstrap"))

    def act(
        self,
        actor: Actor,
        organization_id: str,
        action: str,
        *,
        expecting: int | None,
        within: Mapping[str, str] = NOWHERE,
    ) -> Organization:
        """The organization moved by an action of `ACTIONS`. Raises NotFound, IllegalTransition, OrganizationForbidden."""
        target = ACTIONS[action]

        def change(organization: Organization) -> Organization:
            _require_parent(actor, organization)
            STATUS.require(organization.status, target)
            return records.changed(organization, self.clock.now(), {"status": target})

        return self._change(actor, organization_id, expecting, change, within=within)

    def option_days(self, tenant: Tenant) -> int | None:
        """How many days an organization holds a tentative wedding; None when it does not say. Asks for no scope."""
        try:
            return self.store.get(tenant, tenant.organization_id).option_days
        except NotFound:
            return None

    def first(self, actor: Actor, details: OrganizationDetails) -> Mapping[str, Any]:
        """The values of a new child of the caller's own organization. Raises InvalidRequest, Conflict."""
        own = actor.tenant.organization_id
        if details.parent_id not in {None, own}:
            fault = FieldError("invalid_parent", "must be your own organization", pointer="/parent_id")
            raise InvalidRequest.of([fault])
        chain = self.store.get(actor.tenant, own)
        if chain.parent_id is not None:
            raise Conflict("Only a chain has children; this organization has a parent itself.")
        values = records.values_of(details)
        inherited = {name: getattr(chain, name) for name in _INHERITED if values[name] is None}
        return {**values, **inherited, "parent_id": own, "status": details.status or "active"}

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
