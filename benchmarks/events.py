"""Cost of one event with one delivery, alone and in tens: operations and units of each worker, including index writes, and dollars.

Clients are created over HTTP; their stream records go through publisher, fan-out and delivery under moto to a receiver on
loopback. `catalogue.py` counts the writes of the request.
"""

import logging
import math
import operator
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

from apikit.aws import event_bus, queues
from apikit.dynamo.indexes import LOG_INDEX, is_index_attribute
from apikit.dynamo.table import client
from benchmarks import prices
from benchmarks.local_tables import memory_tables
from benchmarks.report import record, table
from benchmarks.units import size
from tests.builders import JOHN_AND_JANE
from tests.fakes.receiver import a_receiver
from tests.flows.pipeline import Pipeline, a_pipeline
from tests.gateway import Caller, a_caller
from tests.tables import SETTINGS

WIRING = {
    "EVENT_BUS": "bus",
    "DELIVERIES_QUEUE_URL": "deliveries",
    "ENDPOINTS_QUEUE_URL": "endpoints",
    "SLOW_ENDPOINTS_QUEUE_URL": "slow-endpoints",
    "ALLOW_LOOPBACK_WEBHOOKS": "true",
}
_KB = 1024
_WORKERS = ("stream_publisher", "webhook_fanout", "webhook_delivery")
_HEADS = (
    "worker",
    "creates per batch",
    "DynamoDB operations per event",
    "read units",
    "write units",
    "SQS requests",
    "events on the bus",
)
_COST_HEADS = (
    "creates per batch",
    "$ of a million events before their deliveries",
    "$ of a million deliveries",
    "parts of the delivery",
)
_UNITS = ("read_units", "write_units", "queue_requests", "bus_events")
_BATCH_SIZES = (1, 10)


@dataclass
class FunctionBill:
    """Operations and units of one worker. `items` are the items this process wrote, to know the previous index entries.

    `queue_requests` includes the requests by which EventBridge sends to a queue, and Lambda receives and deletes a batch.
    """

    items: dict[str, Mapping[str, Any]]
    operations: Counter[str] = field(default_factory=Counter)
    read_units: float = 0
    write_units: float = 0
    queue_requests: float = 0
    bus_events: float = 0

    def charge(self, operation: str, request: Mapping[str, Any], response: Mapping[str, Any] | None) -> None:
        """Count one call (Developer Guide, "Read and write capacity")."""
        self.operations[operation] += 1
        if response is None:
            self.write_units += 1
        elif operation == "PutItem":
            self._write(request["Item"])
        elif operation == "UpdateItem":
            # An update that returns no attributes is of a counter: below 1 KB and in no index.
            self._write(response.get("Attributes", request["Key"]))
        elif operation == "TransactWriteItems":
            raise ValueError("transactions are not supported: no worker uses them")
        else:
            items = [response["Item"]] if "Item" in response else [*response.get("Items", [])]
            items += [item for read in response.get("Responses", {}).values() for item in read]
            reads = [items] if operation == "Query" else [[item] for item in items] or [[]]
            self.read_units += sum(max(1, math.ceil(sum(map(size, read)) / (4 * _KB))) for read in reads)

    def _write(self, new_item: Mapping[str, Any]) -> None:
        name = f"{new_item['pk']}{new_item['sk']}"
        old_item, self.items[name] = self.items.get(name, {}), new_item
        units = max(1, math.ceil(size(new_item) / _KB))
        self.write_units += units
        for attribute in filter(is_index_attribute, {*old_item, *new_item}):
            old_value, new_value = old_item.get(attribute), new_item.get(attribute)
            if attribute == LOG_INDEX.partition:
                # Its entry has the keys only: an update of the item does not write it.
                self.write_units += old_value != new_value
                continue
            # A changed key deletes the old entry and puts a new one. Otherwise the entry is put: it has the whole item.
            self.write_units += units * ((old_value is not None and old_value != new_value) + (new_value is not None))


@contextmanager
def charge_calls(bill: FunctionBill) -> Iterator[None]:
    """Charge every DynamoDB call of this process while the context is open."""
    client().observers.append(bill.charge)
    try:
        yield
    finally:
        client().observers.remove(bill.charge)


