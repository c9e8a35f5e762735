"""Lines of the request log, and the objects and notifications in which they arrive. Nothing is sent."""

import gzip
import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote_plus

ORGANIZATION = "org_01k0a3v5m8f1xq2w7r9tbdc6yz"
KEY = "key_01k0a3v5m8f1xq2w7r9tbdc6yz"


def a_line(**fields: Any) -> str:
    """A GET of a client that took 12.5 ms; None leaves a field out."""
    line = {
        "log": "usage_record",
        "timestamp": "2026-03-01T09:29:59.900Z",
        "method": "GET",
        "route": "/v1/clients/{client_id}",
        "status": 200,
        "duration_ms": 12.5,
        "bytes_out": 800,
        "cost": 1,
        "organization_id": ORGANIZATION,
        "environment": "live",
        "key_id": KEY,
        **fields,
    }
    return json.dumps({name: value for name, value in line.items() if value is not None})


def an_object(messages: Sequence[str]) -> bytes:
    """An object of the log as the stream stores it."""
    return gzip.compress("".join(f"{message}\n" for message in messages).encode())


def a_notification(*names: str, message_id: str = "m1") -> dict[str, Any]:
    """What a queue's worker receives when S3 has stored these objects."""
    body = {"Records": [{"s3": {"bucket": {"name": "records"}, "object": {"key": quote_plus(name)}}} for name in names]}
    return {"Records": [{"messageId": message_id, "body": json.dumps(body)}]}
