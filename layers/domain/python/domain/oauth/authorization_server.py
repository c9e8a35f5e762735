"""The protocol of OAuth 2.0: Authlib's authorization server without a web framework, with its unsafe defaults closed.

- PKCE with S256 is required of every client, already at the authorization endpoint.
- A code is redeemed, and its grant stored, in one conditional write (`_CodeGrant`); Authlib would delete the code afterwards.
- Refresh tokens rotate, as those of sessions do (`domain.sessions`).
- A parameter that was sent twice is refused at every endpoint.
- Access tokens are signed by `domain.sessions` and `apikit.tokens`, not by Authlib.
- Only the grant types below exist, and no redirect happens before the redirect URI is known to be the client's.
"""

import re
from typing import Any, ClassVar

from authlib.oauth2.rfc6749 import (
    AuthorizationServer,
    InvalidRequestError,
    OAuth2Error,
    UnsupportedGrantTypeError,
    grants,
)
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oauth2.rfc9207 import IssuerParameter
from msgspec.structs import replace

from apikit import Clock
from domain.oauth.authorization_code import AuthorizationCode, generate_code
from domain.oauth.client_authentication import METHODS, ClientAuthenticator
from domain.oauth.client_state import ClientState
from domain.oauth.code_repository import CodeRepository
from domain.oauth.oauth_request import OAuthRequest, OAuthResponse
from domain.oauth.token_issuer import TokenIssuer
from domain.oauth_clients.client_rules import CLIENT_SCOPES

GRANT_TYPES = ("authorization_code", "refresh_token", "client_credentials")
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}", re.ASCII)
_BASIC_CHALLENGE = 'Basic realm="wedsync", charset="UTF-8"'
_NO_STORE: list[tuple[str, str]] = []


class OAuthServer(AuthorizationServer):  # type: ignore[misc]  # Authlib has no types
    """The authorization server."""

    def __init__(
        self,
        authenticator: ClientAuthenticator,
        codes: CodeRepository,
        issuer: TokenIssuer,
        clock: Clock,
        *,
        issuer_url: str,
    ) -> None:
        super().__init__(scopes_supported=sorted(CLIENT_SCOPES))
        self._authenticator = authenticator
        self.codes = codes
        self.issuer = issuer
        self.clock = clock
        self.issuer_parameter = _Issuer(issuer_url)
        self.register_extension(self.issuer_parameter)
        # The tokens are made when they are stored (`save_token`).
        self.register_token_generator("default", lambda **_: {"token_type": "Bearer"})
        self.register_grant(_CodeGrant, [_S256Challenge(required=True)])
        self.register_grant(_RefreshGrant)
        self.register_grant(_ClientCredentialsGrant)

    def respond_to_token_request(self, request: OAuthRequest) -> OAuthResponse:
        """Return the response of the token endpoint, also for an error."""
        try:
            request.require_single_parameters()
            if request.form.get("grant_type", "") not in GRANT_TYPES:
                if "grant_type" not in request.form:
                    raise InvalidRequestError("The parameter grant_type is missing.")
                raise UnsupportedGrantTypeError("of this request")
        except OAuth2Error as error:
            return self.respond_to_error(request, error)
        response: OAuthResponse = self.create_token_response(request)
        return response

    def respond_to_error(self, request: OAuthRequest, error: OAuth2Error) -> OAuthResponse:
        """Return the response for an error."""
        response: OAuthResponse = self.handle_error_response(request, error)
        return response

    def handle_error_response(self, request: OAuthRequest, error: OAuth2Error) -> OAuthResponse:
        """Return the response for an error. Its challenge is for clients that have sent a header of HTTP authentication (section 5.2)."""
        response: OAuthResponse = super().handle_error_response(request, error)
        has_challenge = response.challenge is not None and request.authorization is not None
        return replace(response, challenge=_BASIC_CHALLENGE if has_challenge else None)

    def query_client(self, client_id: str) -> ClientState | None:
        """Return an active client."""
        return self._authenticator.find_client(client_id)

    def authenticate_client(self, request: OAuthRequest, _methods: Any, endpoint: str = "token") -> ClientState:
        """Return the client of the request. Raises InvalidClientError, InvalidRequestError."""
        return self._authenticator.authenticate(request)

    def save_token(self, token: dict[str, Any], request: OAuthRequest) -> None:
        """Store the grant and put its tokens into the response, in one step that only one request can take."""
        token.update(self.issuer.issue(request))

    def send_signal(self, name: str, *args: Any, **values: Any) -> None:
        """Do nothing: nothing listens to Authlib's signals."""

    def create_oauth2_request(self, request: OAuthRequest) -> OAuthRequest:
        """Return the request as it is."""
        return request

    def handle_response(self, status: int, body: Any, headers: list[tuple[str, str]]) -> OAuthResponse:
        """Return the response without headers that every response has."""
        fields = dict(headers)
        return OAuthResponse(status, body or None, fields.get("Location"), fields.get("WWW-Authenticate"))


