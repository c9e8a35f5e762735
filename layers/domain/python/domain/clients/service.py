"""Use cases of clients beyond those every resource has: a status that moves along its machine."""

from collections.abc import Mapping
from typing import Any

from apikit.actor import Actor
from apikit.resources import records
from apikit.resources.stateful_service import MovingService
from domain.clients.model import ACTIONS, STATUS, Client, ClientDetails


class ClientService(MovingService[Client, ClientDetails]):
    """Clients: create, get, list, replace, update, delete, archive, activate."""

    record_type = Client
    details_type = ClientDetails
    machine, actions = STATUS, ACTIONS

    def first(self, actor: Actor, details: ClientDetails) -> Mapping[str, Any]:
        """A new client's values; a lead unless its status says otherwise."""
        return {**records.values_of(details), "status": details.status or "lead"}

    def revised(self, actor: Actor, record: Client, details: ClientDetails) -> Mapping[str, Any]:
        """The new values. Raises IllegalTransition when the status may not move so."""
        return {**records.values_of(details), "status": self.status_of(record, details.status)}
