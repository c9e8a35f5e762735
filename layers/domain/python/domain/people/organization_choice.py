"""The organization of a new session, and what the rules of the person's organizations allow."""

from collections.abc import Collection, Sequence
from datetime import timedelta

from msgspec import Struct

from apikit import errors
from domain.people.collaborators import RuleBook, SignInRules
from domain.people.email_addresses import is_allowed
from domain.people.model import User
from domain.people.store import PeopleStore
from domain.sessions.model import Session

_NOT_ALLOWED = "The organization of the session does not allow your e-mail domain any more, so the session has ended. Sign in again."
_FORBIDDEN = "You do not belong to this organization, or it does not allow sign-ins with your e-mail domain."


class ChosenOrganization(Struct, frozen=True):
    """The organization of a session, or empty for a person who belongs to none; all of the person's, and the session's lifetime.

    A session is valid in all organizations of the person, so the shortest lifetime of their rules counts. None is the usual one.
    """

    organization_id: str
    organization_ids: tuple[str, ...]
    lifetime: timedelta | None


class OrganizationChoice:
    """Chooses organizations by their rules."""

    def __init__(self, store: PeopleStore, rules: RuleBook) -> None:
        self._store = store
        self._rules = rules

    def choose(self, user: User, organization_id: str = "") -> ChosenOrganization:
        """Return the named organization, or the oldest one that allows the person's e-mail domain. Raises OrganizationForbidden."""
        organization_ids = tuple(self._store.list_organization_ids(user.id))
        rules = self._rules.get_rules(organization_ids)
        return ChosenOrganization(
            _choose(
                organization_ids, [each for each in organization_ids if _allows(rules[each], user)], organization_id
            ),
            organization_ids,
            _shortest_lifetime(list(rules.values())),
        )

    def list_allowed(self, user_id: str, organization_ids: Collection[str]) -> frozenset[str]:
        """Return the organizations that allow the person's e-mail domain. One read, or two."""
        rules = self._rules.get_rules(tuple(organization_ids))
        restricted_ids = frozenset(each for each, rule in rules.items() if rule.allowed_email_domains)
        user = self._store.find_user(user_id) if restricted_ids else None
        return frozenset(
            each for each in organization_ids if each not in restricted_ids or (user and _allows(rules[each], user))
        )

    def require_allowed(self, session: Session, _organization_ids: Collection[str] = ()) -> None:
        """Raise TokenExpired if the organization of a grant does not allow the person's e-mail domain any more. One read, or two."""
        if not self.list_allowed(session.user_id, (session.organization_id,)):
            raise errors.TokenExpired(_NOT_ALLOWED)

    def session_lifetime(
        self, session: Session, organization_ids: Collection[str], *, organization_id: str | None = None
    ) -> timedelta | None:
        """Return the lifetime that the rules allow an open session now, for the named organization or its own. One read, or two.

        Raises TokenExpired if its organization does not allow the person's e-mail domain any more, OrganizationForbidden if the named
        one does not.
        """
        rules = self._rules.get_rules(tuple(organization_ids))
        target_id = session.organization_id if organization_id is None else organization_id
        if target_id in rules and rules[target_id].allowed_email_domains:
            user = self._store.find_user(session.user_id)
            if user is None or not _allows(rules[target_id], user):
                if target_id == session.organization_id:
                    raise errors.TokenExpired(_NOT_ALLOWED)
                raise errors.OrganizationForbidden(_FORBIDDEN)
        return _shortest_lifetime(list(rules.values()))


def _choose(organization_ids: Sequence[str], allowed_ids: Sequence[str], organization_id: str) -> str:
    if organization_id:
        if organization_id not in allowed_ids:
            raise errors.OrganizationForbidden(_FORBIDDEN)
        return organization_id
    if organization_ids and not allowed_ids:
        raise errors.OrganizationForbidden(_FORBIDDEN)
    return allowed_ids[0] if allowed_ids else ""


def _allows(rules: SignInRules, user: User) -> bool:
    return is_allowed(user.email, rules.allowed_email_domains)


def _shortest_lifetime(rules: Sequence[SignInRules]) -> timedelta | None:
    hours = [each.session_hours for each in rules if each.session_hours is not None]
    return timedelta(hours=min(hours)) if hours else None
