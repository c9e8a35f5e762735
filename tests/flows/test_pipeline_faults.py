"""The pipeline under faults, through the real functions: no event is lost, and none is sent of a write that failed (W4)."""

import json
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from apikit.aws import aws_json
from apikit.clock import SystemClock
from apikit.dynamo.table import client
from apikit.errors import PlatformError
from domain.deliveries.wiring import health_store
from functions.endpoint_sweep.handler import lambda_handler as sweep
from tests.builders import JOHN_AND_JANE
from tests.clients import a_client
from tests.fakes.context import Context
from tests.fakes.receiver import Receiver
from tests.flows.pipeline import Pipeline, Records
from tests.flows.test_webhook_pipeline import a_hook
from tests.gateway import Answer, Caller
from tests.network_faults import FaultyTransport
from tests.webhook_verification import library_clock

_ROUNDS = 60
_BATCH = 10
# Longer than a claim, a lease, and the delay after an error.
_ROUND_S = 70
_WRITES = 20
# Of three attempts of an operation, all fail once in 37 times.
_SHARE = 0.3


class LateClock:
    """A clock of all parties that can be set forward."""

    def __init__(self) -> None:
        self.late_s = 0.0

    def now_s(self) -> float:
        """Return the time in seconds since 1970."""
        return time.time() + self.late_s

    def now(self, _clock: object = None) -> datetime:
        """Return the time, in whole milliseconds."""
        now = datetime.fromtimestamp(self.now_s(), UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)


@dataclass
class UnreliableDrive:
    """Drives the pipeline as Lambda and SQS do: what fails comes again; messages come in any order, and some of them twice."""

    pipeline: Pipeline
    clock: LateClock
    chance: random.Random = field(default_factory=lambda: random.Random(11))  # noqa: S311 - no secret
    events: Records = field(default_factory=list)
    tasks: Records = field(default_factory=list)
    failure_count: int = 0

    def publish(self, records: Records) -> None:
        """Publish the records. A batch that fails is repeated from its first failed record."""
        while records:
            try:
                failures = self.pipeline.publish(records)["batchItemFailures"]
            except PlatformError:
                self.failure_count += 1
                continue
            numbers = [each["dynamodb"]["SequenceNumber"] for each in records]
            records = records[numbers.index(failures[0]["itemIdentifier"]) :] if failures else []
            self.failure_count += bool(failures)

    def run(self) -> None:
        """Let time pass until nothing is left."""
        for _ in range(_ROUNDS):
            self.events = self._work(self.pipeline.fan_out, self.events + self.pipeline.bridge.messages())
            self.tasks = self._work(self.pipeline.deliver, self.tasks + self.pipeline.sqs.take_messages("deliveries"))
            self._work(self.pipeline.serve, self.pipeline.sqs.take_messages("endpoints"))
            try:
                sweep({}, Context())
            except PlatformError:
                # The next run of the schedule does its work.
                self.failure_count += 1
            self.clock.late_s += _ROUND_S
            if not self._has_work():
                return
        raise AssertionError("The work did not end.")

    def _has_work(self) -> bool:
        if self.events or self.tasks or self.pipeline.sqs.entries or self.pipeline.bridge.entries:
            return True
        now = self.clock.now()
        try:
            return any(health_store().find_due(now - timedelta(days=1), now + timedelta(days=1)))
        except PlatformError:
            return True

    def _work(self, handle: Callable[[Records], Any], messages: Records) -> Records:
        """Hand out the messages in batches, and return those that failed."""
        copies = [each for each in messages if self.chance.random() < 0.3]
        queue = [{**each, "messageId": f"m{number}"} for number, each in enumerate([*messages, *copies])]
        self.chance.shuffle(queue)
        rest: Records = []
        for start in range(0, len(queue), _BATCH):
            batch = queue[start : start + _BATCH]
            failures = handle(batch)["batchItemFailures"]
            failed_ids = {each["itemIdentifier"] for each in failures}
            rest += [each for each in batch if each["messageId"] in failed_ids]
        self.failure_count += len(rest)
        return list({each["body"]: each for each in rest}.values())


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, receiver: Receiver) -> Iterator[LateClock]:
    """The clock of the platform, of the receiver and of the library that verifies signatures."""
    late_clock = LateClock()
    monkeypatch.setattr(SystemClock, "now", partial(late_clock.now))
    receiver.clock_s = late_clock.now_s
    with library_clock(late_clock.now_s):
        yield late_clock


