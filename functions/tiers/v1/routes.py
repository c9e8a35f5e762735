"""Routes of tiers, version 1."""

from http import HTTPStatus
from typing import Annotated

from fastapi import Path, Response

from apikit.config import setting
from apikit.web.auth import CurrentActor
from apikit.web.conditional import IfMatch
from apikit.web.replies import CurrentReply
from apikit.web.route import operation, provided, resource_router
from apikit.web.schemas import ListOf
from domain.tiers.service import TierService
from domain.tiers.wiring import tier_service
from functions.tiers.v1.schemas import TierIn, TierOut, TierWithRolloutOut

router = resource_router("tiers", "API keys")
Tiers = Annotated[TierService, provided(tier_service)]
Name = Annotated[str, Path(description="The tier's name: a slug.", examples=["standard"])]


@router.get("", response_model=ListOf[TierOut], **operation("tiers:read", sdk="tiers.list"))
async def list_tiers(who: CurrentActor, tiers: Tiers) -> ListOf[TierOut]:
    """List every tier by name, on one page."""
    return ListOf(data=[TierOut.of(tier) for tier in tiers.all(who)], has_more=False, next_cursor=None)


@router.get("/{name}", response_model=TierWithRolloutOut, **operation("tiers:read", sdk="tiers.get", problems=(404,)))
async def get_tier(name: Name, who: CurrentActor, tiers: Tiers, reply: CurrentReply) -> TierWithRolloutOut:
    """Get a tier."""
    standing = tiers.get(who, name)
    reply.one(TierOut, standing.tier)
    return TierWithRolloutOut.standing(standing)


@router.put(
    "/{name}",
    response_model=TierWithRolloutOut,
    **operation("platform:tiers", sdk="tiers.set", problems=(404, 409, 412), may_create=True),
)
async def set_tier(
    name: Name,
    body: TierIn,
    who: CurrentActor,
    tiers: Tiers,
    version: IfMatch,
    reply: CurrentReply,
) -> TierWithRolloutOut:
    """Create a tier (201), or replace its limits (200); its keys follow at once. For the platform's administrators."""
    standing = tiers.put(who, name, body.values(), expecting=version)
    reply.one(TierOut, standing.tier)
    if standing.is_new:
        reply.response.status_code = HTTPStatus.CREATED
        reply.response.headers["Location"] = f"{setting('API_BASE_URL')}{reply.request.url.path}"
    return TierWithRolloutOut.standing(standing)


@router.delete("/{name}", status_code=204, **operation("platform:tiers", sdk="tiers.delete", problems=(404, 409, 412)))
async def delete_tier(name: Name, who: CurrentActor, tiers: Tiers, version: IfMatch) -> Response:
    """Delete a tier that no key has. For the platform's administrators."""
    tiers.remove(who, name, expecting=version)
    return Response(status_code=204)
