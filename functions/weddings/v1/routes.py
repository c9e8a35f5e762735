"""Routes of weddings, version 1."""

from typing import Annotated

from fastapi import Response

from apikit.web.auth import CurrentActor
from apikit.web.conditional import RequiredIfMatch
from apikit.web.replies import CurrentListing, CurrentReply
from apikit.web.route import operation, provided, resource_router
from apikit.web.schemas import ListOf
from domain.weddings.model import ACTIONS
from domain.weddings.service import WeddingService
from domain.weddings.wiring import wedding_service
from functions.weddings.v1.schemas import WeddingIn, WeddingOut, WeddingPatch

router = resource_router("weddings", "Weddings")
Weddings = Annotated[WeddingService, provided(wedding_service)]


@router.post("", status_code=201, response_model=WeddingOut, **operation("weddings:write", sdk="weddings.create"))
async def create_wedding(body: WeddingIn, who: CurrentActor, weddings: Weddings, reply: CurrentReply) -> WeddingOut:
    """Create a wedding."""
    return reply.created(WeddingOut, weddings.create(who, body.values()))


@router.get("", response_model=ListOf[WeddingOut], **operation("weddings:read", sdk="weddings.list", pages=True))
async def list_weddings(who: CurrentActor, weddings: Weddings, listing: CurrentListing) -> ListOf[WeddingOut]:
    """List weddings, newest first."""
    return listing.page(WeddingOut.of, weddings.page(who, listing.page_request))


@router.get(
    "/{wedding_id}", response_model=WeddingOut, **operation("weddings:read", sdk="weddings.get", problems=(404, 410))
)
async def get_wedding(wedding_id: str, who: CurrentActor, weddings: Weddings, reply: CurrentReply) -> WeddingOut:
    """Get a wedding."""
    return reply.one(WeddingOut, weddings.get(who, wedding_id))


@router.put(
    "/{wedding_id}",
    response_model=WeddingOut,
    **operation("weddings:write", sdk="weddings.replace", problems=(404, 409, 410, 412, 428)),
)
async def replace_wedding(
    wedding_id: str,
    body: WeddingIn,
    who: CurrentActor,
    weddings: Weddings,
    version: RequiredIfMatch,
    reply: CurrentReply,
) -> WeddingOut:
    """Replace a wedding whole."""
    return reply.one(WeddingOut, weddings.replace(who, wedding_id, body.values(), expecting=version))


@router.patch(
    "/{wedding_id}",
    response_model=WeddingOut,
    **operation("weddings:write", sdk="weddings.update", problems=(404, 409, 410, 412, 428)),
)
async def update_wedding(
    wedding_id: str,
    body: WeddingPatch,
    who: CurrentActor,
    weddings: Weddings,
    version: RequiredIfMatch,
    reply: CurrentReply,
) -> WeddingOut:
    """Change some fields of a wedding."""
    return reply.one(WeddingOut, weddings.update(who, wedding_id, body.changes(), expecting=version))


@router.delete(
    "/{wedding_id}",
    status_code=204,
    **operation("weddings:write", sdk="weddings.delete", problems=(404, 410, 412, 428)),
)
async def delete_wedding(wedding_id: str, who: CurrentActor, weddings: Weddings, version: RequiredIfMatch) -> Response:
    """Delete a wedding; it can be restored for 30 days."""
    weddings.remove(who, wedding_id, expecting=version)
    return Response(status_code=204)


def _add_action(action: str) -> None:
    target = ACTIONS[action].replace("_", " ")

    async def act(
        wedding_id: str, who: CurrentActor, weddings: Weddings, version: RequiredIfMatch, reply: CurrentReply
    ) -> WeddingOut:
        return reply.one(WeddingOut, weddings.act(who, wedding_id, action, expecting=version))

    router.add_api_route(
        f"/{{wedding_id}}/{action}",
        act,
        methods=["POST"],
        name=f"{action}_wedding",
        summary=f"{action.capitalize()} a wedding",
        description=f"The wedding becomes {target}, where its status allows it; 409 lists the moves it allows.",
        response_model=WeddingOut,
        **operation("weddings:write", sdk=f"weddings.{action}", problems=(404, 409, 410, 412, 428)),
    )


for _action in ACTIONS:
    _add_action(_action)
