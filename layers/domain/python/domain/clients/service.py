"""Use cases of clients beyond those every resource has: a status that moves along its machine."""

from collections.abc import Mapping
from typing import Any

from apikit import records
from apikit.actor import Actor
from domain.clients.model import ACTIONS, STATUS, Client, ClientDetails
from domain.resources import NOWHERE, ResourceService


class ClientService(ResourceService[Client, ClientDetails]):
    """Clients: create, get, list, replace, update, delete, archive, activate."""

    record_type = Client
    details_type = ClientDetails

    def act(
        self, actor: Actor, client_id: str, action: str, *, expecting: int | None, within: Mapping[str, str] = NOWHERE
    ) -> Client:
        """The client moved by an action of `ACTIONS`. Raises NotFound, IllegalTransition, StaleVersion."""
        target = ACTIONS[action]

        def change(client: Client) -> Client:
            STATUS.require(client.status, target)
            return records.changed(client, self.clock.now(), {"status": target})

        return self._change(actor, client_id, expecting, change, within=within)

    def first(self, actor: Actor, details: ClientDetails) -> Mapping[str, Any]:
        """A new client's values; a lead unless its status says otherwise."""
        return {**records.values_of(details), "status": details.status or "lead"}

    def revised(self, actor: Actor, record: Client, details: ClientDetails) -> Mapping[str, Any]:
        """The new values. Raises IllegalTransition when the status may not move so."""
        status = details.status or record.status
        if status != record.status:
            STATUS.require(record.status, status)
        return {**records.values_of(details), "status": status}
