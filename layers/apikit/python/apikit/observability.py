"""Structured logs: one JSON line per entry, in the format of the request log (`apikit.http.request_log`)."""

import json
import logging
import os
import sys
import time
from datetime import UTC, datetime
from functools import cache
from typing import Any

# The attributes that `logging` sets on a record; all others are from `extra`.
_STANDARD_ATTRIBUTES = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}

NAMESPACE = "WedSync"
"""The CloudWatch namespace of the platform's own metrics."""


@cache
def logger() -> logging.Logger:
    """Return the process's logger. LOG_LEVEL sets its level. Never log secrets, bodies or addresses."""
    platform_logger = logging.getLogger("platform")
    handler = _StandardOutput()
    handler.setFormatter(_JsonLine())
    platform_logger.handlers = [handler]
    # The Lambda runtime's own handler would write each line twice.
    platform_logger.propagate = False
    platform_logger.setLevel(os.environ.get("LOG_LEVEL", "INFO"))
    return platform_logger


def create_log_line(level: str, message: str, seconds: float) -> dict[str, Any]:
    """Return the common members of every log line. `seconds` is the time since the epoch. None values are omitted from the line."""
    now = datetime.fromtimestamp(seconds, UTC)
    trace = os.environ.get("_X_AMZN_TRACE_ID")
    return {
        "level": level,
        "message": message,
        "timestamp": f"{now:%Y-%m-%dT%H:%M:%S}.{now.microsecond // 1000:03d}Z",
        "service": os.environ.get("SERVICE_NAME"),
        "function_version": os.environ.get("AWS_LAMBDA_FUNCTION_VERSION"),
        "xray_trace_id": trace.split(";")[0].removeprefix("Root=") if trace else None,
    }


def record_metric(name: str, value: float, unit: str) -> None:
    """Write one value of a metric of this function as a log line in CloudWatch's embedded metric format."""
    service = os.environ.get("SERVICE_NAME", "unknown")
    metrics = {"Namespace": NAMESPACE, "Dimensions": [["service"]], "Metrics": [{"Name": name, "Unit": unit}]}
    line = {
        "_aws": {"Timestamp": int(time.time() * 1000), "CloudWatchMetrics": [metrics]},
        "service": service,
        name: value,
    }
    # One write per line, so that lines never mix.
    sys.stdout.write(json.dumps(line, separators=(",", ":")) + "\n")


class _StandardOutput(logging.StreamHandler[Any]):
    """Writes to the current `sys.stdout`."""

    @property
    def stream(self) -> Any:
        """Return the current standard output."""
        return sys.stdout

    @stream.setter
    def stream(self, _stream: Any) -> None:
        """Ignore the stream that the base class sets."""


class _JsonLine(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = create_log_line(record.levelname, record.getMessage(), record.created)
        line |= {"location": f"{record.funcName}:{record.lineno}"}
        line |= {name: value for name, value in vars(record).items() if name not in _STANDARD_ATTRIBUTES}
        if record.exc_info and record.exc_info[0]:
            line |= {
                "exception": self.formatException(record.exc_info),
                "exception_name": record.exc_info[0].__name__,
            }
        present = {name: value for name, value in line.items() if value is not None}
        return json.dumps(present, default=str, separators=(",", ":"))
