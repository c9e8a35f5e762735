"""Lambda entry of the stream publisher.

A batch costs two writes per change and per event, one or two per organization and environment in it, and one PutEvents per ten
events. The answer names the first record that failed; the stream comes again from there, so that order within a shard holds.
"""

from typing import Any

from apikit import logger
from domain.change_log.wiring import change_recorder
from domain.events.wiring import event_publisher
from domain.stream_changes import StreamChange, parse_stream_record


def lambda_handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Logs the changes of a batch of stream records, and publishes their events.

    Raises when the first record itself cannot be read: only a failed invocation makes Lambda cut the batch in two, which in the
    end leaves the poisonous record alone with the on-failure queue.
    """
    stream_records = event["Records"]
    told = _told(stream_records)
    failed = _logged(told) | _published(told)
    if len(told) < len(stream_records):
        failed.add(len(told))
    first = min(failed, default=None)
    logger().info(
        "Stream batch published",
        extra={
            "records": len(stream_records),
            "events": sum(len(each.events) for each in told),
            "failed_from": first,
        },
    )
    if first is None:
        return {"batchItemFailures": []}
    return {"batchItemFailures": [{"itemIdentifier": stream_records[first]["dynamodb"]["SequenceNumber"]}]}


def _told(stream_records: list[dict[str, Any]]) -> list[StreamChange]:
    """What each record tells, up to the first that cannot be read."""
    told: list[StreamChange] = []
    for stream_record in stream_records:
        try:
            told.append(parse_stream_record(stream_record))
        except Exception:
            logger().exception("Invalid stream record", extra={"position": len(told)})
            if not told:
                raise
            break
    return told


def _logged(told: list[StreamChange]) -> set[int]:
    """The positions of records whose change is not in the log."""
    changes = [(position, each.change) for position, each in enumerate(told) if each.change]
    refused = change_recorder().record([change for _, change in changes])
    return {changes[number][0] for number in refused}


def _published(told: list[StreamChange]) -> set[int]:
    """The positions of records some event of which is not on the bus."""
    events = [(position, draft) for position, each in enumerate(told) for draft in each.events]
    refused = event_publisher().publish([draft for _, draft in events])
    return {events[number][0] for number in refused}
