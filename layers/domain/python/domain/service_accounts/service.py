"""Use cases of service accounts in addition to those of every resource: roles, and credentials that follow them."""

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from apikit import Actor, Clock, atomic
from apikit.resources import records, stores
from domain.principal_sync import PrincipalSyncService
from domain.role_ids import RoleSource, require_assignable
from domain.service_accounts.model import ServiceAccount, ServiceAccountDetails

_CREDENTIALS_CHANGE = "A change of the credentials of a service account"


class ServiceAccountStore(stores.Store[ServiceAccount], Protocol):
    """Service accounts, and their credentials as the gate reads them."""

    def sync_credentials(self, record: ServiceAccount) -> None:
        """Write the scopes in force of the account's credentials, or suspend those of a deleted account."""
        ...


class ServiceAccountService(PrincipalSyncService[ServiceAccount, ServiceAccountDetails]):
    """Service accounts. Their roles limit the scopes of their API keys and OAuth clients from the next request on."""

    record_type = ServiceAccount
    details_type = ServiceAccountDetails

    def __init__(self, store: ServiceAccountStore, clock: Clock, roles: RoleSource) -> None:
        super().__init__(store, clock)
        self._accounts = store
        self._role_source = roles

    def create_values(self, actor: Actor, details: ServiceAccountDetails) -> Mapping[str, Any]:
        """Return the values of a new account. Raises InvalidRequest for a role that does not exist, InsufficientScope."""
        require_assignable(actor, self._role_source, details.role_ids)
        return records.field_values(details)

    def update_values(self, actor: Actor, record: ServiceAccount, details: ServiceAccountDetails) -> Mapping[str, Any]:
        """Return the values of an update. Raises InvalidRequest, and InsufficientScope for a new role with scopes the caller lacks."""
        require_assignable(actor, self._role_source, details.role_ids, current_ids=record.role_ids)
        return records.field_values(details)

    def attempts(self) -> Iterator[stores.WriteAttempt]:
        """Yield several attempts: a role may change between its read and the write."""
        return stores.retry_contention()

    def check_change(self, actor: Actor, old: ServiceAccount, new: ServiceAccount) -> None:
        """Check that the roles do not change in an atomic batch. Raises NotAtomic."""
        if new.role_ids != old.role_ids or new.deleted_at:
            atomic.require_not_atomic(_CREDENTIALS_CHANGE)

    def sync_principals(self, record: ServiceAccount) -> None:
        """Write the scopes in force of the account's credentials, or suspend those of a deleted account."""
        self._accounts.sync_credentials(record)
