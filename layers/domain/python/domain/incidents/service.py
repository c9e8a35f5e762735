"""Use cases of incidents: the platform's administrators open, update and resolve them, everyone reads them and the status."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from msgspec import structs

from apikit import Actor, Clock, errors
from apikit.resources import Preconditions, ResourceService, lists, records, stores
from domain.incidents.model import (
    INCIDENT_SCOPE,
    MAX_UPDATES,
    STATUS,
    Incident,
    IncidentDetails,
    IncidentUpdate,
)
from domain.incidents.status_board import PlatformStatus, StatusCause, judge
from domain.tiers.model import PLATFORM_TENANT


class IncidentStore(stores.Store[Incident], Protocol):
    """Incidents, and the causes of the components' status."""

    def list_causes(self) -> Sequence[StatusCause]:
        """Return what gives components their status."""
        ...


class IncidentService(ResourceService[Incident, IncidentDetails]):
    """Incidents of the platform. Reading them needs no credentials."""

    record_type = Incident
    details_type = IncidentDetails

    def __init__(self, store: IncidentStore, clock: Clock) -> None:
        super().__init__(store, clock)
        self._causes = store

    def require(self, actor: Actor, access: str) -> None:
        """Raise InsufficientScope unless the actor may write incidents."""
        actor.require(INCIDENT_SCOPE)

    def describe_status(self) -> PlatformStatus:
        """Return the status of the platform. One query."""
        return judge(self._causes.list_causes())

    def find(self, incident_id: str) -> Incident:
        """Return an incident. Raises NotFound."""
        return self.store.get(PLATFORM_TENANT, incident_id)

    def page_public(self, request: lists.PageRequest) -> lists.Page[Incident]:
        """Return a page of the incidents, newest first."""
        return self.store.page(PLATFORM_TENANT, request)

    def create(
        self, actor: Actor, values: Mapping[str, Any], *, parent_ids: Mapping[str, str] = records.NO_PARENT
    ) -> Incident:
        """Open an incident. Raises InsufficientScope, InvalidRequest."""
        return super().create(_for_platform(actor), values)

    def update(
        self,
        actor: Actor,
        record_id: str,
        patch: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Incident:
        """Change an incident, and publish the `message` of the patch.

        Raises InsufficientScope, NotFound, IllegalTransition, StaleVersion.
        """
        return super().update(_for_platform(actor), record_id, patch, preconditions=preconditions)

    def create_values(self, actor: Actor, details: IncidentDetails) -> Mapping[str, Any]:
        """Return the values of a new incident. Raises InvalidRequest without a message, or for one that is over."""
        status = details.status or "investigating"
        if status == "resolved":
            raise _invalid("status", "illegal", "cannot be resolved for a new incident")
        return _values(details, status, (), self.clock.now())

    def update_values(self, actor: Actor, record: Incident, details: IncidentDetails) -> Mapping[str, Any]:
        """Return the values of an update. Raises InvalidRequest without a message, IllegalTransition, Conflict after the resolution."""
        status = details.status or record.status
        if not record.is_open:
            raise errors.IllegalTransition("The incident is resolved. Open a new one.", allowed=[])
        if status != record.status:
            STATUS.require(record.status, status)
        if status == record.status and details.message is None:
            return {name: getattr(details, name) for name in ("title", "impact", "components", "metadata")}
        return _values(details, status, record.updates, self.clock.now())


def _values(
    details: IncidentDetails, status: Any, updates: tuple[IncidentUpdate, ...], now: datetime
) -> Mapping[str, Any]:
    if details.message is None:
        raise _invalid("message", "required", "is required for a new incident and with another status")
    if len(updates) >= MAX_UPDATES:
        raise errors.Conflict(f"The incident has {MAX_UPDATES} updates. Resolve it and open a new one.")
    update = IncidentUpdate(status=status, message=details.message, created_at=now)
    return {
        "title": details.title,
        "impact": details.impact,
        "components": details.components,
        "metadata": details.metadata,
        "status": status,
        "updates": (update, *updates),
        "resolved_at": now if status == "resolved" else None,
    }


def _for_platform(actor: Actor) -> Actor:
    """Return the actor for the platform's own organization, to which incidents belong."""
    return structs.replace(actor, tenant=PLATFORM_TENANT)


def _invalid(name: str, code: str, detail: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([errors.FieldError(code, detail, pointer=f"/{name}")])
