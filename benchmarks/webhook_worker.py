"""`python -m benchmarks.webhook_worker [--write]`: deliveries per CPU second of the delivery worker, compared with bare httpx.

The worker's handler gets batches of its queue; DynamoDB responses come from memory. The yardstick is a loop of httpx.AsyncClient that
sends the same headers and bodies, with as many requests at once, to the same receiver, which is in another process.
"""

import asyncio
import gc
import logging
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from unittest.mock import patch

import httpx

from apikit.aws import event_bus, queues
from apikit.aws.guarded_client import GuardedClient
from benchmarks.events import WIRING
from benchmarks.local_tables import memory_tables
from benchmarks.loopback_receiver import run_receiver
from benchmarks.replay import record_by_key, replay_by_key
from benchmarks.report import record, table
from functions.webhook_delivery.handler import lambda_handler
from tests.builders import JOHN_AND_JANE
from tests.fakes.context import Context
from tests.flows.pipeline import NOTHING_FAILED, Pipeline, Records, a_pipeline
from tests.gateway import Caller, a_caller
from tests.tables import SETTINGS

_HEADS = (
    "deliveries at once",
    "worker: deliveries per CPU second / those of httpx",
    "the least and the greatest of a round",
)
_BATCH_SIZES = (1, 10)
_DELIVERIES, _ROUNDS = 500, 9


@dataclass(frozen=True)
class SentRequest:
    """The request of a delivery."""

    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Workload:
    """A batch of the queue, the responses of DynamoDB by request, and the HTTP requests that the worker sends for it."""

    url: str
    messages: Records
    responses: dict[str, bytes]
    requests: list[SentRequest]


def prepare(url: str, count: int) -> Workload:
    """Return the workload of a batch of `count` deliveries, recorded under moto."""
    pipeline, caller, requests = a_pipeline(), a_caller(), list[SentRequest]()
    original_post = GuardedClient.post

    async def post(self: GuardedClient, url: str, *, headers: dict[str, str], content: bytes) -> object:
        requests.append(SentRequest(dict(headers), content))
        return await original_post(self, url, headers=headers, content=content)

    with (
        patch.object(event_bus, "client", lambda: pipeline.bridge),
        patch.object(queues, "client", lambda: pipeline.sqs),
    ):
        webhook = {"url": url, "event_types": ["client.created"]}
        caller.call("POST", "/v1/webhooks", json=webhook)
        _create(pipeline, caller, 1)
        pipeline.deliver()  # The endpoint is in good standing then.
        _create(pipeline, caller, count)
        messages = pipeline.sqs.take_messages("deliveries")
        with patch.object(GuardedClient, "post", post), record_by_key() as responses:
            pipeline.deliver(messages)
    if len(requests) != count:
        raise RuntimeError(f"{len(requests)} of {count} requests were sent")
    return Workload(url, messages, responses, requests)


def measure(workload: Workload) -> list[float]:
    """Return the ratio of each round."""
    times = _DELIVERIES // len(workload.messages)
    ratios = []
    with replay_by_key(workload.responses), asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        client = httpx.AsyncClient()
        for _ in range(_ROUNDS + 1):
            worker_s = _cpu_s(lambda: _run_worker(workload, times))
            bare_s = _cpu_s(lambda: runner.run(_send_bare(client, workload, times)))
            ratios.append(bare_s / worker_s)
        runner.run(client.aclose())
    return ratios[1:]


def rows() -> Iterator[tuple[str, ...]]:
    """Yield the rows of the table."""
    with run_receiver() as url:
        workloads = []
        for count in _BATCH_SIZES:
            with memory_tables():
                workloads.append(prepare(url, count))
        for workload in workloads:
            ratios = measure(workload)
            yield (
                f"{len(workload.messages)}",
                f"{statistics.median(ratios):.2f}",
                f"{min(ratios):.2f}-{max(ratios):.2f}",
            )


def main() -> None:
    """Measure and print the report; with `--write` also write it to README.md."""
    os.environ.update(SETTINGS | WIRING)
    logging.disable(logging.CRITICAL)
    report = table("Deliveries per CPU second of the worker", _HEADS, list(rows()))
    print(report)
    if "--write" in sys.argv[1:]:
        record("webhook-worker", report)


def _run_worker(workload: Workload, times: int) -> None:
    for _ in range(times):
        if lambda_handler({"Records": workload.messages}, Context()) != NOTHING_FAILED:
            raise RuntimeError("A delivery failed.")


async def _send_bare(client: httpx.AsyncClient, workload: Workload, times: int) -> None:
    async def send(request: SentRequest) -> None:
        response = await client.post(workload.url, headers=request.headers, content=request.body)
        response.raise_for_status()

    for _ in range(times):
        await asyncio.gather(*map(send, workload.requests))


def _create(pipeline: Pipeline, caller: Caller, count: int) -> None:
    for _ in range(count):
        caller.call("POST", "/v1/clients", json=JOHN_AND_JANE)
    pipeline.publish()
    pipeline.fan_out()


def _cpu_s(run: Callable[[], object]) -> float:
    gc.collect()
    start_s = time.process_time()
    run()
    return time.process_time() - start_s


if __name__ == "__main__":
    main()
