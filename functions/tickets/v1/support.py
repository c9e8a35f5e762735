"""Routes of the support of an organization, version 1: its response targets, and its plan, which the platform's support sets."""

from typing import Annotated

from fastapi import Request, Response

from apikit import ids
from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.resources import records
from apikit.rest import responses
from domain.support_plans.model import SUPPORT_SCOPE
from domain.support_plans.service import READ_SCOPE, SupportPlanService
from domain.support_plans.wiring import support_plan_service
from functions.tickets.v1.schemas import SupportOut, SupportPlanIn, SupportPlanOut

router = resource_router("support", "Tickets")
plans_router = resource_router("support-plans", "Tickets")
Plans = Annotated[SupportPlanService, provide(support_plan_service)]


@router.get("", response_model=SupportOut, **operation(READ_SCOPE, sdk="support.get"))
async def get_support(actor: CurrentActor, plans: Plans) -> Response:
    """Get your support.

    Returns the tier of your organization's support and the response targets of each tier. Enterprise organizations also get their
    technical account manager.
    """
    support = plans.describe_support(actor)
    return responses.json_response({"object": support.object, **records.dump(support)}, headers=responses.REVALIDATE)


@plans_router.get(
    "/{organization_id}",
    response_model=SupportPlanOut,
    **operation(SUPPORT_SCOPE, sdk="support_plans.get", problems=(404,)),
)
async def get_support_plan(request: Request, organization_id: str, actor: CurrentActor, plans: Plans) -> Response:
    """Get a support plan.

    Returns the support plan of an organization. Only the platform's support can do this.
    """
    plan = plans.get(actor, ids.require_id("org", organization_id))
    return responses.record_response(request, records.public_form(plan), plan)


@plans_router.put(
    "/{organization_id}",
    response_model=SupportPlanOut,
    **operation(SUPPORT_SCOPE, sdk="support_plans.replace", problems=(404, 409)),
)
async def set_support_plan(
    request: Request, organization_id: str, actor: CurrentActor, plans: Plans, body: SupportPlanIn
) -> Response:
    """Replace a support plan.

    Sets the tier and the account manager of an organization's support. Without a plan, the tier is `standard`. Only the platform's
    support can do this.
    """
    plan = plans.set_plan(actor, ids.require_id("org", organization_id), body.values())
    return responses.record_response(request, records.public_form(plan), plan)
