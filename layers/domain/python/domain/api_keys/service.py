"""Use cases of API keys: create (the secret is returned once), get, list, revoke."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from apikit import records
from apikit.actor import Actor, Environment, Tenant
from apikit.admission.credentials import MintedKey, mint
from apikit.clock import Clock
from apikit.errors import FieldError, InvalidRequest, NotFound
from apikit.ids import new_id
from apikit.records import Cause
from apikit.signing import Signer
from apikit.store import Store
from domain.api_keys.model import SCOPES, ApiKey, ApiKeyDetails
from domain.resources import ResourceService


class ApiKeyStore(Store[ApiKey], Protocol):
    """A store that also keeps what the gate needs."""

    def issue(self, record: ApiKey, cause: Cause, *, secret_hash: bytes) -> None:
        """Stores a new key with its secret's hash; it lets in from then on."""
        ...


@dataclass(frozen=True, slots=True)
class IssuedKey:
    """A new key, and its secret for the only time."""

    record: ApiKey
    minted: MintedKey


class ApiKeyService(ResourceService[ApiKey, ApiKeyDetails]):
    """API keys of an organization and environment."""

    record_type = ApiKey
    details_type = ApiKeyDetails

    def __init__(self, store: ApiKeyStore, clock: Clock, signer: Signer) -> None:
        super().__init__(store, clock)
        self._keys = store
        self._signer = signer

    def issue(self, actor: Actor, values: Mapping[str, Any]) -> IssuedKey:
        """A new key that grants no more than its creator has. Raises InsufficientScope, InvalidRequest."""
        actor.require("api-keys:write")
        details = ApiKeyDetails(**values)
        self._require_grantable(actor, details)
        return self._store(actor.tenant, details, Cause.of(actor), details.environment or actor.tenant.environment)

    def found(self, tenant: Tenant, values: Mapping[str, Any]) -> IssuedKey:
        """An organization's first key: the operator's way to let a customer in. Asks for no scope."""
        return self._store(tenant, ApiKeyDetails(**values), Cause("operator", "bootstrap"), tenant.environment)

    def _store(self, tenant: Tenant, details: ApiKeyDetails, cause: Cause, environment: Environment) -> IssuedKey:
        key_id = new_id("key")
        minted = mint(self._signer, key_id=key_id, environment=environment)
        owner = Tenant(tenant.organization_id, environment)
        record = _record(owner, details, self.clock.now(), key_id=key_id, api_key=minted.api_key)
        self._keys.issue(record, cause, secret_hash=minted.secret_hash)
        return IssuedKey(record, minted)

    def _require_grantable(self, actor: Actor, details: ApiKeyDetails) -> None:
        unknown = [n for n, scope in enumerate(details.scopes) if scope not in SCOPES]
        faults = [FieldError("unknown_scope", "there is no such scope", pointer=f"/scopes/{n}") for n in unknown]
        if details.environment == "live" and not actor.tenant.is_live:
            faults.append(FieldError("sandbox_only", "a sandbox key creates sandbox keys", pointer="/environment"))
        if details.expires_at and details.expires_at <= self.clock.now():
            faults.append(FieldError("in_the_past", "must be in the future", pointer="/expires_at"))
        if faults:
            raise InvalidRequest.of(faults)
        for scope in details.scopes:
            actor.require(scope)
        self._require_within_limits(actor, details)

    def _require_within_limits(self, actor: Actor, details: ApiKeyDetails) -> None:
        creator = self._creator(actor)
        wanted = _record(actor.tenant, details, self.clock.now(), key_id="", api_key="").per_hour
        if wanted > creator.per_hour:
            fault = f"your own key may make {creator.per_hour} requests an hour, so this one may not make {wanted}"
            raise InvalidRequest.of([FieldError("over_creator", fault, pointer="/limits/per_hour")])

    def _creator(self, actor: Actor) -> ApiKey:
        try:
            return self.store.get(Tenant(actor.home, actor.tenant.environment), actor.principal)
        except NotFound as error:
            # Revoked between the gate and here.
            raise InvalidRequest("The calling key is gone; use another.") from error


def _record(owner: Tenant, details: ApiKeyDetails, now: datetime, *, key_id: str, api_key: str) -> ApiKey:
    values = {**records.values_of(details), "environment": owner.environment}
    return ApiKey(
        id=key_id,
        organization_id=owner.organization_id,
        livemode=owner.is_live,
        created_at=now,
        updated_at=now,
        api_key=api_key,
        **values,
    )
