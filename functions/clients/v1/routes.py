"""Routes of clients, version 1."""

from apikit.rest.endpoints import add_actions
from apikit.rest.resource_routes import resource_routes
from apikit.rest.resource_spec import ResourceKind
from domain.clients.model import Client
from domain.clients.wiring import client_service
from domain.jobs.starting import start_job
from functions.clients.v1.schemas import ClientIn, ClientOut, ClientPatch

KIND = ResourceKind(
    record=Client,
    tag="Clients",
    service=client_service,
    takes=ClientIn,
    patches=ClientPatch,
    gives=ClientOut,
    start_job=start_job,
)
router = resource_routes(KIND)

_ACTIONS = {
    "activate": "Activate a client. Allowed from `lead` or `archived`.",
    "archive": "Archive a client. It can be activated again.",
}
add_actions(router, KIND, _ACTIONS)
