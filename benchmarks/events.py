"""What one event costs that is delivered once: each worker's operations and DynamoDB units, alone and in tens. Index moves count.

The example client is created over HTTP; its stream records go through publisher, fan-out and delivery under moto, to a receiver on
loopback. The request's own write and its indexes are `catalogue.py`'s.
"""

import logging
import math
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from moto import mock_aws

from apikit.aws import event_bus, queues
from apikit.dynamo.indexes import is_index_attribute
from apikit.dynamo.table import client
from benchmarks.report import record, table
from benchmarks.units import size
from tests.builders import JOHN_AND_JANE
from tests.fakes.receiver import a_receiver
from tests.flows.pipeline import Pipeline, a_pipeline
from tests.gateway import Caller, a_caller
from tests.tables import SETTINGS, create_secret, create_tables
from tests.transport import MotoTransport

WIRING = {
    "EVENT_BUS": "bus",
    "DELIVERIES_QUEUE_URL": "deliveries",
    "DELIVERY_RETRIES_QUEUE_URL": "delivery-retries",
    "ALLOW_LOOPBACK_WEBHOOKS": "true",
}
_KB = 1024
_HEADS = ("worker", "creates in a batch", "operations an event", "read units an event", "write units an event")


@dataclass
class Bill:
    """One worker's operations and units. `items` are the items that this process wrote, which tell what an index entry was before."""

    items: dict[str, Mapping[str, Any]]
    operations: Counter[str] = field(default_factory=Counter)
    read_units: float = 0
    write_units: float = 0

    def charge(self, operation: str, request: Mapping[str, Any], answer: Mapping[str, Any] | None) -> None:
        """Count one call, by the Developer Guide's "Read and write capacity"."""
        self.operations[operation] += 1
        if answer is None:
            self.write_units += 1
        elif operation == "PutItem":
            self._write(request["Item"])
        elif operation == "UpdateItem":
            # Of an update that returns nothing only its key is known: the item is a counter, below 1 KB and in no index.
            self._write(answer.get("Attributes", request["Key"]))
        elif operation == "TransactWriteItems":
            raise ValueError("no worker of an event's way writes in a transaction")
        else:
            found = [answer["Item"]] if "Item" in answer else [*answer.get("Items", [])]
            found += [item for items in answer.get("Responses", {}).values() for item in items]
            each = [found] if operation == "Query" else [[item] for item in found] or [[]]
            self.read_units += sum(max(1, math.ceil(sum(map(size, items)) / (4 * _KB))) for items in each)

    def _write(self, item: Mapping[str, Any]) -> None:
        name = f"{item['pk']}{item['sk']}"
        before, self.items[name] = self.items.get(name, {}), item
        units = max(1, math.ceil(size(item) / _KB))
        self.write_units += units
        for attribute in filter(is_index_attribute, {*before, *item}):
            old, new = before.get(attribute), item.get(attribute)
            # An entry that moves is deleted and put; one that stays is put, since the index holds the whole item.
            self.write_units += units * ((old is not None and old != new) + (new is not None))


@contextmanager
def billed(bill: Bill) -> Iterator[None]:
    """Every DynamoDB call of this process is charged."""
    client().observers.append(bill.charge)
    try:
        yield
    finally:
        client().observers.remove(bill.charge)


def measure(count: int) -> dict[str, Bill]:
    """The bill of each worker for so many creates of one organization in one batch, once its process is warm."""
    pipeline, caller = a_pipeline(), a_caller()
    items: dict[str, Mapping[str, Any]] = {}
    with _wired(pipeline), a_receiver() as receiver:
        webhook = {"url": receiver.url, "event_types": ["client.created"]}
        _expect(caller.call("POST", "/v1/webhooks", json=webhook).status)
        _create(caller, 1)
        pipeline.run()
        _create(caller, count)
        bills = {name: Bill(items) for name in ("stream_publisher", "webhook_fanout", "webhook_delivery")}
        stages: tuple[Callable[[], object], ...] = (pipeline.publish, pipeline.fan_out, pipeline.deliver)
        for bill, stage in zip(bills.values(), stages, strict=True):
            with billed(bill):
                stage()
        delivered = len(receiver.requests)
    if delivered != 1 + count:
        raise RuntimeError(f"{delivered} of {1 + count} events were delivered")
    return bills


def rows() -> Iterator[tuple[str, ...]]:
    """The table's lines."""
    for count in (1, 10):
        bills = measure(count)
        for name, bill in bills.items():
            operations = ", ".join(f"{number / count:g} {operation}" for operation, number in bill.operations.items())
            yield name, f"{count}", operations, f"{bill.read_units / count:.1f}", f"{bill.write_units / count:.1f}"
        reads, writes = (sum(getattr(bill, name) for bill in bills.values()) for name in ("read_units", "write_units"))
        yield "together", f"{count}", "", f"{reads / count:.1f}", f"{writes / count:.1f}"


def main() -> None:
    """Measures, prints, and with `--write` records."""
    os.environ.update(SETTINGS | WIRING)
    logging.disable(logging.CRITICAL)
    with ExitStack() as held:
        nowhere = held.enter_context(Path(os.devnull).open("w"))
        held.enter_context(redirect_stdout(nowhere))
        held.enter_context(mock_aws())
        held.enter_context(patch("apikit.aws.aws_json.ConnectionPool", MotoTransport))
        create_tables()
        create_secret()
        report = table("An event that is delivered once", _HEADS, list(rows()))
    print(report)
    if "--write" in sys.argv[1:]:
        record("events", report)


@contextmanager
def _wired(pipeline: Pipeline) -> Iterator[None]:
    with (
        patch.object(event_bus, "client", lambda: pipeline.bridge),
        patch.object(queues, "client", lambda: pipeline.sqs),
    ):
        yield


def _create(caller: Caller, count: int) -> None:
    for _ in range(count):
        _expect(caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).status)


def _expect(status: int) -> None:
    if status != 201:  # noqa: PLR2004 - Created
        raise RuntimeError(f"answered {status}")


if __name__ == "__main__":
    main()
