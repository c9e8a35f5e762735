"""Routes of signing in, version 1: log in, refresh."""

from http import HTTPStatus
from typing import Annotated

from fastapi import Request, Response

from apikit import errors
from apikit.http import provide
from domain.people.own_sessions import OwnSessions
from domain.people.sign_in import SignIn, SignInDetails
from domain.people.wiring import own_sessions, sign_in
from functions.auth.v1.cookies import read_device_cookie, read_session_cookie
from functions.auth.v1.public_routes import public_operation, public_router, read_origin
from functions.auth.v1.schemas import (
    LoginIn,
    LoginOut,
    RefreshIn,
    TokensOut,
)
from functions.auth.v1.sign_in_responses import respond_refreshed, respond_signed_in

router = public_router()
SignIns = Annotated[SignIn, provide(sign_in)]
Sessions = Annotated[OwnSessions, provide(own_sessions)]


@router.post(
    "/login",
    response_model=LoginOut,
    **public_operation("auth.login", problems=(HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)),
)
async def log_in(request: Request, sign_ins: SignIns, body: LoginIn) -> Response:
    """Start a session.

    Returns an access token, a refresh token and the person. A person with a second factor gets 401 `mfa_required` with `mfa_token` and
    `mfa_methods`, for `POST /v1/auth/mfa/verify`. An unknown address and a wrong password get the same error. After several wrong
    passwords, each further attempt has to wait (429): 1 s, then twice the last wait, up to 15 minutes; a browser that has signed in before
    does not wait for the attempts of others.
    """
    signed_in = sign_ins.sign_in(
        SignInDetails(
            email=body.email,
            password=body.password,
            organization_id=body.organization_id or "",
            environment=body.environment,
            device_token=read_device_cookie(request),
            origin=read_origin(request),
        )
    )
    return respond_signed_in(signed_in, has_cookie=body.cookie)


@router.post(
    "/refresh",
    response_model=TokensOut,
    **public_operation("auth.refresh", problems=(HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)),
)
async def refresh(request: Request, sessions: Sessions, body: RefreshIn | None = None) -> Response:
    """Refresh tokens.

    Returns the next access token and refresh token. The refresh token may be sent again within 10 s, for the same response; later it ends
    the session (`token_reused`). With the cookie, the next refresh token comes as a cookie, too.
    """
    values = body or RefreshIn()
    cookie = None if values.refresh_token else read_session_cookie(request)
    refresh_token = values.refresh_token or cookie
    if not refresh_token:
        raise errors.AuthenticationFailed("The refresh token is missing. Send it in the body or as the cookie.")
    tokens = sessions.refresh(refresh_token, organization_id=values.organization_id, environment=values.environment)
    return respond_refreshed(tokens, has_cookie=cookie is not None)
