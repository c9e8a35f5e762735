"""Incidents for tests: a complete body, an incident opened over HTTP, and the events of alarms."""

import json
from typing import Any

from tests.gateway import Caller

STATUS, ROUTE = "/v1/status", "/v1/incidents"
BODY: dict[str, Any] = {
    "title": "Webhooks arrive late",
    "impact": "degraded",
    "components": ["webhooks"],
    "message": "We look for the cause.",
}


def open_incident(administrator: Caller, **fields: Any) -> dict[str, Any]:
    """Open an incident."""
    answer = administrator.call("POST", ROUTE, json={**BODY, **fields})
    assert answer.status == 201, answer
    incident: dict[str, Any] = answer.json()
    return incident


def resolve(administrator: Caller, incident: dict[str, Any]) -> None:
    """Resolve an incident."""
    body = {"status": "resolved", "message": "It is over."}
    assert administrator.call("PATCH", f"{ROUTE}/{incident['id']}", json=body).status == 200


def alarm_event(name: str, value: str = "ALARM", *, moment: str = "2026-11-28T10:00:00.000+0000") -> dict[str, Any]:
    """The event of CloudWatch about an alarm."""
    detail = {"alarmName": name, "state": {"value": value, "timestamp": moment}, "previousState": {"value": "OK"}}
    return {"source": "aws.cloudwatch", "detail-type": "CloudWatch Alarm State Change", "detail": detail}


def queue_event(*bodies: Any) -> dict[str, Any]:
    """The event of SQS with these messages."""
    return {"Records": [{"messageId": str(number), "body": json.dumps(body)} for number, body in enumerate(bodies)]}
