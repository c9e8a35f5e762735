"""A receiver of the sandbox on the deployed stack: the delivery worker calls its public address, and its requests show the delivery."""

from typing import Any

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer, RunningStack
from tests.e2e.waiting import wait_for

PATH = "/v1/sandbox/receivers"


def test_a_delivery_arrives_with_a_valid_signature(stack: RunningStack) -> None:
    facts = stack.facts
    sandbox = Customer(facts["api_url"], facts["sandbox_api_key"], facts["sandbox_api_secret"])
    response = sandbox.call("POST", PATH, json={})
    assert response.status_code == 201, response.text
    receiver: dict[str, Any] = response.json()
    webhook = sandbox.call("POST", "/v1/webhooks", json={"url": receiver["url"], "event_types": ["client.created"]})
    assert webhook.status_code == 201, webhook.text
    client = sandbox.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    path = f"{PATH}/{receiver['id']}/requests"
    [request] = wait_for(lambda: sandbox.call("GET", path).json()["data"], bool)
    assert request["signature"]["result"] == "valid"
    assert request["signature"]["webhook_id"] == webhook.json()["id"]
    assert client["id"] in request["body"]