def measure(count: int) -> dict[str, FunctionBill]:
    """Return the bill of each warm worker for `count` creates of one organization in one batch."""
    pipeline, caller = a_pipeline(), a_caller()
    items: dict[str, Mapping[str, Any]] = {}
    with _use_pipeline(pipeline), a_receiver() as receiver:
        webhook = {"url": receiver.url, "event_types": ["client.created"]}
        _expect(caller.call("POST", "/v1/webhooks", json=webhook).status)
        _create(caller, 1)
        pipeline.run()
        _create(caller, count)
        bills = {name: FunctionBill(items) for name in _WORKERS}
        stages: tuple[Callable[[], object], ...] = (pipeline.publish, pipeline.fan_out, pipeline.deliver)
        for bill, stage in zip(bills.values(), stages, strict=True):
            old_counts = _counts(pipeline)
            with charge_calls(bill):
                stage()
            bill.queue_requests, bill.bus_events = map(operator.sub, _counts(pipeline), old_counts)
            # EventBridge sends each event to the queue. Lambda receives and deletes the batches of queues.
            bill.queue_requests += bill.bus_events if stage == pipeline.publish else 2
        delivery_count = len(receiver.requests)
    if delivery_count != 1 + count:
        raise RuntimeError(f"{delivery_count} of {1 + count} events were delivered")
    return bills


def combine(bills: Mapping[str, FunctionBill], count: int) -> prices.EventOperations:
    """Return what these workers do for each of `count` events, one batch each."""
    total = {name: sum(getattr(bill, name) for bill in bills.values()) / count for name in _UNITS}
    return prices.EventOperations(**total, messages=len(bills), batches=len(bills) / count)


def reports() -> Iterator[str]:
    """Yield the tables of operations and of costs."""
    bills_by_size = {count: measure(count) for count in _BATCH_SIZES}
    yield table(
        "An event with one delivery",
        _HEADS,
        [row for size, bills in bills_by_size.items() for row in _rows(bills, size)],
    )
    yield table("Costs of a million", _COST_HEADS, [_cost_row(bills, size) for size, bills in bills_by_size.items()])


def _rows(bills: Mapping[str, FunctionBill], count: int) -> Iterator[tuple[str, ...]]:
    groups = {name: [name] for name in _WORKERS} | {"a delivery": _WORKERS[1:], "total": _WORKERS}
    for name, workers in groups.items():
        operations = combine({worker: bills[worker] for worker in workers}, count)
        calls = sum((bills[worker].operations for worker in workers), Counter())
        yield (
            name,
            f"{count}",
            ", ".join(f"{number / count:g} {operation}" for operation, number in calls.items()),
            *(f"{getattr(operations, unit):.1f}" for unit in _UNITS),
        )


def _cost_row(bills: Mapping[str, FunctionBill], count: int) -> tuple[str, ...]:
    parts = [{name: bills[name] for name in names} for names in (_WORKERS[:1], _WORKERS[1:])]
    costs = [prices.event_cost(combine(part, count), prices.Assumptions()) for part in parts]
    (event, _), (delivery, delivery_parts) = (
        prices.cost_per_million({name: cost for name, cost in each.items() if cost}) for each in costs
    )
    return f"{count}", f"{event:.2f}", f"{delivery:.2f}", delivery_parts.replace("event: ", "")


def main() -> None:
    """Measure and print the report; with `--write` also write it to README.md."""
    os.environ.update(SETTINGS | WIRING)
    logging.disable(logging.CRITICAL)
    with memory_tables():
        report = "\n".join(reports())
    print(report)
    if "--write" in sys.argv[1:]:
        record("events", report)


@contextmanager
def _use_pipeline(pipeline: Pipeline) -> Iterator[None]:
    with (
        patch.object(event_bus, "client", lambda: pipeline.bridge),
        patch.object(queues, "client", lambda: pipeline.sqs),
    ):
        yield


def _counts(pipeline: Pipeline) -> tuple[int, int]:
    """Return the number of requests to SQS, and of events on the bus, so far."""
    return pipeline.sqs.calls, sum(map(len, pipeline.bridge.calls))


def _create(caller: Caller, count: int) -> None:
    for _ in range(count):
        _expect(caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).status)


def _expect(status: int) -> None:
    if status != 201:  # noqa: PLR2004 - Created
        raise RuntimeError(f"status {status}")


if __name__ == "__main__":
    main()
