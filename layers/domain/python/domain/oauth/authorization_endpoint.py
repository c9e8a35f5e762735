"""The authorization endpoint: which requests are valid, and where the browser is sent with the decision of a person."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from authlib.oauth2.rfc6749 import InvalidRequestError, OAuth2Error, UnsupportedResponseTypeError
from msgspec import Struct

from apikit import Environment
from domain.oauth.authorization_code import LIFETIME, AuthorizationCode, digest_code
from domain.oauth.authorization_server import OAuthServer
from domain.oauth.client_state import ClientState
from domain.oauth.oauth_request import OAuthRequest, OAuthResponse
from domain.oauth.request_form import RequestForm

PATH = "/oauth/authorize"
_Fault = Literal["request", "client", "redirect_uri"]


class UnsafeRequest(Exception):
    """The client or the redirect URI of a request is wrong: an error page is shown, and the browser is not sent anywhere."""

    def __init__(self, fault: _Fault) -> None:
        super().__init__(fault)
        self.fault: _Fault = fault


class Approval(Struct, frozen=True, kw_only=True):
    """What a person lets the client of a request do: the scopes and the organization."""

    user_id: str
    organization_id: str
    environment: Environment
    scopes: Sequence[str]
    has_mfa: bool
    auth_time: int
    sign_in_id: str
    device: str = ""
    address: str = ""

    def create_code(self, text: str, request: OAuthRequest, now: datetime) -> AuthorizationCode:
        """Return the code of this text for the request."""
        client: ClientState = request.client  # type: ignore[assignment]  # known by now
        return AuthorizationCode(
            digest=digest_code(text),
            client_id=client.id,
            redirect_uri=request.form.get("redirect_uri"),
            scopes=tuple(self.scopes),
            code_challenge=request.form["code_challenge"],
            user_id=self.user_id,
            organization_id=self.organization_id,
            environment=self.environment,
            has_mfa=self.has_mfa,
            auth_time=self.auth_time,
            sign_in_id=self.sign_in_id,
            device=self.device,
            address=self.address,
            expires_at=now + LIFETIME,
        )


class AuthorizationRequest(Struct, frozen=True):
    """A valid request: its parameters, the client, where the browser is sent, and the scopes that the client may have."""

    form: RequestForm
    client: ClientState
    redirect_uri: str
    scopes: tuple[str, ...]


class AuthorizationEndpoint:
    """Checks requests, and answers them with redirects that carry `iss` (RFC 9207) and the request's `state`."""

    def __init__(self, server: OAuthServer) -> None:
        self._server = server

    def validate(self, form: RequestForm) -> AuthorizationRequest | OAuthResponse:
        """Return the valid request, or the redirect with the error. Raises UnsafeRequest, after which nothing may redirect."""
        request = OAuthRequest("GET", PATH, form)
        client, redirect_uri = self._require_safe(request)
        try:
            _require_supported(request)
            grant = self._server.get_consent_grant(request)
        except OAuth2Error as error:
            error.redirect_uri = redirect_uri
            error.state = None if len(form.all_values["state"]) > 1 else request.form.get("state")
            response = self._server.respond_to_error(request, error)
            self._server.issuer_parameter.add_issuer_parameter(self._server, response)
            return response
        return AuthorizationRequest(form, client, grant.redirect_uri, tuple(request.scope.split()))

    def approve(self, valid_request: AuthorizationRequest, approval: Approval) -> OAuthResponse:
        """Return the redirect with a new code."""
        return self._respond(valid_request, approval)

    def deny(self, valid_request: AuthorizationRequest) -> OAuthResponse:
        """Return the redirect with the error `access_denied`."""
        return self._respond(valid_request, None)

    def _respond(self, valid_request: AuthorizationRequest, approval: Approval | None) -> OAuthResponse:
        request = OAuthRequest("GET", PATH, valid_request.form)
        grant = self._server.get_consent_grant(request)
        response: OAuthResponse = self._server.create_authorization_response(request, grant_user=approval, grant=grant)
        return response

    def _require_safe(self, request: OAuthRequest) -> tuple[ClientState, str]:
        values = request.parameters.all_values
        if any(len(values[name]) > 1 for name in ("client_id", "redirect_uri")):
            raise UnsafeRequest("request")
        client = self._server.query_client(request.form.get("client_id", ""))
        if client is None:
            raise UnsafeRequest("client")
        uri = request.form.get("redirect_uri", client.get_default_redirect_uri())
        if uri is None or not client.may_redirect_to(uri):
            raise UnsafeRequest("redirect_uri")
        return client, uri


def _require_supported(request: OAuthRequest) -> None:
    """Raise the error of a request that Authlib would read differently, or repeat in its own error."""
    request.require_single_parameters()
    if "request" in request.form or "request_uri" in request.form:
        name = "request" if "request" in request.form else "request_uri"
        raise InvalidRequestError(f"The parameter {name} is not supported.", error=f"{name}_not_supported")
    if request.form.get("response_mode", "query") != "query":
        raise InvalidRequestError("Only response_mode=query is supported.")
    if "response_type" not in request.form:
        raise InvalidRequestError("The parameter response_type is missing.")
    if request.form["response_type"] != "code":
        raise UnsupportedResponseTypeError("of this request")