class _Issuer(IssuerParameter):  # type: ignore[misc]  # as above
    """Adds `iss` to every redirect (RFC 9207), so that a client notices a mix-up of servers."""

    def __init__(self, url: str) -> None:
        self._url = url

    def get_issuer(self) -> str:
        return self._url


class _S256Challenge(CodeChallenge):  # type: ignore[misc]  # as above
    DEFAULT_CODE_CHALLENGE_METHOD = "S256"
    SUPPORTED_CODE_CHALLENGE_METHOD: ClassVar[list[str]] = ["S256"]
    CODE_CHALLENGE_METHODS: ClassVar[dict[str, Any]] = {"S256": CodeChallenge.CODE_CHALLENGE_METHODS["S256"]}

    def validate_code_challenge(self, grant: Any, redirect_uri: str) -> None:
        parameters = grant.request.form
        if parameters.get("code_challenge_method") != "S256":
            raise InvalidRequestError("PKCE is required: send code_challenge_method=S256.")
        if not _CHALLENGE.fullmatch(parameters.get("code_challenge", "")):
            raise InvalidRequestError("PKCE is required: send a valid code_challenge.")

    def get_authorization_code_challenge_method(self, authorization_code: AuthorizationCode) -> str:
        return "S256"


class _CodeGrant(grants.AuthorizationCodeGrant):  # type: ignore[misc]  # as above
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS
    TOKEN_RESPONSE_HEADER = _NO_STORE
    server: OAuthServer
    request: OAuthRequest

    @staticmethod
    def validate_authorization_redirect_uri(request: OAuthRequest, client: ClientState) -> str:
        """Return the redirect URI. The error is never sent by a redirect; Authlib's own would contain the URI."""
        uri = request.form.get("redirect_uri")
        if uri is None:
            uri = client.get_default_redirect_uri()
        if uri is None or not client.check_redirect_uri(uri):
            raise InvalidRequestError("The redirect_uri is missing or not registered for this client.")
        return uri

    def generate_authorization_code(self) -> str:
        return generate_code()

    def save_authorization_code(self, code: str, request: OAuthRequest) -> None:
        self.server.codes.save(request.user.create_code(code, request, self.server.clock.now()))

    def query_authorization_code(self, code: str, client: ClientState) -> AuthorizationCode | None:
        stored_code = self.server.codes.find(code)
        if stored_code is None or stored_code.client_id != client.id:
            return None
        if stored_code.session_id is not None:
            self.server.issuer.end_replayed(stored_code)
            return None
        return stored_code if stored_code.expires_at > self.server.clock.now() else None

    def authenticate_user(self, authorization_code: AuthorizationCode) -> str:
        return authorization_code.user_id

    def delete_authorization_code(self, authorization_code: AuthorizationCode) -> None:
        """Do nothing: storing the grant has redeemed the code."""


class _RefreshGrant(grants.RefreshTokenGrant):  # type: ignore[misc]  # as above
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS
    TOKEN_RESPONSE_HEADER = _NO_STORE
    INCLUDE_NEW_REFRESH_TOKEN = True
    server: OAuthServer

    def authenticate_refresh_token(self, refresh_token: str) -> Any:
        return self.server.issuer.read_refresh_token(refresh_token)

    def _validate_token_scope(self, token: Any) -> None:
        self.server.validate_requested_scope(self.request.payload.scope)
        # A token that continues no grant is refused when it is used, which ends the grant that it belonged to.
        if token.scopes:
            super()._validate_token_scope(token)

    def authenticate_user(self, refresh_token: Any) -> str:
        return "the person of the grant"

    def revoke_old_credential(self, refresh_token: Any) -> None:
        """Do nothing: storing the new refresh token has replaced the old one."""


class _ClientCredentialsGrant(grants.ClientCredentialsGrant):  # type: ignore[misc]  # as above
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS
    TOKEN_RESPONSE_HEADER = _NO_STORE
