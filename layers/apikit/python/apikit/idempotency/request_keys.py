"""The identity of a request with an Idempotency-Key. No I/O."""

import json
import re
from hashlib import sha256

from msgspec import Struct

from apikit.actor import Actor
from apikit.errors import FieldError, InvalidRequest

HEADER = "Idempotency-Key"
_KEY = re.compile(r"[\x20-\x7e]{1,255}", re.ASCII)


class KeyedRequest(Struct, frozen=True):
    """A request with a key. `key_hash` is the hash of the key in its scope, `fingerprint` the hash of its query and body."""

    key_hash: str
    fingerprint: bytes


def create_keyed_request(actor: Actor, *, key: str, method: str, path: str, query: str, body: bytes) -> KeyedRequest:
    """Return the request. Raises InvalidRequest for a key that is empty, over 255 characters, or not of printable ASCII.

    The scope of a key is the caller, the organization and environment it acts for, the method and the path.
    """
    if not _KEY.fullmatch(key) or key.isspace():
        fault = FieldError("invalid_idempotency_key", "must have 1 to 255 printable characters", parameter=HEADER)
        raise InvalidRequest.from_errors([fault])
    scope = [key, actor.principal, actor.tenant.organization_id, actor.tenant.environment, method, path]
    key_hash = sha256(json.dumps(scope).encode()).hexdigest()
    return KeyedRequest(key_hash, sha256(query.encode() + b"\0" + body).digest())
