"""Use cases of OAuth clients: create (returns the secret once), get, list, update, suspend, activate, rotate the secret, delete."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from apikit import Actor, Clock, Signer, Tenant, epoch_ms, errors, ids
from apikit.admission import credentials
from apikit.resources import Preconditions, StatefulService, records, stores
from domain.api_keys.model import KeyLimits
from domain.oauth_clients.client_rules import choose_auth_method, find_field_errors, is_restriction
from domain.oauth_clients.model import ACTIONS, STATUS, OAuthClient, OAuthClientDetails
from domain.oauth_clients.store import Grantor, OAuthClientStore, SecretChange
from domain.scope_grants.control import require_control
from domain.scope_grants.links import Links
from domain.tiers.service import TierService


@dataclass(frozen=True, slots=True)
class IssuedClient:
    """A client with its new secret, which is available here only; None for a client without a secret."""

    record: OAuthClient
    client_secret: str | None = field(repr=False)


class OAuthClientService(StatefulService[OAuthClient, OAuthClientDetails]):
    """OAuth clients of an organization and environment.

    Only credentials with every scope of a client, and of its application and service account if they belong to any, may create, change or
    activate it, or rotate its secret: whoever controls a client can use its scopes. Anyone who may write clients may restrict, suspend
    and delete them.
    """

    record_type = OAuthClient
    details_type = OAuthClientDetails
    machine = STATUS
    actions = ACTIONS

    def __init__(self, store: OAuthClientStore, tiers: TierService, clock: Clock, signer: Signer) -> None:
        super().__init__(store, clock)
        self._clients = store
        self._tiers = tiers
        self._signer = signer

    def issue(self, actor: Actor, values: Mapping[str, Any]) -> IssuedClient:
        """Create a client with the tier and the limits of the caller's credentials.

        Raises InsufficientScope for a scope that the caller does not have, InvalidRequest, Conflict.
        """
        self.require(actor, "write")
        if (earlier := records.find_replay(OAuthClient)) is not None:
            # The same request has created the client already. A retry mints the same secret.
            return IssuedClient(earlier, self._mint(earlier) if earlier.has_secret else None)
        details = self.details_type(**values)
        if faults := find_field_errors(details):
            raise errors.InvalidRequest.from_errors(faults)
        now = self.clock.now()
        for attempt in self.attempts():
            with attempt:
                grantor = self._get_grantor(actor)
                _require_control(
                    actor, grantor, details.scopes, Links(details.application_id, details.service_account_id)
                )
                if grantor.is_restricted:
                    raise errors.InvalidRequest(
                        "The credentials of this request expire or have restrictions, which an OAuth client cannot have. Use others."
                    )
                tier = self._tiers.require_available(grantor.tier, current_tier=grantor.tier)
                limits = KeyLimits(**grantor.limits)
                record = _new_client(actor.tenant, now, {**_values(details), "tier": tier.name, "limits": limits})
                secret = self._mint(record) if record.has_secret else None
                self._clients.issue(
                    record, records.Cause.from_actor(actor), secret=_change_to(secret), tier=tier, grantor=grantor
                )
                return IssuedClient(record, secret)
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)

    def attempts(self) -> Iterator[stores.WriteAttempt]:
        """Yield several attempts: the tier or the credentials of the request may change between their read and the write."""
        return stores.retry_contention()

    def rotate_secret(
        self, actor: Actor, client_id: str, *, grace_hours: int, preconditions: Preconditions | None
    ) -> IssuedClient:
        """Replace the secret. The old one works for another `grace_hours`; an even older one stops working.

        Raises InsufficientScope, Conflict for a client without a secret, NotFound, StaleVersion.
        """

        def change(old: OAuthClient) -> OAuthClient:
            if not old.has_secret:
                raise errors.Conflict(
                    "The client does not authenticate with a secret. Change `token_endpoint_auth_method` first."
                )
            now = self.clock.now()
            grace_end = now + timedelta(hours=grace_hours) if grace_hours else None
            return records.next_version(old, now, {"secret_rotated_at": now, "previous_secret_expires_at": grace_end})

        secrets: list[str] = []

        def save(new: OAuthClient, cause: records.Cause, old: OAuthClient) -> None:
            secrets[:] = [self._mint(new)]
            grace_end = new.previous_secret_expires_at
            secret = SecretChange(
                credentials.hash_secret(secrets[0]), epoch_ms(grace_end) // 1000 if grace_end else None
            )
            self._rewrite(actor, new, cause, old, secret)

        record = self.change_record(actor, client_id, preconditions, change, save=save)
        return IssuedClient(record, secrets[0] if secrets else self._mint(record))

    def update_values(self, actor: Actor, record: OAuthClient, details: OAuthClientDetails) -> Mapping[str, Any]:
        """Return the values of an update. Raises InvalidRequest."""
        if faults := find_field_errors(details):
            raise errors.InvalidRequest.from_errors(faults)
        return _values(details)

    def change_record(
        self,
        actor: Actor,
        record_id: str,
        preconditions: Preconditions | None,
        change: Callable[[OAuthClient], OAuthClient],
        *,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
        save: Callable[[OAuthClient, records.Cause, OAuthClient], None] | None = None,
    ) -> OAuthClient:
        """Write the changed client. Also raises what `StatefulService` does, and InsufficientScope for the client's scopes."""

        def rewrite(new: OAuthClient, cause: records.Cause, old: OAuthClient) -> None:
            loses_secret = old.has_secret and not new.has_secret
            self._rewrite(actor, new, cause, old, SecretChange(None) if loses_secret else None)

        # A removal cannot add privileges.
        return super().change_record(
            actor, record_id, preconditions, change, parent_ids=parent_ids, save=save or rewrite
        )

    def _rewrite(
        self, actor: Actor, new: OAuthClient, cause: records.Cause, old: OAuthClient, secret: SecretChange | None
    ) -> None:
        grantor = self._get_grantor(actor)
        if secret is not None or not is_restriction(new, old):
            _require_control(actor, grantor, new.scopes, new.links)
        tier = self._tiers.require_available(new.tier, current_tier=old.tier)
        self._clients.rewrite(new, cause, old=old, tier=tier, grantor=grantor, secret=secret)

    def _get_grantor(self, actor: Actor) -> Grantor:
        grantor = self._clients.get_grantor(actor)
        if grantor is None:
            # The credentials were revoked after the gate admitted the request.
            raise errors.InvalidRequest("The credentials of this request no longer exist. Use others.")
        return grantor

    def _mint(self, record: OAuthClient) -> str:
        return credentials.mint_client_secret(self._signer, client_id=record.id, environment=record.tenant.environment)


def _values(details: OAuthClientDetails) -> dict[str, Any]:
    return {**records.field_values(details), "token_endpoint_auth_method": choose_auth_method(details)}


def _require_control(actor: Actor, grantor: Grantor, scopes: list[str], links: Links) -> None:
    required_scopes = (OAuthClient.scope("write"), *scopes)
    require_control(actor, current_scopes=grantor.scopes, own_links=grantor.links, scopes=required_scopes, links=links)


def _new_client(tenant: Tenant, now: datetime, values: dict[str, Any]) -> OAuthClient:
    client_id = ids.new_id(OAuthClient.prefix)
    return OAuthClient(
        id=client_id,
        client_id=client_id,
        organization_id=tenant.organization_id,
        livemode=tenant.is_live,
        created_at=now,
        updated_at=now,
        **values,
    )


def _change_to(secret: str | None) -> SecretChange:
    return SecretChange(credentials.hash_secret(secret) if secret else None)
