"""Use cases of clients in addition to those of every resource: a status with a state machine."""

from collections.abc import Mapping
from typing import Any

from apikit import Actor, Clock
from apikit.resources import Directory, StatefulService, records, stores
from domain.clients.model import ACTIONS, STATUS, Client, ClientDetails
from domain.ledgers.upcoming_holders import UpcomingHolders

_ADVICE = "Cancel or release the wedding first, or archive the client."


class ClientService(StatefulService[Client, ClientDetails]):
    """Clients: create, get, list, replace, update, delete, archive, activate."""

    record_type = Client
    details_type = ClientDetails
    machine, actions = STATUS, ACTIONS

    def __init__(
        self, store: stores.Store[Client], clock: Clock, directory: Directory, *, weddings: UpcomingHolders
    ) -> None:
        super().__init__(store, clock, directory)
        self._weddings = weddings

    def check_removable(self, actor: Actor, record: Client) -> Client:
        """Return the client. Raises Conflict when it has a wedding that is tentative, definite or in progress."""
        self._weddings.require_none(record.tenant, record.id, now=self.clock.now(), advice=_ADVICE)
        return record

    def create_values(self, actor: Actor, details: ClientDetails) -> Mapping[str, Any]:
        """Return the values of a new client. Its default status is lead."""
        return {**records.field_values(details), "status": details.status or "lead"}

    def update_values(self, actor: Actor, record: Client, details: ClientDetails) -> Mapping[str, Any]:
        """Return the new values. Raises IllegalTransition if the status cannot change to the new one."""
        return {**records.field_values(details), "status": self.next_status(record, details.status)}
