"""Lambda entry of the usage aggregator: SQS messages that name new objects of the request log.

A message that fails comes again, and ends in the dead-letter queue when it fails too often. However often an object or one
of its lines comes, it is counted once.
"""

from typing import Any
from urllib.parse import unquote_plus

from apikit import errors, logger, record_metric
from apikit.aws import queues
from domain.usage.aggregation import AggregationOutcome
from domain.usage.log_lines import InvalidLogData
from domain.usage.wiring import aggregation, request_records


def lambda_handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Count the objects; answer with the messages that must come again."""
    messages = dict(queues.parse_messages(event))
    return queues.batch_failures(key for key, message in messages.items() if message is None or not _take(message.body))


def _take(notification: dict[str, Any]) -> bool:
    """Count the objects of an S3 notification; False when it must come again."""
    try:
        # S3 tests its target with a message that has no records.
        names = [unquote_plus(record["s3"]["object"]["key"]) for record in notification.get("Records", [])]
    except (KeyError, TypeError, AttributeError):
        logger().error("Invalid S3 notification")
        return False
    return all(_count(name) for name in names)


def _count(name: str) -> bool:
    """Count one object; False when some of it must come again."""
    try:
        outcome = aggregation().count_object(name, request_records().get(name))
    except (InvalidLogData, errors.NotFound, errors.Unavailable, errors.WriteContention):
        logger().exception("Counting usage object failed", extra={"object": name})
        return False
    _report(name, outcome)
    return not outcome.failed


def _report(name: str, outcome: AggregationOutcome) -> None:
    facts = {"object": name, "requests": outcome.counted, "repeated": outcome.repeated, "skipped": outcome.skipped}
    if outcome.skipped:
        logger().warning("Request log lines skipped", extra=facts)
    if outcome.counted:
        record_metric("UsageDelay", outcome.delay_s, "Seconds")
    logger().info("Usage counted", extra=facts)
