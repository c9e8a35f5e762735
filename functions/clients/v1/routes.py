"""Routes of clients, version 1."""

from apikit.web.kinds import ResourceKind
from apikit.web.resources import resource_routes
from domain.clients.model import Client
from domain.clients.wiring import client_service
from functions.clients.v1.schemas import ClientIn, ClientOut, ClientPatch

KIND = ResourceKind(
    record=Client,
    tag="Clients",
    service=client_service,
    takes=ClientIn,
    patches=ClientPatch,
    gives=ClientOut,
)

router = resource_routes(KIND)
