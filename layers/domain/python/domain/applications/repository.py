"""Applications in DynamoDB, and items in `access` for the platform's administrators, written in the transactions of the changes.

APP#{id}               APP    finds the tenant of an application: `og` the organization, `en` the environment
APPLICATIONS#pending   {id}   the application waits for its approval: `og`, `en`
"""

from collections.abc import Sequence

from apikit import Tenant, errors, ids
from apikit.audit import AuditRules
from apikit.dynamo import Item, RecordTable, Table, Write, get_many
from apikit.resources import lists, records
from domain.applications.events import find_audit_action
from domain.applications.model import Application
from domain.scope_grants.linked_credentials import LinkedCredentials
from domain.tiers.model import PLATFORM

_SORT_KEY, _PENDING = "APP", "APPLICATIONS#pending"


def _find_audit_organizations(record: Application) -> Sequence[str]:
    """Return the owner, and for a decision the platform's own organization, too: its administrator made it."""
    is_decision = record.reviewed_at == record.updated_at
    return (record.organization_id, PLATFORM) if is_decision else (record.organization_id,)


class ApplicationRepository(RecordTable[Application]):
    """The store of applications. Decisions are in the audit records of the owner and of the platform."""

    audit_rules = AuditRules(
        find_action=find_audit_action,
        status_verbs={name: name for name in ("approved", "rejected", "suspended")},
        find_organizations=_find_audit_organizations,
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
        return _to_tenant(item)

    def page_pending(self, request: lists.PageRequest) -> lists.Page[Application]:
        """Return a page of the applications of all organizations that wait for their approval, oldest first."""
        start_key = {"pk": _PENDING, "sk": request.position} if request.position else None
        items = self._access.query(_PENDING, limit=request.limit + 1, start_key=start_key, descending=False)
        selection = items[: request.limit]
        keys = [self.item_key(_to_tenant(item), item["sk"]) for item in selection]
        stored_items = get_many(keys) if keys else {}
        # One that is missing was deleted since the query.
        applications = [self.to_record(stored_items[key]) for key in keys if key in stored_items]
        return lists.Page(applications, selection[-1]["sk"] if len(items) > len(selection) else None)

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
        """Return the writes of the items in `access`, for a new, reviewed or deleted application."""
        end_of_wait = self._access.delete_operation(_PENDING, record.id)
        if record.deleted_at:
            return [self._access.delete_operation(_partition(record.id), _SORT_KEY), end_of_wait]
        if old is not None:
            return [end_of_wait] if record.status != old.status == "pending" else []
        tenant = {"og": record.tenant.organization_id, "en": record.tenant.environment}
        return [
            self._access.put_operation({"pk": _partition(record.id), "sk": _SORT_KEY, **tenant}),
            self._access.put_operation({"pk": _PENDING, "sk": record.id, **tenant}),
        ]


def _to_tenant(item: Item) -> Tenant:
    return Tenant(item["og"], item["en"])


def _partition(application_id: str) -> str:
    return f"APP#{application_id}"
