"""Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._helpers.webhooks import AsyncWebhooksHelper, WebhooksHelper
from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_TEST_FILTER = Operation("POST", "/v1/webhooks/test-filter", result="FilterTest", body="filters event", has_body=True, needs_body=True)
_GET_IPS = Operation("GET", "/v1/webhooks/ips", result="SourceAddresses")
_CREATE = Operation(
    "POST",
    "/v1/webhooks",
    result="WebhookWithSecret",
    body="url event_types filters description headers retry_policy payload api_version rate_limit_per_second max_in_flight signature metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/webhooks",
    result="Webhook",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status metadata fields",
)
_GET = Operation("GET", "/v1/webhooks/{webhook_id}", result="Webhook", query="fields")
_UPDATE = Operation(
    "PATCH",
    "/v1/webhooks/{webhook_id}",
    result="Webhook",
    query="fields",
    body="url event_types filters description headers retry_policy payload api_version rate_limit_per_second max_in_flight signature metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/webhooks/{webhook_id}",
    result="Webhook",
    query="fields",
    body="url event_types filters description headers retry_policy payload api_version rate_limit_per_second max_in_flight signature metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/webhooks/{webhook_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/webhooks/{webhook_id}/restore", result="Webhook", query="fields")
_PAUSE = Operation("POST", "/v1/webhooks/{webhook_id}/pause", result="Webhook", query="fields")
_RESUME = Operation("POST", "/v1/webhooks/{webhook_id}/resume", result="Webhook", query="fields")
_ROTATE_SECRET = Operation(
    "POST", "/v1/webhooks/{webhook_id}/rotate-secret", result="WebhookWithSecret", body="overlap_hours signature", has_body=True
)
_EXPIRE_OLD_SECRET = Operation("POST", "/v1/webhooks/{webhook_id}/expire-old-secret", result="Webhook", query="fields")
_TEST = Operation("POST", "/v1/webhooks/{webhook_id}/test", result="EndpointTest", body="event_type data", has_body=True, needs_body=True)
_RETRY_FAILED = Operation(
    "POST",
    "/v1/webhooks/{webhook_id}/retry-failed",
    result="Job",
    returns="job",
    body="since until event_types",
    has_body=True,
    needs_body=True,
)
_REPLAY = Operation(
    "POST",
    "/v1/webhooks/{webhook_id}/replay",
    result="Job",
    returns="job",
    body="since until event_types only_missing only_failed",
    has_body=True,
    needs_body=True,
)
_LIST_DELIVERIES = Operation(
    "GET",
    "/v1/webhooks/{webhook_id}/deliveries",
    result="Delivery",
    returns="page",
    query="status event_type object_id event_id created_at limit cursor",
)
_GET_DELIVERY = Operation("GET", "/v1/webhooks/{webhook_id}/deliveries/{delivery_id}", result="Delivery")
_RETRY_DELIVERY = Operation("POST", "/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/retry", result="Delivery")
_STATS = Operation("GET", "/v1/webhooks/{webhook_id}/stats", result="WebhookStats", query="from_ to granularity")
_VERIFY_SIGNATURE = Operation(
    "POST", "/v1/webhook-signatures/verify", result="SignatureCheck", body="payload headers secret", has_body=True, needs_body=True
)


class Webhooks(WebhooksHelper, Resource):
    """Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried."""

    @overload
    def test_filter(self, body: types.FilterTestInput, /, **options: Unpack[types.RequestOptions]) -> models.FilterTest: ...
    @overload
    def test_filter(self, /, **fields: Unpack[types.WebhooksTestFilterFields]) -> models.FilterTest: ...
    def test_filter(self, body: Any = None, /, **fields: Any) -> Any:
        """Test filters.

        Returns whether an event matches filters, without storing them. Filters that are invalid return 422 with the place of each error.

        Required scope: `webhooks:read`.
        """
        return self._call(_TEST_FILTER, body=body, keywords=dict(fields))

    def get_ips(self, **options: Unpack[types.RequestOptions]) -> models.SourceAddresses:
        """Get webhook source addresses.

        Returns the addresses that deliveries come from, for the firewall of your endpoint. Addresses alone prove nothing: always verify the
        signature.

        Required scope: `webhooks:read`.
        """
        result: models.SourceAddresses = self._call(_GET_IPS, keywords=dict(options))
        return result

    def create(self, body: types.WebhookInput, /, **fields: Unpack[types.RequestOptions]) -> models.WebhookWithSecret:
        """Create a webhook.

        Its signing secret is shown only once.

        An organization has at most 100 webhooks in each environment, live and sandbox; another one is rejected with 409 `conflict`.

        Required scope: `webhooks:write`.
        """
        result: models.WebhookWithSecret = self._call(_CREATE, body=body, keywords=dict(fields))
        return result

    def list(self, **options: Unpack[types.WebhooksListOptions]) -> Page[models.Webhook]:
        """List webhooks.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `webhooks:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, webhook_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Get a webhook.

        Required scope: `webhooks:read`.
        """
        result: models.Webhook = self._call(_GET, webhook_id, keywords=dict(options))
        return result

    def update(self, webhook_id: str, body: types.WebhookPatch, /, **fields: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Update a webhook.

        Changes only the fields in the body (RFC 7396).

        Required scope: `webhooks:write`.
        """
        result: models.Webhook = self._call(_UPDATE, webhook_id, body=body, keywords=dict(fields))
        return result

    def replace(self, webhook_id: str, body: types.WebhookInput, /, **fields: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Replace a webhook.

        Its secret and status are kept.

        Required scope: `webhooks:write`.
        """
        result: models.Webhook = self._call(_REPLACE, webhook_id, body=body, keywords=dict(fields))
        return result

    def delete(self, webhook_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a webhook.

        Its pending deliveries fail. It can be restored for 30 days.

        Required scope: `webhooks:write`.
        """
        self._call(_DELETE, webhook_id, keywords=dict(options))

    def restore(self, webhook_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Restore a deleted webhook.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `webhooks:write`.
        """
        result: models.Webhook = self._call(_RESTORE, webhook_id, keywords=dict(options))
        return result

    def pause(self, webhook_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Pause a webhook.

        No events are sent to it, and pending deliveries fail when they are due.

        Required scope: `webhooks:write`.
        """
        result: models.Webhook = self._call(_PAUSE, webhook_id, keywords=dict(options))
        return result

    def resume(self, webhook_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Resume a paused or failed webhook.

        Only new events are sent to it. Its circuit closes, and earlier failures do not count anymore.

        Required scope: `webhooks:write`.
        """
        result: models.Webhook = self._call(_RESUME, webhook_id, keywords=dict(options))
        return result

    @overload
    def rotate_secret(
        self, webhook_id: str, body: types.RotateSecretInput, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.WebhookWithSecret: ...
    @overload
    def rotate_secret(self, webhook_id: str, /, **fields: Unpack[types.WebhooksRotateSecretFields]) -> models.WebhookWithSecret: ...
    def rotate_secret(self, webhook_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Rotate a webhook's secret.

        The new secret is shown only once. The previous secret also signs for `overlap_hours`.

        Required scope: `webhooks:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_ROTATE_SECRET, webhook_id, body=body, keywords=dict(fields))

    def expire_old_secret(self, webhook_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Expire a webhook's old secret.

        Ends the overlap of a rotation: only the current secret signs. Does nothing without an old secret.

        Required scope: `webhooks:write`.
        """
        result: models.Webhook = self._call(_EXPIRE_OLD_SECRET, webhook_id, keywords=dict(options))
        return result

    @overload
    def test(self, webhook_id: str, body: types.EndpointTestInput, /, **options: Unpack[types.RequestOptions]) -> models.EndpointTest: ...
    @overload
    def test(self, webhook_id: str, /, **fields: Unpack[types.WebhooksTestFields]) -> models.EndpointTest: ...
    def test(self, webhook_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Test a webhook.

        Sends an event to the endpoint now, and returns the request, the response and whether the signatures verify. Also works while the
        webhook is paused or failed. The response takes up to 10 seconds. A failed test is not retried, and tests are neither in your events
        nor in the statistics of the webhook. Batches cannot send tests.

        A test event has at most 100 KB. Requires the read scope of its resource, in addition to `webhooks:write`.

        Required scope: `webhooks:write`.
        """
        return self._call(_TEST, webhook_id, body=body, keywords=dict(fields))

    @overload
    def retry_failed(self, webhook_id: str, body: types.RetryFailedInput, /, **options: Unpack[types.RequestOptions]) -> models.Job: ...
    @overload
    def retry_failed(self, webhook_id: str, /, **fields: Unpack[types.WebhooksRetryFailedFields]) -> models.Job: ...
    def retry_failed(self, webhook_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Retry a webhook's failed deliveries.

        Starts a job that sends events of a period again: those with a failed delivery, oldest first and behind new events. Each delivery
        gets one attempt. Failed replays are not included. Only an active webhook can retry.

        Required scope: `webhooks:write`.
        """
        return self._call(_RETRY_FAILED, webhook_id, body=body, keywords=dict(fields))

    @overload
    def replay(self, webhook_id: str, body: types.ReplayInput, /, **options: Unpack[types.RequestOptions]) -> models.Job: ...
    @overload
    def replay(self, webhook_id: str, /, **fields: Unpack[types.WebhooksReplayFields]) -> models.Job: ...
    def replay(self, webhook_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replay events to a webhook.

        Starts a job that sends the events of a period, oldest first and behind new events: also those from before the webhook existed, and
        from while it was paused or failed. The event types and the filters of the webhook apply. Every event is sent once per replay, with
        its original ID. With `only_missing`, events that were delivered are omitted, and a failed delivery gets one attempt more. Only an
        active webhook can replay.

        Required scope: `webhooks:write`.
        """
        return self._call(_REPLAY, webhook_id, body=body, keywords=dict(fields))

    def list_deliveries(self, webhook_id: str, /, **options: Unpack[types.WebhooksListDeliveriesOptions]) -> Page[models.Delivery]:
        """List a webhook's deliveries.

        Returns the deliveries of the last 30 days, newest event first. Deliveries of events that your key cannot read are omitted.

        With `event_type`, `object_id` or `status=delivered`, a page scans up to 500 deliveries. It may then hold fewer than `limit`, or
        none; continue while `has_more` is true.

        Required scope: `webhooks:read`.
        """
        return self._list(_LIST_DELIVERIES, webhook_id, keywords=dict(options))

    def get_delivery(self, webhook_id: str, delivery_id: str, /, **options: Unpack[types.RequestOptions]) -> models.Delivery:
        """Get a delivery.

        Includes its attempts with their requests, as they were sent, and responses.

        Required scope: `webhooks:read`.
        """
        result: models.Delivery = self._call(_GET_DELIVERY, webhook_id, delivery_id, keywords=dict(options))
        return result

    def retry_delivery(self, webhook_id: str, delivery_id: str, /, **options: Unpack[types.RequestOptions]) -> models.Delivery:
        """Retry a delivery.

        Sends the event again with the same ID, also if it was delivered. A delivery that has ended gets one attempt; one that waits for its
        next retry is sent now. Deliveries wait while the circuit of the endpoint is open. Only an active webhook can retry.

        Required scope: `webhooks:write`.
        """
        result: models.Delivery = self._call(_RETRY_DELIVERY, webhook_id, delivery_id, keywords=dict(options))
        return result

    def stats(self, webhook_id: str, /, **options: Unpack[types.WebhooksStatsOptions]) -> models.WebhookStats:
        """Get a webhook's statistics.

        Returns the attempts of its deliveries, within seconds after they were made, and whether its circuit breaker is open. Test sends are
        not counted.

        Required scope: `webhooks:read`.
        """
        result: models.WebhookStats = self._call(_STATS, webhook_id, keywords=dict(options))
        return result

    def verify_signature(self, body: types.SignatureCheckInput, /, **fields: Unpack[types.RequestOptions]) -> models.SignatureCheck:
        """Verify a webhook signature.

        For debugging a receiver: checks a delivery as a receiver would, and returns what differs. The payload and the secret are not
        stored. `webhook-signature` is checked, or without it `X-WedSync-Signature`, or without both `X-BookingX-Signature`.

        Required scope: `webhook-signatures:read` (included in `webhooks:read`).
        """
        result: models.SignatureCheck = self._call(_VERIFY_SIGNATURE, body=body, keywords=dict(fields))
        return result


class AsyncWebhooks(AsyncWebhooksHelper, AsyncResource):
    """Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried."""

    @overload
    async def test_filter(self, body: types.FilterTestInput, /, **options: Unpack[types.RequestOptions]) -> models.FilterTest: ...
    @overload
    async def test_filter(self, /, **fields: Unpack[types.WebhooksTestFilterFields]) -> models.FilterTest: ...
    async def test_filter(self, body: Any = None, /, **fields: Any) -> Any:
        """Test filters."""
        return await self._call(_TEST_FILTER, body=body, keywords=dict(fields))

    async def get_ips(self, **options: Unpack[types.RequestOptions]) -> models.SourceAddresses:
        """Get webhook source addresses."""
        result: models.SourceAddresses = await self._call(_GET_IPS, keywords=dict(options))
        return result

    async def create(self, body: types.WebhookInput, /, **fields: Unpack[types.RequestOptions]) -> models.WebhookWithSecret:
        """Create a webhook."""
        result: models.WebhookWithSecret = await self._call(_CREATE, body=body, keywords=dict(fields))
        return result

    def list(self, **options: Unpack[types.WebhooksListOptions]) -> AsyncPages[models.Webhook]:
        """List webhooks."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, webhook_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Get a webhook."""
        result: models.Webhook = await self._call(_GET, webhook_id, keywords=dict(options))
        return result

    async def update(self, webhook_id: str, body: types.WebhookPatch, /, **fields: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Update a webhook."""
        result: models.Webhook = await self._call(_UPDATE, webhook_id, body=body, keywords=dict(fields))
        return result

    async def replace(
        self, webhook_id: str, body: types.WebhookInput, /, **fields: Unpack[types.OrganizationsGetOptions]
    ) -> models.Webhook:
        """Replace a webhook."""
        result: models.Webhook = await self._call(_REPLACE, webhook_id, body=body, keywords=dict(fields))
        return result

    async def delete(self, webhook_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a webhook."""
        await self._call(_DELETE, webhook_id, keywords=dict(options))

    async def restore(self, webhook_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Restore a deleted webhook."""
        result: models.Webhook = await self._call(_RESTORE, webhook_id, keywords=dict(options))
        return result

    async def pause(self, webhook_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Pause a webhook."""
        result: models.Webhook = await self._call(_PAUSE, webhook_id, keywords=dict(options))
        return result

    async def resume(self, webhook_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Resume a paused or failed webhook."""
        result: models.Webhook = await self._call(_RESUME, webhook_id, keywords=dict(options))
        return result

    @overload
    async def rotate_secret(
        self, webhook_id: str, body: types.RotateSecretInput, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.WebhookWithSecret: ...
    @overload
    async def rotate_secret(self, webhook_id: str, /, **fields: Unpack[types.WebhooksRotateSecretFields]) -> models.WebhookWithSecret: ...
    async def rotate_secret(self, webhook_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Rotate a webhook's secret."""
        return await self._call(_ROTATE_SECRET, webhook_id, body=body, keywords=dict(fields))

    async def expire_old_secret(self, webhook_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Webhook:
        """Expire a webhook's old secret."""
        result: models.Webhook = await self._call(_EXPIRE_OLD_SECRET, webhook_id, keywords=dict(options))
        return result

    @overload
    async def test(
        self, webhook_id: str, body: types.EndpointTestInput, /, **options: Unpack[types.RequestOptions]
    ) -> models.EndpointTest: ...
    @overload
    async def test(self, webhook_id: str, /, **fields: Unpack[types.WebhooksTestFields]) -> models.EndpointTest: ...
    async def test(self, webhook_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Test a webhook."""
        return await self._call(_TEST, webhook_id, body=body, keywords=dict(fields))

    @overload
    async def retry_failed(
        self, webhook_id: str, body: types.RetryFailedInput, /, **options: Unpack[types.RequestOptions]
    ) -> models.Job: ...
    @overload
    async def retry_failed(self, webhook_id: str, /, **fields: Unpack[types.WebhooksRetryFailedFields]) -> models.Job: ...
    async def retry_failed(self, webhook_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Retry a webhook's failed deliveries."""
        return await self._call(_RETRY_FAILED, webhook_id, body=body, keywords=dict(fields))

    @overload
    async def replay(self, webhook_id: str, body: types.ReplayInput, /, **options: Unpack[types.RequestOptions]) -> models.Job: ...
    @overload
    async def replay(self, webhook_id: str, /, **fields: Unpack[types.WebhooksReplayFields]) -> models.Job: ...
    async def replay(self, webhook_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replay events to a webhook."""
        return await self._call(_REPLAY, webhook_id, body=body, keywords=dict(fields))

    def list_deliveries(self, webhook_id: str, /, **options: Unpack[types.WebhooksListDeliveriesOptions]) -> AsyncPages[models.Delivery]:
        """List a webhook's deliveries."""
        return self._list(_LIST_DELIVERIES, webhook_id, keywords=dict(options))

    async def get_delivery(self, webhook_id: str, delivery_id: str, /, **options: Unpack[types.RequestOptions]) -> models.Delivery:
        """Get a delivery."""
        result: models.Delivery = await self._call(_GET_DELIVERY, webhook_id, delivery_id, keywords=dict(options))
        return result

    async def retry_delivery(self, webhook_id: str, delivery_id: str, /, **options: Unpack[types.RequestOptions]) -> models.Delivery:
        """Retry a delivery."""
        result: models.Delivery = await self._call(_RETRY_DELIVERY, webhook_id, delivery_id, keywords=dict(options))
        return result

    async def stats(self, webhook_id: str, /, **options: Unpack[types.WebhooksStatsOptions]) -> models.WebhookStats:
        """Get a webhook's statistics."""
        result: models.WebhookStats = await self._call(_STATS, webhook_id, keywords=dict(options))
        return result

    async def verify_signature(self, body: types.SignatureCheckInput, /, **fields: Unpack[types.RequestOptions]) -> models.SignatureCheck:
        """Verify a webhook signature."""
        result: models.SignatureCheck = await self._call(_VERIFY_SIGNATURE, body=body, keywords=dict(fields))
        return result
