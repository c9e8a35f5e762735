"""Lambda entry of the sealing of the audit record, triggered by the stream of its table.

The entries of a batch are sealed in their order, by organization. The response names the first record of an organization that failed;
Lambda retries from there, and entries that have a seal are skipped. Nothing in the table is ever changed or deleted: a record of such a
write is counted, for an alarm.
"""

from collections import defaultdict
from typing import Any

from apikit import errors, logger, record_metric
from apikit.audit import entries
from apikit.dynamo import from_item
from domain.audit.model import EntryDigest
from domain.audit.wiring import entry_sealer


def lambda_handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Seal the new entries of a batch of stream records."""
    stream_records = event["Records"]
    positions: dict[str, list[int]] = defaultdict(list)
    rewrite_count = 0
    for position, stream_record in enumerate(stream_records):
        pk = stream_record["dynamodb"]["Keys"]["pk"]["S"]
        if stream_record["eventName"] != "INSERT":
            rewrite_count += 1
            logger().error("Audit record changed", extra={"partition": pk, "operation": stream_record["eventName"]})
        elif pk.startswith(entries.PARTITION):
            positions[pk.removeprefix(entries.PARTITION)].append(position)
    if rewrite_count:
        record_metric("AuditRewrites", rewrite_count, "Count")
    first_failures = [
        organization_positions[0]
        for organization_id, organization_positions in positions.items()
        if not _seal(organization_id, [stream_records[position] for position in organization_positions])
    ]
    logger().info("Audit entries sealed", extra={"records": len(stream_records), "failures": len(first_failures)})
    if not first_failures:
        return {"batchItemFailures": []}
    sequence_number = stream_records[min(first_failures)]["dynamodb"]["SequenceNumber"]
    return {"batchItemFailures": [{"itemIdentifier": sequence_number}]}


def _seal(organization_id: str, stream_records: list[dict[str, Any]]) -> bool:
    """Seal the entries of an organization. Returns False when they must be retried."""
    digests = [EntryDigest.from_item(from_item(each["dynamodb"]["NewImage"])) for each in stream_records]
    try:
        entry_sealer().seal(organization_id, digests)
    except errors.PlatformError:
        logger().exception("Sealing audit entries failed, will be retried", extra={"organization_id": organization_id})
        return False
    return True