@pytest.fixture
def transport(aws: None, seed: int) -> Iterator[FaultyTransport]:
    """DynamoDB that throttles three of ten calls. There is no pause between two attempts."""
    with pytest.MonkeyPatch.context() as patch:
        new_transport = FaultyTransport(client().transport, share=_SHARE, seed=seed)
        patch.setattr(client(), "transport", new_transport)
        patch.setattr(aws_json, "pause", lambda _attempt: None)
        yield new_transport


@dataclass(frozen=True)
class Endpoints:
    """Two webhooks of a caller, one in good standing and one with a backlog, by the paths of their endpoints."""

    known_client_id: str
    paths: tuple[str, str]


def create_endpoints(pipeline: Pipeline, caller: Caller, receiver: Receiver) -> Endpoints:
    """Create the webhooks, and deliver a first event to each."""
    urls = [receiver.url, f"{receiver.url}/in-order"]
    a_hook(caller, receiver, url=urls[0])
    a_hook(caller, receiver, url=urls[1], max_in_flight=1)
    client_id = a_client(caller)["id"]
    pipeline.run()
    assert len(receiver.requests) == 2
    receiver.requests.clear()
    return Endpoints(client_id, ("/hook", "/hook/in-order"))


def events_by_id(receiver: Receiver, path: str) -> dict[str, tuple[str, str]]:
    """Return the type and the object's ID of each event that came to the path. Two requests with one ID have the same body."""
    bodies = {each.headers["webhook-id"]: each.body for each in receiver.requests if each.path == path}
    assert all(bodies[each.headers["webhook-id"]] == each.body for each in receiver.requests if each.path == path)
    events = {event_id: json.loads(body) for event_id, body in bodies.items()}
    assert all(event["id"] == event_id for event_id, event in events.items())
    return {event_id: (event["type"], event["data"]["object"]["id"]) for event_id, event in events.items()}


def is_throttled(answer: Answer) -> bool:
    return answer.status in {409, 503} and answer.json()["retryable"] is True


@pytest.mark.parametrize("seed", [1, 2])
def test_throttles_lose_no_event_and_invent_none(
    pipeline: Pipeline, caller: Caller, receiver: Receiver, clock: LateClock, transport: FaultyTransport
) -> None:
    with transport.without_faults():
        endpoints = create_endpoints(pipeline, caller, receiver)
    drive = UnreliableDrive(pipeline, clock)
    creations = [caller.call("POST", "/v1/clients", json=JOHN_AND_JANE) for _ in range(_WRITES)]
    created_ids = {each.json()["id"] for each in creations if each.status == 201}
    changes = {each: caller.call("PATCH", f"/v1/clients/{each}", json={"notes": "x"}) for each in created_ids}
    assert all(is_throttled(each) for each in [*creations, *changes.values()] if each.status >= 300)
    drive.publish(pipeline.read_records())
    drive.run()
    assert drive.failure_count > 0
    with transport.without_faults():
        clients = caller.call("GET", "/v1/clients", query="limit=100").json()["data"]
    stored_ids = {each["id"] for each in clients} - {endpoints.known_client_id}
    changed_ids = {each["id"] for each in clients if each["notes"] == "x"}
    assert stored_ids == created_ids
    assert changed_ids == {client_id for client_id, answer in changes.items() if answer.status == 200}
    assert 0 < len(changed_ids) <= len(stored_ids) <= _WRITES
    all_events = [("client.created", each) for each in stored_ids] + [("client.updated", each) for each in changed_ids]
    for path in endpoints.paths:
        assert sorted(events_by_id(receiver, path).values()) == sorted(all_events)


def test_reversed_and_repeated_records_and_messages_are_delivered_once_each(
    pipeline: Pipeline, caller: Caller, receiver: Receiver, clock: LateClock
) -> None:
    endpoints = create_endpoints(pipeline, caller, receiver)
    clients = [a_client(caller)["id"] for _ in range(5)]
    for client_id in clients:
        caller.call("PATCH", f"/v1/clients/{client_id}", json={"notes": "x"})
        caller.call("DELETE", f"/v1/clients/{client_id}")
    records = pipeline.read_records()[::-1]
    drive = UnreliableDrive(pipeline, clock)
    for batch in (records, records[::2], records):
        drive.publish(batch)
        drive.run()
    all_events = [(f"client.{change}", each) for each in clients for change in ("created", "updated", "deleted")]
    for path in endpoints.paths:
        assert sorted(events_by_id(receiver, path).values()) == sorted(all_events)
    assert len(receiver.requests) == 2 * len(all_events)
    assert drive.failure_count == 0
