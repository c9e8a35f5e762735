"""Use cases of the payment provider: get, set, and remove it."""

import dataclasses
from collections.abc import Mapping
from typing import Any, Protocol

from apikit import Actor, Clock, Tenant, errors
from apikit.resources import Preconditions, fields, records, stores
from domain.payment_providers.model import STRIPE_URL, PaymentProvider, PaymentProviderDetails, provider_id

_STRIPE_FIELDS = ("base_url", "secret_key", "account")


class PaymentProviderStore(stores.Store[PaymentProvider], Protocol):
    """A store with one provider for each tenant."""

    def find(self, tenant: Tenant) -> PaymentProvider | None:
        """Return the provider of the tenant; None when none is set."""
        ...


class PaymentProviderService:
    """The payment provider of an organization in one environment."""

    def __init__(self, store: PaymentProviderStore, clock: Clock, *, allow_loopback: bool) -> None:
        self._store = store
        self._clock = clock
        self._allow_loopback = allow_loopback

    def get(self, actor: Actor) -> PaymentProvider:
        """Return the provider. Raises InsufficientScope, NotFound when none is set."""
        actor.require("payment-provider:read")
        return self.get_stored(actor.tenant)

    def replace(
        self, actor: Actor, values: Mapping[str, Any], *, preconditions: Preconditions | None
    ) -> tuple[PaymentProvider, bool]:
        """Set the provider. Return it and whether none was set before. Raises InsufficientScope, InvalidRequest, StaleVersion."""
        actor.require("payment-provider:write")
        if (replay := records.find_replay(PaymentProvider)) is not None:
            return replay, replay.version == 1
        details, cause = PaymentProviderDetails(**values), records.Cause.from_actor(actor)
        if self._store.find(actor.tenant) is None:
            (preconditions or Preconditions()).require_absent()
            new = records.new_record(
                PaymentProvider, actor.tenant, self._clock.now(), self._values(actor.tenant, details, None)
            )
            new = dataclasses.replace(new, id=provider_id(actor.tenant))
            self._store.add(new, cause)
            return new, True

        def change(record: PaymentProvider) -> PaymentProvider:
            new_values = self._values(actor.tenant, details, record.secret_key)
            return records.next_version(record, self._clock.now(), new_values)

        record = stores.change_record(
            self._store,
            actor.tenant,
            provider_id(actor.tenant),
            cause=cause,
            preconditions=preconditions,
            change=change,
        )
        return record, False

    def remove(self, actor: Actor, *, preconditions: Preconditions | None) -> None:
        """Remove the provider; new payments use `test`. Raises InsufficientScope, NotFound, StaleVersion."""
        actor.require("payment-provider:write")
        if self._store.find(actor.tenant) is None:
            (preconditions or Preconditions()).require_absent()

        def change(record: PaymentProvider) -> PaymentProvider:
            now = self._clock.now()
            return records.next_version(record, now, {"deleted_at": now, "secret_key": None})

        def save(record: PaymentProvider, cause: records.Cause, old: PaymentProvider) -> None:
            self._store.remove(record, cause, old=old)

        stores.change_record(
            self._store,
            actor.tenant,
            self.get_stored(actor.tenant).id,
            cause=records.Cause.from_actor(actor),
            preconditions=preconditions,
            change=change,
            save=save,
        )

    def get_stored(self, tenant: Tenant) -> PaymentProvider:
        """Return the provider, for the platform's own use. Raises NotFound when none is set."""
        provider = self._store.find(tenant)
        if provider is None:
            raise errors.NotFound("No payment provider is set; card payments use `test`. Set one with PUT.")
        return provider

    def _values(self, tenant: Tenant, details: PaymentProviderDetails, stored_key: str | None) -> dict[str, Any]:
        """Return the values to store. Raises InvalidRequest."""
        faults = _find_faults(tenant, details)
        if faults:
            raise errors.InvalidRequest.from_errors(faults)
        if details.provider == "test":
            return records.field_values(details)
        stored_keys = {"secret_key": stored_key} if stored_key else {}
        keys = fields.unmask({"secret_key": details.secret_key or ""}, stored_keys, pointer="")
        return {**records.field_values(details), **keys, "base_url": self._normalize(details.base_url or STRIPE_URL)}

    def _normalize(self, url: str) -> str:
        """Return the URL with a slash at the end. Raises InvalidRequest at `/base_url`."""
        from domain.webhooks.endpoint import normalize_url  # noqa: PLC0415 - for new settings only

        try:
            normal_url = normalize_url(url, allow_loopback=self._allow_loopback)
        except errors.InvalidRequest as error:
            detail = error.errors[0].detail
            raise errors.InvalidRequest.from_errors(
                [errors.FieldError("invalid_url", detail, pointer="/base_url")]
            ) from error
        if "?" in normal_url:
            raise errors.InvalidRequest.from_errors(
                [errors.FieldError("invalid_url", "must not have a query (?…)", pointer="/base_url")]
            )
        return f"{normal_url.rstrip('/')}/"


def _find_faults(tenant: Tenant, details: PaymentProviderDetails) -> list[errors.FieldError]:
    if details.provider == "stripe":
        return (
            []
            if details.secret_key
            else [errors.FieldError("required", "required for this provider", pointer="/secret_key")]
        )
    if tenant.is_live:
        fault = "live payments use `test` only while no provider is set; delete the provider instead"
        return [errors.FieldError("not_allowed", fault, pointer="/provider")]
    return [
        errors.FieldError("not_allowed", "`test` needs no settings; omit it", pointer=f"/{name}")
        for name in _STRIPE_FIELDS
        if getattr(details, name) is not None
    ]
