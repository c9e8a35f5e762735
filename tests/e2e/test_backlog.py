"""A restart with 1,000 due deliveries: the stack is ready before they are sent, answers while they are sent, and loses none.

Without what decision 13 does about a backlog, such a start ran a hundred processes at once and was not ready for minutes.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from local import emulator
from local.concurrency_limits import MAX_PER_FUNCTION
from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer, RunningStack
from tests.e2e.waiting import wait_for
from tests.fakes.receiver import Receiver, a_receiver, answers

pytestmark = pytest.mark.restarts

_EVENTS = 1_000
_PER_BATCH = 100
_IN_FLIGHT = 8
_PATIENCE_S = 240


@dataclass(frozen=True)
class Look:
    """What was seen at a moment of the sending: an API request's status, workers' processes, and the number sent by then."""

    status: int
    processes: int
    sent_count: int


@dataclass(frozen=True)
class Restart:
    """A customer with a client from before the restart, the receiver of the events, and what was seen once the stack was ready."""

    customer: Customer
    client: dict[str, Any]
    receiver: Receiver
    sent_when_ready: int
    looks: list[Look]


@pytest.fixture(scope="module")
def restart(stack: RunningStack) -> Iterator[Restart]:
    """The stack stopped with the deliveries in the endpoint's backlog, and started; all of them are sent."""
    customer = stack.customer().new_child()
    client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    with a_receiver() as receiver:
        webhook = fail_deliveries(customer, receiver, client["id"])
        wait_for(lambda: count_waiting(customer, webhook), lambda count: count == _EVENTS, patience_s=_PATIENCE_S)
        emulator.hold_sources(stack.state)
        stack.stop()
        receiver.requests.clear()
        receiver.behave = answers(204)
        stack.start()
        sent_when_ready, looks = len(receiver.requests), list[Look]()

        def look() -> int:
            status = customer.call("GET", f"/v1/clients/{client['id']}").status_code
            looks.append(Look(status, len(stack.worker_pids("webhook_endpoints")), len(receiver.requests)))
            return looks[-1].sent_count

        wait_for(look, lambda sent_count: sent_count >= _EVENTS, patience_s=_PATIENCE_S)
        yield Restart(customer, client, receiver, sent_when_ready, looks)


def fail_deliveries(customer: Customer, receiver: Receiver, first_id: str) -> dict[str, Any]:
    """Create as many clients as there are to be deliveries; the receiver refuses all, and the circuit of the endpoint opens."""
    receiver.behave = answers(503)
    webhook = {
        "url": receiver.url,
        "event_types": ["client.created"],
        # The event of the first client may still be on its way.
        "filters": {"data": {"object": {"id": [{"anything-but": first_id}]}}},
        "retry_policy": {"delays_s": [60] * 10},
    }
    answer = customer.call("POST", "/v1/webhooks", json=webhook)
    assert answer.status_code == 201
    create = {"method": "POST", "path": "/v1/clients", "body": JOHN_AND_JANE}
    for _ in range(_EVENTS // _PER_BATCH):
        response = customer.call("POST", "/v1/batch", json={"operations": [create] * _PER_BATCH})
        assert {result["status"] for result in response.json()["results"]} == {201}, response.text
    created_webhook: dict[str, Any] = answer.json()
    return created_webhook


def count_waiting(customer: Customer, webhook: dict[str, Any]) -> int:
    """Count the deliveries in the backlog of the webhook."""
    return sum(
        len(customer.all_of(f"webhooks/{webhook['id']}/deliveries", status=status))
        for status in ("pending", "retrying")
    )


class TestRestart:
    def test_keeps_what_was_written(self, restart: Restart) -> None:
        path = f"/v1/clients/{restart.client['id']}"
        assert restart.customer.call("GET", path).json() == restart.client

    def test_is_done_before_the_backlog_is_sent(self, restart: Restart) -> None:
        # The worker may have begun between the stack's last step and the count.
        assert restart.sent_when_ready <= 2 * _IN_FLIGHT

    def test_answers_requests_while_the_backlog_is_sent(self, restart: Restart) -> None:
        assert {look.status for look in restart.looks} == {200}
        assert any(look.sent_count < _EVENTS for look in restart.looks)

    def test_sends_with_a_bounded_number_of_processes(self, restart: Restart) -> None:
        assert 1 <= max(look.processes for look in restart.looks) <= MAX_PER_FUNCTION

    def test_sends_every_event_as_it_is_kept(self, restart: Restart) -> None:
        events = [each for each in restart.customer.all_of("events") if each["type"] == "client.created"]
        events_by_id = {event["id"]: event for event in events if event["data"]["object"] != restart.client}
        assert len(events_by_id) == _EVENTS
        bodies = [json.loads(request.body) for request in restart.receiver.requests]
        assert len(bodies) == _EVENTS
        assert {event["id"]: event for event in bodies} == events_by_id

    def test_delivers_what_is_written_afterwards(self, restart: Restart) -> None:
        client = restart.customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        wait_for(
            lambda: [json.loads(request.body)["data"]["object"] for request in restart.receiver.requests[_EVENTS:]],
            lambda objects: objects == [client],
        )
