"""Who may answer a ticket by mail: people with an account at that address who may write tickets of the organization."""

from collections.abc import Iterator
from typing import Protocol

from msgspec import Struct

from apikit import Actor, Clock, epoch_ms, ids
from apikit.admission import key_items
from apikit.dynamo import Table
from domain.members.model import membership_item_id
from domain.people.email_addresses import address_key
from domain.people.model import AddressRecord, User
from domain.tickets.model import Ticket

_SCOPE = "tickets:write"


class People(Protocol):
    """People by address and by ID."""

    def find_address(self, key: str) -> AddressRecord:
        """Return what is known of an address."""
        ...

    def find_user(self, user_id: str) -> User | None:
        """Return a person."""
        ...


class KnownSender(Struct, frozen=True):
    """A person who answers by mail, and the actor with her permissions."""

    user: User
    actor: Actor


class KnownSenders:
    """Finds senders. The permissions are those of the membership at this moment."""

    def __init__(self, people: People, access: Table, clock: Clock) -> None:
        self._people = people
        self._access = access
        self._clock = clock

    def find(self, address: str, ticket: Ticket) -> KnownSender | None:
        """Return the person with this address; None unless she may write tickets of the ticket's organization. At most five reads."""
        user_id = self._people.find_address(address_key(address)).user_id
        user = self._people.find_user(user_id) if user_id else None
        if user is None or user.status != "active":
            return None
        actors = (self._create_actor(user.id, home, ticket) for home in self._list_homes(ticket))
        return next((KnownSender(user, actor) for actor in actors if actor and actor.may(_SCOPE)), None)

    def _list_homes(self, ticket: Ticket) -> Iterator[str]:
        """Yield the organization of the ticket, then the chain that may act for it."""
        yield ticket.organization_id
        key = key_items.org_item_key(ticket.organization_id, ticket.tenant.environment)
        parent_id = (self._access.get(*key) or {}).get("parent")
        if parent_id:
            yield parent_id

    def _create_actor(self, user_id: str, home: str, ticket: Ticket) -> Actor | None:
        """Return the person as a member of the organization; None unless the membership is valid."""
        item = self._access.get(*key_items.key_item_key(membership_item_id(user_id, home)))
        membership, now = key_items.KeyItem.from_item(item or {}), self._clock.now()
        if item is None or not membership.is_active or membership.suspension_reasons:
            return None
        if membership.expires_at <= epoch_ms(now) // 1000:
            return None
        return Actor(
            tenant=ticket.tenant,
            home=home,
            principal=user_id,
            scopes=membership.scopes,
            request_id=ids.new_id("req", now),
        )
