"""What survives: a worker killed in mid-flight."""

import os
import signal
import threading
from typing import Any

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer, RunningStack
from tests.e2e.waiting import wait_for
from tests.fakes.receiver import Receiver, answers


class TestKilledWorker:
    def test_the_event_of_a_new_endpoint_is_sent_again(
        self, stack: RunningStack, customer: Customer, receiver: Receiver
    ) -> None:
        subscribe(customer, receiver)
        kill_while_sending(stack, customer, receiver, function="webhook_endpoints")

    def test_the_event_of_a_known_endpoint_is_sent_again(
        self, stack: RunningStack, customer: Customer, receiver: Receiver
    ) -> None:
        subscribe(customer, receiver)
        # An endpoint is in good standing after its first quick response.
        wait_for(lambda: send_first_event(stack, customer, receiver), lambda health: bool(health.get("is_proven")))
        kill_while_sending(stack, customer, receiver, function="webhook_delivery")


def subscribe(customer: Customer, receiver: Receiver) -> None:
    webhook = {"url": receiver.url, "event_types": ["client.created"]}
    assert customer.call("POST", "/v1/webhooks", json=webhook).status_code == 201


def send_first_event(stack: RunningStack, customer: Customer, receiver: Receiver) -> dict[str, Any]:
    """Send an event, and return the health of the endpoint that is stored then."""
    customer.call("POST", "/v1/clients", json=JOHN_AND_JANE)
    receiver.next()
    [webhook] = customer.all_of("webhooks")
    key = {"pk": {"S": f"T#{webhook['organization_id']}#live#endpoints"}, "sk": {"S": webhook["id"]}}
    item = stack.aws("dynamodb").get_item(TableName=stack.deployment["tables"]["deliveries"], Key=key).get("Item", {})
    return dict(item.get("health", {}).get("M", {}))


def kill_while_sending(stack: RunningStack, customer: Customer, receiver: Receiver, *, function: str) -> None:
    """Kill the worker while the receiver has the request, and wait for the second one."""
    first_is_here, first_may_go = threading.Event(), threading.Event()

    def behave(handler: Any) -> None:
        if not first_is_here.is_set():
            first_is_here.set()
            first_may_go.wait(30)
        answers(204)(handler)

    receiver.behave = behave
    customer.call("POST", "/v1/clients", json=JOHN_AND_JANE)
    assert first_is_here.wait(60)
    pids = stack.worker_pids(function)
    assert pids
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    first_may_go.set()
    first = receiver.next()
    second = receiver.next(wait_s=240)
    assert second.headers["webhook-id"] == first.headers["webhook-id"]
    assert second.body == first.body
