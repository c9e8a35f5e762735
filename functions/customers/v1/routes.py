"""Routes of customers, version 1."""

from typing import Any

from apikit.rest import ResourceSpec, endpoints, resource_routes
from domain.customers.model import Customer
from domain.customers.wiring import customer_service
from domain.jobs.job_start import start_job
from functions.customers.v1.schemas import CustomerIn, CustomerMergeIn, CustomerOut, CustomerPatch

_DESCRIPTIONS = {
    "delete": "Delete a customer. It can be restored for 30 days. Returns 409 `conflict` if it has a booking that has not ended: "
    "`dependents` names up to 20.",
}
SPEC = ResourceSpec(
    record=Customer,
    tag="Customers",
    service=customer_service,
    create_body=CustomerIn,
    patch_body=CustomerPatch,
    response=CustomerOut,
    start_job=start_job,
    descriptions=_DESCRIPTIONS,
)
router = resource_routes(SPEC)


def _merge(*args: Any, **options: Any) -> Customer:
    from domain.customer_merges.wiring import merge_service  # noqa: PLC0415 - few requests merge customers

    return merge_service().merge(*args, **options)


endpoints.add_action(
    router,
    SPEC,
    "merge",
    _merge,
    description="Merge a customer into another one. Bookings, series and waitlist entries of the customer move to `into`, and so do its "
    "external IDs; the other fields of `into` stay. The first 100 references move at once, the others within minutes. From then on, the "
    "old ID leads to `into`, in every operation on customers. Returns `into`. A merge cannot be undone. Returns 409 if one of the "
    "customers was merged into a third one.",
    body=CustomerMergeIn,
)
