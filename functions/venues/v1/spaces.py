"""Routes of a venue's spaces, version 1: those of every resource, and blocking and unblocking a space."""

from collections.abc import Mapping
from typing import Any

from apikit import Actor
from apikit.rest import ResourceSpec, endpoints, resource_routes
from domain.jobs.job_start import start_job
from domain.spaces.blocks import BlockWindow
from domain.spaces.model import Space
from domain.spaces.wiring import space_service
from functions.venues.v1.schemas import BlockSpaceIn, SpaceIn, SpaceOut, SpacePatch, UnblockSpaceIn

_BLOCKS = (
    "New or extended blocks that meet reservations of the space, by weddings or bookings, return 409 `conflict` that names them; "
    "the action `block` can force them."
)
_DESCRIPTIONS = {
    "replace": f"Replace a space. Replaces the resource as a whole; use PATCH to change single fields. {_BLOCKS} The elements of a combo "
    "cannot be changed while the combo has reservations that have not ended.",
    "update": f"Update a space. Changes only the fields in the body (RFC 7396). {_BLOCKS} The elements of a combo cannot be changed while "
    "the combo has reservations that have not ended.",
    "delete": "Delete a space. It can be restored for 30 days. Returns 409 `conflict` if a combo uses it, or if it has reservations that "
    "have not ended: `reservations` names the first 20.",
}
SPEC = ResourceSpec(
    record=Space,
    tag="Spaces",
    service=space_service,
    create_body=SpaceIn,
    patch_body=SpacePatch,
    response=SpaceOut,
    start_job=start_job,
    descriptions=_DESCRIPTIONS,
)
router = resource_routes(SPEC)


def _block(actor: Actor, space_id: str, *, values: Mapping[str, Any], **options: Any) -> Space:
    window = BlockWindow(start_at=values["start_at"], end_at=values["end_at"], reason=values["reason"])
    return space_service().block(actor, space_id, window, is_forced=values["force"], **options)


def _unblock(actor: Actor, space_id: str, *, values: Mapping[str, Any], **options: Any) -> Space:
    return space_service().unblock(actor, space_id, values["block_id"], **options)


endpoints.add_action(
    router,
    SPEC,
    "block",
    _block,
    description="Take a space out of service. Adds a block. Returns 409 if it overlaps an existing block, or reservations of the space by "
    "weddings or bookings, their buffers included: `reservations` names the first 20, `reservation_count` is the number of all. With "
    "`force` the reservations stay during the block. No reservation that is made at the same moment misses the block.",
    body=BlockSpaceIn,
)
endpoints.add_action(
    router,
    SPEC,
    "unblock",
    _unblock,
    description="Return a space to service. Removes one of its blocks, whether it is future, current or past.",
    body=UnblockSpaceIn,
)
