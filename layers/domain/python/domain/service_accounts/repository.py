"""Service accounts in DynamoDB. Each write checks in its transaction that the account's roles have not changed since they were read."""

from collections.abc import Sequence

from apikit import errors
from apikit.audit import AuditRules
from apikit.dynamo import CompanionWrite, Item, RecordTable, Table
from apikit.resources import records
from domain.scope_grants.linked_credentials import LinkedCredentials
from domain.scope_grants.role_scopes import RoleReader
from domain.service_accounts.model import ServiceAccount


class ServiceAccountRepository(RecordTable[ServiceAccount]):
    """The store of service accounts."""

    audit_rules = AuditRules()

    def __init__(self, resources: Table, roles: RoleReader, credentials: LinkedCredentials) -> None:
        super().__init__(resources, ServiceAccount)
        self._roles = roles
        self._credentials = credentials

    def companion_writes(
        self, old: ServiceAccount | None, record: ServiceAccount, cause: records.Cause
    ) -> Sequence[CompanionWrite]:
        """Return the checks of the roles, for a new account or new roles."""
        if record.deleted_at or (old and old.role_ids == record.role_ids):
            return []
        role_scopes = self._roles.read(record.tenant, record.role_ids)
        return [CompanionWrite(check, _role_changed) for check in self._roles.checks(record.tenant, role_scopes)]

    def sync_credentials(self, record: ServiceAccount) -> None:
        """Write the scopes in force of the account's credentials, or suspend those of a deleted account."""
        if record.deleted_at:
            self._credentials.suspend(
                record.tenant, "service_account_id", record.id, version=record.version, is_suspended=True
            )
        else:
            self._credentials.sync_scopes(record.tenant, record.id)


def _role_changed(_: Item) -> errors.PlatformError:
    return errors.WriteContention("A role has changed. Retry.", retry_after_s=1)
