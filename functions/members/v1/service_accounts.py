"""Routes of service accounts, version 1. They have no external IDs, and deleted ones cannot be restored."""

from apikit.rest import ResourceSpec, resource_routes
from domain.service_accounts.model import ServiceAccount
from domain.service_accounts.wiring import service_account_service
from functions.members.v1.schemas import ServiceAccountIn, ServiceAccountOut, ServiceAccountPatch

_DESCRIPTIONS = {
    "create": "Create a service account. API keys and OAuth clients can name it as their `service_account_id`: then they have only scopes "
    "of its roles.",
    "update": "Update a service account. New roles take effect with the next request of its API keys and OAuth clients.",
    "replace": "Replace a service account. New roles take effect with the next request of its API keys and OAuth clients.",
    "delete": "Delete a service account. Requests with its API keys and OAuth clients are rejected immediately. It cannot be restored.",
}
SPEC = ResourceSpec(
    record=ServiceAccount,
    tag="Service accounts",
    service=service_account_service,
    create_body=ServiceAccountIn,
    patch_body=ServiceAccountPatch,
    response=ServiceAccountOut,
    descriptions=_DESCRIPTIONS,
    sensitive_operations=frozenset({"create", "update", "replace"}),
)
router = resource_routes(SPEC, exclude=("restore", "upsert", "get_by_external_id", "bulk"))
