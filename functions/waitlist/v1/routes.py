"""Routes of waitlist entries, version 1."""

from apikit.rest import ResourceSpec, resource_routes
from domain.jobs.job_start import start_job
from domain.waitlist.model import WaitlistEntry
from domain.waitlist.wiring import waitlist_service
from functions.waitlist.v1.schemas import WaitlistEntryIn, WaitlistEntryOut, WaitlistEntryPatch

_DESCRIPTIONS = {
    "create": "Create a waitlist entry. When a slot of the service becomes free between `from` and `to`, it is held for the first customer "
    "who waits for it (`waitlist.slot_offered`). Slots that are free already are not offered: book them.",
    "delete": "Delete a waitlist entry. It is `canceled`; an offered slot becomes free and is offered to the next customer.",
}
SPEC = ResourceSpec(
    record=WaitlistEntry,
    tag="Waitlist entries",
    service=waitlist_service,
    create_body=WaitlistEntryIn,
    patch_body=WaitlistEntryPatch,
    response=WaitlistEntryOut,
    start_job=start_job,
    descriptions=_DESCRIPTIONS,
)
router = resource_routes(SPEC)
