"""Routes of users, version 1: the members of an organization. Only live credentials may call them."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, Request, Response

from apikit.http import current_actor
from apikit.resources import records
from apikit.rest import ResourceSpec, endpoints, resource_routes
from domain.invitations.wiring import invitation_service
from domain.members.model import Member
from domain.members.wiring import member_service
from functions.members.v1.schemas import MemberIn, MemberOut, MemberPatch, member_form

_LIVE_ONLY = "Users belong to both environments: sandbox credentials get 403 `live_only`."
_DESCRIPTIONS = {
    "create": "Invite a user. Sends the person a mail with a link that is valid for 7 days, and returns the user with the status "
    "`invited`. When the person accepts, the user gets the ID of the person. An address gets at most 5 of these mails an hour, and an "
    f"organization sends at most 100: 429 `rate_limited` above that. {_LIVE_ONLY}",
    "list": f"List users, the invited ones included. Returns the newest first by default. {_LIVE_ONLY}",
    "get": f"Get a user. {_LIVE_ONLY}",
    "update": "Update a user. New roles and a new status take effect with the next request of the person. Returns 409 `conflict` if no "
    "other active user has the role API Administrator, or if the person has not accepted yet; 403 `insufficient_scope` unless you have "
    f"the scopes that you add and those that you take away. {_LIVE_ONLY}",
    "delete": "Delete a user. Removes the person from the organization: requests for it are rejected immediately, on every device, also "
    "after a new invitation. An invitation that was not accepted is withdrawn. Returns 409 `conflict` for the last active user with the "
    f"role API Administrator, and 403 `insufficient_scope` unless you have the scopes of the user. {_LIVE_ONLY}",
}


def _present(members: Sequence[Member]) -> list[records.JsonObject]:
    return [member_form(state).model_dump(mode="json") for state in member_service().get_states(members)]


SPEC = ResourceSpec(
    record=Member,
    tag="Users",
    service=member_service,
    create_body=MemberIn,
    patch_body=MemberPatch,
    response=MemberOut,
    to_forms=_present,
    descriptions=_DESCRIPTIONS,
    sensitive_operations=frozenset({"create", "update"}),
)


def _add_create(router: APIRouter, spec: ResourceSpec) -> None:
    async def create(request: Request, body: Any) -> Response:
        representation = spec.representation(request)
        member = invitation_service().invite_member(current_actor(request), body.values())
        return representation.to_created_response(member, spec.collection_path(request))

    endpoints.add_route(
        router,
        spec,
        "POST",
        "",
        create,
        arguments=endpoints.body_argument(MemberIn),
        status_code=HTTPStatus.CREATED,
        **spec.operation("create", "write", problems=(409,)),
    )


def _add_delete(router: APIRouter, spec: ResourceSpec) -> None:
    async def delete(request: Request, version: Any) -> Response:
        user_id = endpoints.path_record_id(request, spec)
        invitation_service().remove_member(current_actor(request), user_id, preconditions=version)
        return Response(status_code=HTTPStatus.NO_CONTENT)

    endpoints.add_route(
        router,
        spec,
        "DELETE",
        endpoints.id_path(spec),
        delete,
        arguments=endpoints.version_argument(spec),
        status_code=HTTPStatus.NO_CONTENT,
        response_model=None,
        **spec.operation("delete", "write", problems=(404, 409, 410, 412)),
    )


router = resource_routes(
    SPEC,
    exclude=("replace", "restore", "upsert", "get_by_external_id", "bulk"),
    overrides={"create": _add_create, "delete": _add_delete},
)
