"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef
    from wedsync.types import (
        TicketAuthorType,
        TicketClosedBy,
        TicketLastMessageBy,
        TicketMessageSource,
        TicketPriority,
        TicketStatus,
        WaitingTicketClosedBy,
        WaitingTicketLastMessageBy,
        WaitingTicketPriority,
        WaitingTicketStatus,
    )


@dataclass(repr=False, eq=False, kw_only=True)
class Ticket(Model):
    """A support ticket: a question to the platform's support."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["ticket"]
    """Always `ticket`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    subject: str
    """Subject of the ticket."""
    body: str
    """Text of the ticket, at most 10,000 characters. Do not send secrets or card numbers."""
    priority: TicketPriority
    """Priority of the ticket. With the tier of your support, it sets the response target."""
    request_id: str | None
    """ID of the request that the ticket is about: its `X-Request-Id`."""
    requester: TicketAuthor
    """Author of the ticket."""
    status: TicketStatus
    """Status of the ticket: `open` while it waits for the platform's support, `answered` while it waits for you, `closed` at the end. Your
    message opens an answered ticket again; a closed ticket accepts no messages."""
    response_minutes: int
    """Response target of the ticket in minutes, by its priority and the tier of your support."""
    response_due_at: dt.datetime | None
    """Time of the next response by the target; null unless the ticket is `open`."""
    is_overdue: bool
    """True if the response is late: `response_due_at` has passed."""
    message_count: int
    """Number of messages after the ticket's own text."""
    last_message_by: TicketLastMessageBy
    """Side that wrote last: `customer` or `support`."""
    closed_by: TicketClosedBy | None
    """Side that closed the ticket; null while it is not closed."""
    closed_at: dt.datetime | None
    """Time at which the ticket was closed; null while it is not."""


@dataclass(repr=False, eq=False, kw_only=True)
class TicketAuthor(Model):
    """Who wrote a ticket or a message. Members of the platform's support have no ID here."""

    type: TicketAuthorType
    """Type of the author. `support` is the platform's support."""
    id: str | None
    """ID of the user, API key or OAuth client; null for `support`."""
    name: str | None
    """Name of the person; null for API keys and OAuth clients."""


@dataclass(repr=False, eq=False, kw_only=True)
class TicketMessage(Model):
    """A message of a ticket. It never changes."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["ticket_message"]
    """Always `ticket_message`."""
    ticket_id: str
    """ID of the ticket."""
    author: TicketAuthor
    """Author of the message."""
    source: TicketMessageSource
    """Way in which the message arrived: `api` or `mail`."""
    body: str
    """Text of the message."""
    created_at: dt.datetime
    """Time of the message."""


@dataclass(repr=False, eq=False, kw_only=True)
class WaitingTicket(Model):
    """A ticket that waits for a response, with the name of its organization."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["ticket"]
    """Always `ticket`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    subject: str
    """Subject of the ticket."""
    body: str
    """Text of the ticket, at most 10,000 characters. Do not send secrets or card numbers."""
    priority: WaitingTicketPriority
    """Priority of the ticket. With the tier of your support, it sets the response target."""
    request_id: str | None
    """ID of the request that the ticket is about: its `X-Request-Id`."""
    requester: TicketAuthor
    """Author of the ticket."""
    status: WaitingTicketStatus
    """Status of the ticket: `open` while it waits for the platform's support, `answered` while it waits for you, `closed` at the end. Your
    message opens an answered ticket again; a closed ticket accepts no messages."""
    response_minutes: int
    """Response target of the ticket in minutes, by its priority and the tier of your support."""
    response_due_at: dt.datetime | None
    """Time of the next response by the target; null unless the ticket is `open`."""
    is_overdue: bool
    """True if the response is late: `response_due_at` has passed."""
    message_count: int
    """Number of messages after the ticket's own text."""
    last_message_by: WaitingTicketLastMessageBy
    """Side that wrote last: `customer` or `support`."""
    closed_by: WaitingTicketClosedBy | None
    """Side that closed the ticket; null while it is not closed."""
    closed_at: dt.datetime | None
    """Time at which the ticket was closed; null while it is not."""
    organization_name: str | None = None
    """Name of the organization that opened the ticket."""
