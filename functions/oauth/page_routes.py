"""Routes of the pages. A form is accepted from a page of ours in the same browser only."""

from collections.abc import Callable
from functools import cache
from http import HTTPStatus
from pathlib import Path

from fastapi import APIRouter, Request, Response

from apikit import errors
from apikit.aws import signer
from apikit.http import read_caller
from domain.oauth.request_form import InvalidForm, RequestForm
from domain.oauth.wiring import page_urls
from domain.people.model import RequestOrigin
from functions.oauth.browser_forms import Browser, ForeignForm
from functions.oauth.oauth_route import OAuthRoute, json_response, oauth_error, read_form
from functions.oauth.page_flow import PageFlow, build_query, open_flow, redirect, show_error
from functions.oauth.page_texts import PAGE_TEXTS

_ASSETS = Path(__file__).parent / "assets"
_CACHEABLE = {"Cache-Control": "public, max-age=3600"}
_PER_MINUTE = {"x-rate-limit-per-address": 300}
_MAX_USER_AGENT = 500
_NO_FORM = RequestForm()


class PageRoute(OAuthRoute):
    """A route that shows pages. Pages of other origins may not read its responses."""

    async def _handle(self, request: Request) -> Response:
        try:
            return await super()._handle(request)
        except ForeignForm:
            language = Browser.read(request, _NO_FORM).language
            return show_error(language, PAGE_TEXTS.choose(language).error_form, HTTPStatus.FORBIDDEN)

    def authorize(self, request: Request, body: bytes) -> None:
        """Accept any browser, up to the limit per address."""
        super().authorize(request, body)
        request.state.is_public = False


router = APIRouter(route_class=PageRoute)


@router.get("/oauth/authorize", openapi_extra=_PER_MINUTE)
async def authorize(request: Request) -> Response:
    """Ask the person for access for a client (RFC 6749 section 3.1)."""
    query = request.scope["query_string"].decode("latin-1")
    try:
        form = RequestForm.parse(query.encode())
    except InvalidForm:
        return _refuse(request)
    flow = open_flow(Browser.read(request, form), query, _read_origin(request))
    return flow.start() if isinstance(flow, PageFlow) else flow


@router.post("/oauth/authorize", openapi_extra=_PER_MINUTE)
async def authorize_by_form(request: Request) -> Response:
    """Continue with GET: the cookie of the browser is not sent with forms of other sites."""
    try:
        form = await read_form(request)
    except InvalidForm:
        return _refuse(request)
    return redirect(f"authorize?{build_query(form)}")


@router.post("/oauth/sign-in", openapi_extra=_PER_MINUTE)
async def sign_in(request: Request) -> Response:
    """Sign in with a password."""
    return await _continue(request, PageFlow.sign_in)


@router.post("/oauth/second-factor", openapi_extra=_PER_MINUTE)
async def verify_second_factor(request: Request) -> Response:
    """Finish a sign-in with a second factor."""
    return await _continue(request, PageFlow.verify)


@router.post("/oauth/passkey-options", openapi_extra=_PER_MINUTE)
async def create_passkey_options(request: Request) -> Response:
    """Return the options with which a browser signs in with a passkey."""
    from domain.mfa.wiring import second_factor_verifier  # noqa: PLC0415 - for second factors only
    from domain.people.wiring import sign_in as sign_in_service  # noqa: PLC0415 - with Argon2

    form = await read_form(request)
    Browser.read(request, _NO_FORM).require_own_form(request, form, signer(), own_urls=page_urls())
    try:
        user = sign_in_service().find_waiting(form.values.get("mfa_token", ""))
        options = second_factor_verifier().passkey_options(user.id)
    except (errors.LinkExpired, errors.Conflict):
        return oauth_error("invalid_request", "The sign-in has expired, or has no passkey.")
    return json_response(HTTPStatus.OK, options)


@router.post("/oauth/consent", openapi_extra=_PER_MINUTE)
async def decide(request: Request) -> Response:
    """Give or refuse the access."""
    return await _continue(request, PageFlow.decide)


@router.post("/oauth/sign-out", openapi_extra=_PER_MINUTE)
async def sign_out(request: Request) -> Response:
    """Sign out, to use another account."""
    return await _continue(request, lambda flow, _: flow.sign_out())


@router.get("/oauth/style.css")
async def get_style(_request: Request) -> Response:
    """Return the style sheet of the pages."""
    return Response(_load("style.css"), media_type="text/css", headers=_CACHEABLE)


@router.get("/oauth/passkey.js")
async def get_script(_request: Request) -> Response:
    """Return the script for passkeys."""
    return Response(_load("passkey.js"), media_type="text/javascript", headers=_CACHEABLE)


async def _continue(request: Request, step: Callable[[PageFlow, RequestForm], Response]) -> Response:
    """Take a step of the flow that a form of ours belongs to, unless the flow has ended. Raises ForeignForm, InvalidForm."""
    form, browser = await read_form(request), Browser.read(request, _NO_FORM)
    query = browser.require_own_form(request, form, signer(), own_urls=page_urls())
    flow = open_flow(Browser.read(request, RequestForm.parse(query.encode())), query, _read_origin(request))
    return step(flow, form) if isinstance(flow, PageFlow) else flow


def _refuse(request: Request) -> Response:
    """Return the error page for a request that cannot be read."""
    language = Browser.read(request, _NO_FORM).language
    return show_error(language, PAGE_TEXTS.choose(language).error_request)


def _read_origin(request: Request) -> RequestOrigin:
    caller = read_caller(request)
    return RequestOrigin(caller.address, caller.user_agent[:_MAX_USER_AGENT])


@cache
def _load(name: str) -> bytes:
    return (_ASSETS / name).read_bytes()
