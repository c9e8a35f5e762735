"""Protocols of what the use cases of tickets need."""

from collections.abc import Callable
from typing import Protocol

from apikit import Actor, Tenant, errors
from apikit.resources import lists, records, stores
from domain.people.model import User
from domain.support_plans.model import SupportTier
from domain.tickets.model import Ticket, TicketMessage

FindUser = Callable[[str], User | None]
"""Returns the person with this ID."""


class MailStored(errors.Conflict):
    """The mail was stored as a message before. Nothing was written."""


class TicketStore(stores.Store[Ticket], Protocol):
    """Tickets with their messages."""

    def find_tenant(self, ticket_id: str) -> Tenant:
        """Return the tenant of a ticket. Raises NotFound."""
        ...

    def page_waiting(self, request: lists.PageRequest) -> lists.Page[Ticket]:
        """Return a page of the tickets of all organizations that wait for a response, the first due first."""
        ...

    def save_with_message(
        self, record: Ticket, cause: records.Cause, *, old: Ticket, message: TicketMessage, mail_id: str = ""
    ) -> None:
        """Replace `old`, and store the message. Raises StaleVersion; MailStored if the mail was stored before."""
        ...

    def find_message(self, ticket: Ticket, message_id: str) -> TicketMessage | None:
        """Return a message."""
        ...

    def has_mail(self, ticket: Ticket, mail_id: str) -> bool:
        """Return whether the mail was stored as a message."""
        ...

    def page_messages(self, tenant: Tenant, ticket_id: str, request: lists.PageRequest) -> lists.Page[TicketMessage]:
        """Return a page of the messages, oldest first. Raises NotFound for a first page without a ticket."""
        ...


class TicketLimits(Protocol):
    """How many tickets and messages a principal may create."""

    def require_ticket(self, principal: str) -> None:
        """Count a ticket. Raises RateLimitExceeded."""
        ...

    def require_message(self, principal: str) -> None:
        """Count a message. Raises RateLimitExceeded."""
        ...


class TicketMailer(Protocol):
    """Sends the mails about tickets."""

    def send(self, ticket: Ticket, move: str, *, text: str = "") -> None:
        """Send the mail of a move to the author of the ticket. A mail that cannot be queued does not undo the move."""
        ...


class SupportTiers(Protocol):
    """The tiers of support."""

    def find_tier(self, actor: Actor) -> SupportTier:
        """Return the tier of the support of the actor's organization."""
        ...
