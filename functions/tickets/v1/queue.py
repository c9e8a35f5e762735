"""The route of the tickets that wait for a response, version 1. For the platform's support."""

from functools import partial
from typing import Annotated

from fastapi import Request, Response

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.rest import list_parameters, payloads, responses
from domain.support_plans.model import SUPPORT_SCOPE
from domain.tickets.service import TicketService
from domain.tickets.wiring import ticket_service
from functions.tickets.v1.schemas import WaitingTicketOut, waiting_form

router = resource_router("tickets/waiting", "Tickets")
Tickets = Annotated[TicketService, provide(ticket_service)]


@router.get(
    "",
    response_model=payloads.list_schema(WaitingTicketOut),
    **operation(
        SUPPORT_SCOPE,
        sdk="tickets.list_waiting",
        is_paginated=True,
        parameters=list_parameters.PAGE_PARAMETERS,
    ),
)
async def list_waiting_tickets(request: Request, actor: CurrentActor, tickets: Tickets) -> Response:
    """List waiting tickets.

    Returns the open tickets of all organizations, live and sandbox, with the earliest `response_due_at` first. Only the platform's
    support can do this. To list the tickets of your own organization, use `GET /v1/tickets`.
    """
    return responses.ListPage(request).respond(waiting_form, partial(tickets.page_waiting, actor))
