"""Public routes of the status and of incidents, version 1. They need no credentials, and caches keep their responses for half a minute."""

from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Request, Response

from apikit import Actor
from apikit.http import PublicRoute, provide
from apikit.resources import records
from apikit.rest import list_parameters, payloads, responses
from domain.incidents.service import IncidentService
from domain.incidents.wiring import incident_service
from domain.tiers.model import PLATFORM, PLATFORM_TENANT
from functions.incidents.v1.schemas import IncidentOut, StatusOut

TAG = "Status"
_REQUESTS_PER_MINUTE = 300
_CACHE_CONTROL = {"Cache-Control": "public, max-age=30"}
_NO_SCOPES = frozenset[str]()
Incidents = Annotated[IncidentService, provide(incident_service)]


class PublicListRoute(PublicRoute):
    """A public route, also of a list: cursors belong to the platform's own organization."""

    def authorize(self, request: Request, body: bytes) -> None:
        """Accept any caller. Raises RateLimitExceeded."""
        super().authorize(request, body)
        request.state.actor = Actor(PLATFORM_TENANT, PLATFORM, "", _NO_SCOPES, request.state.request_id)


status_router = APIRouter(prefix="/v1/status", tags=[TAG], route_class=PublicListRoute)
incidents_router = APIRouter(prefix="/v1/incidents", tags=[TAG], route_class=PublicListRoute)


def _public_operation(sdk: str, *, problems: tuple[int, ...] = (), **extensions: Any) -> dict[str, Any]:
    resource, method = sdk.split(".")
    descriptions = {400: "Bad request.", 404: "Not found.", 429: "Too many requests.", 503: "Unavailable."}
    return {
        "openapi_extra": {
            "x-sdk-resource": resource,
            "x-sdk-method": method,
            "x-rate-limit-per-address": _REQUESTS_PER_MINUTE,
            **extensions,
        },
        "responses": {status: {"description": descriptions[status]} for status in sorted({429, 503, *problems})},
    }


@status_router.get("", response_model=StatusOut, **_public_operation("status.get"))
async def get_status(incidents: Incidents) -> Response:
    """Get the status.

    Returns the status of the platform and of each component: by its alarms, which change it within a minute, and by open incidents. Needs
    no credentials. Caches keep the response for 30 seconds.
    """
    status = incidents.describe_status()
    return responses.json_response({"object": status.object, **records.dump(status)}, headers=_CACHE_CONTROL)


@incidents_router.get(
    "",
    response_model=payloads.list_schema(IncidentOut),
    **_public_operation(
        "incidents.list",
        problems=(400,),
        **{"x-sdk-pagination": "cursor", "parameters": list(list_parameters.PAGE_PARAMETERS)},
    ),
)
async def list_incidents(request: Request, incidents: Incidents) -> Response:
    """List incidents.

    Returns open and resolved incidents, the newest first. Needs no credentials. Caches keep the response for 30 seconds.
    """
    response = responses.ListPage(request).respond(records.public_form, partial(incidents.page_public))
    response.headers.update(_CACHE_CONTROL)
    return response


@incidents_router.get(
    "/{incident_id}", response_model=IncidentOut, **_public_operation("incidents.get", problems=(404,))
)
async def get_incident(request: Request, incident_id: str, incidents: Incidents) -> Response:
    """Get an incident.

    Needs no credentials. Caches keep the response for 30 seconds.
    """
    incident = incidents.find(incident_id)
    response = responses.record_response(request, records.public_form(incident), incident)
    response.headers.update(_CACHE_CONTROL)
    return response
