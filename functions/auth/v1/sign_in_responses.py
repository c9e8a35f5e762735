"""Responses with new tokens: in the body, or with the refresh token as a cookie."""

from fastapi import Response

from apikit.rest import responses
from domain.people.sign_in import SignedIn
from domain.sessions.model import IssuedTokens
from functions.auth.v1.cookies import DEVICE_COOKIE, DEVICE_MAX_AGE_S, SESSION_COOKIE, set_cookie
from functions.auth.v1.schemas import LoginOut, PersonOut, TokensOut


def respond_signed_in(signed_in: SignedIn, *, has_cookie: bool) -> Response:
    """Return the tokens and the person of a sign-in. The browser becomes a known device in any case."""
    tokens = signed_in.tokens
    form = LoginOut(
        access_token=tokens.access_token,
        expires_in=tokens.expires_in,
        refresh_token=None if has_cookie else tokens.refresh_token,
        user=PersonOut.from_profile(signed_in.profile),
    )
    response = responses.json_response(form, headers=responses.NO_STORE)
    if has_cookie:
        _set_session(response, tokens)
    set_cookie(response, DEVICE_COOKIE, signed_in.device_token, max_age_s=DEVICE_MAX_AGE_S)
    return response


def respond_refreshed(tokens: IssuedTokens, *, has_cookie: bool) -> Response:
    """Return the tokens of a refresh, in the way in which the old one came."""
    form = TokensOut(
        access_token=tokens.access_token,
        expires_in=tokens.expires_in,
        refresh_token=None if has_cookie else tokens.refresh_token,
    )
    response = responses.json_response(form, headers=responses.NO_STORE)
    if has_cookie:
        _set_session(response, tokens)
    return response


def _set_session(response: Response, tokens: IssuedTokens) -> None:
    session = tokens.session
    max_age_s = int((session.expires_at - session.last_used_at).total_seconds())
    set_cookie(response, SESSION_COOKIE, tokens.refresh_token, max_age_s=max_age_s)
