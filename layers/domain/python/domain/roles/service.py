"""Use cases of roles in addition to those of every resource: no one grants a scope that they lack, and changes reach everyone at once."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from msgspec import structs

from apikit import Actor, Clock, Tenant, atomic, errors
from apikit.resources import records, stores
from domain.builtin_roles import BUILTIN_ROLES
from domain.principal_sync import PrincipalSyncService
from domain.roles.model import MAX_CUSTOM_ROLES, Role, RoleDetails

_MAX_NAMED_HOLDERS = 20
_SCOPES_CHANGE = "A change of the scopes of a role"


class RoleStore(stores.Store[Role], Protocol):
    """Roles, built in and stored."""

    def count_custom(self, tenant: Tenant) -> int:
        """Return the number of stored roles."""
        ...


class RoleHolders(Protocol):
    """The members and service accounts that have roles."""

    def list_holders(self, tenant: Tenant, role_id: str) -> Sequence[str]:
        """Return the IDs of those that have the role. The reads are consistent."""
        ...

    def sync_role(self, tenant: Tenant, role_id: str) -> None:
        """Write the scopes in force of everyone who has the role, with effect from the next request."""
        ...


class RoleService(PrincipalSyncService[Role, RoleDetails]):
    """Roles of an organization. A change takes effect with the next request of everyone who has the role."""

    record_type = Role
    details_type = RoleDetails

    def __init__(self, store: RoleStore, clock: Clock, holders: RoleHolders) -> None:
        super().__init__(store, clock)
        self._roles = store
        self._holders = holders

    def create_values(self, actor: Actor, details: RoleDetails) -> Mapping[str, Any]:
        """Return the values of a new role. Raises InsufficientScope, Conflict."""
        _require_free_name(details.name)
        actor.require_all(details.scopes)
        if self._roles.count_custom(actor.tenant) >= MAX_CUSTOM_ROLES:
            raise errors.Conflict(f"The maximum of {MAX_CUSTOM_ROLES} roles is reached. Delete a role first.")
        return records.field_values(details)

    def update_values(self, actor: Actor, record: Role, details: RoleDetails) -> Mapping[str, Any]:
        """Return the values of an update. Raises InsufficientScope for a scope that the caller adds and does not have."""
        _require_custom(record)
        _require_free_name(details.name)
        actor.require_all(find_additions(actor, record.scopes, details.scopes))
        return records.field_values(details)

    def check_removable(self, actor: Actor, record: Role) -> Role:
        """Return the role if it can be deleted. Raises Conflict for a built-in role, or one that is in use."""
        _require_custom(record)
        holder_ids = self._holders.list_holders(record.tenant, record.id)
        if holder_ids:
            raise errors.Conflict(
                f"{holder_ids[0]} has this role. Give everyone who has it other roles first.",
                dependents=list(holder_ids[:_MAX_NAMED_HOLDERS]),
            )
        return record

    def check_change(self, actor: Actor, old: Role, new: Role) -> None:
        """Check that the scopes do not change in an atomic batch. Raises NotAtomic."""
        if new.scopes != old.scopes or new.deleted_at:
            atomic.require_not_atomic(_SCOPES_CHANGE)

    def sync_principals(self, record: Role) -> None:
        """Write the scopes in force of everyone who has the role."""
        self._holders.sync_role(record.tenant, record.id)


def find_additions(actor: Actor, old_scopes: Iterable[str], scopes: Iterable[str]) -> list[str]:
    """Return the scopes that the old ones do not include."""
    reference = structs.replace(actor, scopes=frozenset(old_scopes))
    return [scope for scope in scopes if not reference.may(scope)]


def _require_custom(record: Role) -> None:
    if record.is_builtin:
        raise errors.Conflict(
            "This role is built in and cannot be changed or deleted. Create a role of your own instead."
        )


def _require_free_name(name: str) -> None:
    if name.casefold() in {role.name.casefold() for role in BUILTIN_ROLES.values()}:
        field_error = errors.FieldError("taken", "is the name of a built-in role", pointer="/name")
        raise errors.Conflict("A built-in role has this name. Choose another one.", errors=[field_error])
