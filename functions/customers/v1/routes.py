"""Routes of customers, version 1."""

from apikit.rest import ResourceSpec, resource_routes
from domain.customers.model import Customer
from domain.customers.wiring import customer_service
from domain.jobs.job_start import start_job
from functions.customers.v1.schemas import CustomerIn, CustomerOut, CustomerPatch

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
