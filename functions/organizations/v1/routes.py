"""Routes of organizations, version 1."""

from apikit.rest import ResourceSpec, endpoints, resource_routes
from domain.jobs.job_start import start_job
from domain.organizations.model import Organization
from domain.organizations.wiring import organization_service
from functions.organizations.v1.schemas import OrganizationIn, OrganizationOut, OrganizationPatch

SPEC = ResourceSpec(
    record=Organization,
    tag="Organizations",
    service=organization_service,
    create_body=OrganizationIn,
    patch_body=OrganizationPatch,
    response=OrganizationOut,
    start_job=start_job,
)
router = resource_routes(SPEC)

_ACTION_DESCRIPTIONS = {
    "suspend": "Suspend a child organization. Requests for it are rejected. Only its parent organization can suspend it.",
    "activate": "Activate a suspended child organization. Only its parent organization can activate it.",
}
endpoints.add_actions(router, SPEC, _ACTION_DESCRIPTIONS)
