"""The main job: one HTTP call becomes a row, an event and a delivery webhook."""

import json

import pytest
from standardwebhooks import Webhook

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer, RunningStack
from tests.fakes.receiver import Receiver
from tests.webhook_verification import SignedRequest, verify_with_npm


@pytest.fixture
def secret(customer: Customer, receiver: Receiver) -> str:
    """The secret of a webhook that wants every event of clients."""
    answer = customer.call("POST", "/v1/webhooks", json={"url": receiver.url, "event_types": ["client.*"]})
    assert answer.status_code == 201, answer.text
    new_secret: str = answer.json()["secret"]
    return new_secret


class TestFirstCall:
    def test_creates_a_client_and_tells_the_receiver(self, customer: Customer, receiver: Receiver, secret: str) -> None:
        answer = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        assert answer.status_code == 201, answer.text
        client = answer.json()
        assert customer.call("GET", f"/v1/clients/{client['id']}").json() == client

        request = receiver.next()
        event = Webhook(secret).verify(request.body, request.headers)
        delivery = SignedRequest(secret, request.headers, request.body.decode(), request.received_at_s)
        assert verify_with_npm([delivery]) == ["client.created"]
        assert (event["type"], event["data"]["object"]) == ("client.created", client)
        assert event["request_id"] == answer.headers["x-request-id"]
        assert (event["organization_id"], event["livemode"]) == (client["organization_id"], True)
        # The organization's first event was that of its API key.
        assert event["sequence"] == 2
        assert request.headers["webhook-id"] == event["id"]
        assert request.headers["user-agent"] == "WedSync-Webhooks/1.0"
        assert request.headers["x-bookingx-event"] == "client.created"

    def test_a_changed_body_is_not_ours(self, customer: Customer, receiver: Receiver, secret: str) -> None:
        customer.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        request = receiver.next()
        with pytest.raises(Exception, match="No matching signature"):
            Webhook(secret).verify(request.body.replace(b"John", b"Jack"), request.headers)

    def test_a_key_pair_signs_and_the_check_of_signatures_agrees(self, customer: Customer, receiver: Receiver) -> None:
        body = {"url": receiver.url, "event_types": ["client.*"], "signature": "ed25519", "payload": "thin"}
        webhook = customer.call("POST", "/v1/webhooks", json=body).json()
        client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        request = receiver.next()
        delivery = SignedRequest(webhook["secret"], request.headers, request.body.decode(), request.received_at_s)
        assert verify_with_npm([delivery]) == ["client.created"]
        assert json.loads(request.body)["data"] == {"object": {"id": client["id"], "object": "client"}}
        assert "x-bookingx-signature" not in request.headers
        for payload, reason in ((request.body.decode(), None), ("{}", "content_changed")):
            check = {"payload": payload, "headers": request.headers, "secret": webhook["public_key"]}
            answer = customer.call("POST", "/v1/webhook-signatures/verify", json=check)
            assert (answer.status_code, answer.json()["reason"]) == (200, reason)
        addresses = customer.call("GET", "/v1/webhooks/ips").json()
        assert (addresses["is_fixed"], "127.0.0.1/32" in addresses["addresses"]) == (True, True)

    def test_a_write_that_changes_nothing_tells_nobody(
        self, customer: Customer, receiver: Receiver, secret: str
    ) -> None:
        client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        path = f"/v1/clients/{client['id']}"
        customer.call("PATCH", path, json={"email": "john@example.com"})
        customer.call("PATCH", path, json={"notes": "Prefers the garden."})
        customer.call("DELETE", path)
        types = [receiver.next().headers["x-bookingx-event"] for _ in range(3)]
        assert sorted(types) == ["client.created", "client.deleted", "client.updated"]

    def test_the_portals_host_serves_the_same_api(self, stack: RunningStack, customer: Customer) -> None:
        port, label = stack.port, stack.facts["portal_url"].split("//")[1].split(":")[0]
        for prefix in ("/api", "/wp-json/bookingx"):
            through_edge = Customer(f"http://127.0.0.1:{port}{prefix}", customer.api_key, customer.api_secret)
            answer = through_edge.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers={"Host": f"{label}:{port}"})
            assert (answer.status_code, answer.json()["name"]) == (201, "John & Jane Smith")
