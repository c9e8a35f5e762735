"""Writes the scopes of a changed role into the items of everyone who has it: members, and the credentials of service accounts."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from apikit import Tenant
from apikit.dynamo import ItemKey, Table
from apikit.resources import records
from domain.scope_grants.item_sync import ScopesInForce, read_all, sync_item, write_each
from domain.scope_grants.linked_credentials import SERVICE_ACCOUNTS, LinkedCredentials
from domain.scope_grants.role_scopes import RoleReader

USERS = "users"
"""The collection of members."""


class ScopeSync:
    """The holders of roles. Holders are found by consistent reads, which includes everyone who got the role before its change."""

    def __init__(self, resources: Table, access: Table, roles: RoleReader, credentials: LinkedCredentials) -> None:
        self._resources = resources
        self._access = access
        self._roles = roles
        self._credentials = credentials

    def list_holders(self, tenant: Tenant, role_id: str) -> Sequence[str]:
        """Return the IDs of the members and service accounts that have the role."""
        return [
            *(self._find_ids(tenant, USERS, role_id) if tenant.is_live else ()),
            *self._find_ids(tenant, SERVICE_ACCOUNTS, role_id),
        ]

    def sync_role(self, tenant: Tenant, role_id: str) -> None:
        """Write the scopes in force of everyone who has the role, with effect from the next request."""
        if tenant.is_live:
            write_each(lambda user_id: self.sync_member(tenant, user_id), self._find_ids(tenant, USERS, role_id))
        for service_account_id in self._find_ids(tenant, SERVICE_ACCOUNTS, role_id):
            self._credentials.sync_scopes(tenant, service_account_id)

    def sync_member(self, tenant: Tenant, user_id: str) -> None:
        """Write the scopes in force of a member, with effect from the next request."""

        def compute(form: Mapping[str, Any]) -> ScopesInForce:
            role_scopes = self._roles.read(tenant, form["role_ids"])
            return ScopesInForce(role_scopes.scopes, tuple(self._roles.checks(tenant, role_scopes)))

        record_key = ItemKey(self._resources.name, tenant.partition(USERS), user_id)
        item_id = f"{user_id}#{tenant.organization_id}"
        sync_item(self._resources, self._access, record_key, item_id=item_id, compute=compute)

    def _find_ids(self, tenant: Tenant, collection: str, role_id: str) -> Iterator[str]:
        for item in read_all(self._resources, tenant.partition(collection)):
            form = records.form_of(item)
            if role_id in form.get("role_ids", ()):
                yield form["id"]
