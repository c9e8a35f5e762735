"""Headers of a delivery: identification and signatures."""

from datetime import datetime

from apikit import epoch_ms
from domain.events.model import Event
from domain.webhooks import signing
from domain.webhooks.model import Webhook

USER_AGENT = "WedSync-Webhooks/1.0"


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
        "Content-Type": "application/json",
        "User-Agent": USER_AGENT,
        "webhook-id": event.id,
        "webhook-timestamp": str(timestamp_s),
        "webhook-signature": " ".join(signing.sign_standard(secret, content) for secret in secrets),
        "X-WedSync-Delivery": delivery_id,
        "X-WedSync-Event": event.type,
        "X-WedSync-Attempt": str(attempt),
        "X-BookingX-Delivery": delivery_id,
        "X-BookingX-Event": event.type,
    }
    shared_secret = next(filter(signing.is_shared, secrets), None)
    if shared_secret is not None:
        headers["X-WedSync-Signature"] = signing.sign_wedsync(shared_secret, content)
        headers["X-BookingX-Signature"] = signing.sign_bookingx(shared_secret, body)
    return headers
