"""The identity of a request with an Idempotency-Key. No I/O."""

import json
import re
from hashlib import sha256

from msgspec import Struct

from apikit.actor import Actor
from apikit.errors import FieldError, InvalidRequest
from apikit.signer import Signer

HEADER = "Idempotency-Key"
_FINGERPRINT_BYTES = 32
_KEY = re.compile(r"[\x20-\x7e]{1,255}", re.ASCII)


class KeyedRequest(Struct, frozen=True):
    """A request with a key. `key_hash` is the hash of the key in its scope, `fingerprint` the keyed hash of its query and body.

    A body may contain a password: whoever reads the table could guess it from a plain hash.
    """

    key_hash: str
    fingerprint: bytes


def create_keyed_request(
    actor: Actor, signer: Signer, *, key: str, method: str, path: str, query: str, body: bytes
) -> KeyedRequest:
    """Return the request. Raises InvalidRequest for a key that is empty, over 255 characters, or not of printable ASCII.

    The scope of a key is the caller, the organization and environment it acts for, the method and the path.
    """
    if not _KEY.fullmatch(key) or key.isspace():
        fault = FieldError("invalid_idempotency_key", "must have 1 to 255 printable characters", parameter=HEADER)
        raise InvalidRequest.from_errors([fault])
    parts = [key, actor.principal, actor.tenant.organization_id, actor.tenant.environment, method, path]
    scope = json.dumps(parts).encode()
    # With the key, which is not stored: equal bodies of different requests have different fingerprints.
    fingerprint = signer.tag("idempotent-request", b"\0".join((scope, query.encode(), body)), size=_FINGERPRINT_BYTES)
    return KeyedRequest(sha256(scope).hexdigest(), fingerprint)
