import json
from datetime import UTC, datetime

from domain.incidents.alarm_states import AlarmState
from local.alarm_events import create_entry


def test_the_event_is_that_of_cloudwatch() -> None:
    entry = create_entry(
        {"AlarmName": "wedsync-api-Latency", "AlarmArn": "arn"}, "OK", "ALARM", "late", now=1_795_860_000.25
    )
    assert (entry["Source"], entry["DetailType"], entry["Resources"]) == (
        "aws.cloudwatch",
        "CloudWatch Alarm State Change",
        ["arn"],
    )
    state = AlarmState.from_event({"detail": json.loads(entry["Detail"])})
    assert state is not None
    assert (state.component, state.alarm, state.is_raised) == ("api", "Latency", True)
    assert state.at == datetime(2026, 11, 28, 10, 0, 0, 250_000, tzinfo=UTC)
