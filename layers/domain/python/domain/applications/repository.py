"""Applications in DynamoDB, and an item in `access` that finds the tenant of each for the platform's administrators.

APP#{id}   APP   `og` the organization, `en` the environment
"""

from collections.abc import Sequence

from apikit import Tenant, errors, ids
from apikit.audit import AuditRules
from apikit.dynamo import RecordTable, Table, Write
from apikit.resources import records
from domain.applications.events import find_audit_action
from domain.applications.model import Application
from domain.scope_grants.linked_credentials import LinkedCredentials

_SORT_KEY = "APP"


class ApplicationRepository(RecordTable[Application]):
    """The store of applications."""

    audit_rules = AuditRules(
        find_action=find_audit_action, status_verbs={name: name for name in ("approved", "rejected", "suspended")}
    )

    def __init__(self, resources: Table, access: Table, credentials: LinkedCredentials) -> None:
        super().__init__(resources, Application)
        self._access = access
        self._credentials = credentials

    def find_tenant(self, application_id: str) -> Tenant:
        """Return the tenant of an application. Raises NotFound."""
        item = self._access.get(_partition(ids.require_id(Application.prefix, application_id)), _SORT_KEY)
        if item is None:
            raise errors.NotFound("No resource has this ID.")
        return Tenant(item["og"], item["en"])

    def update_credentials(self, record: Application) -> None:
        """Suspend the application's credentials or lift their suspension, with effect from the next request."""
        self._credentials.suspend(
            record.tenant,
            "application_id",
            record.id,
            version=record.version,
            is_suspended=record.stops_credentials,
        )

    def companion_writes(self, old: Application | None, record: Application, cause: records.Cause) -> Sequence[Write]:
        """Return the write of the item in `access`, for a new or deleted application."""
        if record.deleted_at:
            return [self._access.delete_operation(_partition(record.id), _SORT_KEY)]
        if old is not None:
            return []
        tenant = record.tenant
        item = {
            "pk": _partition(record.id),
            "sk": _SORT_KEY,
            "og": tenant.organization_id,
            "en": tenant.environment,
        }
        return [self._access.put_operation(item)]


def _partition(application_id: str) -> str:
    return f"APP#{application_id}"
