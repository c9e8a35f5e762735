"""Receives webhooks: PORT=8000 WEBHOOK_SECRET=whsec_… python receiver.py (with whpk_…: pip install cryptography)."""

import base64
import hashlib
import hmac
import json
import os
import re
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOLERANCE_S = 300
MAX_BODY_BYTES = 1_000_000


def verify(secret: str, headers: Mapping[str, str], body: bytes) -> bool:
    """Return whether the delivery is WedSync's, unchanged and new. `body` is the body as received, before parsing."""
    event_id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not event_id or not re.fullmatch("[0-9]{1,12}", timestamp) or abs(time.time() - int(timestamp)) > TOLERANCE_S:
        return False
    prefix, _, encoded_key = secret.partition("_")
    key, content = base64.b64decode(encoded_key), f"{event_id}.{timestamp}.".encode() + body
    for signature in headers.get("webhook-signature", "").split(" "):
        version, _, value = signature.partition(",")
        if (prefix, version) == ("whsec", "v1"):
            digest = base64.b64encode(hmac.digest(key, content, hashlib.sha256)).decode()
            if hmac.compare_digest(digest.encode(), value.encode()):
                return True
        if (prefix, version) == ("whpk", "v1a") and verify_key_pair(key, value, content):
            return True
    return False


def verify_key_pair(public_key: bytes, signature: str, content: bytes) -> bool:
    """Return whether the signature was made with the private key of this public key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(base64.b64decode(signature), content)
    except (InvalidSignature, ValueError):
        return False
    return True


class Receiver(BaseHTTPRequestHandler):
    """Verifies deliveries and answers at once; work that takes long belongs into a queue."""

    def do_POST(self) -> None:
        """Respond with 204 to a delivery, and with 400 to anything else."""
        size = int(self.headers.get("content-length", "0"))
        body = self.rfile.read(size) if size <= MAX_BODY_BYTES else b""
        is_valid = verify(os.environ["WEBHOOK_SECRET"], self.headers, body)
        if is_valid:
            event = json.loads(body)
            print(event["id"], event["type"], flush=True)  # process each webhook-id once: deliveries can repeat
        self.send_response(204 if is_valid else 400)
        self.end_headers()


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Receiver).serve_forever()
