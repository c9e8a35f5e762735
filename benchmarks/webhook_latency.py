"""`python -m benchmarks.webhook_latency [--write]`: time from a change to the receipt of its event, on the stack of `make run`.

The time of the change is the event's `created_at`; the receipt is the time at which the receiver, in this process, has read the request.
The first rows offer events at a rate. The last ones offer two events a second, while another organization creates one client a second:
first in a quiet system, then while other endpoints misbehave, compared with the quiet row of the same run: 13 receivers that hang, of the
same organization and of the other one; and 5,000 events of the other organization in the backlog of an endpoint that takes eleven seconds
for each. Takes about five minutes, most of them for the 5,000 events.
"""

import json
import os
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

from benchmarks.report import record, table
from local import aws, emulator
from local.paths import RUN_STATE
from local.run import DEFAULT_PORT
from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer
from tests.fakes.receiver import Receiver, a_receiver, answers

_PATIENCE_S = 120
_FLOOD_PATIENCE_S = 900
_WRITERS = 16
_PER_BATCH = 100
_HANG_S = 11
_FLOOD = 5_000
_RUDE = 13
_QUIET_RATE, _QUIET_S = 2, 60


@dataclass(frozen=True)
class Rate:
    """Events a second, and for how many seconds."""

    per_second: int
    seconds: int


RATES = (Rate(1, 30), Rate(20, 15), Rate(100, 10))


@dataclass(frozen=True)
class Subscriber:
    """An organization that creates clients, and a receiver of the events."""

    customer: Customer
    receiver: Receiver

    def subscribe(self, url: str) -> str:
        """Add a webhook that receives created clients, and return its path."""
        webhook = {"url": url, "event_types": ["client.created"]}
        response = self.customer.call("POST", "/v1/webhooks", json=webhook)
        response.raise_for_status()
        return f"/v1/webhooks/{response.json()['id']}"

    def pause(self, webhook_path: str) -> None:
        """Pause a webhook."""
        self.customer.call("POST", f"{webhook_path}/pause").raise_for_status()

    def wait_for_backlog(self, webhook_path: str, count: int) -> None:
        """Wait until as many deliveries are in the backlog of a webhook. Raises TimeoutError."""
        give_up_at = time.monotonic() + _FLOOD_PATIENCE_S
        resource = f"{webhook_path.removeprefix('/v1/')}/deliveries"
        while (current := len(self.customer.all_of(resource, status="pending"))) < count:
            if time.monotonic() > give_up_at:
                raise TimeoutError(f"{current} of {count} deliveries are in the backlog")
            time.sleep(5)

    def create_clients(self, count: int) -> None:
        """Create clients in batches."""
        create = {"method": "POST", "path": "/v1/clients", "body": JOHN_AND_JANE}
        for start in range(0, count, _PER_BATCH):
            operations = [create] * min(_PER_BATCH, count - start)
            self.customer.call("POST", "/v1/batch", json={"operations": operations}).raise_for_status()

    def prove(self) -> None:
        """Make the endpoint one in good standing: it answers an event."""
        self.create_clients(1)
        self.wait_for(1)

    def wait_for(self, count: int) -> None:
        """Wait until as many events were received. Raises TimeoutError."""
        give_up_at = time.monotonic() + _PATIENCE_S
        while len(self.receiver.requests) < count:
            if time.monotonic() > give_up_at:
                raise TimeoutError(f"{len(self.receiver.requests)} of {count} events were received")
            time.sleep(0.1)

    def measure(self, rate: Rate) -> list[float]:
        """Create clients at a rate and return the latency of each event's first attempt in seconds."""
        count, first = rate.per_second * rate.seconds, len(self.receiver.requests)
        begin = time.monotonic()

        def create(number: int) -> None:
            time.sleep(max(0.0, begin + number / rate.per_second - time.monotonic()))
            self.customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).raise_for_status()

        with ThreadPoolExecutor(_WRITERS) as pool:
            list(pool.map(create, range(count)))
        self.wait_for(first + count)
        return [_latency_s(each.body, each.received_at_s) for each in self.receiver.requests[first : first + count]]


