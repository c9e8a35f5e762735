"""Routes of passwords, version 1: reset, set, change."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Request, Response

from apikit.http import CurrentPerson, PersonRoute, operation, provide
from apikit.rest import responses
from domain.people.model import SessionOwner
from domain.people.password_changes import PasswordChanges
from domain.people.wiring import password_changes
from functions.auth.v1.cookies import DEVICE_COOKIE, DEVICE_MAX_AGE_S, set_cookie
from functions.auth.v1.public_routes import PREFIX, TAG, public_operation, public_router, read_origin
from functions.auth.v1.schemas import PasswordChangeIn, PasswordConfirmationIn, PasswordResetIn, PasswordResetOut

router = public_router()
person_router = APIRouter(prefix=PREFIX, tags=[TAG], route_class=PersonRoute)
Passwords = Annotated[PasswordChanges, provide(password_changes)]


@router.post(
    "/password/reset",
    status_code=HTTPStatus.ACCEPTED,
    response_model=PasswordResetOut,
    **public_operation("auth.reset_password"),
)
async def reset_password(passwords: Passwords, body: PasswordResetIn) -> Response:
    """Reset a password.

    Sends a mail with a link that sets a new password within an hour. The response is the same for an address without an account. At most 5
    mails an hour go to one address.
    """
    passwords.request_reset(body.email)
    form = PasswordResetOut(status="reset_sent")
    return responses.json_response(form, status=HTTPStatus.ACCEPTED, headers=responses.NO_STORE)


@router.post(
    "/password/confirm",
    status_code=HTTPStatus.NO_CONTENT,
    response_model=None,
    **public_operation("auth.confirm_password", problems=(HTTPStatus.GONE,)),
)
async def confirm_password(passwords: Passwords, body: PasswordConfirmationIn) -> Response:
    """Confirm a new password.

    Ends all sessions. The token is that of the link in the mail; it works once. Second factors stay in force.
    """
    device_token = passwords.confirm_reset(body.token, body.password)
    response = Response(status_code=HTTPStatus.NO_CONTENT)
    set_cookie(response, DEVICE_COOKIE, device_token, max_age_s=DEVICE_MAX_AGE_S)
    return response


@person_router.post(
    "/password/change",
    status_code=HTTPStatus.NO_CONTENT,
    response_model=None,
    **operation(None, sdk="auth.change_password"),
)
async def change_password(
    request: Request, person: CurrentPerson, passwords: Passwords, body: PasswordChangeIn
) -> Response:
    """Change your password.

    Ends your other sessions.
    """
    owner = SessionOwner(person.user_id, person.session_id)
    passwords.change(owner, body.current_password, body.password, origin=read_origin(request))
    return Response(status_code=HTTPStatus.NO_CONTENT)
