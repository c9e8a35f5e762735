"""Receives the requests that are sent to receivers: counts, verifies and stores each, and returns what to answer."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from apikit import Clock, Tenant, ids
from domain.receivers import stored_parts
from domain.receivers.addresses import ReceiverAddress
from domain.receivers.model import REQUEST_PREFIX, ReceivedSignature, Receiver, ReceiverRequest, ReceiverStep
from domain.webhooks.model import Webhook
from domain.webhooks.signature_check import SignatureCheckDetails
from domain.webhooks.signature_diagnosis import check_signature

_DELETED_ANSWER = ReceiverStep(status=410)


class IncomingRequest(Struct, frozen=True):
    """A request as it arrived at `path`. Names of headers are in lower case."""

    path: str
    headers: Mapping[str, str]
    content: bytes


class RequestStore(Protocol):
    """Counts and stores requests."""

    def count_request(self, tenant: Tenant, receiver_id: str) -> Receiver | None:
        """Count a request and return the receiver, with its number as `request_count`; None if there is no receiver."""
        ...

    def put_request(self, tenant: Tenant, request: ReceiverRequest) -> None:
        """Store a request in the place of the hundredth before it."""
        ...


class WebhookLister(Protocol):
    """Reads webhooks with their secrets."""

    def list_all(self, tenant: Tenant) -> Iterable[Webhook]:
        """Return all webhooks of the tenant."""
        ...


class ReceiverInbox:
    """The receivers of all sandboxes, from outside."""

    def __init__(self, store: RequestStore, webhooks: WebhookLister, clock: Clock) -> None:
        self._store = store
        self._webhooks = webhooks
        self._clock = clock

    def receive(self, address: ReceiverAddress, request: IncomingRequest) -> ReceiverStep:
        """Store the request and return what to answer: 410 if the receiver was deleted. Raises RateLimitExceeded, WriteContention."""
        receiver = self._store.count_request(address.tenant, address.receiver_id)
        if receiver is None:
            return _DELETED_ANSWER
        now = receiver.last_request_at or self._clock.now()
        step = receiver.find_step(receiver.request_count)
        text = stored_parts.read_text(request.content)
        body = stored_parts.select_body(text)
        self._store.put_request(
            address.tenant,
            ReceiverRequest(
                id=ids.new_id(REQUEST_PREFIX, now),
                receiver_id=receiver.id,
                number=receiver.request_count,
                created_at=now,
                headers=stored_parts.select_headers(request.headers),
                body=body,
                body_bytes=len(request.content),
                is_truncated=stored_parts.is_truncated(request.content),
                signature=self._verify(address.tenant, request, text or "", now),
                response_status=step.status,
                response_delay_ms=step.delay_ms,
            ),
        )
        return step

    def _verify(self, tenant: Tenant, request: IncomingRequest, text: str, now: datetime) -> ReceivedSignature:
        """Return whether a webhook with the URL of the receiver signed the request. The host may be an earlier one of the platform."""
        webhooks = [each for each in self._webhooks.list_all(tenant) if each.url.endswith(request.path)]
        results = [each for webhook in webhooks for each in _check(webhook, request, text, now)]
        if not results:
            return ReceivedSignature(result="unknown")
        return next((each for each in results if each.result == "valid"), results[0])


def _check(webhook: Webhook, request: IncomingRequest, text: str, now: datetime) -> Iterable[ReceivedSignature]:
    """Yield the result with each secret of the webhook, the current one first."""
    keys = webhook.verification_keys(now)
    for secret in webhook.secrets:
        if secret.expires_at is not None and secret.expires_at <= now:
            continue
        details = SignatureCheckDetails(
            payload=text, headers=dict(request.headers), secret=secret.public_key or secret.value
        )
        check = check_signature(details, now, lambda: keys)
        yield ReceivedSignature(
            result="valid" if check.valid else "invalid",
            webhook_id=webhook.id,
            reason=check.reason,
            checked_header=check.checked_header,
        )
