"""Structured logs: one JSON line per fact, in the shape of the request line (`apikit.http.request_log`)."""

import json
import logging
import os
import sys
import time
from datetime import UTC, datetime
from functools import cache
from typing import Any

# What `logging` itself puts on a record: every other attribute came with `extra`.
_STANDARD_ATTRIBUTES = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}

NAMESPACE = "WedSync"
"""The namespace of the platform's own metrics."""


@cache
def logger() -> logging.Logger:
    """Return the process's logger. LOG_LEVEL is its level. Secrets, bodies and addresses are never logged."""
    platform_logger = logging.getLogger("platform")
    handler = _StandardOutput()
    handler.setFormatter(_JsonLine())
    platform_logger.handlers = [handler]
    # The Lambda runtime's own handler would write each line again.
    platform_logger.propagate = False
    platform_logger.setLevel(os.environ.get("LOG_LEVEL", "INFO"))
    return platform_logger


def create_log_line(level: str, message: str, seconds: float) -> dict[str, Any]:
    """Return what every line of a function's log begins with. `seconds` is its time since the epoch. None is left out."""
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
    """Write one value of a metric of this function, as CloudWatch reads it from a log (embedded metric format)."""
    service = os.environ.get("SERVICE_NAME", "unknown")
    metrics = {"Namespace": NAMESPACE, "Dimensions": [["service"]], "Metrics": [{"Name": name, "Unit": unit}]}
    line = {
        "_aws": {"Timestamp": int(time.time() * 1000), "CloudWatchMetrics": [metrics]},
        "service": service,
        name: value,
    }
    # One write a line, so that two never mix.
    sys.stdout.write(json.dumps(line, separators=(",", ":")) + "\n")


class _StandardOutput(logging.StreamHandler[Any]):
    """Writes to what standard output is at that moment."""

    @property
    def stream(self) -> Any:
        return sys.stdout

    @stream.setter
    def stream(self, _stream: Any) -> None:
        """The base class sets one."""


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
