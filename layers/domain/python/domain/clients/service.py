"""Use cases of clients beyond those every resource has: a status that moves along its machine."""

from collections.abc import Mapping
from typing import Any

from apikit import records
from apikit.actor import Actor
from domain.clients.model import STATUS, Client, ClientDetails
from domain.resources import ResourceService


class ClientService(ResourceService[Client, ClientDetails]):
    """Clients: create, get, list, replace, update, delete."""

    record_type = Client
    details_type = ClientDetails

    def first(self, actor: Actor, details: ClientDetails) -> Mapping[str, Any]:
        """A new client's values; a lead unless its status says otherwise."""
        return {**records.values_of(details), "status": details.status or "lead"}

    def revised(self, actor: Actor, record: Client, details: ClientDetails) -> Mapping[str, Any]:
        """The new values. Raises IllegalTransition when the status may not move so."""
        status = details.status or record.status
        if status != record.status:
            STATUS.require(record.status, status)
        return {**records.values_of(details), "status": status}
