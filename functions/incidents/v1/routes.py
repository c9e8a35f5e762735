"""Routes with which the platform's administrators open, update and resolve incidents, version 1."""

from http import HTTPStatus
from typing import Annotated, cast

from fastapi import Request, Response

from apikit.http import CurrentActor, conditional_requests, operation, provide, resource_router
from apikit.resources import records
from apikit.rest import payloads, responses
from domain.incidents.model import INCIDENT_SCOPE
from domain.incidents.service import IncidentService
from domain.incidents.wiring import incident_service
from functions.incidents.v1.public import TAG
from functions.incidents.v1.schemas import IncidentIn, IncidentOut, IncidentPatch

router = resource_router("incidents", TAG)
Incidents = Annotated[IncidentService, provide(incident_service)]


@router.post(
    "",
    status_code=HTTPStatus.CREATED,
    response_model=IncidentOut,
    **operation(INCIDENT_SCOPE, sdk="incidents.create", problems=(409,)),
)
async def create_incident(
    request: Request,
    actor: CurrentActor,
    incidents: Incidents,
    body: IncidentIn,  # type: ignore[valid-type]  # a type made at run time
) -> Response:
    """Create an incident.

    Opens an incident with its first update: its components have its impact until it is resolved. Platform administrators only.
    """
    incident = incidents.create(actor, cast("payloads.Body", body).values())
    headers = responses.location_header(f"/v1/incidents/{incident.id}")
    form = records.public_form(incident)
    return responses.record_response(request, form, incident, status=HTTPStatus.CREATED, headers=headers)


@router.patch(
    "/{incident_id}",
    response_model=IncidentOut,
    **operation(INCIDENT_SCOPE, sdk="incidents.update", problems=(404, 409, 410, 412)),
)
async def update_incident(
    request: Request,
    incident_id: str,
    actor: CurrentActor,
    incidents: Incidents,
    body: IncidentPatch,  # type: ignore[valid-type]  # a type made at run time
    version: conditional_requests.IfMatch,
) -> Response:
    """Update an incident.

    Changes the fields in the body (RFC 7396). `message` publishes an update, and is required with another `status`. With `resolved`, its
    components recover unless something else has an impact on them. A resolved incident cannot be changed: 409 `illegal_transition`.
    Platform administrators only.
    """
    incident = incidents.update(actor, incident_id, cast("payloads.Patch", body).changes(), preconditions=version)
    return responses.record_response(request, records.public_form(incident), incident)
