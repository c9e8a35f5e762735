"""Use cases of weddings beyond those every resource has: moves of the status, and a client that must exist."""

from collections.abc import Mapping
from typing import Any

from apikit import records
from apikit.actor import Actor
from apikit.clock import Clock
from apikit.errors import FieldError, InvalidRequest
from apikit.store import Store
from domain.clients.service import ClientService
from domain.resources import ResourceService
from domain.weddings.model import ACTIONS, STATUS, FirstStatus, Wedding, WeddingDetails, require_order


class WeddingService(ResourceService[Wedding, WeddingDetails]):
    """Weddings: create, get, list, replace, update, delete, and one action a move."""

    record_type = Wedding
    details_type = WeddingDetails

    def __init__(self, store: Store[Wedding], clock: Clock, clients: ClientService) -> None:
        super().__init__(store, clock)
        self._clients = clients

    def act(self, actor: Actor, wedding_id: str, action: str, *, expecting: int | None) -> Wedding:
        """The wedding moved by an action of `ACTIONS`. Raises NotFound, IllegalTransition, StaleVersion."""
        target = ACTIONS[action]

        def change(wedding: Wedding) -> Wedding:
            STATUS.require(wedding.status, target)
            return records.changed(wedding, self.clock.now(), {"status": target})

        return self._change(actor, wedding_id, expecting, change)

    def prepared(self, actor: Actor, details: WeddingDetails) -> Wedding:
        """A new wedding of a client that exists; an inquiry unless its status says otherwise."""
        require_order(details)
        status = details.status or "inquiry"
        if status not in FirstStatus:
            fault = f"a new wedding is one of: {', '.join(FirstStatus)}"
            raise InvalidRequest.of([FieldError("invalid_status", fault, pointer="/status")])
        self._clients.referenced(actor, details.client_id, pointer="/client_id")
        values = {**records.values_of(details), "status": status}
        return records.create(Wedding, actor.tenant, self.clock.now(), values)

    def revised(self, actor: Actor, record: Wedding, details: WeddingDetails) -> Mapping[str, Any]:
        """The new values. Raises IllegalTransition when the status may not move so."""
        require_order(details)
        if details.client_id != record.client_id:
            self._clients.referenced(actor, details.client_id, pointer="/client_id")
        status = details.status or record.status
        if status != record.status:
            STATUS.require(record.status, status)
        return {**records.values_of(details), "status": status}