def _latency_s(body: bytes, received_at_s: float) -> float:
    return received_at_s - datetime.fromisoformat(json.loads(body)["created_at"]).timestamp()


def _hang(handler: Any) -> None:
    time.sleep(_HANG_S)
    answers(200)(handler)


def rate_rows(tenant: Subscriber) -> Iterator[tuple[str, ...]]:
    """Yield a row for each rate."""
    for rate in RATES:
        yield _row(f"{rate.per_second} events a second for {rate.seconds} s", tenant.measure(rate), None)


@contextmanager
def creations(other: Subscriber) -> Iterator[None]:
    """Create a client of the other organization each second."""
    stop = threading.Event()

    def create() -> None:
        while not stop.wait(1):
            other.create_clients(1)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(create)
        try:
            yield
        finally:
            stop.set()


def fairness_rows(tenant: Subscriber, other: Subscriber, stack: ExitStack) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a quiet system, of rude receivers, and of another organization's flood."""
    quiet = Rate(_QUIET_RATE, _QUIET_S)
    rude_webhooks = []
    with creations(other):
        quiet_latencies = tenant.measure(quiet)
        yield _row("2 events a second, quiet", quiet_latencies, None)
        for number in range(_RUDE):
            receiver = stack.enter_context(a_receiver(verify=False))
            receiver.behave = _hang
            owner = tenant if number % 2 else other
            rude_webhooks.append((owner, owner.subscribe(receiver.url)))
        yield _row(f"the same with {_RUDE} receivers that hang", tenant.measure(quiet), quiet_latencies)
    for owner, webhook_path in rude_webhooks:
        owner.pause(webhook_path)
    other.receiver.behave = _hang
    (webhook,) = [each for each in other.customer.all_of("webhooks") if each["url"] == other.receiver.url]
    other.create_clients(_FLOOD)
    # The first ones are in flight, or were sent while it was quick.
    other.wait_for_backlog(f"/v1/webhooks/{webhook['id']}", _FLOOD - 200)
    yield _row(f"the same with {_FLOOD:,} events for a slow receiver", tenant.measure(quiet), quiet_latencies)


def _row(case: str, latencies_s: list[float], quiet_latencies_s: list[float] | None) -> tuple[str, ...]:
    p50, p95, p99 = _percentiles(latencies_s)
    ratio = f"{p95 / _percentiles(quiet_latencies_s)[1]:.2f}" if quiet_latencies_s else ""
    return case, f"{len(latencies_s)}", f"{p50:.2f}", f"{p95:.2f}", f"{p99:.2f}", ratio


def _percentiles(values: list[float]) -> tuple[float, float, float]:
    percentiles = statistics.quantiles(values, n=100, method="inclusive")
    return percentiles[49], percentiles[94], percentiles[98]


def main() -> None:
    """Run every case and print the report; with `--write` also write it to README.md. Exit if no stack is running."""
    port = int(os.environ.get("WEDSYNC_PORT", DEFAULT_PORT))
    if not emulator.is_listening(port):
        sys.exit(f"No stack is running on {aws.endpoint(port)}. Start it with `make run`.")
    facts: dict[str, Any] = json.loads((RUN_STATE / "stack.json").read_text())
    demo_chain = Customer(facts["api_url"], facts["api_key"], facts["api_secret"])
    with ExitStack() as stack:
        tenant, other = (
            Subscriber(demo_chain.new_child(), stack.enter_context(a_receiver(verify=False))) for _ in range(2)
        )
        for each in (tenant, other):
            each.subscribe(each.receiver.url)
            each.prove()
        rows = []
        for row in chain(rate_rows(tenant), fairness_rows(tenant, other, stack)):
            print(*row, sep=" | ")
            rows.append(row)
    heads = ("case", "events", "p50 (s)", "p95 (s)", "p99 (s)", "p95 / quiet p95")
    report = table("Latency of first attempts on the local stack", heads, rows)
    print(report)
    if "--write" in sys.argv[1:]:
        record("webhook-latency", report)


if __name__ == "__main__":
    main()
