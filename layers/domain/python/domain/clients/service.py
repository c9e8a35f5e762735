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

    def prepared(self, actor: Actor, details: ClientDetails) -> Client:
        """A new client; a lead unless its status says otherwise."""
        values = {**records.values_of(details), "status": details.status or "lead"}
        return records.create(Client, actor.tenant, self.clock.now(), values)

    def revised(self, actor: Actor, record: Client, details: ClientDetails) -> Mapping[str, Any]:
        """The new values. Raises IllegalTransition when the status may not move so."""
        status = details.status or record.status
        if status != record.status:
            STATUS.require(record.status, status)
        return {**records.values_of(details), "status": status}
