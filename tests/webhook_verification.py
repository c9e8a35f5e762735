"""Verifies every delivery that a test receives, with Python's `standardwebhooks` and npm's: both were written by others.

The secrets are those that the API showed in its responses to the tests of this process.
"""

import base64
import binascii
import json
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any, Self

import pytest
import standardwebhooks.webhooks
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from standardwebhooks import Webhook
from standardwebhooks.webhooks import WebhookVerificationError

from local.paths import VENV, program

_NODE_FOLDER = Path(__file__).parent / "e2e"
_SECRET = re.compile(rb'"secret":\s*"(wh(?:sec|pk)_[A-Za-z0-9+/=]+)"')
_shown_secrets: dict[str, None] = {}


@dataclass(frozen=True)
class SignedRequest:
    """A delivery, the secret that verifies it, and the time of its arrival in seconds since 1970."""

    secret: str
    headers: dict[str, str]
    body: str
    received_at_s: float


@contextmanager
def library_clock(now_s: Callable[[], float]) -> Iterator[None]:
    """Within, Python's library compares timestamps with this clock, in seconds since 1970."""

    class ClockDatetime(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls.fromtimestamp(now_s(), tz)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(standardwebhooks.webhooks, "datetime", ClockDatetime)
        yield


def note_secrets(response_body: bytes) -> None:
    """Remember the secrets that a response shows."""
    if b'"secret"' in response_body:
        _shown_secrets.update((each.decode(), None) for each in _SECRET.findall(response_body))


def find_secret(headers: Mapping[str, str], body: bytes, first: str | None = None) -> str | None:
    """Return the secret that verifies the delivery; None if no secret does. `first` is tried first."""
    for secret in [first, *reversed(_shown_secrets)] if first else [*reversed(_shown_secrets)]:
        if is_verified(secret, headers, body):
            return secret
    return None


def is_verified(secret: str, headers: Mapping[str, str], body: bytes) -> bool:
    """Return whether the delivery verifies with the secret, in Python."""
    try:
        if secret.startswith("whpk_"):
            return _is_signed_by(secret, headers, body)
        Webhook(secret).verify(body, dict(headers))
    except WebhookVerificationError:
        return False
    return True


def verify_with_npm(requests: Sequence[SignedRequest]) -> list[str | None]:
    """Return for each delivery the type of its event, or None if npm's library refuses it."""
    if not requests:
        return []
    if not (_NODE_FOLDER / "node_modules").is_dir():
        pytest.fail(
            f"standardwebhooks is not installed: run `{program(VENV, 'node').parent}/npm ci --prefix tests/e2e`"
        )
    messages = json.dumps(
        [
            {"secret": each.secret, "headers": each.headers, "body": each.body, "received_at_s": each.received_at_s}
            for each in requests
        ]
    )
    command = [program(VENV, "node"), _NODE_FOLDER / "verify.mjs"]
    process = subprocess.run(command, input=messages, capture_output=True, text=True, check=True)
    event_types: list[Any] = json.loads(process.stdout)
    return event_types


def _is_signed_by(secret: str, headers: Mapping[str, str], body: bytes) -> bool:
    public_key = Ed25519PublicKey.from_public_bytes(base64.b64decode(secret.removeprefix("whpk_")))
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    for signature in headers["webhook-signature"].split(" "):
        try:
            public_key.verify(base64.b64decode(signature.removeprefix("v1a,"), validate=True), content)
        except (InvalidSignature, binascii.Error):
            continue
        return True
    return False
