"""Issues the tokens of the three grants, and ends what was issued when a code or a refresh token is used again."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

from authlib.oauth2.rfc6749 import InvalidGrantError, InvalidScopeError
from msgspec import Struct

from apikit import Clock, epoch_ms, errors, ids
from apikit.admission import key_status
from apikit.tokens import AccessToken
from domain.oauth.authorization_code import AuthorizationCode
from domain.oauth.client_state import ClientState
from domain.oauth.code_repository import CodeRepository, redemption_of
from domain.oauth.consents import ConsentService
from domain.oauth.grant_log import GrantLog
from domain.oauth.oauth_request import OAuthRequest
from domain.sessions.model import ACCESS_TOKEN_S, IssuedTokens, RefreshTokenReuse, Session, SessionDetails
from domain.sessions.service import LifetimeRule, SessionService
from domain.sessions.store import AlreadyRedeemed

_USED = "The code is wrong, has expired or was used before."
_REFUSAL = "The refresh token is wrong, has expired or was used before."


class RefreshCredential(Struct, frozen=True):
    """A refresh token of a request, and the scopes of its grant; none for a token that continues no grant."""

    __repr__ = object.__repr__  # it holds a secret

    text: str
    scopes: frozenset[str]

    def check_client(self, _client: ClientState) -> bool:
        """Return True: `refresh` checks the client, and ends the grant if another client sends its token."""
        return True

    def get_scope(self) -> str:
        """Return the scopes of the grant (the name is that of Authlib's model)."""
        return " ".join(sorted(self.scopes))


class TokenIssuer:
    """Issues tokens."""

    def __init__(
        self,
        sessions: SessionService,
        codes: CodeRepository,
        clock: Clock,
        sign_token: Callable[[AccessToken], str],
        *,
        consents: ConsentService,
        rule: LifetimeRule,
        log: GrantLog,
    ) -> None:
        self._sessions = sessions
        self._codes = codes
        self._clock = clock
        self._sign_token = sign_token
        self._consents = consents
        self._rule = rule
        self._log = log

    def issue(self, request: OAuthRequest) -> dict[str, Any]:
        """Return the members of the response to a valid request. Raises InvalidGrantError, InvalidScopeError."""
        client: Any = request.client
        if request.authorization_code is not None:
            return self._redeem(client, request.authorization_code)
        if request.refresh_token is not None:
            return self._refresh(client, request.refresh_token, request.form.get("scope"))
        return self._issue_own_token(client, request.form.get("scope"))

    def read_refresh_token(self, text: str) -> RefreshCredential:
        """Return a refresh token with the scopes of its grant."""
        session = self._sessions.find_refreshable(text)
        return RefreshCredential(text, session.scopes if session else frozenset())

    def end_replayed(self, code: AuthorizationCode) -> None:
        """End the grant that a code gave, since the code was sent again (RFC 6749 section 4.1.2)."""
        if code.session_id:
            end_session(self._sessions, code.user_id, code.session_id)
            self._log.record_replay(code)

    def _redeem(self, client: ClientState, code: AuthorizationCode) -> dict[str, Any]:
        has_refresh = client.check_grant_type("refresh_token")
        details = SessionDetails(
            user_id=code.user_id,
            organization_id=code.organization_id,
            environment=code.environment,
            client_id=client.id,
            scopes=frozenset(code.scopes),
            has_mfa=code.has_mfa,
            auth_time=code.auth_time,
            device=code.device,
            address=code.address,
            lifetime=None if has_refresh else timedelta(seconds=ACCESS_TOKEN_S),
        )
        try:
            tokens = self._sessions.open(details, redemption=redemption_of(code))
        except AlreadyRedeemed:
            # Another request was faster: what it got ends, too.
            self._end_winner(code)
            raise InvalidGrantError(_USED) from None
        except errors.OrganizationForbidden as error:
            raise InvalidGrantError("The person no longer belongs to the organization.") from error
        if not self._is_given(code) or not self._is_allowed(tokens.session):
            # After the write, so that a sign-out or a withdrawal at the same time either ends the grant or is seen here.
            end_session(self._sessions, code.user_id, tokens.session.id)
            raise InvalidGrantError(
                "The person has signed out or has withdrawn the consent, or the organization refuses the e-mail domain."
            )
        self._log.record_grant(tokens.session)
        return _token_members(tokens, refresh_token=tokens.refresh_token if has_refresh else None)

    def _is_given(self, code: AuthorizationCode) -> bool:
        """Return whether the sign-in in which the person gave the code is open, and the consent was not withdrawn."""
        is_signed_in = self._sessions.find(code.user_id, code.sign_in_id) is not None
        return is_signed_in and self._consents.is_stored(
            code.user_id, code.client_id, code.organization_id, code.scopes
        )

    def _is_allowed(self, session: Session) -> bool:
        """Return whether the rules of the organization allow the grant."""
        try:
            self._rule(session, (session.organization_id,))
        except errors.TokenExpired:
            return False
        return True

    def _end_winner(self, code: AuthorizationCode) -> None:
        stored_code = self._codes.find_by_digest(code.digest)
        if stored_code:
            self.end_replayed(stored_code)

    def _refresh(self, client: ClientState, credential: RefreshCredential, scope: str | None) -> dict[str, Any]:
        requested_scopes = frozenset(scope.split()) if scope else credential.scopes
        granted_scopes = key_status.common_scopes(requested_scopes, credential.scopes)
        scopes = key_status.common_scopes(granted_scopes, frozenset(client.scopes))
        try:
            tokens = self._sessions.refresh(credential.text, client_id=client.id, scopes=scopes, rule=self._rule)
        except RefreshTokenReuse as error:
            self._log.record_reuse(error.session, client.id)
            raise InvalidGrantError(_REFUSAL) from error
        except (errors.TokenExpired, errors.OrganizationForbidden) as error:
            raise InvalidGrantError(_REFUSAL) from error
        return _token_members(tokens, refresh_token=tokens.refresh_token)

    def _issue_own_token(self, client: ClientState, scope: str | None) -> dict[str, Any]:
        scopes = client.get_allowed_scope(scope)
        if scopes is None:
            raise InvalidScopeError
        now_s = epoch_ms(self._clock.now()) // 1000
        token = AccessToken(
            subject=client.id,
            client_id=client.id,
            organization_id=client.record.organization_id,
            environment=client.record.tenant.environment,
            scopes=frozenset(scopes.split()),
            token_id=ids.new_id("tok"),
            issued_at=now_s,
            expires_at=now_s + ACCESS_TOKEN_S,
            generation=client.generation,
        )
        return {"access_token": self._sign_token(token), "expires_in": ACCESS_TOKEN_S, "scope": scopes}


def end_session(sessions: SessionService, user_id: str, session_id: str) -> None:
    """End a session unless it has ended."""
    with suppress(errors.NotFound):
        sessions.end(user_id, session_id)


def _token_members(tokens: IssuedTokens, *, refresh_token: str | None) -> dict[str, Any]:
    return {
        "access_token": tokens.access_token,
        "expires_in": tokens.expires_in,
        "scope": " ".join(sorted(tokens.scopes)),
        **({"refresh_token": refresh_token} if refresh_token else {}),
    }
