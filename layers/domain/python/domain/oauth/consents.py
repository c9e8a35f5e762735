"""Consents: what a person let a client do in an organization. Remembered until she withdraws them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from apikit import Clock, Environment, errors, ids
from domain.oauth.client_state import ClientState
from domain.oauth_clients.redirect_uris import is_claimed
from domain.scope_grants.control import has_no_more_scopes

PREFIX = "con"


class Consent(Struct, frozen=True, kw_only=True):
    """A consent. The name and the addresses of the client are those at the time of the consent."""

    id: str
    user_id: str
    client_id: str
    organization_id: str
    environment: Environment
    scopes: tuple[str, ...]
    client_name: str
    logo_url: str | None
    homepage_url: str | None
    created_at: datetime
    updated_at: datetime


class ConsentStore(Protocol):
    """The consents of people."""

    def find(self, user_id: str, client_id: str, organization_id: str) -> Consent | None:
        """Return the consent of a person for a client in an organization."""
        ...

    def list(self, user_id: str) -> list[Consent]:
        """Return all consents of a person."""
        ...

    def save(self, consent: Consent) -> None:
        """Store a consent in place of the one for the same client and organization."""
        ...

    def remove(self, consent: Consent) -> None:
        """Delete a consent."""
        ...


class GrantSessions(Protocol):
    """The grants that were given because of consents."""

    def end_grants(self, user_id: str, *, client_id: str | None = None, organization_id: str | None = None) -> None:
        """End the grants of a person to a client in an organization."""
        ...


class ConsentService:
    """Use cases of consents."""

    def __init__(self, store: ConsentStore, sessions: GrantSessions, clock: Clock) -> None:
        self._store = store
        self._sessions = sessions
        self._clock = clock

    def is_given(
        self, user_id: str, client: ClientState, organization_id: str, scopes: Sequence[str], redirect_uri: str
    ) -> bool:
        """Return whether the person need not be asked again.

        She is always asked for a client that anyone could pretend to be: a public one, or one without an https redirect (RFC 8252
        section 8.6, RFC 9700 section 4.10).
        """
        if client.auth_method == "none" or not is_claimed(redirect_uri):
            return False
        return self.is_stored(user_id, client.id, organization_id, scopes)

    def is_stored(self, user_id: str, client_id: str, organization_id: str, scopes: Sequence[str]) -> bool:
        """Return whether the person has given the client these scopes, and has not withdrawn them."""
        consent = self._store.find(user_id, client_id, organization_id)
        return consent is not None and has_no_more_scopes(scopes, consent.scopes)

    def record(self, user_id: str, client: ClientState, organization_id: str, scopes: Sequence[str]) -> Consent:
        """Remember a consent, together with the scopes of an earlier one."""
        now, record = self._clock.now(), client.record
        earlier = self._store.find(user_id, client.id, organization_id)
        all_scopes = tuple(sorted({*scopes, *(earlier.scopes if earlier else ())}))
        consent = (
            replace(
                earlier,
                scopes=all_scopes,
                client_name=record.name,
                logo_url=record.logo_url,
                homepage_url=record.homepage_url,
                updated_at=now,
            )
            if earlier
            else Consent(
                id=ids.new_id(PREFIX, now),
                user_id=user_id,
                client_id=client.id,
                organization_id=organization_id,
                environment=record.tenant.environment,
                scopes=all_scopes,
                client_name=record.name,
                logo_url=record.logo_url,
                homepage_url=record.homepage_url,
                created_at=now,
                updated_at=now,
            )
        )
        self._store.save(consent)
        return consent

    def list(self, user_id: str) -> list[Consent]:
        """Return the person's consents, newest first."""
        return sorted(self._store.list(user_id), key=lambda consent: consent.id, reverse=True)

    def withdraw_all(self, user_id: str, *, organization_id: str) -> None:
        """Delete all consents of a person in an organization and end their grants, in the order of `withdraw`."""
        self._sessions.end_grants(user_id, organization_id=organization_id)
        for consent in self._store.list(user_id):
            if consent.organization_id == organization_id:
                self._store.remove(consent)
        self._sessions.end_grants(user_id, organization_id=organization_id)

    def withdraw(self, user_id: str, consent_id: str) -> None:
        """Delete a consent and end its grants: their tokens are refused at the next request. Raises NotFound."""
        ids.require_id(PREFIX, consent_id)
        consent = next((each for each in self._store.list(user_id) if each.id == consent_id), None)
        if consent is None:
            raise errors.NotFound("No consent has this ID.")
        # First the grants: after a failure in between, the consent is still listed and can be withdrawn again. Then those of codes that
        # were redeemed at the same time: later ones find no consent.
        self._sessions.end_grants(user_id, client_id=consent.client_id, organization_id=consent.organization_id)
        self._store.remove(consent)
        self._sessions.end_grants(user_id, client_id=consent.client_id, organization_id=consent.organization_id)
