"""Routes of the own sessions, version 1: list, end, log out, confirm who one is."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from apikit import ids
from apikit.http import CurrentPerson, PersonRoute, operation, provide
from apikit.rest import responses
from domain.people.model import SessionOwner
from domain.people.own_sessions import OwnSessions
from domain.people.password_changes import PasswordChanges
from domain.people.wiring import own_sessions, password_changes
from functions.auth.v1.alternatives import require_one_of
from functions.auth.v1.cookies import SESSION_COOKIE, delete_cookie
from functions.auth.v1.public_routes import PREFIX, TAG, read_origin
from functions.auth.v1.schemas import SessionListOut, SessionOut, StepUpIn, StepUpOut

router = APIRouter(prefix=PREFIX, tags=[TAG], route_class=PersonRoute)
Sessions = Annotated[OwnSessions, provide(own_sessions)]
Passwords = Annotated[PasswordChanges, provide(password_changes)]


@router.get("/sessions", response_model=SessionListOut, **operation(None, sdk="auth.list_sessions"))
async def list_sessions(person: CurrentPerson, sessions: Sessions) -> Response:
    """List your sessions."""
    data = [SessionOut.from_session(each, current_id=person.session_id) for each in sessions.list_own(person.user_id)]
    return responses.json_response(SessionListOut(object="list", data=data), headers=responses.NO_STORE)


@router.delete(
    "/sessions/{session_id}",
    status_code=HTTPStatus.NO_CONTENT,
    response_model=None,
    **operation(None, sdk="auth.delete_session", problems=(404,)),
)
async def delete_session(
    session_id: Annotated[str, Path(description="ID of the session.", examples=["ses_01k0a3v5m8f1xq2w7r9tbdc6yz"])],
    person: CurrentPerson,
    sessions: Sessions,
) -> Response:
    """Delete a session.

    Its tokens are rejected from the next request on.
    """
    sessions.end(_owner(person), ids.require_id("ses", session_id))
    return Response(status_code=HTTPStatus.NO_CONTENT)


@router.delete(
    "/sessions",
    status_code=HTTPStatus.NO_CONTENT,
    response_model=None,
    **operation(None, sdk="auth.delete_other_sessions"),
)
async def delete_other_sessions(person: CurrentPerson, sessions: Sessions) -> Response:
    """Delete other sessions.

    The session of this request stays.
    """
    sessions.end_others(_owner(person))
    return Response(status_code=HTTPStatus.NO_CONTENT)


@router.post("/logout", status_code=HTTPStatus.NO_CONTENT, response_model=None, **operation(None, sdk="auth.logout"))
async def log_out(person: CurrentPerson, sessions: Sessions) -> Response:
    """Delete the current session.

    Its access tokens and refresh token are rejected from the next request on.
    """
    sessions.log_out(_owner(person))
    response = Response(status_code=HTTPStatus.NO_CONTENT)
    delete_cookie(response, SESSION_COOKIE)
    return response


@router.post("/step-up", response_model=StepUpOut, **operation(None, sdk="auth.step_up"))
async def step_up(
    request: Request, person: CurrentPerson, sessions: Sessions, passwords: Passwords, body: StepUpIn
) -> Response:
    """Confirm your identity.

    Returns an access token for sensitive operations, which is good for 10 minutes of them. Send a code of your authenticator app or a
    passkey; without a second factor, your password. The password of a person with a second factor gets 403 `mfa_required`.
    """
    owner = _owner(person)
    has_mfa = _verify(owner, request, passwords, body)
    form = StepUpOut.from_tokens(sessions.confirm(owner, has_mfa=has_mfa))
    return responses.json_response(form, headers=responses.NO_STORE)


def _verify(owner: SessionOwner, request: Request, passwords: PasswordChanges, body: StepUpIn) -> bool:
    """Verify the one proof in the body, and return whether it is a second factor. Raises PlatformError."""
    require_one_of(password=body.password, code=body.code, passkey=body.passkey)
    if body.password is not None:
        passwords.confirm(owner, body.password, origin=read_origin(request))
        return False
    from domain.mfa.code_attempts import CodeSender  # noqa: PLC0415 - for second factors only
    from domain.mfa.wiring import second_factor_verifier  # noqa: PLC0415 - as above

    sender = CodeSender(owner.user_id, session_id=owner.session_id)
    second_factor_verifier().verify_second_factor(sender, code=body.code, passkey=body.passkey)
    return True


def _owner(person: CurrentPerson) -> SessionOwner:
    return SessionOwner(person.user_id, person.session_id)
