"""Use cases of OAuth clients: create (returns the secret once), get, list, update, suspend, activate, rotate the secret, delete."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

from apikit import Actor, Clock, Signer, epoch_ms, errors, ids
from apikit.admission import credentials
from apikit.resources import Preconditions, StatefulService, records, stores
from domain.api_keys.model import KeyLimits
from domain.oauth_clients.client_rules import choose_auth_method, find_field_errors
from domain.oauth_clients.model import ACTIONS, STATUS, OAuthClient, OAuthClientDetails
from domain.oauth_clients.scope_sets import may_grant
from domain.oauth_clients.store import Grantor, GrantsChanged, OAuthClientStore, SecretChange
from domain.scope_grants.links import Links, find_other_links
from domain.tiers.service import TierService

T = TypeVar("T")
_ATTEMPTS = 6


@dataclass(frozen=True, slots=True)
class IssuedClient:
    """A client with its new secret, which is available here only; None for a client without a secret."""

    record: OAuthClient
    client_secret: str | None = field(repr=False)


class OAuthClientService(StatefulService[OAuthClient, OAuthClientDetails]):
    """OAuth clients of an organization and environment.

    Only credentials with every scope of a client, and of its application and service account if they belong to any, may create, change or
    activate it, or rotate its secret: whoever controls a client can use its scopes.
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
        client_id, now = ids.new_id(OAuthClient.prefix), self.clock.now()

        def issue() -> IssuedClient:
            grantor = self._require_grantor(actor, details.scopes, _links(details))
            if grantor.is_restricted:
                raise errors.InvalidRequest(
                    "Your API key expires or has restrictions, which an OAuth client cannot have. Use a key without them."
                )
            tier = self._tiers.require_available(grantor.tier, current_tier=grantor.tier)
            record = OAuthClient(
                id=client_id,
                client_id=client_id,
                organization_id=actor.tenant.organization_id,
                livemode=actor.tenant.is_live,
                created_at=now,
                updated_at=now,
                **{**_values(details), "tier": tier.name, "limits": KeyLimits(**grantor.limits)},
            )
            secret = self._mint(record) if record.has_secret else None
            self._clients.issue(
                record, records.Cause.from_actor(actor), secret=_change_to(secret), tier=tier, grantor=grantor
            )
            return IssuedClient(record, secret)

        return _retry_on_change(issue)

    def rotate_secret(
        self, actor: Actor, client_id: str, *, grace_hours: int, preconditions: Preconditions | None
    ) -> IssuedClient:
        """Replace the secret. The old one works for another `grace_hours`; an even older one stops working.

        Raises InsufficientScope, Conflict for a client without a secret, NotFound, StaleVersion.
        """
        self.require(actor, "write")

        def change(old: OAuthClient) -> OAuthClient:
            if not old.has_secret:
                raise errors.Conflict(
                    "The client does not authenticate with a secret. Change `token_endpoint_auth_method` first."
                )
            now = self.clock.now()
            grace_end = now + timedelta(hours=grace_hours) if grace_hours else None
            return records.next_version(old, now, {"secret_rotated_at": now, "previous_secret_expires_at": grace_end})

        secrets: list[str] = []

        def rotate() -> OAuthClient:
            def save(new: OAuthClient, cause: records.Cause, old: OAuthClient) -> None:
                secrets[:] = [self._mint(new)]
                grace_end = new.previous_secret_expires_at
                secret = SecretChange(
                    credentials.hash_secret(secrets[0]), epoch_ms(grace_end) // 1000 if grace_end else None
                )
                self._rewrite(actor, new, cause, old, secret)

            return stores.change_record(
                self.store,
                actor.tenant,
                client_id,
                cause=records.Cause.from_actor(actor),
                preconditions=preconditions,
                change=change,
                save=save,
            )

        record = _retry_on_change(rotate)
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
        self.require(actor, "write")

        def rewrite(new: OAuthClient, cause: records.Cause, old: OAuthClient) -> None:
            loses_secret = old.has_secret and not new.has_secret
            self._rewrite(actor, new, cause, old, SecretChange(None) if loses_secret else None)

        # A removal cannot add privileges.
        write = save or rewrite
        return _retry_on_change(
            lambda: super(OAuthClientService, self).change_record(
                actor, record_id, preconditions, change, parent_ids=parent_ids, save=write
            )
        )

    def _rewrite(
        self, actor: Actor, new: OAuthClient, cause: records.Cause, old: OAuthClient, secret: SecretChange | None
    ) -> None:
        # Anyone who may write clients may suspend one.
        is_suspension = old.status == "active" and new.status == "suspended"
        grantor = self._require_grantor(
            actor, [] if is_suspension else new.scopes, None if is_suspension else new.links
        )
        tier = self._tiers.require_available(new.tier, current_tier=old.tier)
        self._clients.rewrite(new, cause, old=old, tier=tier, grantor=grantor, secret=secret)

    def _require_grantor(self, actor: Actor, scopes: list[str], links: Links | None) -> Grantor:
        """Return the credentials of the request, which may grant the scopes, and control what has these links (None: anything)."""
        grantor = self._clients.get_grantor(actor)
        if grantor is None:
            # The credentials were revoked after the gate admitted the request.
            raise errors.InvalidRequest("The credentials of this request no longer exist. Use others.")
        actor.require_all(scopes)
        missing_scopes = [scope for scope in scopes if not may_grant(grantor.scopes, scope)]
        if missing_scopes:
            raise errors.InsufficientScope(
                f"The credentials lack the scope {missing_scopes[0]}.", required_scope=missing_scopes[0]
            )
        if links is not None and (faults := find_other_links(links, grantor.links)):
            raise errors.InvalidRequest.from_errors(faults)
        return grantor

    def _mint(self, record: OAuthClient) -> str:
        return credentials.mint_client_secret(self._signer, client_id=record.id, environment=record.tenant.environment)


def _values(details: OAuthClientDetails) -> dict[str, Any]:
    return {**records.field_values(details), "token_endpoint_auth_method": choose_auth_method(details)}


def _links(details: OAuthClientDetails) -> Links:
    return Links(details.application_id, details.service_account_id)


def _change_to(secret: str | None) -> SecretChange:
    return SecretChange(credentials.hash_secret(secret) if secret else None)


def _retry_on_change(write: Callable[[], T]) -> T:
    """Call `write` again while the tier or the credentials of the request change. Raises WriteContention."""
    for _ in range(_ATTEMPTS):
        try:
            return write()
        except GrantsChanged:
            continue
    raise errors.WriteContention(
        "Too many concurrent changes to the tier or the credentials of this request. Retry.", retry_after_s=1
    )
