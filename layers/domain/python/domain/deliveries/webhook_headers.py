"""The headers that tell a receiver what came and prove who sent it (Standard Webhooks v1, and WedSync's own)."""

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
    custom: Mapping[str, str],
    secrets: Sequence[str],
    event_id: str,
    event_type: str,
    delivery_id: str,
    now: datetime,
    body: str,
) -> dict[str, str]:
    """The headers of one attempt. `secrets` has the current one first; during a rotation's overlap all of them sign.

    X-WedSync-Signature is the current secret's: its key is the bytes that the secret's base64 part stands for.
    """
    timestamp_s = epoch_ms(now) // 1000
    return {
        **custom,
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
