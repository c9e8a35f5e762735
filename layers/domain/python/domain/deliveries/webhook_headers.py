"""Headers of a delivery: identification and signatures (Standard Webhooks v1, and WedSync's own)."""

import base64
import hashlib
import hmac
from collections.abc import Mapping, Sequence
from datetime import datetime

from standardwebhooks.webhooks import Webhook as Signer

from apikit import epoch_ms

USER_AGENT = "WedSync-Webhooks/1.0"


def build_headers(
    *,
    custom_headers: Mapping[str, str],
    secrets: Sequence[str],
    event_id: str,
    event_type: str,
    delivery_id: str,
    now: datetime,
    body: str,
) -> dict[str, str]:
    """Return the headers of an attempt. `secrets` starts with the current secret; after a rotation, all active secrets sign.

    X-WedSync-Signature uses the current secret only; the key is its base64-decoded part.
    """
    timestamp_s = epoch_ms(now) // 1000
    return {
        **custom_headers,
        "Content-Type": "application/json",
        "User-Agent": USER_AGENT,
        "webhook-id": event_id,
        "webhook-timestamp": str(timestamp_s),
        "webhook-signature": " ".join(Signer(secret).sign(event_id, now, body) for secret in secrets),
        "X-WedSync-Signature": f"sha256={_hex_signature(secrets[0], f'{event_id}.{timestamp_s}.{body}')}",
        "X-WedSync-Delivery": delivery_id,
        "X-BookingX-Event": event_type,
    }


def _hex_signature(secret: str, message: str) -> str:
    key = base64.b64decode(secret.removeprefix("whsec_"))
    return hmac.new(key, message.encode(), hashlib.sha256).hexdigest()
