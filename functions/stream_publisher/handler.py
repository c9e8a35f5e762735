"""Lambda entry of the stream publisher.

A batch costs two writes per change and per event, one or two per organization and environment in it, and one PutEvents per ten events.
The response names the first record that failed; Lambda retries from that record, which preserves the order within a shard.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from apikit import logger, record_metric
from domain.change_log.wiring import change_recorder
from domain.events.wiring import event_publisher
from domain.stream_changes import StreamChange, parse_stream_record

METRICS = frozenset(
    {
        "booking.created",
        "booking.confirmed",
        "booking.rescheduled",
        "booking.canceled",
        "booking.no_show",
        "booking.expired",
        "payment.succeeded",
        "payment.failed",
        "refund.succeeded",
        "refund.failed",
        "waitlist.slot_offered",
        "waitlist.entry_converted",
    }
)
"""The business facts that are metrics, by the event that reports them."""


def lambda_handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Record the changes of a batch of stream records, and publish their events.

    Raises if the first record is invalid: Lambda bisects a batch only if the invocation fails. This isolates the invalid record, which
    is then sent to the on-failure queue.
    """
    stream_records = event["Records"]
    changes = _parse(stream_records)
    failed_positions = _record_changes(changes) | _publish_events(changes)
    if len(changes) < len(stream_records):
        failed_positions.add(len(changes))
    first_failure = min(failed_positions, default=None)
    logger().info(
        "Stream batch published",
        extra={
            "records": len(stream_records),
            "events": sum(len(each.events) for each in changes),
            "failed_from": first_failure,
        },
    )
    if first_failure is None:
        return {"batchItemFailures": []}
    return {"batchItemFailures": [{"itemIdentifier": stream_records[first_failure]["dynamodb"]["SequenceNumber"]}]}


def _parse(stream_records: list[dict[str, Any]]) -> list[StreamChange]:
    """Return the changes of the records before the first invalid one."""
    changes: list[StreamChange] = []
    for stream_record in stream_records:
        try:
            changes.append(parse_stream_record(stream_record))
        except Exception:
            logger().exception("Invalid stream record", extra={"position": len(changes)})
            if not changes:
                raise
            break
    return changes


def _record_changes(changes: list[StreamChange]) -> set[int]:
    """Record the changes and return the positions of records that failed."""
    drafts = [(position, each.change) for position, each in enumerate(changes) if each.change]
    failed_positions = change_recorder().record([draft for _, draft in drafts])
    return {drafts[number][0] for number in failed_positions}


def _publish_events(changes: list[StreamChange]) -> set[int]:
    """Publish the events and return the positions of records with events that failed."""
    drafts = [(position, draft) for position, each in enumerate(changes) for draft in each.events]
    failed_positions = event_publisher().publish([draft for _, draft in drafts])
    _record_metrics(draft.type for number, (_, draft) in enumerate(drafts) if number not in failed_positions)
    return {drafts[number][0] for number in failed_positions}


def _record_metrics(event_types: Iterable[str]) -> None:
    """Record the business facts of a batch, one metric each. A batch that is repeated counts them again."""
    for event_type, count in Counter(event_types).items():
        if event_type in METRICS:
            record_metric(event_type, count, "Count")
