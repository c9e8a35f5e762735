"""From a call over HTTP to a signed request at the receiver, through the four functions."""

import json
from collections.abc import Iterator

import pytest
from standardwebhooks.webhooks import Webhook as Verifier

from apikit import eventbus, queue
from tests.builders import JOHN_AND_JANE
from tests.fakes.receiver import Receiver, a_receiver
from tests.flows.pipeline import Pipeline, a_pipeline
from tests.gateway import Caller


@pytest.fixture(scope="module")
def pipeline(aws: None) -> Iterator[Pipeline]:
    with pytest.MonkeyPatch.context() as patch:
        queue.client.cache_clear()
        made = a_pipeline()
        patch.setattr(eventbus, "client", lambda: made.bridge)
        patch.setenv("EVENT_BUS", "bus")
        patch.setenv("DELIVERIES_QUEUE_URL", made.deliveries)
        patch.setenv("DELIVERY_RETRIES_QUEUE_URL", made.retries)
        patch.setenv("ALLOW_LOOPBACK_WEBHOOKS", "true")
        yield made
    queue.client.cache_clear()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with a_receiver() as made:
        yield made


class TestPipeline:
    def test_a_call_becomes_a_signed_request(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        made = caller.call("POST", "/v1/webhooks", json={"url": receiver.url, "event_types": ["client.*"]})
        assert made.status == 201, made.body
        client = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        pipeline.run()
        (sent,) = receiver.requests
        event = Verifier(made.json()["secret"]).verify(sent.body, sent.headers)
        assert event["type"] == "client.created"
        assert event["data"] == {"object": client, "previous_attributes": None}
        assert event["sequence"] == 1
        log = caller.call("GET", f"/v1/webhooks/{made.json()['id']}/deliveries")
        (delivery,) = log.json()["data"]
        assert (delivery["status"], delivery["attempts"][0]["http_status"]) == ("delivered", 200)
        print(json.dumps(delivery, indent=1), sent.headers, json.dumps(event, indent=1))
