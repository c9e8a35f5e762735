"""Use cases of sessions: open, refresh, confirm, list, end. A session that ended is refused at the next request."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta

from msgspec.structs import replace

from apikit import Clock, Environment, Signer, epoch_ms, errors, ids
from apikit.resources import stores
from apikit.tokens import FIRST_PARTY, AccessToken
from domain.sessions.model import (
    ACCESS_TOKEN_S,
    GRANT_LIFETIME,
    SESSION_LIFETIME,
    Admissions,
    IssuedTokens,
    RefreshToken,
    RefreshTokenReuse,
    Session,
    SessionDetails,
    mint_refresh_token,
    parse_refresh_token,
)
from domain.sessions.session_limits import list_surplus
from domain.sessions.store import Redemption, SessionStore

LifetimeRule = Callable[[Session, Collection[str]], timedelta | None]
"""Returns the lifetime that a person's organizations allow a session now; None for no rule. It may raise TokenExpired, which ends it."""
_SESSION_END = "The session has ended. Sign in again."
_TOO_OLD = "The session is older than an organization of yours allows. Sign in again."


class SessionService:
    """Sessions of people and grants to OAuth clients."""

    def __init__(
        self, store: SessionStore, clock: Clock, signer: Signer, sign_token: Callable[[AccessToken], str]
    ) -> None:
        self._store = store
        self._clock = clock
        self._signer = signer
        self._sign_token = sign_token

    def open(self, details: SessionDetails, *, redemption: Redemption | None = None) -> IssuedTokens:
        """Open a session or a grant and return its tokens; beyond the maximum, the oldest one ends. It redeems an item in the same write.

        Raises OrganizationForbidden when the person does not belong to the organization, AlreadyRedeemed.
        """
        session_id = ids.new_id("ses", self._clock.now())
        token = mint_refresh_token(self._signer, details.user_id, session_id)

        for attempt in stores.retry_contention():
            with attempt:
                admissions = self._store.read(details.user_id)
                session = self._create_session(session_id, token, details, admissions)
                surplus = list_surplus(admissions.sessions, session)
                self._store.open(
                    session, _organizations_of(session, admissions), replaces=surplus, redemption=redemption
                )
                return self._issue(session, token.text, admissions)
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)

    def refresh(
        self,
        text: str,
        *,
        client_id: str,
        organization_id: str | None = None,
        environment: Environment | None = None,
        scopes: frozenset[str] | None = None,
        rule: LifetimeRule | None = None,
    ) -> IssuedTokens:
        """Replace a refresh token and return the new tokens, for another organization or environment of the person on request.

        The token that was replaced returns the same successor for 10 s. `scopes` narrow the access token of a grant. A session that the
        `rule` does not allow any more ends. Raises TokenExpired; RefreshTokenReuse when the token was replaced before or belongs to
        another client: its session ends.
        """
        token = parse_refresh_token(self._signer, text)
        if token is None:
            raise errors.TokenExpired("The refresh token is invalid. Sign in again.")

        for attempt in stores.retry_contention():
            with attempt:
                admissions = self._store.read(token.user_id)
                session, now = _require_session(admissions, token.session_id), self._clock.now()
                successor, is_in_grace = token.derive_successor(self._signer), session.is_in_grace(token.hash, now)
                if session.client_id != client_id or not (is_in_grace or session.refresh_hash == token.hash):
                    self._store.end((session,), admissions)
                    raise RefreshTokenReuse.for_session(session)
                expires_at = self._require_lifetime(session, admissions, rule)
                if is_in_grace:
                    return self._issue(session, successor.text, admissions, scopes)
                new = replace(
                    session,
                    organization_id=session.organization_id if organization_id is None else organization_id,
                    environment=environment or session.environment,
                    expires_at=max(expires_at, now + GRANT_LIFETIME) if session.is_grant else expires_at,
                    last_used_at=now,
                    refresh_hash=successor.hash,
                    previous_hash=token.hash,
                    rotated_at=now,
                )
                _require_membership(new, admissions)
                self._store.replace(new, old=session, organization_ids=_organizations_of(new, admissions))
                return self._issue(new, successor.text, admissions, scopes)
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)

    def step_up(self, user_id: str, session_id: str, *, has_mfa: bool) -> IssuedTokens:
        """Record that the person has just confirmed who she is, and return an access token that says so. Raises TokenExpired."""
        for attempt in stores.retry_contention():
            with attempt:
                admissions = self._store.read(user_id)
                session = _require_session(admissions, session_id)
                auth_time = epoch_ms(self._clock.now()) // 1000
                new = replace(session, auth_time=auth_time, has_mfa=session.has_mfa or has_mfa)
                self._store.replace(new, old=session, organization_ids=_organizations_of(new, admissions))
                return self._issue(new, "", admissions)
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)

    def list(self, user_id: str) -> list[Session]:
        """Return the open sessions and grants of a person, newest first."""
        return sorted(self._store.read(user_id).sessions, key=lambda session: session.created_at, reverse=True)

    def list_scopes(self, session: Session) -> Mapping[str, frozenset[str]]:
        """Return the scopes of the session's person in each organization that admits the session, by its ID."""
        admissions = self._store.read(session.user_id)
        scopes = admissions.scopes_by_organization
        return {each: scopes[each] for each in scopes if admissions.admits(session.id, each)}

    def find(self, user_id: str, session_id: str) -> Session | None:
        """Return a session or a grant; None if it has ended."""
        session = self._store.find(user_id, session_id)
        return session if session and session.expires_at > self._clock.now() else None

    def find_refreshable(self, text: str) -> Session | None:
        """Return the session that a refresh token continues; None if it does not continue any."""
        token = parse_refresh_token(self._signer, text)
        session = self.find(token.user_id, token.session_id) if token else None
        if token is None or session is None:
            return None
        is_valid = session.refresh_hash == token.hash or session.is_in_grace(token.hash, self._clock.now())
        return session if is_valid else None

    def end(self, user_id: str, session_id: str) -> None:
        """End a session or a grant. Raises NotFound."""
        if not self._end(user_id, lambda session: session.id == session_id):
            raise errors.NotFound("No session has this ID.")

    def end_all(self, user_id: str, *, except_id: str | None = None, includes_grants: bool = True) -> None:
        """End all sessions of a person, and her grants, except for one session."""
        self._end(user_id, lambda each: each.id != except_id and (includes_grants or not each.is_grant))

    def end_unmarked(self, user_id: str) -> None:
        """End the person's own sessions that were started without a second factor."""
        self._end(user_id, lambda each: not each.is_grant and not each.has_mfa)

    def end_grants(self, user_id: str, *, client_id: str | None = None, organization_id: str | None = None) -> None:
        """End the grants of a person to a client, or of one organization."""

        def is_meant(session: Session) -> bool:
            is_of_client = client_id in {None, session.client_id}
            return session.is_grant and is_of_client and organization_id in {None, session.organization_id}

        self._end(user_id, is_meant)

    def _end(self, user_id: str, is_meant: Callable[[Session], bool]) -> bool:
        """End some sessions of a person; return whether there were any."""
        for attempt in stores.retry_contention():
            with attempt:
                admissions = self._store.read(user_id)
                sessions = tuple(filter(is_meant, admissions.sessions))
                if sessions:
                    self._store.end(sessions, admissions)
                return bool(sessions)
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)

    def _require_lifetime(self, session: Session, admissions: Admissions, rule: LifetimeRule | None) -> datetime:
        """Return when the session ends by the rule. Raises TokenExpired, and ends the session, if it has no time left."""
        try:
            lifetime = rule(session, admissions.scopes_by_organization) if rule else None
            return self._require_time_left(session, lifetime)
        except errors.TokenExpired:
            self._store.end((session,), admissions)
            raise

    def _require_time_left(self, session: Session, lifetime: timedelta | None) -> datetime:
        if lifetime is None:
            return session.expires_at
        expires_at = min(session.expires_at, session.created_at + lifetime)
        if expires_at <= self._clock.now():
            raise errors.TokenExpired(_TOO_OLD)
        return expires_at

    def _create_session(
        self, session_id: str, token: RefreshToken, details: SessionDetails, admissions: Admissions
    ) -> Session:
        now, organizations = self._clock.now(), admissions.scopes_by_organization
        is_grant = details.client_id != FIRST_PARTY
        lifetime: timedelta = details.lifetime or (GRANT_LIFETIME if is_grant else SESSION_LIFETIME)
        session = Session(
            id=session_id,
            user_id=details.user_id,
            organization_id=details.organization_id or next(iter(organizations), ""),
            environment=details.environment,
            client_id=details.client_id,
            scopes=details.scopes,
            has_mfa=details.has_mfa,
            auth_time=details.auth_time,
            device=details.device,
            address=details.address,
            created_at=now,
            expires_at=now + lifetime,
            last_used_at=now,
            refresh_hash=token.hash,
            rotated_at=now,
        )
        _require_membership(session, admissions)
        return session

    def _issue(
        self, session: Session, refresh_token: str, admissions: Admissions, scopes: frozenset[str] | None = None
    ) -> IssuedTokens:
        now_s = epoch_ms(self._clock.now()) // 1000
        own_scopes = admissions.scopes_by_organization.get(session.organization_id, frozenset())
        token_scopes = (session.scopes if scopes is None else scopes) if session.is_grant else own_scopes
        token = AccessToken(
            subject=session.user_id,
            client_id=session.client_id,
            organization_id=session.organization_id,
            environment=session.environment,
            scopes=token_scopes,
            token_id=ids.new_id("tok"),
            issued_at=now_s,
            expires_at=min(now_s + ACCESS_TOKEN_S, session.expires_at_s),
            session_id=session.id,
            auth_time=session.auth_time,
        )
        return IssuedTokens(
            access_token=self._sign_token(token),
            refresh_token=refresh_token,
            expires_in=token.expires_at - now_s,
            session=session,
            scopes=token_scopes,
        )


def _organizations_of(session: Session, admissions: Admissions) -> frozenset[str]:
    """Return the organizations that the session is for: all for a person's own session, one for a grant."""
    candidates = (session.organization_id,) if session.is_grant else admissions.scopes_by_organization
    return frozenset(each for each in candidates if admissions.admits(session.id, each))


def _require_membership(session: Session, admissions: Admissions) -> None:
    if session.organization_id and session.organization_id not in admissions.scopes_by_organization:
        raise errors.OrganizationForbidden("You do not belong to this organization.")
    if session.organization_id and not admissions.admits(session.id, session.organization_id):
        raise errors.OrganizationForbidden(
            "You were removed from this organization since you signed in. Sign in again."
        )


def _require_session(admissions: Admissions, session_id: str) -> Session:
    session = next((each for each in admissions.sessions if each.id == session_id), None)
    if session is None:
        raise errors.TokenExpired(_SESSION_END)
    return session
