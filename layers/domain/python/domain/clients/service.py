"""Use cases of clients beyond those every resource has: a status that moves along its machine."""

from collections.abc import Mapping
from typing import Any

from apikit import Actor
from apikit.resources import StatefulService, records
from domain.clients.model import ACTIONS, STATUS, Client, ClientDetails


class ClientService(StatefulService[Client, ClientDetails]):
    """Clients: create, get, list, replace, update, delete, archive, activate."""

    record_type = Client
    details_type = ClientDetails
    machine, actions = STATUS, ACTIONS

    def create_values(self, actor: Actor, details: ClientDetails) -> Mapping[str, Any]:
        """A new client's values; a lead unless its status says otherwise."""
        return {**records.field_values(details), "status": details.status or "lead"}

    def update_values(self, actor: Actor, record: Client, details: ClientDetails) -> Mapping[str, Any]:
        """The new values. Raises IllegalTransition when the status may not move so."""
        return {**records.field_values(details), "status": self.next_status(record, details.status)}
