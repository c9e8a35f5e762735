"""Routes of consents, version 1: what a person let OAuth clients do. They belong to the person, not to an organization."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Path, Response

from apikit.http import CurrentPerson, PersonRoute, operation, provide
from apikit.rest import responses
from domain.oauth.consents import ConsentService
from domain.oauth.wiring import consent_service
from functions.oauth_clients.v1.schemas import ConsentListOut, ConsentOut

router = APIRouter(prefix="/v1/consents", tags=["Consents"], route_class=PersonRoute)
Consents = Annotated[ConsentService, provide(consent_service)]


@router.get("", response_model=ConsentListOut, **operation(None, sdk="consents.list"))
async def list_consents(person: CurrentPerson, consents: Consents) -> Response:
    """List your consents.

    Returns the OAuth clients that may act for you, newest first.
    """
    data = [ConsentOut.from_consent(consent) for consent in consents.list(person.user_id)]
    return responses.json_response(ConsentListOut(object="list", data=data), headers=responses.NO_STORE)


@router.delete(
    "/{consent_id}",
    status_code=HTTPStatus.NO_CONTENT,
    response_model=None,
    **operation(None, sdk="consents.delete", problems=(404,)),
)
async def delete_consent(
    consent_id: Annotated[str, Path(description="ID of the consent.", examples=["con_01k0a3v5m8f1xq2w7r9tbdc6yz"])],
    person: CurrentPerson,
    consents: Consents,
) -> Response:
    """Delete a consent.

    The client's tokens for you in this organization are refused immediately, and the client must ask you again.
    """
    consents.withdraw(person.user_id, consent_id)
    return Response(status_code=HTTPStatus.NO_CONTENT)
