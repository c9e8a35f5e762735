"""Use cases of clients in addition to those of every resource: a status with a state machine."""

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
        """Return the values of a new client. Its default status is lead."""
        return {**records.field_values(details), "status": details.status or "lead"}

    def update_values(self, actor: Actor, record: Client, details: ClientDetails) -> Mapping[str, Any]:
        """Return the new values. Raises IllegalTransition if the status cannot change to the new one."""
        return {**records.field_values(details), "status": self.next_status(record, details.status)}
