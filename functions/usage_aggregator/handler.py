"""Lambda entry of the usage aggregator, triggered by SQS messages about new objects of the request log.

SQS delivers a failed message again, and moves it to the dead-letter queue if it fails too often. Each line of an object counts once,
however often the object is delivered.
"""

from typing import Any
from urllib.parse import unquote_plus

from apikit import errors, logger, record_metric
from apikit.aws import queues
from domain.usage.aggregation import AggregationOutcome
from domain.usage.log_lines import InvalidLogData
from domain.usage.wiring import aggregation, request_records


def lambda_handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Count the objects. Return the messages that failed, for another delivery."""
    messages = dict(queues.parse_messages(event))
    return queues.batch_failures(
        key for key, message in messages.items() if message is None or not _count_objects(message.body)
    )


def _count_objects(notification: dict[str, Any]) -> bool:
    """Count the objects of an S3 notification. Return False if it must be delivered again."""
    try:
        # S3 sends a test message without records.
        names = [unquote_plus(record["s3"]["object"]["key"]) for record in notification.get("Records", [])]
    except (KeyError, TypeError, AttributeError):
        logger().error("Invalid S3 notification")
        return False
    return all(_count_object(name) for name in names)


def _count_object(name: str) -> bool:
    """Count one object. Return False if it must be counted again."""
    try:
        outcome = aggregation().count_object(name, request_records().get(name))
    except (InvalidLogData, errors.NotFound, errors.Unavailable, errors.WriteContention):
        logger().exception("Counting usage object failed", extra={"object": name})
        return False
    _log_outcome(name, outcome)
    return not outcome.failed_minutes


def _log_outcome(name: str, outcome: AggregationOutcome) -> None:
    log_fields = {
        "object": name,
        "requests": outcome.new_lines,
        "repeated": outcome.repeated_lines,
        "skipped": outcome.skipped_lines,
    }
    if outcome.skipped_lines:
        logger().warning("Request log lines skipped", extra=log_fields)
    if outcome.new_lines:
        record_metric("UsageDelay", outcome.delay_s, "Seconds")
    logger().info("Usage counted", extra=log_fields)
