"""Reads the scopes of roles, and checks in a transaction that the roles have not changed since."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from apikit import Tenant
from apikit.admission import key_status
from apikit.dynamo import ItemKey, Table, Write, expressions, get_many
from apikit.resources import records
from domain.builtin_roles import BUILTIN_ROLES

ROLES = "roles"
"""The collection of roles."""


class RoleScopes(Struct, frozen=True):
    """The scopes of roles by role ID, and the versions of those that are stored. Roles that do not exist are missing."""

    by_role: Mapping[str, tuple[str, ...]]
    versions: Mapping[str, int]

    @property
    def scopes(self) -> tuple[str, ...]:
        """The union of the scopes, without those that a wider scope includes."""
        return shorten(scope for scopes in self.by_role.values() for scope in scopes)


class RoleReader:
    """Reads roles consistently."""

    def __init__(self, resources: Table) -> None:
        self._resources = resources

    def read(self, tenant: Tenant, role_ids: Sequence[str]) -> RoleScopes:
        """Return the scopes of these roles; those that do not exist are omitted."""
        partition = tenant.partition(ROLES)
        keys = {each: ItemKey(self._resources.name, partition, each) for each in role_ids if each not in BUILTIN_ROLES}
        items = get_many(keys.values()) if keys else {}
        forms = {role_id: records.form_of(items[key]) for role_id, key in keys.items() if key in items}
        by_role = {
            role_id: BUILTIN_ROLES[role_id].scopes if role_id in BUILTIN_ROLES else tuple(forms[role_id]["scopes"])
            for role_id in role_ids
            if role_id in BUILTIN_ROLES or role_id in forms
        }
        return RoleScopes(by_role, {role_id: form["version"] for role_id, form in forms.items()})

    def read_scopes(self, tenant: Tenant, role_ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the scopes of each of these roles that exists."""
        return self.read(tenant, role_ids).by_role

    def checks(self, tenant: Tenant, role_scopes: RoleScopes) -> list[Write]:
        """Return the checks that the stored roles have not changed since they were read; each fails for a deleted one."""
        partition = tenant.partition(ROLES)
        return [
            self._resources.check_operation(partition, role_id, expressions.at_version(version))
            for role_id, version in role_scopes.versions.items()
        ]


def cut_scopes(scopes: Iterable[str], limits: Iterable[str]) -> tuple[str, ...]:
    """Return the scopes that both sets grant, sorted."""
    return shorten(key_status.common_scopes(frozenset(scopes), frozenset(limits)))


def shorten(scopes: Iterable[str]) -> tuple[str, ...]:
    """Return the scopes, sorted, without those that another of them includes: the gate's item is written with every request."""
    unique_scopes = frozenset(scopes)
    return tuple(
        sorted(
            scope
            for scope in unique_scopes
            if scope not in key_status.common_scopes(unique_scopes - {scope}, frozenset({scope}))
        )
    )
