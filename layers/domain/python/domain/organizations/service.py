"""Use cases of organizations in addition to those of every resource: create, suspend, activate and delete child organizations."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from apikit import Actor, Clock, Tenant, atomic, epoch_ms, errors
from apikit.audit import request_source
from apikit.resources import Preconditions, records, stores
from domain.organizations.lockout import RuleSetter, find_lockout
from domain.organizations.model import ACTIONS, STATUS, Organization, OrganizationDetails
from domain.organizations.security_settings import NAME
from domain.principal_sync import PrincipalSyncService

# Fields that a new child takes from its chain by default.
_CHAIN_DEFAULTS = ("time_zone", "currency", "country")
_KEY_STATUS_CHANGE = "A change of the status of an organization's API keys"
_RULES_CHANGE = "A change of an organization's security rules"


class OrganizationStore(stores.Store[Organization], Protocol):
    """A store that can also suspend the keys of an organization."""

    def find_many(self, tenants: Iterable[Tenant]) -> Mapping[Tenant, Organization]:
        """Return the own organization of each tenant, in two reads; without those that have no record."""
        ...

    def update_key_suspension(self, record: Organization) -> None:
        """Suspend the organization's own keys or lift their suspension, with effect from the next request."""
        ...

    def write_rules(self, organization_id: str) -> None:
        """Give all principals of the organization its current rules, with effect from the next request."""
        ...

    def find_setter(self, actor: Actor, source: request_source.RequestSource) -> RuleSetter:
        """Return who sets rules in this request."""
        ...


class OrganizationService(PrincipalSyncService[Organization, OrganizationDetails]):
    """Organizations. A chain creates and manages its children; a child can read itself."""

    record_type = Organization
    details_type = OrganizationDetails

    def __init__(self, store: OrganizationStore, clock: Clock) -> None:
        super().__init__(store, clock)
        self._organizations = store

    def bootstrap(self, organization: Organization) -> None:
        """Store a new chain, on behalf of the operator. Requires no scope."""
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
        """Perform an action of `ACTIONS` on an organization and its keys. A retry completes an interrupted action.

        Raises NotFound, OrganizationForbidden.
        """
        target = ACTIONS[action]

        def change(organization: Organization) -> Organization:
            _require_parent(actor, organization)
            return records.next_version(organization, self.clock.now(), {"status": target})

        return self.change_record(actor, organization_id, preconditions, change, parent_ids=parent_ids)

    def find_own(self, tenant: Tenant) -> Organization | None:
        """Return the tenant's own organization, or None. For other slices; requires no scope."""
        try:
            return self.store.get(tenant, tenant.organization_id)
        except errors.NotFound:
            return None

    def find_many(self, tenants: Iterable[Tenant]) -> Mapping[Tenant, Organization]:
        """Return the own organization of each tenant, in two reads. For other slices; requires no scope."""
        return self._organizations.find_many(tenants)

    def create_values(self, actor: Actor, details: OrganizationDetails) -> Mapping[str, Any]:
        """Return the values of a new child of the caller's organization. Raises InvalidRequest, Conflict."""
        own_id = actor.tenant.organization_id
        if details.parent_id not in {None, own_id}:
            field_error = errors.FieldError("invalid_parent", "must be your own organization", pointer="/parent_id")
            raise errors.InvalidRequest.from_errors([field_error])
        chain = self.store.get(actor.tenant, own_id)
        if chain.parent_id is not None:
            raise errors.Conflict("Only a chain can have child organizations; this organization has a parent.")
        _require_live_rules(actor, details.settings)
        values = records.field_values(details)
        defaults = {name: getattr(chain, name) for name in _CHAIN_DEFAULTS if values[name] is None}
        return {**values, **defaults, "parent_id": own_id, "status": details.status or "active"}

    def update_values(self, actor: Actor, record: Organization, details: OrganizationDetails) -> Mapping[str, Any]:
        """Return the values of an update. Raises IllegalTransition, OrganizationForbidden."""
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
        """Restore a deleted organization, and reactivate its own keys. Raises as every restoration does, and NotAtomic."""
        atomic.require_not_atomic(_KEY_STATUS_CHANGE)
        record = super().restore(actor, record_id, preconditions=preconditions, parent_ids=parent_ids)
        self.sync_principals(record)
        return record

    def check_removable(self, actor: Actor, record: Organization) -> Organization:
        """Return the organization if it can be deleted: a child. Raises Conflict for the caller's own organization."""
        if record.id == actor.tenant.organization_id:
            raise errors.Conflict("An organization cannot delete itself.")
        return record

    def check_change(self, actor: Actor, old: Organization, new: Organization) -> None:
        """Check the rules of a change, and that neither they nor the status change in an atomic batch. Raises NotAtomic, InvalidRequest."""
        if new.status != old.status or new.deleted_at:
            atomic.require_not_atomic(_KEY_STATUS_CHANGE)
        if new.security != old.security:
            actor.require_presence(epoch_ms(self.clock.now()) // 1000)
            atomic.require_not_atomic(_RULES_CHANGE)
            self._require_safe_rules(actor, new)

    def sync_principals(self, record: Organization) -> None:
        """Write the suspension and the rules of the organization to its principals."""
        self._organizations.update_key_suspension(record)
        if record.livemode:
            self._organizations.write_rules(record.id)

    def _require_safe_rules(self, actor: Actor, record: Organization) -> None:
        """Raise InvalidRequest if the rules of the caller's own organization would refuse this request."""
        _require_live_rules(actor, record.settings)
        if record.id != actor.home:
            return
        setter = self._organizations.find_setter(actor, request_source.current_source())
        if faults := find_lockout(record.security.to_rules(), setter):
            raise errors.InvalidRequest.from_errors(faults)


def _require_live_rules(actor: Actor, settings: Mapping[str, Any]) -> None:
    if NAME in settings and not actor.tenant.is_live:
        detail = "can only be set with live credentials; the rules of the live organization hold for the sandbox, too"
        raise errors.InvalidRequest.from_errors([errors.FieldError("live_only", detail, pointer=f"/settings/{NAME}")])


def _require_parent(actor: Actor, record: Organization) -> None:
    if record.parent_id != actor.tenant.organization_id:
        raise errors.OrganizationForbidden("Only the parent organization can change the status.")
