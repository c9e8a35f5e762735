"""Receives webhooks on this machine, verifies them, and prints what arrives. For people who build a receiver.

`make webhook-receiver SECRET=whsec_…` listens on http://127.0.0.1:8000 until Ctrl-C. Without a secret, nothing is verified.
"""

import argparse
import base64
import binascii
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from standardwebhooks.webhooks import EmptyWebhookSecretError, Webhook, WebhookVerificationError

_MAX_BODY_BYTES = 1_000_000
_SHOWN_HEADERS = (
    "webhook-id", "webhook-timestamp", "webhook-signature", "x-wedsync-event", "x-wedsync-delivery", "x-wedsync-attempt",
    "x-wedsync-signature", "x-bookingx-signature",
)  # fmt: skip


@dataclass(frozen=True)
class Verdict:
    """Whether a delivery is valid, and why not; None if there is no secret to verify it with."""

    is_valid: bool | None
    reason: str

    @property
    def status(self) -> HTTPStatus:
        """The status of the response."""
        return HTTPStatus.BAD_REQUEST if self.is_valid is False else HTTPStatus.NO_CONTENT


def verify(secret: str, headers: Mapping[str, str], body: bytes) -> Verdict:
    """Return the verdict. Names of headers are in lower case."""
    if not secret:
        return Verdict(is_valid=None, reason="not verified: start with SECRET=whsec_… or SECRET=whpk_…")
    try:
        if secret.startswith("whpk_"):
            _verify_key_pair(secret, headers, body)
        else:
            Webhook(secret).verify(body, dict(headers), json_parse=False)
    except (WebhookVerificationError, EmptyWebhookSecretError, ValueError) as error:
        return Verdict(is_valid=False, reason=f"INVALID: {error}")
    return Verdict(is_valid=True, reason="valid")


def describe(headers: Mapping[str, str], body: bytes, verdict: Verdict) -> str:
    """Return the delivery as text for a terminal."""
    lines = [f"{headers.get('x-wedsync-event', 'No event')}: {verdict.reason}"]
    lines += [f"  {name}: {headers[name]}" for name in _SHOWN_HEADERS if name in headers]
    try:
        text = json.dumps(json.loads(body), indent=2, ensure_ascii=False)
    except ValueError:
        text = repr(body)
    # Control characters in a request must not reach the terminal.
    return "".join(char for char in "\n".join([*lines, text]) if char == "\n" or char.isprintable())


def create_server(port: int, secret: str) -> ThreadingHTTPServer:
    """Return a server on loopback that verifies, prints and answers deliveries."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            size = self.headers.get("content-length", "")
            body = self.rfile.read(min(int(size), _MAX_BODY_BYTES)) if size.isdecimal() else b""
            headers = {name.lower(): value for name, value in self.headers.items()}
            verdict = verify(secret, headers, body)
            # One write, so that deliveries at the same time are not mixed.
            sys.stdout.write(f"{describe(headers, body, verdict)}\n")
            sys.stdout.flush()
            self.send_response(verdict.status)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Print nothing more than the delivery."""

    return ThreadingHTTPServer(("127.0.0.1", port), Handler)


def _verify_key_pair(secret: str, headers: Mapping[str, str], body: bytes) -> None:
    public_key = Ed25519PublicKey.from_public_bytes(base64.b64decode(secret.removeprefix("whpk_")))
    content = f"{headers.get('webhook-id')}.{headers.get('webhook-timestamp')}.".encode() + body
    for signature in headers.get("webhook-signature", "").split(" "):
        try:
            public_key.verify(base64.b64decode(signature.removeprefix("v1a,"), validate=True), content)
        except (InvalidSignature, binascii.Error):
            continue
        return
    raise WebhookVerificationError("No matching signature found")


def main() -> None:
    """Read the arguments and serve until Ctrl-C."""
    parser = argparse.ArgumentParser(description="Receives, verifies and prints webhooks.")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--secret", default="", help="whsec_… or whpk_…")
    arguments = parser.parse_args()
    try:
        new_server = create_server(arguments.port, arguments.secret)
    except OSError as error:
        sys.exit(
            f"Port {arguments.port} cannot be used ({error.strerror}). Choose another one: make webhook-receiver PORT=8001"
        )
    with new_server as server:
        print(f"Listening on http://127.0.0.1:{server.server_port}. Ctrl-C ends it.", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main()
