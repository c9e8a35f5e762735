"""Routes of tiers, version 1."""

from http import HTTPStatus
from typing import Annotated, cast

from fastapi import Path, Request, Response

from apikit.http import CurrentActor, conditional_requests, operation, provide, resource_router
from apikit.rest import payloads, responses
from domain.tiers.service import TierService
from domain.tiers.wiring import tier_service
from functions.tiers.v1.schemas import TierIn, TierOut, TierWithRolloutOut, tier_form

router = resource_router("tiers", "API keys")
Tiers = Annotated[TierService, provide(tier_service)]
Name = Annotated[str, Path(description="Name of the tier: a slug.", examples=["standard"])]


@router.get("", response_model=payloads.list_schema(TierOut), **operation("tiers:read", sdk="tiers.list"))
async def list_tiers(who: CurrentActor, tiers: Tiers) -> Response:
    """List tiers.

    Returns all tiers on one page, sorted by name.
    """
    return responses.full_list_response([TierOut.from_record(tier) for tier in tiers.list_tiers(who)])


@router.get("/{name}", response_model=TierWithRolloutOut, **operation("tiers:read", sdk="tiers.get", problems=(404,)))
async def get_tier(request: Request, name: Name, who: CurrentActor, tiers: Tiers) -> Response:
    """Get a tier."""
    state = tiers.get(who, name)
    return responses.record_response(request, tier_form(state), state.tier)


@router.put(
    "/{name}",
    response_model=TierWithRolloutOut,
    **operation("platform:tiers", sdk="tiers.set", problems=(404, 409, 412), may_create=True),
)
async def set_tier(
    request: Request,
    name: Name,
    body: TierIn,  # type: ignore[valid-type]  # a type made at run time
    who: CurrentActor,
    tiers: Tiers,
    version: conditional_requests.IfMatch,
) -> Response:
    """Create or replace a tier.

    Creates the tier (201) or replaces its limits (200). Its API keys get the new limits at once. Platform administrators only.
    """
    state = tiers.put(who, name, cast("payloads.ResourceBody", body).values(), preconditions=version)
    status, headers = (
        (HTTPStatus.CREATED, responses.location_header(request.url.path)) if state.is_new else (HTTPStatus.OK, {})
    )
    return responses.record_response(request, tier_form(state), state.tier, status=status, headers=headers)


@router.delete("/{name}", status_code=204, **operation("platform:tiers", sdk="tiers.delete", problems=(404, 409, 412)))
async def delete_tier(name: Name, who: CurrentActor, tiers: Tiers, version: conditional_requests.IfMatch) -> Response:
    """Delete a tier.

    No API key may use it. Platform administrators only.
    """
    tiers.remove(who, name, preconditions=version)
    return Response(status_code=204)
