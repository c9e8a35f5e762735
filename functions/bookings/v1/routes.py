"""Routes of bookings, version 1: those of every resource, the actions, and the history."""

from functools import partial
from typing import Any

from apikit import Actor
from apikit.rest import ResourceSpec, endpoints, payloads, resource_routes
from domain.bookings.model import Booking
from domain.bookings.wiring import booking_service
from domain.jobs.job_start import start_job
from functions.bookings.v1.schemas import (
    BookingCancelIn,
    BookingChangeOut,
    BookingIn,
    BookingOut,
    BookingPatch,
    BookingReassignIn,
    BookingRescheduleIn,
)

_CREATE = (
    "Create a booking. Reserves the staff member and the spaces, with the buffers of the service: two bookings never overlap, whatever "
    "the race. Returns 409 `slot_unavailable` if the time is not available, with the `reason` and up to three free `alternatives`."
)
SPEC = ResourceSpec(
    record=Booking,
    tag="Bookings",
    service=booking_service,
    create_body=BookingIn,
    patch_body=BookingPatch,
    response=BookingOut,
    requires_version=True,
    start_job=start_job,
    descriptions={"create": _CREATE},
)
router = resource_routes(SPEC)

# The description and the body of each action.
_ACTIONS: dict[str, tuple[str, type[payloads.Body] | None]] = {
    "confirm": (
        (
            "Confirm a held or pending booking. Returns 409 if its hold has expired. To ask your staff about a held booking, set its "
            "status to `pending` instead."
        ),
        None,
    ),
    "release": (
        "Release a held booking. Its time becomes free before its hold expires, and its status is `expired`.",
        None,
    ),
    "decline": ("Decline a pending booking. Its time becomes free.", None),
    "check-in": ("Check in a confirmed booking. The customer has arrived.", None),
    "complete": ("Complete a booking. Allowed from `confirmed`, `checked_in` and `no_show`.", None),
    "no-show": ("Mark a booking as no-show. The customer did not come to the confirmed booking.", None),
    "cancel": (
        (
            "Cancel a pending or confirmed booking. Its time becomes free. `cancellation_fee` is the fee by the cancellation policy that "
            "the service had when the booking was made or moved. What was paid by card beyond the fee is refunded within a minute."
        ),
        BookingCancelIn,
    ),
}
_ILLEGAL = " If the current status does not allow this, the API returns 409 with the allowed statuses."


def _act(action: str, actor: Actor, booking_id: str, **options: Any) -> Booking:
    return booking_service().act(actor, booking_id, action, **options)


def _move(actor: Actor, booking_id: str, **options: Any) -> Booking:
    return booking_service().move(actor, booking_id, **options)


for _action, (_text, _body) in _ACTIONS.items():
    endpoints.add_action(router, SPEC, _action, partial(_act, _action), description=f"{_text}{_ILLEGAL}", body=_body)

endpoints.add_action(
    router,
    SPEC,
    "reschedule",
    _move,
    description="Reschedule a booking. The old time becomes free and the new one is reserved, or nothing changes. Returns 409 "
    "`slot_unavailable` with alternatives if the new time is not available.",
    body=BookingRescheduleIn,
)
endpoints.add_action(
    router,
    SPEC,
    "reassign",
    _move,
    description="Reassign a booking. Another staff member takes it over at the same time. With `items`, the staff member takes over each "
    "service that they offer; with `any`, each service that has a staff member gets another one. Returns 409 `slot_unavailable` if one of "
    "them is not free.",
    body=BookingReassignIn,
)


endpoints.add_part_list(
    router,
    SPEC,
    "history",
    lambda *args: booking_service().list_changes(*args),
    noun="changes",
    schema=BookingChangeOut,
    description="List a booking's history. Returns one entry per version, newest first: what changed, when, by whom, and the values before "
    "and after.",
)
