"""Use cases of service accounts in addition to those of every resource: roles, and credentials that follow them."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Protocol

from apikit import Actor, Clock, atomic, errors
from apikit.resources import Preconditions, ResourceService, records, stores
from domain.role_ids import RoleSource, require_assignable
from domain.service_accounts.model import ServiceAccount, ServiceAccountDetails

_CREDENTIALS_CHANGE = "A change of the credentials of a service account"


class ServiceAccountStore(stores.Store[ServiceAccount], Protocol):
    """Service accounts, and their credentials as the gate reads them."""

    def sync_credentials(self, record: ServiceAccount) -> None:
        """Write the scopes in force of the account's credentials, or suspend those of a deleted account."""
        ...


class ServiceAccountService(ResourceService[ServiceAccount, ServiceAccountDetails]):
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

    def remove(
        self,
        actor: Actor,
        record_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> None:
        """Delete an account; its credentials are rejected from the next request on. A repeated deletion completes this."""
        try:
            super().remove(actor, record_id, preconditions=preconditions, parent_ids=parent_ids)
        except errors.ResourceDeleted:
            self._accounts.sync_credentials(self.store.get_deleted(actor.tenant, record_id))
            raise

    def change_record(
        self,
        actor: Actor,
        record_id: str,
        preconditions: Preconditions | None,
        change: Callable[[ServiceAccount], ServiceAccount],
        *,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
        save: Callable[[ServiceAccount, records.Cause, ServiceAccount], None] | None = None,
    ) -> ServiceAccount:
        """Change an account, then its credentials. They are written after every call, also to complete an interrupted one.

        In an atomic batch, the roles cannot change. Raises NotAtomic.
        """

        def change_and_validate(old: ServiceAccount) -> ServiceAccount:
            new = change(old)
            if new.role_ids != old.role_ids or new.deleted_at:
                atomic.require_not_atomic(_CREDENTIALS_CHANGE)
            return new

        record = super().change_record(
            actor, record_id, preconditions, change_and_validate, parent_ids=parent_ids, save=save
        )
        if atomic.current_unit() is None:
            self._accounts.sync_credentials(record)
        return record
