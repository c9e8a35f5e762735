"""Routes of invitations, version 1. Only live credentials may call them; the person who accepts comes with the own session."""

from fastapi import APIRouter, Response

from apikit.http import CurrentPerson, PersonRoute, operation
from apikit.rest import ResourceSpec, payloads, resource_routes, responses
from domain.invitations.model import Invitation
from domain.invitations.wiring import invitation_acceptance, invitation_service
from functions.members.v1.schemas import AcceptanceIn, InvitationIn, InvitationOut

_TAG = "Invitations"
_LIVE_ONLY = "Invitations belong to both environments: sandbox credentials get 403 `live_only`."
_DESCRIPTIONS = {
    "create": "Create an invitation. Sends the person a mail with a link that is valid for 7 days and can be used once. `GET /v1/users` "
    f"lists the person with the status `invited`. An address gets at most 5 of these mails an hour, and an organization sends at most 100: "
    f"429 `rate_limited` above that. {_LIVE_ONLY}",
    "list": f"List invitations, the accepted ones included. Returns the newest first by default. {_LIVE_ONLY}",
    "get": f"Get an invitation. {_LIVE_ONLY}",
    "delete": "Delete a pending invitation. Its link does not work anymore, and the invited user is deleted. Returns 409 `conflict` for an "
    f"accepted invitation: delete the user instead. {_LIVE_ONLY}",
}
SPEC = ResourceSpec(
    record=Invitation,
    tag=_TAG,
    service=invitation_service,
    create_body=InvitationIn,
    patch_body=payloads.Patch,
    response=InvitationOut,
    descriptions=_DESCRIPTIONS,
    sensitive_operations=frozenset({"create"}),
)
router = resource_routes(SPEC, exclude=("update", "replace", "restore", "upsert", "get_by_external_id", "bulk"))
person_router = APIRouter(prefix=SPEC.prefix, tags=[_TAG], route_class=PersonRoute)


@person_router.post(
    "/accept",
    response_model=InvitationOut,
    **operation(None, sdk="invitations.accept", problems=(409, 410)),
)
async def accept_invitation(person: CurrentPerson, body: AcceptanceIn) -> Response:
    """Accept an invitation. Requires the session of the person with the invited address: another address gets 403.

    Returns the invitation: `organization_id` is the organization that you now belong to, `user_id` your ID. A used, withdrawn or old
    token returns 410 `token_expired`, and so does an invitation from someone who could not send it now: with the roles removed, or without
    a scope of the invited roles.
    """
    invitation = invitation_acceptance().accept(
        person.user_id, body.token, session_id=person.session_id, request_id=person.request_id
    )
    return responses.json_response(InvitationOut.from_record(invitation), headers=responses.NO_STORE)
