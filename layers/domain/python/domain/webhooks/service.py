"""Use cases of webhooks in addition to those of every resource: pause, resume, rotate the secret, disable, find subscribers."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol

from apikit import Actor, Clock, Tenant, errors
from apikit.resources import Preconditions, ResourceService, fields, lists, records, stores
from domain.events.event_scopes import require_event_scopes
from domain.webhooks.endpoint import normalize_url
from domain.webhooks.filter_test import FilterTest, FilterTestDetails
from domain.webhooks.model import FailureReason, Webhook, WebhookDetails
from domain.webhooks.signature_check import SignatureCheck, SignatureCheckDetails
from domain.webhooks.signing_secrets import SignatureScheme, generate_secret
from domain.webhooks.verification_key import VerificationKey

MAX_WEBHOOKS = 100
"""Maximum number of webhooks of an organization in one environment."""


class WebhookStore(stores.Store[Webhook], Protocol):
    """A store that can also list all webhooks of a tenant."""

    def list_all(self, tenant: Tenant) -> Iterable[Webhook]:
        """Return all webhooks of the tenant."""
        ...


class Endpoints(Protocol):
    """What is known of the endpoints of webhooks."""

    def reset(self, tenant: Tenant, webhook_id: str) -> None:
        """Forget the health of the endpoint, because its URL changes."""
        ...


class WebhookService(ResourceService[Webhook, WebhookDetails]):
    """Webhooks of an organization and environment."""

    record_type = Webhook
    details_type = WebhookDetails

    def __init__(
        self, store: WebhookStore, clock: Clock, *, allow_loopback: bool, endpoints: Endpoints | None = None
    ) -> None:
        super().__init__(store, clock)
        self._endpoints = endpoints
        self._webhooks = store
        self._allow_loopback = allow_loopback

    def create_values(self, actor: Actor, details: WebhookDetails) -> Mapping[str, Any]:
        """Return the values of a new webhook with its secret.

        Raises InsufficientScope for events of resources that the actor may not read; InvalidRequest.
        """
        require_event_scopes(actor, details.event_types)
        signature = details.signature or "hmac-sha256"
        values = self._values(details, stored_headers={})
        return {**values, "signature": signature, "secrets": (generate_secret(signature),)}

    def prepare(self, actor: Actor, old: Webhook | None, new: Webhook) -> Webhook:
        """Return the new version, and reset the endpoint's health if the URL changes.

        Raises Conflict for a new or restored webhook above the maximum number.
        """
        if old is None and self.store.page(actor.tenant, lists.PageRequest(limit=MAX_WEBHOOKS - 1)).next_position:
            raise errors.Conflict(f"The maximum of {MAX_WEBHOOKS} webhooks is reached. Delete a webhook first.")
        if old is not None and old.url != new.url and self._endpoints is not None:
            self._endpoints.reset(actor.tenant, old.id)
        return new

    def update_values(self, actor: Actor, record: Webhook, details: WebhookDetails) -> Mapping[str, Any]:
        """Return the new values. Raises InsufficientScope like `create_values` for every change: a new URL gives others the events."""
        require_event_scopes(actor, details.event_types)
        return {**self._values(details, stored_headers=record.headers), "signature": record.signature}

    def get_for_write(self, actor: Actor, webhook_id: str) -> Webhook:
        """Return the webhook for a request that sends deliveries. Raises InsufficientScope (webhooks:write), NotFound, ResourceDeleted."""
        self.require(actor, "write")
        return self.store.get(actor.tenant, webhook_id)

    def pause(
        self,
        actor: Actor,
        webhook_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Webhook:
        """Pause the webhook: no events are sent. Raises NotFound, IllegalTransition, StaleVersion."""
        return self.change_record(actor, webhook_id, preconditions, lambda webhook: webhook.pause(self.clock.now()))

    def resume(
        self,
        actor: Actor,
        webhook_id: str,
        *,
        preconditions: Preconditions | None,
        before_save: Callable[[], None],
    ) -> Webhook:
        """Resume the webhook: new events are sent. Raises NotFound, IllegalTransition, StaleVersion.

        `before_save` is called when the webhook may be resumed, and can be called again after a lost race.
        """

        def resume(webhook: Webhook) -> Webhook:
            active_webhook = webhook.resume(self.clock.now())
            before_save()
            return active_webhook

        return self.change_record(actor, webhook_id, preconditions, resume)

    def rotate_secret(
        self,
        actor: Actor,
        webhook_id: str,
        *,
        overlap_hours: int,
        preconditions: Preconditions | None,
        signature: SignatureScheme | None = None,
    ) -> Webhook:
        """Generate a new secret; the previous secret also signs during the overlap. Raises NotFound, StaleVersion."""
        overlap = timedelta(hours=overlap_hours)
        return self.change_record(
            actor,
            webhook_id,
            preconditions,
            lambda webhook: webhook.rotate_secret(self.clock.now(), overlap, signature),
        )

    def expire_old_secret(
        self,
        actor: Actor,
        webhook_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Webhook:
        """End the overlap of a rotation: only the current secret signs. Raises NotFound, StaleVersion."""
        return self.change_record(
            actor, webhook_id, preconditions, lambda webhook: webhook.expire_old_secret(self.clock.now())
        )

    def test_filters(self, actor: Actor, details: FilterTestDetails) -> FilterTest:
        """Return whether the event matches the filters. Raises InsufficientScope."""
        actor.require("webhooks:read")
        return details.run()

    def check_signature(self, actor: Actor, details: SignatureCheckDetails) -> SignatureCheck:
        """Return whether a delivery verifies with a secret, and otherwise what differs. Raises InsufficientScope."""
        from domain.webhooks.signature_diagnosis import check_signature  # noqa: PLC0415 - for debugging a receiver only

        actor.require("webhook-signatures:read")
        now = self.clock.now()

        def find_keys() -> list[VerificationKey]:
            webhooks = self._webhooks.list_all(actor.tenant)
            return [key for webhook in webhooks for key in webhook.verification_keys(now)]

        return check_signature(details, now, find_keys)

    def list_active(self, tenant: Tenant) -> list[Webhook]:
        """Return the active webhooks. One query per hundred webhooks. For the platform's own use: requires no scope."""
        return [webhook for webhook in self._webhooks.list_all(tenant) if webhook.status == "active"]

    def disable(
        self,
        tenant: Tenant,
        webhook_id: str,
        reason: FailureReason,
        *,
        delivery_id: str,
        unless_changed_after: datetime | None = None,
    ) -> None:
        """Disable the webhook if it is active, which publishes its event. `delivery_id` is the delivery that caused it.

        A webhook that was changed after `unless_changed_after` stays as it is: the cause may be gone.
        """

        def change(webhook: Webhook) -> Webhook:
            if unless_changed_after and webhook.updated_at > unless_changed_after:
                return webhook
            return webhook.disable(self.clock.now(), reason)

        self._change_by_platform(tenant, webhook_id, change, delivery_id=delivery_id)

    def set_failing_since(
        self, tenant: Tenant, webhook_id: str, failing_since: datetime | None, *, delivery_id: str
    ) -> None:
        """Store that all deliveries have failed since then, which publishes an event; None after a success. Idempotent."""
        self._change_by_platform(
            tenant,
            webhook_id,
            lambda webhook: webhook.set_failing_since(self.clock.now(), failing_since),
            delivery_id=delivery_id,
        )

    def _change_by_platform(
        self, tenant: Tenant, webhook_id: str, change: Callable[[Webhook], Webhook], *, delivery_id: str
    ) -> None:
        """Change the webhook unless it was deleted. `delivery_id` is the delivery that caused it."""
        cause = records.Cause("platform", delivery_id)
        try:
            stores.change_record(self.store, tenant, webhook_id, cause=cause, preconditions=None, change=change)
        except errors.NotFound:
            return

    def _values(self, details: WebhookDetails, *, stored_headers: Mapping[str, str]) -> dict[str, Any]:
        url = normalize_url(details.url, allow_loopback=self._allow_loopback)
        headers = fields.unmask(details.headers, stored_headers, pointer="/headers")
        return {**records.field_values(details), "url": url, "headers": headers}
