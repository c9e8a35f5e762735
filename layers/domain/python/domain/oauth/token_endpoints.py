"""Revocation (RFC 7009) and introspection (RFC 7662) of a client's own tokens."""

from collections.abc import Callable
from typing import Any

from authlib.oauth2.rfc6749 import InvalidRequestError, OAuth2Error
from msgspec import Struct

from apikit import Clock, epoch_ms, errors
from apikit.tokens import AccessToken, verify_token
from domain.oauth.client_authentication import ClientAuthenticator
from domain.oauth.client_directory import ClientDirectory
from domain.oauth.client_state import ClientState
from domain.oauth.grant_log import GrantLog
from domain.oauth.oauth_request import OAuthRequest, OAuthResponse
from domain.oauth.token_issuer import end_session
from domain.oauth.token_status import TokenStatusReader
from domain.sessions.model import Session
from domain.sessions.service import SessionService

INACTIVE: dict[str, Any] = {"active": False}


class FoundToken(Struct, frozen=True):
    """A token that this platform issued: an access token, or the grant that a refresh token continues."""

    access_token: AccessToken | None = None
    session: Session | None = None

    @property
    def client_id(self) -> str | None:
        """The client that the token was issued to."""
        if self.access_token:
            return self.access_token.client_id
        return self.session.client_id if self.session else None


class TokenEndpoints:
    """The two endpoints. A token of another client is the same as an unknown one."""

    def __init__(
        self,
        authenticator: ClientAuthenticator,
        clients: ClientDirectory,
        sessions: SessionService,
        status: TokenStatusReader,
        clock: Clock,
        *,
        issuer: str,
        respond_to_error: Callable[[OAuthRequest, OAuth2Error], OAuthResponse],
        log: GrantLog,
    ) -> None:
        self._authenticator = authenticator
        self._clients = clients
        self._sessions = sessions
        self._status = status
        self._clock = clock
        self._issuer = issuer
        self._respond_to_error = respond_to_error
        self._log = log

    def revoke(self, request: OAuthRequest) -> OAuthResponse:
        """Revoke a token: that of a client itself alone, any other with its grant. An unknown token is a success (RFC 7009)."""
        try:
            client, token = self._find_own_token(request)
        except OAuth2Error as error:
            return self._respond_to_error(request, error)
        if token.access_token and token.access_token.session_id is None:
            self._clients.revoke_token(client, token.access_token.token_id, token.access_token.expires_at)
            self._log.record_revocation(client, token.access_token.token_id)
        elif session := self._find_session(token):
            end_session(self._sessions, session.user_id, session.id)
            self._log.record_end(session)
        return OAuthResponse(200, {})

    def introspect(self, request: OAuthRequest) -> OAuthResponse:
        """Return the content of a valid token; `{"active": false}` for any other."""
        try:
            _, token = self._find_own_token(request)
        except OAuth2Error as error:
            return self._respond_to_error(request, error)
        if token.access_token and self._status.is_active(token.access_token):
            return OAuthResponse(200, self.describe(token.access_token))
        if token.session:
            return OAuthResponse(200, self._describe_grant(token.session))
        return OAuthResponse(200, INACTIVE)

    def describe_bearer(self, text: str) -> dict[str, Any] | None:
        """Return the content of the token that a request comes with; None for one that is not valid now."""
        token = self._parse(text).access_token
        return self.describe(token) if token and self._status.is_active(token) else None

    def describe(self, token: AccessToken) -> dict[str, Any]:
        """Return the content of a valid access token."""
        return {"active": True, "token_type": "Bearer", **token.to_claims(self._issuer)}

    def _find_session(self, token: FoundToken) -> Session | None:
        """Return the grant of a token; None if it has ended."""
        access_token = token.access_token
        if access_token and access_token.session_id:
            return self._sessions.find(access_token.subject, access_token.session_id)
        return token.session

    def _describe_grant(self, session: Session) -> dict[str, Any]:
        return {
            "active": True,
            "token_type": "refresh_token",
            "iss": self._issuer,
            "sub": session.user_id,
            "client_id": session.client_id,
            "scope": " ".join(sorted(session.scopes)),
            "org": session.organization_id,
            "env": session.environment,
            "sid": session.id,
            "iat": epoch_ms(session.rotated_at) // 1000,
            "exp": session.expires_at_s,
        }

    def _find_own_token(self, request: OAuthRequest) -> tuple[ClientState, FoundToken]:
        request.require_single_parameters()
        client = self._authenticator.authenticate(request)
        text = request.form.get("token")
        if text is None:
            raise InvalidRequestError("The parameter token is missing.")
        token = self._parse(text)
        return client, token if token.client_id == client.id else FoundToken()

    def _parse(self, text: str) -> FoundToken:
        # `token_type_hint` is not needed: the two kinds of tokens look different.
        if not text.startswith("eyJ"):
            return FoundToken(session=self._sessions.find_refreshable(text))
        try:
            access_token, _ = verify_token(text, self._clock)
        except (errors.InvalidCredentials, errors.TokenExpired):
            return FoundToken()
        return FoundToken(access_token)
