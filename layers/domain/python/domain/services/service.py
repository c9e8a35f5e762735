"""Use cases of services in addition to those of every resource: consistent details, IDs of add-ons, transitions of the status."""

from collections.abc import Mapping
from typing import Any

from apikit import Actor
from apikit.resources import StatefulService, records
from domain.ledgers.reserving_service import ReservingService
from domain.services.addons import assign_addon_ids
from domain.services.model import ACTIONS, STATUS, Service, ServiceDetails
from domain.services.service_rules import require_consistent


class ServiceService(ReservingService[Service, ServiceDetails], StatefulService[Service, ServiceDetails]):
    """Services: create, get, list, replace, update, delete, activate, deactivate."""

    record_type = Service
    details_type = ServiceDetails
    machine, actions = STATUS, ACTIONS

    def create_values(self, actor: Actor, details: ServiceDetails) -> Mapping[str, Any]:
        """Return the values of a new service. Its default status is active. Raises InvalidRequest."""
        return {**self._values(details, None), "status": details.status or "active"}

    def update_values(self, actor: Actor, record: Service, details: ServiceDetails) -> Mapping[str, Any]:
        """Return the new values. Raises InvalidRequest, IllegalTransition."""
        return {**self._values(details, record), "status": self.next_status(record, details.status)}

    def _values(self, details: ServiceDetails, record: Service | None) -> records.JsonObject:
        require_consistent(details)
        stored_addons = record.addons if record else []
        addons = assign_addon_ids(details.addons, stored_addons, self.clock.now())
        return {**records.field_values(details), "addons": addons}
