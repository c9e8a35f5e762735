"""The route of the applications that wait for their approval, version 1. For administrators of the platform."""

from functools import partial
from typing import Annotated

from fastapi import Request, Response

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.rest import list_parameters, payloads, responses
from domain.applications.model import REVIEW_SCOPE
from domain.applications.service import ApplicationService
from domain.applications.wiring import application_service
from functions.applications.v1.schemas import PendingApplicationOut, pending_form

router = resource_router("applications/pending", "Applications")
Applications = Annotated[ApplicationService, provide(application_service)]


@router.get(
    "",
    response_model=payloads.list_schema(PendingApplicationOut),
    **operation(
        REVIEW_SCOPE,
        sdk="applications.list_pending",
        is_paginated=True,
        parameters=list_parameters.PAGE_PARAMETERS,
    ),
)
async def list_pending_applications(request: Request, actor: CurrentActor, applications: Applications) -> Response:
    """List pending applications.

    Returns the applications of all organizations, live and sandbox, that wait for their approval, oldest first. Only administrators of
    the platform can do this. To list the applications of your own organization, use `GET /v1/applications`.
    """
    return responses.ListPage(request).respond(pending_form, partial(applications.page_pending, actor))
