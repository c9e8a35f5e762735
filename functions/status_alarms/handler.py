"""Lambda entry of the alarms' states: SQS messages that contain events of CloudWatch."""

from collections import Counter
from typing import Any

from apikit import logger, record_metric
from apikit.aws import queues
from domain.incidents.alarm_states import AlarmState
from domain.incidents.wiring import incident_repository


def lambda_handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Store the states. A later state of the same alarm wins in any order, so events may come twice."""
    results, response = queues.process_messages(event, _store, failure_log="State of an alarm not stored")
    outcomes = Counter(results)
    logger().info("States of alarms stored", extra={**outcomes, "failed": len(response["batchItemFailures"])})
    if outcomes["stored"]:
        record_metric("AlarmStatesStored", outcomes["stored"], "Count")
    return response


def _store(message: Any) -> str:
    """Store the state in the message, and return the outcome. Raises KeyError, TypeError, ValueError, AttributeError."""
    state = AlarmState.from_event(message.body)
    if state is None:
        logger().warning("Alarm has no component", extra={"message_id": message.id})
        return "unknown"
    is_stored = incident_repository().record_alarm(
        state.component, state.alarm, is_raised=state.is_raised, changed_at=state.at
    )
    return "stored" if is_stored else "outdated"
