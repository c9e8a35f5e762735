"""Use cases of weddings beyond those every resource has: moves of the status, and a client that must exist."""

from collections.abc import Mapping
from typing import Any

from apikit import records
from apikit.actor import Actor
from apikit.errors import FieldError, InvalidRequest
from domain.resources import ResourceService
from domain.weddings.model import ACTIONS, STATUS, FirstStatus, Wedding, WeddingDetails, require_order


class WeddingService(ResourceService[Wedding, WeddingDetails]):
    """Weddings: create, get, list, replace, update, delete, and one action a move."""

    record_type = Wedding
    details_type = WeddingDetails

    def act(self, actor: Actor, wedding_id: str, action: str, *, expecting: int | None) -> Wedding:
        """The wedding moved by an action of `ACTIONS`. Raises NotFound, IllegalTransition, StaleVersion."""
        target = ACTIONS[action]

        def change(wedding: Wedding) -> Wedding:
            STATUS.require(wedding.status, target)
            return records.changed(wedding, self.clock.now(), {"status": target})

        return self._change(actor, wedding_id, expecting, change)

    def first(self, actor: Actor, details: WeddingDetails) -> Mapping[str, Any]:
        """The values of a new wedding; an inquiry unless its status says otherwise."""
        require_order(details)
        status = details.status or "inquiry"
        if status not in FirstStatus:
            fault = f"a new wedding is one of: {', '.join(FirstStatus)}"
            raise InvalidRequest.of([FieldError("invalid_status", fault, pointer="/status")])
        return {**records.values_of(details), "status": status}

    def revised(self, actor: Actor, record: Wedding, details: WeddingDetails) -> Mapping[str, Any]:
        """The new values. Raises IllegalTransition when the status may not move so."""
        require_order(details)
        status = details.status or record.status
        if status != record.status:
            STATUS.require(record.status, status)
        return {**records.values_of(details), "status": status}
