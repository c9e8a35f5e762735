"""Send a test event to a webhook's endpoint, and return what was sent and received."""

import dataclasses
from typing import Protocol

from apikit import Actor, Clock, errors, ids, rfc3339
from apikit.resources import records
from domain.deliveries.attempt_maker import AttemptExchange, AttemptMaker, WorkerDependencies
from domain.deliveries.attempt_requests import restore_requests
from domain.deliveries.delivery_tasks import DeliveryTask
from domain.deliveries.endpoint_test import MAX_TEST_BYTES, EndpointTest, EndpointTestDetails
from domain.deliveries.model import Attempt, Delivery, evaluate_attempt
from domain.events.event_catalogue import find_object_type
from domain.events.event_schemas import find_published_type
from domain.events.event_scopes import find_event_scope
from domain.events.model import Event
from domain.log_text import encode_form
from domain.webhooks.model import Webhook
from domain.webhooks.signature_check import SignatureCheckDetails
from domain.webhooks.signature_diagnosis import check_signature


class EndpointTestStore(Protocol):
    """Stores test sends."""

    def add_test(self, delivery: Delivery) -> None:
        """Store a test send with its attempt."""
        ...


class WebhookReader(Protocol):
    """Reads webhooks for requests that write."""

    def get_for_write(self, actor: Actor, webhook_id: str) -> Webhook:
        """Return the webhook. Raises InsufficientScope (webhooks:write), NotFound, ResourceDeleted."""
        ...


class EndpointTester:
    """Sends test events, also to webhooks that are not active. Changes neither the health nor the statistics of the endpoint."""

    def __init__(
        self,
        log: EndpointTestStore,
        webhooks: WebhookReader,
        maker: AttemptMaker,
        dependencies: WorkerDependencies,
    ) -> None:
        self._log = log
        self._webhooks = webhooks
        self._maker = maker
        self._dependencies = dependencies

    async def send(self, actor: Actor, webhook_id: str, details: EndpointTestDetails) -> EndpointTest:
        """Send the event now, once, and store the delivery. One read and one write.

        Raises InsufficientScope, also without the read scope of the event type; NotFound, ResourceDeleted; InvalidRequest if the event is
        too large.
        """
        webhook = self._webhooks.get_for_write(actor, webhook_id)
        actor.require(find_event_scope(details.event_type))
        event = create_test_event(actor, details, self._dependencies.clock)
        task = DeliveryTask.for_event(webhook, event)
        delivery = task.to_delivery(event.created_at, delivery_id=ids.new_id("dlv", event.created_at), is_test=True)
        async with self._dependencies.client() as client:
            exchange = await self._maker.send(client, delivery, webhook, event)
        test_delivery = self._finish(delivery, exchange)
        self._log.add_test(test_delivery)
        return EndpointTest(
            delivery=restore_requests(test_delivery, has_bodies=True), signature_valid=self._verify(webhook, exchange)
        )

    def _finish(self, delivery: Delivery, exchange: AttemptExchange) -> Delivery:
        """Return the delivery with its attempt, which includes the body."""
        now = self._dependencies.clock.now()
        result = evaluate_attempt(exchange.attempt, [], now, retry_after_s=None, random=self._dependencies.random)
        return dataclasses.replace(
            delivery,
            attempts=[_with_body(exchange.attempt, exchange.body)],
            status=result.status,
            failure_reason=result.failure_reason,
            updated_at=now,
        )

    def _verify(self, webhook: Webhook, exchange: AttemptExchange) -> bool:
        details = SignatureCheckDetails(payload=exchange.body, headers=dict(exchange.headers), secret=webhook.secret)
        return check_signature(details, self._dependencies.clock.now(), tuple).valid


def create_test_event(actor: Actor, details: EndpointTestDetails, clock: Clock) -> Event:
    """Return an event with an ID of its own, like the example of its type. Raises InvalidRequest if it is too large."""
    example, now = find_published_type(details.event_type).example, clock.now()
    own_values = {"livemode": actor.tenant.is_live, "organization_id": actor.tenant.organization_id}
    form: records.JsonObject = {
        **example,
        "id": ids.new_id("evt", now),
        "created_at": rfc3339(now),
        **own_values,
        "request_id": actor.request_id,
    }
    if details.data is None:
        resource = example["data"]["object"]
        own_resource = resource | {name: value for name, value in own_values.items() if name in resource}
        form["data"] = {**example["data"], "object": own_resource}
    else:
        is_whole = isinstance(details.data.get("object"), dict)
        resource = details.data["object"] if is_whole else details.data
        form["data"] = {
            "object": {"object": find_object_type(details.event_type), **resource},
            "previous_attributes": details.data.get("previous_attributes") if is_whole else None,
        }
    body = encode_form(form)
    if len(body.encode()) > MAX_TEST_BYTES:
        fault = errors.FieldError("too_large", f"must have at most {MAX_TEST_BYTES // 1_000} KB", pointer="/data")
        raise errors.InvalidRequest.from_errors([fault])
    return Event.from_body(body)


def _with_body(attempt: Attempt, body: str) -> Attempt:
    request = dataclasses.replace(attempt.request, body=body) if attempt.request else None
    return dataclasses.replace(attempt, request=request)
