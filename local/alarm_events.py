"""Events of alarms in the emulator: a change of the state of an alarm is an event on the default bus, as on AWS."""

import json
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any


def publish_alarm_states() -> None:
    """Publish the changes of the states of alarms: ministack (1.5.33) notifies topics only."""
    from ministack.services import cloudwatch, eventbridge  # noqa: PLC0415 - the emulator's environment has it

    notify: Callable[..., None] = cloudwatch._dispatch_alarm_actions  # noqa: SLF001

    def notify_and_publish(alarm: dict[str, Any], old_state: str, new_state: str, reason: str) -> None:
        notify(alarm, old_state, new_state, reason)
        entry = create_entry(alarm, old_state, new_state, reason, now=time.time())
        eventbridge._put_events({"Entries": [entry]}, allow_aws_source=True)  # noqa: SLF001

    cloudwatch._dispatch_alarm_actions = notify_and_publish  # noqa: SLF001


def create_entry(
    alarm: Mapping[str, Any], old_state: str, new_state: str, reason: str, *, now: float
) -> dict[str, Any]:
    """Return the entry of the event (CloudWatch user guide, "Alarm events and EventBridge")."""
    timestamp = datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds").replace("+00:00", "+0000")
    detail = {
        "alarmName": alarm["AlarmName"],
        "state": {"value": new_state, "reason": reason, "timestamp": timestamp},
        "previousState": {"value": old_state},
    }
    return {
        "Source": "aws.cloudwatch",
        "DetailType": "CloudWatch Alarm State Change",
        "Resources": [alarm.get("AlarmArn", "")],
        "Detail": json.dumps(detail),
    }
