"""Routes of tickets and their messages, version 1. Tickets are opened, answered and closed; nothing of them is changed or deleted."""

from http import HTTPStatus
from typing import Annotated, Any

from fastapi import Response

from apikit import Actor
from apikit.http import CurrentActor, provide
from apikit.resources import lists, records
from apikit.rest import ResourceSpec, endpoints, payloads, resource_routes, responses
from domain.tickets.model import Ticket, TicketMessage
from domain.tickets.service import TicketService
from domain.tickets.wiring import ticket_service
from functions.tickets.v1.schemas import TicketIn, TicketMessageIn, TicketMessageOut, TicketOut

_DESCRIPTIONS = {
    "create": "Create a ticket. The person who opens it gets a mail, can answer it by mail, and gets the answers of the platform's support "
    "by mail. An API key, a client or a person can open at most 20 tickets an hour: 429 `rate_limited` above that.",
    "get": "Get a ticket. The platform's support gets one of any organization.",
}
_ADD_MESSAGE = (
    "Create a message. A message of yours opens an answered ticket again. A closed ticket accepts no messages: 409 "
    "`illegal_transition`. An API key, a client or a person can add at most 60 messages an hour, those by mail included: 429 "
    "`rate_limited` above that."
)
SPEC = ResourceSpec(
    record=Ticket,
    tag="Tickets",
    service=ticket_service,
    create_body=TicketIn,
    patch_body=payloads.Patch,
    response=TicketOut,
    descriptions=_DESCRIPTIONS,
)
router = resource_routes(
    SPEC, exclude=("update", "replace", "delete", "restore", "upsert", "get_by_external_id", "bulk")
)
Tickets = Annotated[TicketService, provide(ticket_service)]


def _list_messages(actor: Actor, ticket_id: str, request: lists.PageRequest) -> lists.Page[TicketMessage]:
    return ticket_service().page_messages(actor, ticket_id, request)


def _close(actor: Actor, ticket_id: str, **options: Any) -> Ticket:
    return ticket_service().act(actor, ticket_id, **options)


endpoints.add_part_list(
    router,
    SPEC,
    "messages",
    _list_messages,
    noun="messages",
    schema=TicketMessageOut,
    description="List a ticket's messages. Returns the oldest first. The ticket's own text is its `body`.",
)


@router.post(
    "/{ticket_id}/messages",
    status_code=HTTPStatus.CREATED,
    response_model=TicketMessageOut,
    description=_ADD_MESSAGE,
    **SPEC.operation("create_message", "write", problems=(404, 409)),
)
async def create_ticket_message(
    ticket_id: str, actor: CurrentActor, tickets: Tickets, body: TicketMessageIn
) -> Response:
    """Add a message to the ticket in the path and return it."""
    message = tickets.add_message(actor, ticket_id, body.body)
    return responses.json_response({"object": message.object, **records.dump(message)}, status=HTTPStatus.CREATED)


endpoints.add_action(
    router,
    SPEC,
    "close",
    _close,
    description="Close a ticket. It accepts no messages anymore. If the platform's support closes it, its author gets a mail.",
)
