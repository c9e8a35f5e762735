"""What a customer does with a webhook on the deployed stack: test it, look at its log, retry and replay (W7, W8, W12)."""

import json
from typing import Any

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer
from tests.e2e.waiting import wait_for
from tests.fakes.receiver import Receiver, answers


def subscribe(customer: Customer, receiver: Receiver, **fields: Any) -> str:
    """Add a webhook for created clients and return its path."""
    webhook = {"url": receiver.url, "event_types": ["client.created"], "max_in_flight": 1, **fields}
    response = customer.call("POST", "/v1/webhooks", json=webhook)
    assert response.status_code == 201, response.text
    return f"/v1/webhooks/{response.json()['id']}"


def create_client(customer: Customer) -> dict[str, Any]:
    client: dict[str, Any] = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    return client


def deliveries(customer: Customer, webhook_path: str, **filters: str) -> list[dict[str, Any]]:
    return customer.all_of(f"{webhook_path.removeprefix('/v1/')}/deliveries", **filters)


def wait_for_job(customer: Customer, job: dict[str, Any]) -> dict[str, Any]:
    """Wait until the job has ended, and return it."""
    path = f"/v1/jobs/{job['id']}"
    return wait_for(lambda: customer.call("GET", path).json(), lambda current: current["status"] == "succeeded")


class TestActions:
    def test_a_test_event_is_sent_and_its_exchange_is_shown(self, customer: Customer, receiver: Receiver) -> None:
        path = subscribe(customer, receiver)
        response = customer.call("POST", f"{path}/test", json={"event_type": "client.created"})
        assert response.status_code == 200, response.text
        delivery = response.json()["delivery"]
        request = receiver.next()
        assert (delivery["status"], delivery["is_test"]) == ("delivered", True)
        [attempt] = delivery["attempts"]
        assert attempt["request"]["body"] == request.body.decode()
        assert attempt["request"]["headers"]["webhook-signature"] == request.headers["webhook-signature"]
        assert attempt["response_body"] == "ok"

    def test_a_failed_delivery_is_found_and_retried(self, customer: Customer, receiver: Receiver) -> None:
        receiver.behave = answers(500, b"no room")
        path = subscribe(customer, receiver, retry_policy={"delays_s": []})
        client = create_client(customer)
        [failure] = wait_for(lambda: deliveries(customer, path, status="failed", object_id=client["id"]), bool)
        open_deliveries = customer.all_of("deliveries", **{"status[in]": "pending,retrying,failed"})
        assert [each["id"] for each in open_deliveries] == [failure["id"]]
        assert failure["attempts"][0]["response_body"] == "no room"
        receiver.behave = answers(200, b"ok")
        response = customer.call("POST", f"{path}/deliveries/{failure['id']}/retry")
        assert response.status_code == 202, response.text
        [delivery] = wait_for(lambda: deliveries(customer, path, status="delivered"), bool)
        assert (delivery["id"], len(delivery["attempts"])) == (failure["id"], 2)
        assert len({each.headers["webhook-id"] for each in receiver.requests}) == 1
        stats = wait_for(
            lambda: customer.call("GET", f"{path}/stats").json(), lambda current: current["consecutive_failures"] == 0
        )
        assert stats["circuit"] == "closed"

    def test_events_of_a_pause_are_replayed_in_their_order(self, customer: Customer, receiver: Receiver) -> None:
        path = subscribe(customer, receiver)
        first_moment = create_client(customer)["created_at"]
        receiver.next()
        customer.call("POST", f"{path}/pause")
        clients = [create_client(customer) for _ in range(5)]
        wait_for(lambda: deliveries(customer, path, status="delivered"), lambda each: len(each) == 1)
        customer.call("POST", f"{path}/resume")
        body = {"since": first_moment, "only_missing": True}
        for _ in range(2):
            response = customer.call("POST", f"{path}/replay", json=body)
            assert response.status_code == 202, response.text
            wait_for_job(customer, response.json())
        objects = wait_for(
            lambda: [json.loads(each.body)["data"]["object"] for each in receiver.requests[1:]],
            lambda current: len(current) >= len(clients),
        )
        assert objects == clients
