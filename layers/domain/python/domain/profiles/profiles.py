"""Use cases of a person's own profile: get, update."""

from collections.abc import Callable

from apikit import Clock, errors
from apikit.resources import records, stores
from domain.audit.security_log import SecurityLog
from domain.people.collaborators import MemberRecords
from domain.people.model import Profile, User
from domain.people.store import PeopleStore, UserChanged

_CHANGE = "Too many concurrent changes of the profile. Retry."


class Profiles:
    """Profiles of people."""

    def __init__(
        self, store: PeopleStore, members: Callable[[], MemberRecords], security_log: SecurityLog, clock: Clock
    ) -> None:
        self._store = store
        self._members = members
        self._security_log = security_log
        self._clock = clock

    def get(self, user_id: str) -> Profile:
        """Return the person. Raises NotFound."""
        user = self._store.find_user(user_id)
        if user is None:
            raise errors.NotFound("No person has this ID.")
        return Profile(user, self._store.list_organization_ids(user_id))

    def update(self, user_id: str, *, name: str | None, locale: str | None, request_id: str) -> Profile:
        """Replace the name, the locale or both; None keeps a value. Raises NotFound, WriteContention.

        A name is copied to the person's records in her organizations, also when it is the same: a request that was interrupted continues.
        """
        profile = self._update(user_id, name, locale)
        if name is not None:
            self._members().copy_name(user_id, records.Cause(user_id, request_id))
        return profile

    def _update(self, user_id: str, name: str | None, locale: str | None) -> Profile:
        old, new = self._write(user_id, name, locale)
        if new is not old:
            self._security_log.record(
                "user.profile_updated",
                organization_ids=old.organization_ids,
                principal=user_id,
                target=user_id,
                old=_values_of(old.user),
                new=_values_of(new.user),
            )
        return new

    def _write(self, user_id: str, name: str | None, locale: str | None) -> tuple[Profile, Profile]:
        """Return the profile before and after the change."""
        for attempt in stores.retry_contention():
            with attempt:
                old = self.get(user_id)
                values = {"name": name or old.user.name, "locale": locale or old.user.locale}
                if values == _values_of(old.user):
                    return old, old
                try:
                    user = self._store.update_profile(
                        user_id, **values, expected_version=old.user.version, now=self._clock.now()
                    )
                except UserChanged as error:
                    raise errors.WriteContention(_CHANGE, retry_after_s=1) from error
                return old, Profile(user, old.organization_ids)
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)


def _values_of(user: User) -> dict[str, str]:
    return {"name": user.name, "locale": user.locale}
