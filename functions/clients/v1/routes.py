"""Routes of clients, version 1."""

from apikit.rest import ResourceSpec, endpoints, resource_routes
from domain.clients.model import Client
from domain.clients.wiring import client_service
from domain.jobs.job_start import start_job
from functions.clients.v1.schemas import ClientIn, ClientOut, ClientPatch

_DESCRIPTIONS = {
    "delete": "Delete a client. It can be restored for 30 days. Returns 409 `conflict` if it has a wedding that is tentative, definite or "
    "in progress, and not over: `dependents` names up to 20. Archive it to keep them.",
}
SPEC = ResourceSpec(
    record=Client,
    tag="Clients",
    service=client_service,
    create_body=ClientIn,
    patch_body=ClientPatch,
    response=ClientOut,
    start_job=start_job,
    descriptions=_DESCRIPTIONS,
)
router = resource_routes(SPEC)

_ACTION_DESCRIPTIONS = {
    "activate": "Activate a client. Allowed from `lead` or `archived`.",
    "archive": "Archive a client. It can be activated again.",
}
endpoints.add_actions(router, SPEC, _ACTION_DESCRIPTIONS)
