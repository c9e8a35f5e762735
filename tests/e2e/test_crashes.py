"""What survives: a worker killed in mid-flight."""

import os
import signal
import threading
from typing import Any

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer, RunningStack
from tests.fakes.receiver import Receiver, answers


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
        pids = stack.worker_pids("webhook_delivery")
        assert pids
        for pid in pids:
            os.kill(pid, signal.SIGKILL)
        first_may_go.set()
        first = receiver.next()
        second = receiver.next(wait_s=240)
        assert second.headers["webhook-id"] == first.headers["webhook-id"]
        assert second.body == first.body
