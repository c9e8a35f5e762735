"""Use cases of receivers: create, list, get and delete them, and list the requests that they got. In the sandbox only."""

from typing import Protocol

from apikit import Actor, Clock, Signer, Tenant, errors, ids
from apikit.resources import lists
from domain.receivers.addresses import ReceiverAddress
from domain.receivers.model import PREFIX, Receiver, ReceiverDetails, ReceiverRequest

READ_SCOPE, WRITE_SCOPE = "sandbox:read", "sandbox:write"


class ReceiverStore(Protocol):
    """Stores receivers and their requests."""

    def add(self, tenant: Tenant, receiver: Receiver) -> None:
        """Store a new receiver. Raises Conflict if the organization has the maximum; WriteContention."""
        ...

    def page(self, tenant: Tenant, request: lists.PageRequest) -> lists.Page[Receiver]:
        """Return a page of receivers, newest first."""
        ...

    def find(self, tenant: Tenant, receiver_id: str) -> Receiver | None:
        """Return a receiver, consistently; None if there is none."""
        ...

    def delete(self, tenant: Tenant, receiver_id: str) -> bool:
        """Delete a receiver and return True; False if there is none."""
        ...

    def page_requests(
        self, tenant: Tenant, receiver: Receiver, request: lists.PageRequest
    ) -> lists.Page[ReceiverRequest]:
        """Return a page of the stored requests of a receiver, newest first."""
        ...


class ReceiverService:
    """Receivers of a sandbox. `base_url` is the URL of the API."""

    def __init__(self, store: ReceiverStore, clock: Clock, *, signer: Signer, base_url: str) -> None:
        self._store = store
        self._clock = clock
        self._signer = signer
        self._base_url = base_url

    def create(self, actor: Actor, details: ReceiverDetails) -> Receiver:
        """Create a receiver. Raises InsufficientScope; SandboxOnly; Conflict if the sandbox has 20; WriteContention."""
        _require(actor, WRITE_SCOPE)
        now = self._clock.now()
        receiver_id = ids.new_id(PREFIX, now)
        url = self._url(actor.tenant, receiver_id)
        receiver = Receiver.create(details, receiver_id=receiver_id, url=url, now=now)
        self._store.add(actor.tenant, receiver)
        return receiver

    def page(self, actor: Actor, request: lists.PageRequest) -> lists.Page[Receiver]:
        """Return a page of receivers, newest first. Raises InsufficientScope; SandboxOnly."""
        _require(actor, READ_SCOPE)
        page = self._store.page(actor.tenant, request)
        receivers = [each.with_url(self._url(actor.tenant, each.id)) for each in page.data]
        return lists.Page(receivers, page.next_position)

    def get(self, actor: Actor, receiver_id: str) -> Receiver:
        """Return a receiver. Raises InsufficientScope; SandboxOnly; NotFound."""
        _require(actor, READ_SCOPE)
        receiver = self._find(actor.tenant, receiver_id)
        return receiver.with_url(self._url(actor.tenant, receiver.id))

    def page_requests(self, actor: Actor, receiver_id: str, request: lists.PageRequest) -> lists.Page[ReceiverRequest]:
        """Return a page of the stored requests, newest first. Raises InsufficientScope; SandboxOnly; NotFound."""
        _require(actor, READ_SCOPE)
        return self._store.page_requests(actor.tenant, self._find(actor.tenant, receiver_id), request)

    def delete(self, actor: Actor, receiver_id: str) -> None:
        """Delete a receiver. Raises InsufficientScope; SandboxOnly; NotFound."""
        _require(actor, WRITE_SCOPE)
        if not self._store.delete(actor.tenant, ids.require_id(PREFIX, receiver_id)):
            raise _not_found()

    def _find(self, tenant: Tenant, receiver_id: str) -> Receiver:
        receiver = self._store.find(tenant, ids.require_id(PREFIX, receiver_id))
        if receiver is None:
            raise _not_found()
        return receiver

    def _url(self, tenant: Tenant, receiver_id: str) -> str:
        return f"{self._base_url}{ReceiverAddress(tenant, receiver_id).path(self._signer)}"


def _require(actor: Actor, scope: str) -> None:
    actor.require(scope)
    if actor.tenant.is_live:
        raise errors.SandboxOnly("Receivers belong to the sandbox. Use sandbox credentials.")


def _not_found() -> errors.NotFound:
    return errors.NotFound("No resource has this ID.")
