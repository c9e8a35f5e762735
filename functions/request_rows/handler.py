"""Lambda entry of the request log's worker, invoked by the log subscriptions of the functions that answer requests.

CloudWatch Logs invokes it asynchronously. Lambda retries a failed invocation twice, and then sends it to the dead-letter queue. A row is
the same however often its line is delivered.
"""

import base64
import binascii
import gzip
import json
import zlib
from typing import Any

from apikit import errors, logger, record_metric
from domain.request_logs.row_writer import WriteOutcome
from domain.request_logs.wiring import request_log_writer


def lambda_handler(event: dict[str, Any], _context: object) -> None:
    """Store the rows of a batch of log lines. Raises Unavailable if rows failed, for another delivery."""
    outcome = request_log_writer().write(_read_messages(event))
    _log_outcome(outcome)
    if outcome.failed_rows:
        raise errors.Unavailable("Rows of the request log were not stored.")


def _read_messages(event: dict[str, Any]) -> list[str]:
    """Return the log lines of a batch; none for a control message. An invalid batch is logged: a retry would not help."""
    try:
        batch = json.loads(gzip.decompress(base64.b64decode(event["awslogs"]["data"])))
        if batch["messageType"] != "DATA_MESSAGE":
            return []
        return [each["message"] for each in batch["logEvents"]]
    except (KeyError, TypeError, ValueError, OSError, EOFError, zlib.error, binascii.Error):
        logger().error("Invalid batch of log lines")
        return []


def _log_outcome(outcome: WriteOutcome) -> None:
    log_fields = {"rows": outcome.rows, "failed_rows": outcome.failed_rows, "skipped_lines": outcome.skipped_lines}
    if outcome.skipped_lines:
        logger().warning("Request log lines skipped", extra=log_fields)
    if outcome.rows:
        record_metric("RequestLogDelay", outcome.delay_s, "Seconds")
    logger().info("Request log rows stored", extra=log_fields)
