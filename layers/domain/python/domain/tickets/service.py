"""Use cases of tickets: an organization opens them, both sides write messages, either side closes them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from msgspec import Struct, structs

from apikit import Actor, Clock, Tenant, errors
from apikit.resources import Preconditions, ResourceService, lists, records
from domain.organizations.model import Organization
from domain.support_plans.model import SUPPORT_SCOPE, response_minutes
from domain.tickets.model import (
    STATUS,
    MessageSource,
    Ticket,
    TicketAuthor,
    TicketDetails,
    TicketMessage,
    TicketSide,
    author_type,
    message_id,
)
from domain.tickets.store import FindUser, SupportTiers, TicketLimits, TicketMailer, TicketStore


class OrganizationNames(Protocol):
    """Reads organizations for the platform's support."""

    def find_many(self, tenants: Iterable[Tenant]) -> Mapping[Tenant, Organization]:
        """Return the own organization of each tenant; without those that have no record."""
        ...


class WaitingTicket(Struct, frozen=True):
    """A ticket that waits for a response, and the name of its organization."""

    record: Ticket
    organization_name: str | None


class TicketService(ResourceService[Ticket, TicketDetails]):
    """Tickets. The platform's support reads and answers those of every organization."""

    record_type = Ticket
    details_type = TicketDetails

    def __init__(
        self,
        store: TicketStore,
        clock: Clock,
        *,
        mails: TicketMailer,
        limits: TicketLimits,
        tiers: SupportTiers,
        organizations: OrganizationNames,
        find_user: FindUser,
    ) -> None:
        super().__init__(store, clock)
        self._tickets = store
        self._mails = mails
        self._limits = limits
        self._tiers = tiers
        self._organizations = organizations
        self._find_user = find_user

    def create(
        self, actor: Actor, values: Mapping[str, Any], *, parent_ids: Mapping[str, str] = records.NO_PARENT
    ) -> Ticket:
        """Open a ticket. Raises as every service does, and RateLimitExceeded."""
        self.require(actor, "write")
        is_replay = records.find_replay(Ticket) is not None
        if not is_replay:
            self._limits.require_ticket(actor.principal)
        ticket = super().create(actor, values, parent_ids=parent_ids)
        if not is_replay:
            self._mails.send(ticket, "opened")
        return ticket

    def new_record(
        self, actor: Actor, details: TicketDetails, parent_ids: Mapping[str, str] = records.NO_PARENT
    ) -> Ticket:
        """Return a new ticket, which waits for a response."""
        now = self.clock.now()
        values = {
            **records.field_values(details),
            "requester": self._find_author(actor, "customer"),
            "response_minutes": response_minutes(self._tiers.find_tier(actor), details.priority),
        }
        ticket = records.new_record(Ticket, actor.tenant, now, values)
        return replace(ticket, response_due_at=ticket.due_at(now))

    def get(self, actor: Actor, record_id: str, *, parent_ids: Mapping[str, str] = records.NO_PARENT) -> Ticket:
        """Return a ticket; to the platform's support, one of any organization. Raises as every service does."""
        return super().get(self._as_owner(actor, record_id), record_id, parent_ids=parent_ids)

    def page_waiting(self, actor: Actor, request: lists.PageRequest) -> lists.Page[WaitingTicket]:
        """Return a page of the tickets of all organizations that wait for a response, the first due first. Raises InsufficientScope."""
        actor.require(SUPPORT_SCOPE)
        page = self._tickets.page_waiting(request)
        organizations = self._organizations.find_many({record.tenant for record in page.data})
        names = {tenant: organization.name for tenant, organization in organizations.items()}
        return lists.Page([WaitingTicket(each, names.get(each.tenant)) for each in page.data], page.next_position)

    def page_messages(self, actor: Actor, ticket_id: str, request: lists.PageRequest) -> lists.Page[TicketMessage]:
        """Return a page of the messages of a ticket, oldest first. Raises InsufficientScope, NotFound."""
        self.require(actor, "read")
        return self._tickets.page_messages(self._as_owner(actor, ticket_id).tenant, ticket_id, request)

    def add_message(
        self, actor: Actor, ticket_id: str, body: str, *, source: MessageSource = "api", mail_id: str = ""
    ) -> TicketMessage:
        """Add a message to a ticket. The other side gets a mail.

        `mail_id` identifies the mail that it came with. Raises InsufficientScope, NotFound, IllegalTransition for a closed ticket,
        RateLimitExceeded; MailStored if the mail was stored before.
        """
        self.require(actor, "write")
        is_replay = records.find_replay(Ticket) is not None
        if not is_replay:
            self._limits.require_message(actor.principal)
        owner = self._as_owner(actor, ticket_id)
        messages: list[TicketMessage] = []

        def change(ticket: Ticket) -> Ticket:
            side, now = _side_of(actor, ticket), self.clock.now()
            new = records.next_version(ticket, now, ticket.message_values(side, now))
            author = messages[0].author if messages else self._find_author(actor, side)
            messages[:] = [
                TicketMessage(
                    id=message_id(new),
                    ticket_id=new.id,
                    author=author,
                    source=source,
                    body=body,
                    created_at=new.updated_at,
                )
            ]
            return new

        def save(ticket: Ticket, cause: records.Cause, old: Ticket) -> None:
            self._tickets.save_with_message(ticket, cause, old=old, message=messages[0], mail_id=mail_id)

        ticket = self.change_record(owner, ticket_id, None, change, save=save)
        if is_replay:
            return self._require_message(ticket)
        if messages[0].author.type == "support":
            self._mails.send(ticket, "answered", text=body)
        return messages[0]

    def has_mail(self, ticket: Ticket, mail_id: str) -> bool:
        """Return whether a mail was stored as a message. For the worker of mails; requires no scope."""
        return self._tickets.has_mail(ticket, mail_id)

    def find(self, ticket_id: str) -> Ticket | None:
        """Return a ticket of any organization; None without one. For the worker of mails; requires no scope."""
        try:
            return self._tickets.get(self._tickets.find_tenant(ticket_id), ticket_id)
        except errors.NotFound:
            return None

    def act(
        self,
        actor: Actor,
        ticket_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Ticket:
        """Close a ticket. Its author gets a mail if the platform's support closes it. Raises NotFound, IllegalTransition."""
        self.require(actor, "write")
        is_replay = records.find_replay(Ticket) is not None

        def change(ticket: Ticket) -> Ticket:
            STATUS.require(ticket.status, "closed")
            now = self.clock.now()
            values = {
                "status": "closed",
                "closed_at": now,
                "closed_by": _side_of(actor, ticket),
                "response_due_at": None,
                "is_overdue": False,
            }
            return records.next_version(ticket, now, values)

        owner = self._as_owner(actor, ticket_id)
        ticket = self.change_record(owner, ticket_id, preconditions, change, parent_ids=parent_ids)
        if ticket.closed_by == "support" and not is_replay:
            self._mails.send(ticket, "closed")
        return ticket

    def _require_message(self, ticket: Ticket) -> TicketMessage:
        message = self._tickets.find_message(ticket, message_id(ticket))
        if message is None:
            raise errors.NotFound("The message no longer exists.")
        return message

    def _find_author(self, actor: Actor, side: TicketSide) -> TicketAuthor:
        kind = author_type(actor.principal)
        user = self._find_user(actor.principal) if kind == "user" else None
        name = user.name if user else None
        if side == "support":
            return TicketAuthor(type="support", id=None, name=name)
        return TicketAuthor(type=kind, id=actor.principal, name=name)

    def _as_owner(self, actor: Actor, ticket_id: str) -> Actor:
        """Return a member of the platform's support as an actor for the tenant of the ticket; any other actor as it is."""
        if not actor.may(SUPPORT_SCOPE):
            return actor
        try:
            tenant = self._tickets.find_tenant(ticket_id)
        except errors.NotFound:
            return actor
        return structs.replace(actor, tenant=tenant)


def _side_of(actor: Actor, ticket: Ticket) -> TicketSide:
    """Return the side of the actor: a member of the platform's support is a customer in the own tickets."""
    return "support" if actor.may(SUPPORT_SCOPE) and actor.principal != ticket.requester.id else "customer"
