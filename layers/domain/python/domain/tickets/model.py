"""The record of a support ticket, its messages, and the transitions of its status. No I/O."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, StringConstraints

from apikit import ids
from apikit.resources import ListIndex, Record, StateMachine, fields
from domain.support_plans.model import Priority

TicketStatus = Literal["open", "answered", "closed"]
TicketSide = Literal["customer", "support"]
AuthorType = Literal["user", "api_key", "oauth_client", "support"]
MessageSource = Literal["api", "mail"]

STATUS = StateMachine({"open": ("answered", "closed"), "answered": ("open", "closed"), "closed": ()})
MESSAGE_PREFIX = "tms"
MAX_BODY = 10_000
_AUTHOR_TYPES: Mapping[str, AuthorType] = {"usr": "user", "key": "api_key", "oac": "oauth_client"}


@dataclass(frozen=True, kw_only=True)
class TicketAuthor:
    """Who wrote a ticket or a message. Members of the platform's support have no ID here."""

    type: Annotated[
        AuthorType,
        Field(description="Type of the author. `support` is the platform's support.", examples=["user"]),
    ]
    id: Annotated[
        str | None,
        Field(
            description="ID of the user, API key or OAuth client; null for `support`.",
            examples=["usr_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ]
    name: Annotated[
        str | None,
        Field(description="Name of the person; null for API keys and OAuth clients.", examples=["Eva Rossi"]),
    ]


@dataclass(frozen=True, kw_only=True)
class TicketFields:
    """The fields in request bodies, in the stored record and in responses."""

    subject: Annotated[fields.Name, Field(description="Subject of the ticket.", examples=["Webhooks arrive twice"])]
    body: Annotated[
        fields.Text,
        Field(
            description="Text of the ticket, at most 10,000 characters. Do not send secrets or card numbers.",
            examples=["Since this morning, each delivery of `booking.created` arrives twice."],
        ),
    ]
    priority: Annotated[
        Priority,
        Field(
            description="Priority of the ticket. With the tier of your support, it sets the response target.",
            examples=["high"],
        ),
    ] = "normal"
    request_id: Annotated[
        Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._:/+=@-]{1,128}$")] | None,
        Field(
            description="ID of the request that the ticket is about: its `X-Request-Id`.",
            examples=["req_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class TicketDetails(TicketFields):
    """The fields that a caller can set."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Ticket(TicketFields, Record):
    """A ticket as stored."""

    object: ClassVar[str] = "ticket"
    prefix: ClassVar[str] = "tkt"
    collection: ClassVar[str] = "tickets"
    is_restorable: ClassVar[bool] = False
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(equal="status"), ListIndex(equal="priority"))

    requester: Annotated[
        TicketAuthor,
        Field(
            description="Author of the ticket.",
            examples=[{"type": "user", "id": "usr_01k0a3v5m8f1xq2w7r9tbdc6yz", "name": "Eva Rossi"}],
        ),
    ]
    status: Annotated[
        TicketStatus,
        Field(
            description="Status of the ticket: `open` while it waits for the platform's support, `answered` while it waits for you, "
            "`closed` at the end. Your message opens an answered ticket again; a closed ticket accepts no messages.",
            examples=["open"],
        ),
    ] = "open"
    response_minutes: Annotated[
        int,
        Field(
            description="Response target of the ticket in minutes, by its priority and the tier of your support.",
            examples=[480],
        ),
    ]
    response_due_at: Annotated[
        fields.Moment | None,
        Field(
            description="Time of the next response by the target; null unless the ticket is `open`.",
            examples=["2026-03-01T17:30:00.000Z"],
        ),
    ] = None
    is_overdue: Annotated[
        bool, Field(description="True if the response is late: `response_due_at` has passed.", examples=[False])
    ] = False
    message_count: Annotated[
        int, Field(description="Number of messages after the ticket's own text.", examples=[0])
    ] = 0
    last_message_by: Annotated[
        TicketSide, Field(description="Side that wrote last: `customer` or `support`.", examples=["customer"])
    ] = "customer"
    closed_by: Annotated[
        TicketSide | None,
        Field(description="Side that closed the ticket; null while it is not closed.", examples=[None]),
    ] = None
    closed_at: Annotated[
        fields.Moment | None,
        Field(description="Time at which the ticket was closed; null while it is not.", examples=[None]),
    ] = None

    @property
    def next_due_at(self) -> datetime | None:
        """The time of the response, until the ticket is overdue."""
        return None if self.is_overdue else self.response_due_at

    @property
    def last_change_by(self) -> TicketSide:
        """The side that made the last change."""
        return self.closed_by or self.last_message_by

    def message_values(self, side: TicketSide, now: datetime) -> dict[str, Any]:
        """Return the values after one more message. Raises IllegalTransition for a closed ticket."""
        target: TicketStatus = "answered" if side == "support" else "open"
        if self.status != target:
            STATUS.require(self.status, target)
        due_at = self.response_due_at
        if target != self.status:
            due_at = None if target == "answered" else self.due_at(now)
        return {
            "status": target,
            "response_due_at": due_at,
            "is_overdue": self.is_overdue and target == self.status,
            "message_count": self.message_count + 1,
            "last_message_by": side,
        }

    def due_at(self, now: datetime) -> datetime:
        """Return the time of the response to a ticket that waits since now."""
        return now + timedelta(minutes=self.response_minutes)


@dataclass(frozen=True, kw_only=True)
class TicketMessage:
    """A message of a ticket. It never changes."""

    object: ClassVar[str] = "ticket_message"

    id: Annotated[
        str, Field(description="Unique ID; sorts by creation time.", examples=["tms_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    ]
    ticket_id: Annotated[str, Field(description="ID of the ticket.", examples=["tkt_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
    author: Annotated[
        TicketAuthor,
        Field(
            description="Author of the message.",
            examples=[{"type": "user", "id": "usr_01k0a3v5m8f1xq2w7r9tbdc6yz", "name": "Mira Keller"}],
        ),
    ]
    source: Annotated[
        MessageSource, Field(description="Way in which the message arrived: `api` or `mail`.", examples=["api"])
    ]
    body: Annotated[str, Field(description="Text of the message.", examples=["Only for one endpoint."])]
    created_at: Annotated[
        fields.Moment, Field(description="Time of the message.", examples=["2026-03-01T09:30:00.000Z"])
    ]


def message_id(ticket: Ticket) -> str:
    """Return the ID of the message that made this version of the ticket: a repeated request finds it again."""
    return ids.derive_id(MESSAGE_PREFIX, created_at=ticket.updated_at, source=f"{ticket.id} {ticket.version}")


def author_type(principal: str) -> AuthorType:
    """Return the type of the author with this principal. API keys are the default."""
    return _AUTHOR_TYPES.get(principal.partition("_")[0], "api_key")
