"""Routes of services, version 1."""

from apikit.rest import ResourceSpec, endpoints, resource_routes
from domain.jobs.job_start import start_job
from domain.services.model import Service
from domain.services.wiring import service_service
from functions.services.v1.schemas import ServiceIn, ServiceOut, ServicePatch

_DESCRIPTIONS = {
    "delete": "Delete a service. It can be restored for 30 days. Its bookings keep their times, prices and terms, but cannot be moved "
    "until the service is restored.",
}
SPEC = ResourceSpec(
    record=Service,
    tag="Services",
    service=service_service,
    create_body=ServiceIn,
    patch_body=ServicePatch,
    response=ServiceOut,
    start_job=start_job,
    descriptions=_DESCRIPTIONS,
)
router = resource_routes(SPEC)

_ACTIONS = {
    "activate": "Activate a service. Allowed from `inactive`.",
    "deactivate": "Deactivate a service. It accepts no new bookings, keeps those it has, and can be activated again.",
}
endpoints.add_actions(router, SPEC, _ACTIONS)
