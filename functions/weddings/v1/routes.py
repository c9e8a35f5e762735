"""Routes of weddings, version 1."""

from functools import partial
from typing import Any

from apikit import Actor
from apikit.rest import ResourceSpec, endpoints, payloads, resource_routes
from domain.jobs.job_start import start_job
from domain.weddings.model import Wedding
from domain.weddings.wiring import wedding_service
from functions.weddings.v1.schemas import (
    WeddingChangeOut,
    WeddingEndIn,
    WeddingHoldIn,
    WeddingIn,
    WeddingOut,
    WeddingPatch,
)

SPEC = ResourceSpec(
    record=Wedding,
    tag="Weddings",
    service=wedding_service,
    create_body=WeddingIn,
    patch_body=WeddingPatch,
    response=WeddingOut,
    requires_version=True,
    start_job=start_job,
)
router = resource_routes(SPEC)

# The description and the body of each action.
_ACTIONS: dict[str, tuple[str, type[payloads.Body] | None]] = {
    "hold": (
        "Hold a wedding's date. The wedding becomes tentative. When its option expires, the date is released automatically.",
        WeddingHoldIn,
    ),
    "waitlist": (
        "Waitlist a wedding. It is not held automatically when its date becomes free; your staff decides.",
        None,
    ),
    "confirm": ("Confirm a wedding. It becomes definite. Returns 409 if its option has expired.", None),
    "release": (
        "Release a wedding's date. Ends the hold before its option expires. The wedding can be held again.",
        None,
    ),
    "start": ("Start a wedding. Its status becomes `in_progress`, and `guests.actual` can be set.", None),
    "complete": ("Complete a wedding. Its status must be `in_progress`.", None),
    "close": ("Close a completed wedding. Its accounts are settled.", None),
    "cancel": ("Cancel a tentative or definite wedding.", WeddingEndIn),
    "lose": ("Mark a wedding as lost. Allowed from `inquiry`, `waitlisted` or `tentative`.", WeddingEndIn),
}


def _act(action: str, actor: Actor, wedding_id: str, **options: Any) -> Wedding:
    return wedding_service().act(actor, wedding_id, action, **options)


for _action, (_text, _body) in _ACTIONS.items():
    _description = f"{_text} If the current status does not allow this, the API returns 409 with the allowed statuses."
    endpoints.add_action(router, SPEC, _action, partial(_act, _action), description=_description, body=_body)


def _lock_guarantee(actor: Actor, wedding_id: str, **options: Any) -> Wedding:
    return wedding_service().lock_guarantee(actor, wedding_id, **options)


endpoints.add_action(
    router,
    SPEC,
    "lock-guarantee",
    _lock_guarantee,
    description="Lock a wedding's guarantee. Afterwards `guests.guaranteed` can only be raised; lowering it returns 409. The wedding must "
    "be definite or in progress and have a guarantee.",
)


endpoints.add_part_list(
    router,
    SPEC,
    "history",
    lambda *args: wedding_service().list_changes(*args),
    noun="changes",
    schema=WeddingChangeOut,
    description="List a wedding's history. Returns one entry per version, newest first: what changed, when, by whom, and the values before "
    "and after.",
)
