"""AWS list prices in us-east-1, without free tiers and discounts, and the cost of a million requests from counted operations.

As of 2026-11-27, for API Gateway (HTTP APIs), Lambda (arm64), DynamoDB (on demand), CloudWatch (logs), Data Firehose, S3, SQS and
EventBridge. Without CloudFront, WAF and X-Ray. Check them again before you base a decision on them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

MILLION = 1_000_000
_GIB = 1024**3

GATEWAY_REQUEST = 1.00 / MILLION
INVOCATION = 0.20 / MILLION
GIB_SECOND = 0.0000133334
WRITE_UNIT = 0.625 / MILLION
READ_UNIT = 0.125 / MILLION
LOG_BYTE = 0.50 / 10**9
STREAM_BYTE = 0.029 / _GIB
S3_PUT, S3_GET = 5.00 / MILLION, 0.40 / MILLION
QUEUE_REQUEST = 0.40 / MILLION
BUS_EVENT = 1.00 / MILLION
ARCHIVE_BYTE = 0.10 / 10**9


@dataclass(frozen=True, slots=True)
class Assumptions:
    """Assumed values that are not measured. Durations are of warm functions on AWS. `log_bytes` are in addition to the request's line."""

    get_s: float = 0.010
    create_s: float = 0.012
    worker_s: float = 0.040
    # Each message of a batch after the first one.
    message_s: float = 0.005
    aggregator_s: float = 0.300
    api_memory_gib: float = 1.0
    worker_memory_gib: float = 0.5
    # START, END and REPORT lines of the function, and the gateway's access log line.
    log_bytes: int = 500 + 350
    requests_per_minute: int = 60
    # Lambda polls each queue with five connections that wait 20 s.
    polls_per_minute: int = 15
    # Firehose charges at least 5 KiB per record.
    stream_record_bytes: int = 5 * 1024
    event_bytes: int = 1_100


@dataclass(frozen=True, slots=True)
class EventOperations:
    """What workers do for one event. `messages` is the number of stream records and queue messages, in so many `batches`."""

    read_units: float
    write_units: float
    queue_requests: float
    bus_events: float
    messages: float
    batches: float


def request_cost(
    duration_s: float, *, read_units: float, write_units: float, line_bytes: int, assumptions: Assumptions
) -> dict[str, float]:
    """Return the cost of one request in dollars by service, without usage counting."""
    return {
        "API Gateway": GATEWAY_REQUEST,
        "Lambda": INVOCATION + duration_s * assumptions.api_memory_gib * GIB_SECOND,
        "DynamoDB": write_units * WRITE_UNIT + read_units * READ_UNIT,
        "logs": (line_bytes + assumptions.log_bytes) * LOG_BYTE,
    }


def usage_cost(*, read_units: float, write_units: float, assumptions: Assumptions) -> dict[str, float]:
    """Return the cost of counting one request in dollars, with one object per minute."""
    object_cost = (
        S3_PUT
        + S3_GET
        + 3 * QUEUE_REQUEST
        + assumptions.polls_per_minute * QUEUE_REQUEST
        + INVOCATION
        + assumptions.aggregator_s * assumptions.api_memory_gib * GIB_SECOND
    )
    return {
        "usage": assumptions.stream_record_bytes * STREAM_BYTE
        + object_cost / assumptions.requests_per_minute
        + write_units * WRITE_UNIT
        + read_units * READ_UNIT
    }


def event_cost(operations: EventOperations, assumptions: Assumptions) -> dict[str, float]:
    """Return the cost in dollars of what workers do for one event, without the polls of queues."""
    worker_s = (
        operations.batches * assumptions.worker_s + (operations.messages - operations.batches) * assumptions.message_s
    )
    return {
        "event: DynamoDB": operations.write_units * WRITE_UNIT + operations.read_units * READ_UNIT,
        "event: bus and archive": operations.bus_events * (BUS_EVENT + assumptions.event_bytes * ARCHIVE_BYTE),
        "event: queues": operations.queue_requests * QUEUE_REQUEST,
        "event: workers": operations.batches * INVOCATION + worker_s * assumptions.worker_memory_gib * GIB_SECOND,
    }


def polling_cost(assumptions: Assumptions) -> dict[str, float]:
    """Return the cost in dollars of the polls of the fan-out queue and the deliveries queue, per event of one request."""
    polls = 2 * assumptions.polls_per_minute / assumptions.requests_per_minute
    return {"event: polls": polls * QUEUE_REQUEST}


def cost_per_million(*parts: Mapping[str, float]) -> tuple[float, str]:
    """Return the cost of a million in dollars, and its parts as text."""
    costs = {name: cost * MILLION for part in parts for name, cost in part.items()}
    return sum(costs.values()), ", ".join(f"{name} {cost:.2f}" for name, cost in costs.items())
