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

SPEC = ResourceSpec(
    record=Space,
    tag="Spaces",
    service=space_service,
    create_body=SpaceIn,
    patch_body=SpacePatch,
    response=SpaceOut,
    start_job=start_job,
)
router = resource_routes(SPEC)


def _block(actor: Actor, space_id: str, *, values: Mapping[str, Any], **options: Any) -> Space:
    return space_service().block(actor, space_id, BlockWindow(**values), **options)


def _unblock(actor: Actor, space_id: str, *, values: Mapping[str, Any], **options: Any) -> Space:
    return space_service().unblock(actor, space_id, values["block_id"], **options)


endpoints.add_action(
    router,
    SPEC,
    "block",
    _block,
    description="Take a space out of service. Adds a block. Returns 409 if it overlaps an existing block.",
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
