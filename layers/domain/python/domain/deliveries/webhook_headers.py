"""Headers of a delivery: identification and signatures."""

from datetime import datetime

from apikit import epoch_ms
from domain.events.model import Event
from domain.webhooks import signing
from domain.webhooks.model import Webhook

USER_AGENT = "WedSync-Webhooks/1.0"
SIGNATURE, OWN_SIGNATURE = "webhook-signature", "X-WedSync-Signature"


def build_identification(
    event_id: str, event_type: str, *, delivery_id: str, attempt: int, timestamp_s: int
) -> dict[str, str]:
    """Return the headers of an attempt that do not depend on its webhook."""
    return {
        "Content-Type": "application/json",
        "User-Agent": USER_AGENT,
        "webhook-id": event_id,
        "webhook-timestamp": str(timestamp_s),
        "X-WedSync-Delivery": delivery_id,
        "X-WedSync-Event": event_type,
        "X-WedSync-Attempt": str(attempt),
        "X-BookingX-Delivery": delivery_id,
        "X-BookingX-Event": event_type,
    }


def build_headers(
    webhook: Webhook, event: Event, *, delivery_id: str, attempt: int, now: datetime, body: str
) -> dict[str, str]:
    """Return the headers of an attempt, which is numbered from 1. `body` is the payload as sent.

    After a rotation, all active secrets sign in `webhook-signature`. X-WedSync-Signature and X-BookingX-Signature have room for one
    signature: that of the newest shared secret. Without a shared secret, they are absent.
    """
    timestamp_s = epoch_ms(now) // 1000
    content = signing.signed_content(event.id, timestamp_s, body)
    secrets = webhook.active_secrets(now)
    headers = {
        **webhook.headers,
        **build_identification(event.id, event.type, delivery_id=delivery_id, attempt=attempt, timestamp_s=timestamp_s),
        SIGNATURE: " ".join(signing.sign_standard(secret, content) for secret in secrets),
    }
    shared_secret = next(filter(signing.is_shared, secrets), None)
    if shared_secret is not None:
        headers[OWN_SIGNATURE] = signing.sign_wedsync(shared_secret, content)
        headers["X-BookingX-Signature"] = signing.sign_bookingx(shared_secret, body)
    return headers
