"""Routes of organizations, version 1."""

from typing import Annotated

from fastapi import Response

from apikit.web.auth import CurrentActor
from apikit.web.conditional import IfMatch
from apikit.web.replies import CurrentListing, CurrentReply
from apikit.web.route import operation, provided, resource_router
from apikit.web.schemas import ListOf
from domain.organizations.service import OrganizationService
from domain.organizations.wiring import organization_service
from functions.organizations.v1.schemas import OrganizationIn, OrganizationOut, OrganizationPatch

router = resource_router("organizations", "Organizations")
Organizations = Annotated[OrganizationService, provided(organization_service)]


@router.post(
    "",
    status_code=201,
    response_model=OrganizationOut,
    **operation("organizations:write", sdk="organizations.create", problems=(409,)),
)
async def create_organization(
    body: OrganizationIn, who: CurrentActor, organizations: Organizations, reply: CurrentReply
) -> OrganizationOut:
    """Create a child organization."""
    return reply.created(OrganizationOut, organizations.create(who, body.values()))


@router.get(
    "", response_model=ListOf[OrganizationOut], **operation("organizations:read", sdk="organizations.list", pages=True)
)
async def list_organizations(
    who: CurrentActor, organizations: Organizations, listing: CurrentListing
) -> ListOf[OrganizationOut]:
    """List organizations, newest first."""
    return listing.page(OrganizationOut.of, organizations.page(who, listing.page_request))


@router.get(
    "/{organization_id}",
    response_model=OrganizationOut,
    **operation("organizations:read", sdk="organizations.get", problems=(404, 410)),
)
async def get_organization(
    organization_id: str, who: CurrentActor, organizations: Organizations, reply: CurrentReply
) -> OrganizationOut:
    """Get an organization."""
    return reply.one(OrganizationOut, organizations.get(who, organization_id))


@router.put(
    "/{organization_id}",
    response_model=OrganizationOut,
    **operation("organizations:write", sdk="organizations.replace", problems=(404, 409, 410, 412)),
)
async def replace_organization(
    organization_id: str,
    body: OrganizationIn,
    who: CurrentActor,
    organizations: Organizations,
    version: IfMatch,
    reply: CurrentReply,
) -> OrganizationOut:
    """Replace an organization whole."""
    return reply.one(OrganizationOut, organizations.replace(who, organization_id, body.values(), expecting=version))


@router.patch(
    "/{organization_id}",
    response_model=OrganizationOut,
    **operation("organizations:write", sdk="organizations.update", problems=(404, 409, 410, 412)),
)
async def update_organization(
    organization_id: str,
    body: OrganizationPatch,
    who: CurrentActor,
    organizations: Organizations,
    version: IfMatch,
    reply: CurrentReply,
) -> OrganizationOut:
    """Change some fields of an organization."""
    return reply.one(OrganizationOut, organizations.update(who, organization_id, body.changes(), expecting=version))


@router.delete(
    "/{organization_id}",
    status_code=204,
    **operation("organizations:write", sdk="organizations.delete", problems=(404, 409, 410, 412)),
)
async def delete_organization(
    organization_id: str, who: CurrentActor, organizations: Organizations, version: IfMatch
) -> Response:
    """Delete an organization; nobody acts for it from then on."""
    organizations.remove(who, organization_id, expecting=version)
    return Response(status_code=204)
