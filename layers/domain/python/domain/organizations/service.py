"""Use cases of organizations beyond those every resource has: who may found, suspend and delete one."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from apikit import Actor, Clock, Tenant, atomic, errors
from apikit.resources import Preconditions, ResourceService, records, stores
from domain.organizations.model import ACTIONS, STATUS, Organization, OrganizationDetails

# What a new child has of its chain unless it says otherwise.
_INHERITED = ("time_zone", "currency", "country")
_TOLD = "A change of the status of an organization's API keys"


class OrganizationStore(stores.Store[Organization], Protocol):
    """A store that reaches the keys of an organization, too."""

    def update_key_suspension(self, record: Organization) -> None:
        """Its own keys let in, or do not, from the next request on."""
        ...


class OrganizationService(ResourceService[Organization, OrganizationDetails]):
    """Organizations: a chain creates and manages its children; a child sees itself."""

    record_type = Organization
    details_type = OrganizationDetails

    def __init__(self, store: OrganizationStore, clock: Clock) -> None:
        super().__init__(store, clock)
        self._organizations = store

    def bootstrap(self, organization: Organization) -> None:
        """Stores a chain that nobody owns: the operator's way to take in a customer. Asks for no scope."""
        self.store.add(organization, records.Cause("operator", "bootstrap"))

    def act(
        self,
        actor: Actor,
        organization_id: str,
        action: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Organization:
        """The organization after an action of `ACTIONS`, which its own keys follow; done again, it finishes what was cut off.

        Raises NotFound, OrganizationForbidden.
        """
        target = ACTIONS[action]

        def change(organization: Organization) -> Organization:
            _require_parent(actor, organization)
            return records.next_version(organization, self.clock.now(), {"status": target})

        return self._change(actor, organization_id, preconditions, change, parent_ids=parent_ids)

    def find_own(self, tenant: Tenant) -> Organization | None:
        """The tenant's own record, for other slices; None when there is none. Asks for no scope."""
        try:
            return self.store.get(tenant, tenant.organization_id)
        except errors.NotFound:
            return None

    def create_values(self, actor: Actor, details: OrganizationDetails) -> Mapping[str, Any]:
        """The values of a new child of the caller's own organization. Raises InvalidRequest, Conflict."""
        own = actor.tenant.organization_id
        if details.parent_id not in {None, own}:
            fault = errors.FieldError("invalid_parent", "must be your own organization", pointer="/parent_id")
            raise errors.InvalidRequest.from_errors([fault])
        chain = self.store.get(actor.tenant, own)
        if chain.parent_id is not None:
            raise errors.Conflict("Only a chain can have child organizations; this organization has a parent.")
        values = records.field_values(details)
        inherited = {name: getattr(chain, name) for name in _INHERITED if values[name] is None}
        return {**values, **inherited, "parent_id": own, "status": details.status or "active"}

    def update_values(self, actor: Actor, record: Organization, details: OrganizationDetails) -> Mapping[str, Any]:
        """The new values. Raises IllegalTransition, OrganizationForbidden."""
        status = details.status or record.status
        if status != record.status:
            _require_parent(actor, record)
            STATUS.require(record.status, status)
        return {**records.field_values(details), "parent_id": record.parent_id, "status": status}

    def restore(
        self,
        actor: Actor,
        record_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Organization:
        """The organization is live again, and so are its own keys. Raises as every restoration does."""
        atomic.require_not_atomic(_TOLD)
        record = super().restore(actor, record_id, preconditions=preconditions, parent_ids=parent_ids)
        self._organizations.update_key_suspension(record)
        return record

    def check_removable(self, actor: Actor, record: Organization) -> Organization:
        """A child, which nobody acts for from then on. Raises Conflict for the caller's own organization."""
        if record.id == actor.tenant.organization_id:
            raise errors.Conflict("An organization cannot delete itself.")
        return record

    def _change(
        self,
        actor: Actor,
        record_id: str,
        preconditions: Preconditions | None,
        change: Callable[[Organization], Organization],
        *,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
        save: Callable[[Organization, records.Cause, Organization], None] | None = None,
    ) -> Organization:
        """The keys are told after every change, since one that was cut off before they knew is told by the next.

        In an atomic batch, whose writes are still to come, they are not: there the status may not change. Raises NotAtomic.
        """

        def judged(old: Organization) -> Organization:
            new = change(old)
            if new.status != old.status or new.deleted_at:
                atomic.require_not_atomic(_TOLD)
            return new

        record = super()._change(actor, record_id, preconditions, judged, parent_ids=parent_ids, save=save)
        if atomic.current_unit() is None:
            self._organizations.update_key_suspension(record)
        return record


def _require_parent(actor: Actor, record: Organization) -> None:
    if record.parent_id != actor.tenant.organization_id:
        raise errors.OrganizationForbidden("Only the parent organization can change the status.")
