"""What survives: a worker killed in mid-flight, a stack stopped and started."""

import os
import signal
import subprocess
import threading
from typing import Any

import pytest

from local.paths import TEST_STATE
from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer, RunningStack
from tests.fakes.receiver import Receiver, answers


def worker_pids(stack: RunningStack, function: str) -> list[int]:
    """Processes of a function's workers on this stack: the emulator unpacks each into a folder with the function's name."""
    name = stack.deployment["functions"][function]
    pattern = str(TEST_STATE / "tmp" / f"ministack-lambda-{name}")
    shown = subprocess.run(["pgrep", "-f", pattern], capture_output=True, text=True, check=False)  # noqa: S607
    return [int(pid) for pid in shown.stdout.split()]


class TestKilledWorker:
    def test_the_event_still_arrives(self, stack: RunningStack, customer: Customer, receiver: Receiver) -> None:
        first_is_here, first_may_go = threading.Event(), threading.Event()

        def behave(handler: Any) -> None:
            if not first_is_here.is_set():
                first_is_here.set()
                first_may_go.wait(30)
            answers(204)(handler)

        receiver.behave = behave
        customer.call("POST", "/v1/webhooks", json={"url": receiver.url, "event_types": ["client.created"]})
        customer.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        assert first_is_here.wait(60)
        pids = worker_pids(stack, "webhook_delivery")
        assert pids
        for pid in pids:
            os.kill(pid, signal.SIGKILL)
        first_may_go.set()
        first = receiver.next()
        second = receiver.next(wait_s=240)
        assert second.headers["webhook-id"] == first.headers["webhook-id"]
        assert second.body == first.body


class TestRestart:
    pytestmark = pytest.mark.restarts

    def test_the_client_is_still_there(self, stack: RunningStack, customer: Customer, receiver: Receiver) -> None:
        client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        stack.stop()
        stack.start()
        assert customer.call("GET", f"/v1/clients/{client['id']}").json() == client
        customer.call("POST", "/v1/webhooks", json={"url": receiver.url, "event_types": ["client.created"]})
        assert customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).status_code == 201
        assert receiver.next().headers["x-bookingx-event"] == "client.created"
