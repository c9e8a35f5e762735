"""Lines of the request log, and the events in which a log subscription sends them. Nothing is sent."""

import base64
import gzip
import json
from collections.abc import Sequence
from typing import Any

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


def a_log_event(messages: Sequence[str], *, stream: str = "stream-1", first_id: int = 0) -> dict[str, Any]:
    """What a subscription's Lambda receives: the same for the same arguments."""
    payload = {
        "messageType": "DATA_MESSAGE",
        "owner": "123456789012",
        "logGroup": "clients",
        "logStream": stream,
        "subscriptionFilters": ["usage"],
        "logEvents": [
            {"id": f"{first_id + number:056d}", "timestamp": 1772357399900, "message": message}
            for number, message in enumerate(messages)
        ],
    }
    return event_of(payload)


def event_of(payload: Any) -> dict[str, Any]:
    """A payload as it is packed."""
    return {"awslogs": {"data": base64.b64encode(gzip.compress(json.dumps(payload).encode())).decode()}}
