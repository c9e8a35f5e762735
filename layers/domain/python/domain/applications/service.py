"""Use cases of developer applications in addition to those of every resource: the decisions of the platform."""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from msgspec import Struct, structs

from apikit import Actor, Clock, Tenant, atomic, errors
from apikit.resources import Preconditions, lists, records, stores
from domain.applications.model import (
    ACTIONS,
    REPEATABLE_ACTIONS,
    REVIEW_SCOPE,
    REVIEWED_FIELDS,
    STATUS,
    Application,
    ApplicationDetails,
)
from domain.organizations.model import Organization
from domain.principal_sync import PrincipalSyncService

_CREDENTIALS_CHANGE = "A change of the credentials of an application"
NO_VALUES: Mapping[str, Any] = {}


class ApplicationStore(stores.Store[Application], Protocol):
    """Applications, and their credentials as the gate reads them."""

    def find_tenant(self, application_id: str) -> Tenant:
        """Return the tenant of an application. Raises NotFound."""
        ...

    def page_pending(self, request: lists.PageRequest) -> lists.Page[Application]:
        """Return a page of the applications of all organizations that wait for their approval, oldest first."""
        ...

    def update_credentials(self, record: Application) -> None:
        """Suspend the application's credentials or lift their suspension, with effect from the next request."""
        ...


class ApplicationMailer(Protocol):
    """Sends mails to the contacts of applications."""

    def send(self, record: Application, move: str) -> None:
        """Send the mail of a move. A mail that cannot be sent does not undo the move."""
        ...


class OrganizationReader(Protocol):
    """Reads organizations for the platform's administrators."""

    def find_many(self, tenants: Iterable[Tenant]) -> Mapping[Tenant, Organization]:
        """Return the own organization of each tenant; without those that have no record."""
        ...


class PendingApplication(Struct, frozen=True):
    """An application that waits for its approval, and the name of its organization."""

    record: Application
    organization_name: str | None


class ApplicationService(PrincipalSyncService[Application, ApplicationDetails]):
    """Applications: an organization registers them, the platform's administrators approve, reject, suspend and activate them."""

    record_type = Application
    details_type = ApplicationDetails

    def __init__(
        self,
        store: ApplicationStore,
        clock: Clock,
        *,
        mailer: ApplicationMailer,
        organizations: OrganizationReader,
    ) -> None:
        super().__init__(store, clock)
        self._applications = store
        self._mailer = mailer
        self._organizations = organizations

    def create(
        self, actor: Actor, values: Mapping[str, Any], *, parent_ids: Mapping[str, str] = records.NO_PARENT
    ) -> Application:
        """Register an application, which waits for its approval. Raises as every service does."""
        record = super().create(actor, values, parent_ids=parent_ids)
        self._mailer.send(record, "created")
        return record

    def get(self, actor: Actor, record_id: str, *, parent_ids: Mapping[str, str] = records.NO_PARENT) -> Application:
        """Return an application; to the platform's administrators, one of any organization. Raises as every service does."""
        return super().get(self._as_owner(actor, record_id), record_id, parent_ids=parent_ids)

    def page_pending(self, actor: Actor, request: lists.PageRequest) -> lists.Page[PendingApplication]:
        """Return a page of the applications of all organizations that wait for their approval, oldest first. Raises InsufficientScope."""
        actor.require(REVIEW_SCOPE)
        page = self._applications.page_pending(request)
        organizations = self._organizations.find_many({record.tenant for record in page.data})
        names = {tenant: organization.name for tenant, organization in organizations.items()}
        return lists.Page(
            [PendingApplication(record, names.get(record.tenant)) for record in page.data], page.next_position
        )

    def update_values(self, actor: Actor, record: Application, details: ApplicationDetails) -> Mapping[str, Any]:
        """Return the values of an update. Raises Conflict if one of `REVIEWED_FIELDS` changes after the decision."""
        values = records.field_values(details)
        changed_names = [name for name in REVIEWED_FIELDS if values[name] != getattr(record, name)]
        if record.status != "pending" and changed_names:
            raise errors.Conflict(
                "The platform has decided about this application as it is. Register a new application instead.",
                errors=[
                    errors.FieldError("read_only", "cannot change after the decision", pointer=f"/{name}")
                    for name in changed_names
                ],
            )
        return values

    def act(
        self,
        actor: Actor,
        application_id: str,
        action: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
        values: Mapping[str, Any] = NO_VALUES,
    ) -> Application:
        """Perform an action of `ACTIONS` on an application of any organization. `values` has the `reason` of a rejection or suspension.

        A repeated suspension or activation completes an interrupted one. Raises InsufficientScope, NotFound, IllegalTransition.
        """
        actor.require(REVIEW_SCOPE)
        atomic.require_not_atomic(_CREDENTIALS_CHANGE)
        source, target = ACTIONS[action]
        is_moved = False

        def change(record: Application) -> Application:
            nonlocal is_moved
            is_moved = False
            if record.status == target and action in REPEATABLE_ACTIONS:
                return record
            _require_status(record, action, source)
            is_moved = True
            now = self.clock.now()
            changes = {"status": target, "status_reason": values.get("reason"), "reviewed_at": now}
            return records.next_version(record, now, changes)

        reviewer = self._as_owner(actor, application_id).with_scope(Application.scope("write"))
        record = self.change_record(reviewer, application_id, preconditions, change, parent_ids=parent_ids)
        if is_moved:
            self._mailer.send(record, "activated" if action == "activate" else target)
        return record

    def check_change(self, actor: Actor, old: Application, new: Application) -> None:
        """Check that the credentials do not change in an atomic batch. Raises NotAtomic."""
        if new.stops_credentials != old.stops_credentials:
            atomic.require_not_atomic(_CREDENTIALS_CHANGE)

    def sync_principals(self, record: Application) -> None:
        """Write to the application's credentials whether it stops them. Before its approval it has none."""
        if record.status in {"approved", "suspended"}:
            self._applications.update_credentials(record)

    def _as_owner(self, actor: Actor, application_id: str) -> Actor:
        """Return an administrator of the platform as an actor for the tenant of the application; any other actor as it is."""
        if not actor.may(REVIEW_SCOPE):
            return actor
        try:
            tenant = self._applications.find_tenant(application_id)
        except errors.NotFound:
            return actor
        return structs.replace(actor, tenant=tenant)


def _require_status(record: Application, action: str, source: str) -> None:
    if record.status != source:
        targets = list(STATUS.transitions[record.status])
        raise errors.IllegalTransition(
            f"Cannot {action} an application that is {record.status}. It must be {source}.", allowed=targets
        )
