"""Routes of clients, version 1."""

from typing import Annotated

from fastapi import Response

from apikit.web.auth import CurrentActor
from apikit.web.conditional import IfMatch
from apikit.web.replies import CurrentListing, CurrentReply
from apikit.web.route import operation, provided, resource_router
from apikit.web.schemas import ListOf
from domain.clients.service import ClientService
from domain.clients.wiring import client_service
from functions.clients.v1.schemas import ClientIn, ClientOut, ClientPatch

router = resource_router("clients", "Clients")
Clients = Annotated[ClientService, provided(client_service)]


@router.post("", status_code=201, response_model=ClientOut, **operation("clients:write", sdk="clients.create"))
async def create_client(body: ClientIn, who: CurrentActor, clients: Clients, reply: CurrentReply) -> ClientOut:
    """Create a client."""
    return reply.created(ClientOut, clients.create(who, body.values()))


@router.get("", response_model=ListOf[ClientOut], **operation("clients:read", sdk="clients.list", pages=True))
async def list_clients(who: CurrentActor, clients: Clients, listing: CurrentListing) -> ListOf[ClientOut]:
    """List clients, newest first."""
    return listing.page(ClientOut.of, clients.page(who, listing.page_request))


@router.get(
    "/{client_id}", response_model=ClientOut, **operation("clients:read", sdk="clients.get", problems=(404, 410))
)
async def get_client(client_id: str, who: CurrentActor, clients: Clients, reply: CurrentReply) -> ClientOut:
    """Get a client."""
    return reply.one(ClientOut, clients.get(who, client_id))


@router.put(
    "/{client_id}",
    response_model=ClientOut,
    **operation("clients:write", sdk="clients.replace", problems=(404, 409, 410, 412)),
)
async def replace_client(
    client_id: str, body: ClientIn, who: CurrentActor, clients: Clients, version: IfMatch, reply: CurrentReply
) -> ClientOut:
    """Replace a client whole."""
    return reply.one(ClientOut, clients.replace(who, client_id, body.values(), expecting=version))


@router.patch(
    "/{client_id}",
    response_model=ClientOut,
    **operation("clients:write", sdk="clients.update", problems=(404, 409, 410, 412)),
)
async def update_client(
    client_id: str, body: ClientPatch, who: CurrentActor, clients: Clients, version: IfMatch, reply: CurrentReply
) -> ClientOut:
    """Change some fields of a client."""
    return reply.one(ClientOut, clients.update(who, client_id, body.changes(), expecting=version))


@router.delete(
    "/{client_id}",
    status_code=204,
    **operation("clients:write", sdk="clients.delete", problems=(404, 410, 412)),
)
async def delete_client(client_id: str, who: CurrentActor, clients: Clients, version: IfMatch) -> Response:
    """Delete a client; it can be restored for 30 days."""
    clients.remove(who, client_id, expecting=version)
    return Response(status_code=204)
