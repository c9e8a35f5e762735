"""Lambda entry of the stream publisher.

A batch costs one transaction per organization and environment in it (per 40 events) and one PutEvents per ten events. The
answer names the first record that failed; the stream comes again from there, so that order within a shard holds.
"""

from typing import Any

from apikit.observability import logger
from domain.changes import drafts_of
from domain.events.model import Draft
from domain.events.wiring import event_publisher


def lambda_handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Publishes the events of a batch of stream records.

    Raises when the first record itself cannot be read: only a failed invocation makes Lambda cut the batch in two, which in the
    end leaves the poisonous record alone with the on-failure queue.
    """
    stream_records = event["Records"]
    drafts, origins, unread = _drafts(stream_records)
    refused = event_publisher().publish(drafts)
    failed = min([origins[position] for position in refused] + ([] if unread is None else [unread]), default=None)
    logger().info(
        "Stream batch published",
        extra={"records": len(stream_records), "events": len(drafts) - len(refused), "failed_from": failed},
    )
    if failed is None:
        return {"batchItemFailures": []}
    return {"batchItemFailures": [{"itemIdentifier": stream_records[failed]["dynamodb"]["SequenceNumber"]}]}


def _drafts(stream_records: list[dict[str, Any]]) -> tuple[list[Draft], list[int], int | None]:
    """The events up to the first record that cannot be read, each one's record, and that record's position."""
    drafts: list[Draft] = []
    origins: list[int] = []
    for position, stream_record in enumerate(stream_records):
        try:
            found = drafts_of(stream_record)
        except Exception:
            logger().exception("A stream record cannot be read", extra={"position": position})
            if position == 0:
                raise
            return drafts, origins, position
        drafts += found
        origins += [position] * len(found)
    return drafts, origins, None
