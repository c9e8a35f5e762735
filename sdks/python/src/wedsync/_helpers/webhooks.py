"""Verifies webhooks."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wedsync._errors import ConfigurationError, WebhookVerificationError
from wedsync._values import decode

if TYPE_CHECKING:
    from wedsync.events import Event

DEFAULT_TOLERANCE_S = 300
_TIMESTAMP = re.compile(r"[0-9]{1,12}", re.ASCII)
_KEY_SIZE = 32
_MAX_SIGNATURES = 20
_SAFE_SIGNATURES = ("webhook-signature", "x-wedsync-signature")
_Keys = list[tuple[str, bytes]]


class WebhooksHelper:
    """Verifies webhooks, in both kinds of clients."""

    def construct_event(
        self,
        body: bytes | str,
        headers: Mapping[str, Any],
        secret: str | Sequence[str],
        tolerance: float = DEFAULT_TOLERANCE_S,
        *,
        accept_bookingx: bool = False,
    ) -> Event:
        """Return the event of a webhook: `body` exactly as received, the request's headers, and the webhook's `secret`.

        While a secret is rotated, give both. `tolerance` is the greatest age in seconds. `accept_bookingx` accepts `X-BookingX-Signature`
        where it is alone. It does not stop replays: it signs neither an ID nor a time. Raises WebhookVerificationError.
        """
        return construct_event(body, headers, secret, tolerance, accept_bookingx=accept_bookingx)


class AsyncWebhooksHelper(WebhooksHelper):
    """Verifies webhooks; it does not wait for anything."""


def construct_event(
    body: bytes | str,
    headers: Mapping[str, Any],
    secret: str | Sequence[str],
    tolerance: float = DEFAULT_TOLERANCE_S,
    *,
    accept_bookingx: bool = False,
) -> Event:
    """Return the event of a webhook; needs no client. Raises WebhookVerificationError."""
    content = _encode(body) if isinstance(body, str) else bytes(body)
    values = {str(name).lower(): _text(value) for name, value in headers.items()}
    keys = _parse_keys([secret] if isinstance(secret, str) else list(secret or ()))
    if accept_bookingx and not any(values.get(name) for name in _SAFE_SIGNATURES):
        _verify_body(content, values, keys)
    else:
        _verify(content, values, keys, tolerance)
    try:
        event = json.loads(content)
    except (ValueError, RecursionError):
        event = None
    if not isinstance(event, dict):
        raise WebhookVerificationError("The body is authentic, but not an event in JSON.")
    return _decode_event(event)


def _encode(text: str) -> bytes:
    return text.encode(errors="replace")  # a server may pass on bytes that are not UTF-8 as surrogates


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, (list, tuple)):
        return " ".join(map(_text, value))
    return str(value)


def _parse_keys(secrets: Sequence[str]) -> _Keys:
    keys = [_parse_key(secret) for secret in secrets]
    if not keys:
        raise ConfigurationError("There is no secret. Pass the one that the API showed when the webhook was created.")
    return keys


def _verify_body(content: bytes, headers: Mapping[str, str], keys: _Keys) -> None:
    signature = _encode(headers.get("x-bookingx-signature", ""))
    digests = [hmac.digest(key, content, hashlib.sha256) for prefix, key in keys if prefix == "whsec"]
    if not any(hmac.compare_digest(digest.hex().encode(), signature) for digest in digests):
        raise WebhookVerificationError("X-BookingX-Signature does not fit, or it is missing.")


def _verify(content: bytes, headers: Mapping[str, str], keys: _Keys, tolerance: float) -> None:
    event_id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not event_id or not _TIMESTAMP.fullmatch(timestamp):
        raise WebhookVerificationError("The headers webhook-id and webhook-timestamp are missing or malformed.")
    if not abs(time.time() - int(timestamp)) <= tolerance:
        raise WebhookVerificationError(
            f"The webhook is more than {tolerance:g} s old, or this machine's clock is wrong."
        )
    signed = _encode(f"{event_id}.{timestamp}.") + content
    if not any(_has_signature(prefix, key, headers, signed) for prefix, key in keys):
        raise WebhookVerificationError("No signature fits: check the secret, and pass the body as it was received.")


def _parse_key(secret: Any) -> tuple[str, bytes]:
    prefix, _, encoded_key = secret.strip().partition("_") if isinstance(secret, str) else ("", "", "")
    try:
        key = base64.b64decode(encoded_key, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key or prefix not in {"whsec", "whpk"} or (prefix == "whpk" and len(key) != _KEY_SIZE):
        raise ConfigurationError("The webhook's secret must be the text whsec_… or whpk_… of the webhook.")
    return prefix, key


def _has_signature(prefix: str, key: bytes, headers: Mapping[str, str], signed: bytes) -> bool:
    signatures = [each.partition(",") for each in headers.get("webhook-signature", "").split(" ")[:_MAX_SIGNATURES]]
    if prefix == "whpk":
        return any(version == "v1a" and _has_key_pair(key, value, signed) for version, _, value in signatures)
    digest = hmac.digest(key, signed, hashlib.sha256)
    expected = base64.b64encode(digest)
    is_valid = any(
        version == "v1" and hmac.compare_digest(expected, _encode(value)) for version, _, value in signatures
    )
    other = headers.get("x-wedsync-signature", "") if "webhook-signature" not in headers else ""
    return is_valid or hmac.compare_digest(f"sha256={digest.hex()}".encode(), _encode(other))


def _has_key_pair(key: bytes, signature: str, signed: bytes) -> bool:
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        raise ConfigurationError("Webhooks with key pairs need `pip install wedsync[ed25519]`.") from None
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(base64.b64decode(signature), signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _decode_event(value: Any) -> Event:
    from wedsync import events

    return events.decode_event(value, decode)
