"""Use cases of a person's own sessions: list, refresh, end."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Protocol

from apikit import Environment, errors
from apikit.tokens import FIRST_PARTY
from domain.audit.security_log import SecurityLog
from domain.people.model import SessionOwner
from domain.people.organization_choice import OrganizationChoice
from domain.people.store import PeopleStore
from domain.sessions.model import IssuedTokens, RefreshTokenReuse, Session
from domain.sessions.service import LifetimeRule

_NOT_FOUND = "No session has this ID."


class SessionKeeper(Protocol):
    """The sessions of people."""

    def refresh(
        self,
        text: str,
        *,
        client_id: str,
        organization_id: str | None = None,
        environment: Environment | None = None,
        rule: LifetimeRule | None = None,
    ) -> IssuedTokens:
        """Replace a refresh token of a session that the rule still allows. Raises TokenExpired, TokenReused, OrganizationForbidden."""
        ...

    def step_up(self, user_id: str, session_id: str, *, has_mfa: bool) -> IssuedTokens:
        """Return an access token of a session that was just confirmed."""
        ...

    def list(self, user_id: str) -> "list[Session]":
        """Return the open sessions and grants of a person."""
        ...

    def end(self, user_id: str, session_id: str) -> None:
        """End a session. Raises NotFound."""
        ...

    def end_all(self, user_id: str, *, except_id: str | None = None, includes_grants: bool = True) -> None:
        """End all sessions of a person except for one."""
        ...


class OwnSessions:
    """The sessions of a person, without the grants to OAuth clients."""

    def __init__(
        self,
        sessions: Callable[[], SessionKeeper],
        store: PeopleStore,
        choice: OrganizationChoice,
        security_log: SecurityLog,
    ) -> None:
        self._sessions = sessions
        self._store = store
        self._choice = choice
        self._security_log = security_log

    def refresh(
        self, refresh_token: str, *, organization_id: str | None, environment: Environment | None
    ) -> IssuedTokens:
        """Return new tokens, for another organization or environment on request.

        The rules of the person's organizations hold as at a sign-in. Raises TokenExpired, TokenReused, OrganizationForbidden.
        """
        try:
            return self._sessions().refresh(
                refresh_token,
                client_id=FIRST_PARTY,
                organization_id=organization_id,
                environment=environment,
                rule=partial(self._choice.session_lifetime, organization_id=organization_id),
            )
        except RefreshTokenReuse as error:
            session = error.session
            self._record("session.token_reused", SessionOwner(session.user_id, session.id), session.id, "denied")
            raise

    def confirm(self, owner: SessionOwner, *, has_mfa: bool) -> IssuedTokens:
        """Return an access token of a person who has just proved who she is."""
        tokens = self._sessions().step_up(owner.user_id, owner.session_id, has_mfa=has_mfa)
        self._record("user.stepped_up", owner, owner.session_id)
        return tokens

    def list_own(self, user_id: str) -> list[Session]:
        """Return the open sessions, newest first."""
        return [each for each in self._sessions().list(user_id) if not each.is_grant]

    def end(self, owner: SessionOwner, session_id: str) -> None:
        """End one session. Raises NotFound."""
        if session_id not in {each.id for each in self.list_own(owner.user_id)}:
            raise errors.NotFound(_NOT_FOUND)
        self._sessions().end(owner.user_id, session_id)
        self._record("session.ended", owner, session_id)

    def end_others(self, owner: SessionOwner) -> None:
        """End all sessions but the current one."""
        self._sessions().end_all(owner.user_id, except_id=owner.session_id, includes_grants=False)
        self._record("session.others_ended", owner, owner.session_id)

    def log_out(self, owner: SessionOwner) -> None:
        """End the current session; one that has ended in the meantime is no error."""
        with suppress(errors.NotFound):
            self._sessions().end(owner.user_id, owner.session_id)
        self._record("user.logged_out", owner, owner.session_id)

    def _record(self, action: str, owner: SessionOwner, session_id: str, outcome: str = "success", /) -> None:
        self._security_log.record(
            action,
            organization_ids=self._store.list_organization_ids(owner.user_id),
            principal=owner.user_id,
            target=session_id,
            outcome=outcome,
        )
