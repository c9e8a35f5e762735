"""AWS's list prices in us-east-1, without free tiers and discounts, and what a million requests cost by counted operations.

Written down on 2026-11-27, of API Gateway (HTTP APIs), Lambda (arm64), DynamoDB (on demand), CloudWatch (logs), Data Firehose, S3, SQS and
EventBridge. Without CloudFront, WAF and X-Ray. Look them up again before a decision hangs on them.
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
ARCHIVED_BYTE = 0.10 / 10**9


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What is assumed and not counted. Durations are of warm functions on AWS; log bytes go with the line that is measured."""

    get_s: float = 0.010
    create_s: float = 0.012
    worker_s: float = 0.040
    aggregator_s: float = 0.300
    api_memory_gib: float = 1.0
    worker_memory_gib: float = 0.5
    # START, END and REPORT of the function, and the gateway's line.
    log_bytes: int = 500 + 350
    requests_a_minute: int = 60
    # Lambda asks each queue with five connections that wait 20 s, message or not.
    polls_a_minute: int = 15
    # Firehose counts at least 5 KiB a record.
    stream_record_bytes: int = 5 * 1024
    # Sent, received, deleted: in the fan-out's queue and in the deliveries'.
    queue_requests: int = 6
    event_bytes: int = 1_100


def request_cost(
    duration_s: float, *, read_units: float, write_units: float, line_bytes: int, given: Assumptions
) -> dict[str, float]:
    """Dollars of one request by service, without its usage."""
    return {
        "API Gateway": GATEWAY_REQUEST,
        "Lambda": INVOCATION + duration_s * given.api_memory_gib * GIB_SECOND,
        "DynamoDB": write_units * WRITE_UNIT + read_units * READ_UNIT,
        "logs": (line_bytes + given.log_bytes) * LOG_BYTE,
    }


def usage_cost(*, read_units: float, write_units: float, given: Assumptions) -> dict[str, float]:
    """Dollars of counting one request: an object a minute, whatever comes in it."""
    object_cost = (
        S3_PUT
        + S3_GET
        + 3 * QUEUE_REQUEST
        + given.polls_a_minute * QUEUE_REQUEST
        + INVOCATION
        + given.aggregator_s * given.api_memory_gib * GIB_SECOND
    )
    return {
        "usage": given.stream_record_bytes * STREAM_BYTE
        + object_cost / given.requests_a_minute
        + write_units * WRITE_UNIT
        + read_units * READ_UNIT
    }


def webhook_cost(*, read_units: float, write_units: float, given: Assumptions) -> dict[str, float]:
    """Dollars of one event that is delivered once, alone: publisher, bus, fan-out, delivery."""
    polling = 2 * given.polls_a_minute / given.requests_a_minute
    return {
        "event: DynamoDB": write_units * WRITE_UNIT + read_units * READ_UNIT,
        "event: bus and archive": BUS_EVENT + given.event_bytes * ARCHIVED_BYTE,
        "event: queues": (given.queue_requests + polling) * QUEUE_REQUEST,
        "event: workers": 3 * (INVOCATION + given.worker_s * given.worker_memory_gib * GIB_SECOND),
    }


def a_million(*parts: Mapping[str, float]) -> tuple[float, str]:
    """Dollars of a million, and the parts of it in words."""
    costs = {name: cost * MILLION for part in parts for name, cost in part.items()}
    return sum(costs.values()), ", ".join(f"{name} {cost:.2f}" for name, cost in costs.items())
