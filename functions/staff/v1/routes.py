"""Routes of staff, version 1: those of every resource, the actions, and the schedule."""

from apikit.rest import ResourceSpec, endpoints, resource_routes
from domain.jobs.job_start import start_job
from domain.staff.model import StaffMember
from domain.staff.wiring import staff_service
from functions.staff.v1.schedules import add_schedule_routes
from functions.staff.v1.schemas import StaffMemberIn, StaffMemberOut, StaffMemberPatch

_DESCRIPTIONS = {
    "delete": "Delete a staff member. It can be restored for 30 days. Returns 409 `conflict` if it has reservations that have not ended: "
    "`reservations` names the first 20. Deactivate it to keep them.",
}
SPEC = ResourceSpec(
    record=StaffMember,
    tag="Staff",
    name="staff member",
    service=staff_service,
    create_body=StaffMemberIn,
    patch_body=StaffMemberPatch,
    response=StaffMemberOut,
    start_job=start_job,
    descriptions=_DESCRIPTIONS,
)
router = resource_routes(SPEC)

_ACTIONS = {
    "activate": "Activate a staff member. Allowed from `inactive`; new bookings are accepted again.",
    "deactivate": "Deactivate a staff member. Existing bookings are kept, but new ones are rejected. It can be activated again.",
}
endpoints.add_actions(router, SPEC, _ACTIONS)
add_schedule_routes(router)
