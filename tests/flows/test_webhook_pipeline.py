"""From a call over HTTP to a signed request at the receiver, through the four functions (W3, W4, W5)."""

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook as Verifier

from domain.deliveries import attempt_maker
from tests.clients import a_client
from tests.counting import counted_calls
from tests.fakes.receiver import Receiver, answers, drips, floods, resets
from tests.flows.pipeline import NOTHING_FAILED, Pipeline
from tests.gateway import Caller


def a_hook(caller: Caller, receiver: Receiver, **fields: Any) -> dict[str, Any]:
    """A webhook of the caller's, with its secret."""
    body = {"url": receiver.url, "event_types": ["client.*"], **fields}
    answer = caller.call("POST", "/v1/webhooks", json=body)
    assert answer.status == 201, answer.body
    webhook: dict[str, Any] = answer.json()
    return webhook


def the_delivery(caller: Caller, webhook: dict[str, Any]) -> dict[str, Any]:
    """The webhook's one delivery."""
    (delivery,) = caller.call("GET", f"/v1/webhooks/{webhook['id']}/deliveries").json()["data"]
    form: dict[str, Any] = delivery
    return form


def deliveries(caller: Caller, webhook: dict[str, Any]) -> list[dict[str, Any]]:
    """The webhook's deliveries, newest first."""
    return list(caller.call("GET", f"/v1/webhooks/{webhook['id']}/deliveries").json()["data"])


def a_proven_hook(pipeline: Pipeline, caller: Caller, receiver: Receiver) -> dict[str, Any]:
    """A webhook whose endpoint is in good standing: it received one event."""
    webhook = a_hook(caller, receiver)
    a_client(caller)
    pipeline.run()
    receiver.requests.clear()
    return webhook


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


class TestFlow:
    def test_a_call_becomes_a_signed_request(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver, headers={"X-Tenant": "riverside"})
        client = a_client(caller)
        pipeline.run()
        (request,) = receiver.requests
        event = Verifier(webhook["secret"]).verify(request.body, request.headers)
        assert (event["type"], event["sequence"], event["organization_id"]) == (
            "client.created",
            1,
            caller.organization_id,
        )
        assert event["data"] == {"object": client, "previous_attributes": None}
        assert event["actor"] == {"type": "api_key", "id": caller.key_id}
        delivery = the_delivery(caller, webhook)
        assert (
            request.headers.items()
            >= {
                "webhook-id": event["id"],
                "x-wedsync-delivery": delivery["id"],
                "x-bookingx-event": "client.created",
                "user-agent": "WedSync-Webhooks/1.0",
                "content-type": "application/json",
                "x-tenant": "riverside",
            }.items()
        )
        assert (delivery["status"], delivery["event_id"], delivery["attempts"][0]["response_body"]) == (
            "delivered",
            event["id"],
            "ok",
        )

    def test_attempts_are_counted_whether_they_are_direct_or_of_the_backlog(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver
    ) -> None:
        webhook = a_proven_hook(pipeline, caller, receiver)
        a_client(caller)
        pipeline.run()
        total = caller.call("GET", f"/v1/webhooks/{webhook['id']}/stats").json()["total"]
        assert (total["attempts"], total["deliveries_succeeded"], total["success_rate"]) == (2, 2, 1.0)
        assert total["p50_ms"] > 0

    @pytest.mark.parametrize("payload", ["full", "thin"])
    def test_a_delivery_shows_the_request_byte_for_byte(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver, payload: str
    ) -> None:
        webhook = a_hook(caller, receiver, payload=payload)
        a_client(caller)
        pipeline.run()
        caller.call("PATCH", f"/v1/webhooks/{webhook['id']}", json={"payload": "thin" if payload == "full" else "full"})
        path = f"/v1/webhooks/{webhook['id']}/deliveries/{the_delivery(caller, webhook)['id']}"
        (attempt,) = caller.call("GET", path).json()["attempts"]
        (request,) = receiver.requests
        assert (attempt["request"]["payload"], attempt["request"]["body"].encode()) == (payload, request.body)
        assert {name.lower(): value for name, value in attempt["request"]["headers"].items()}.items() <= (
            request.headers.items()
        )

    def test_a_life_is_told_in_order(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        a_hook(caller, receiver)
        path = f"/v1/clients/{a_client(caller)['id']}"
        caller.call("PATCH", path, json={"status": "archived"})
        caller.call("DELETE", path)
        pipeline.run()
        events = sorted(
            (json.loads(request.body) for request in receiver.requests), key=lambda event: event["sequence"]
        )
        assert [(event["sequence"], event["type"]) for event in events] == [
            (1, "client.created"),
            (2, "client.updated"),
            (3, "client.status_changed"),
            (4, "client.archived"),
            (5, "client.deleted"),
        ]
        assert events[1]["data"]["previous_attributes"] == {"status": "lead"}
        assert events[4]["data"]["previous_attributes"] == {"deleted_at": None}

    def test_a_refused_write_tells_nothing(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        a_hook(caller, receiver)
        path = f"/v1/clients/{a_client(caller)['id']}"
        pipeline.run()
        caller.call("PATCH", path, json={"notes": "x"}, headers={"If-Match": '"9"'}).problem(412, "stale_version")
        caller.call("PATCH", path, json={"email": "nobody"}).problem(422, "invalid_request")
        pipeline.run()
        assert len(receiver.requests) == 1

    def test_only_those_who_asked_are_told(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        a_hook(caller, receiver, event_types=["wedding.*"])
        paused_hook = a_hook(caller, receiver)
        caller.call("POST", f"/v1/webhooks/{paused_hook['id']}/pause")
        a_client(caller)
        pipeline.run()
        assert receiver.requests == []

    def test_in_a_rotations_overlap_both_secrets_verify(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver
    ) -> None:
        old_hook = a_hook(caller, receiver)
        new_hook = caller.call("POST", f"/v1/webhooks/{old_hook['id']}/rotate-secret", json={"overlap_hours": 1}).json()
        a_client(caller)
        pipeline.run()
        (request,) = receiver.requests
        for webhook in (old_hook, new_hook):
            Verifier(webhook["secret"]).verify(request.body, request.headers)


class TestAgain:
    def test_a_stream_that_redelivers_makes_the_same_events(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver
    ) -> None:
        webhook = a_hook(caller, receiver)
        a_client(caller)
        records = pipeline.read_records()
        for _ in range(3):
            assert pipeline.publish(records) == NOTHING_FAILED
            pipeline.fan_out()
            pipeline.deliver()
        assert len({json.dumps(event) for event in pipeline.events}) == 1
        assert len(pipeline.events) == 3
        assert len(receiver.requests) == 1
        assert the_delivery(caller, webhook)["status"] == "delivered"

    def test_what_the_bus_refuses_comes_again_from_there(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver
    ) -> None:
        a_hook(caller, receiver)
        path = f"/v1/clients/{a_client(caller)['id']}"
        caller.call("PATCH", path, json={"notes": "x"})
        a_client(caller)
        records = pipeline.read_records()
        pipeline.bridge.refuse_next["client.updated"] = 3
        answer = pipeline.publish(records)
        position = next(n for n, record in enumerate(records) if record["eventName"] == "MODIFY")
        assert answer == {"batchItemFailures": [{"itemIdentifier": records[position]["dynamodb"]["SequenceNumber"]}]}
        assert pipeline.publish(records[position:]) == NOTHING_FAILED
        pipeline.fan_out()
        pipeline.deliver()
        assert sorted(json.loads(request.body)["sequence"] for request in receiver.requests) == [1, 2, 3]

    def test_a_record_that_cannot_be_read_holds_back_what_follows(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver
    ) -> None:
        a_hook(caller, receiver)
        a_client(caller)
        a_client(caller)
        first_record, second_record = pipeline.read_records()[-2:]
        images = {**second_record["dynamodb"], "SequenceNumber": "77", "NewImage": {"doc": {"S": "{}"}}}
        poison = {"eventName": "INSERT", "dynamodb": images}
        assert pipeline.publish([first_record, poison, second_record]) == {
            "batchItemFailures": [{"itemIdentifier": "77"}]
        }
        pipeline.fan_out()
        assert len(pipeline.events) == 1
        # Alone at the head of a batch it fails the invocation, so that the stream cuts the batch in two.
        with pytest.raises(KeyError):
            pipeline.publish([poison, second_record])


class TestReceivers:
    def outcome(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> dict[str, Any]:
        webhook = a_hook(caller, receiver)
        a_client(caller)
        pipeline.publish()
        pipeline.fan_out()
        assert pipeline.deliver() == NOTHING_FAILED
        return the_delivery(caller, webhook)

    def test_a_failing_one_is_tried_again_later(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        receiver.behave = answers(500, b"<h1>oops</h1>\x1b")
        delivery = self.outcome(pipeline, caller, receiver)
        assert (delivery["status"], delivery["attempts"][0]["error"]) == ("retrying", "http_status")
        assert delivery["attempts"][0]["response_body"] == "<h1>oops</h1>"
        (wake,) = pipeline.sqs.entries
        assert wake["QueueUrl"] == "endpoints"
        assert 54 <= wake["DelaySeconds"] <= 60
        assert json.loads(wake["MessageBody"])["webhook_id"] == delivery["webhook_id"]
        assert delivery["next_retry_at"] is not None

    def test_a_redirect_is_a_failure(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        receiver.behave = answers(307, Location="http://169.254.169.254/")
        assert self.outcome(pipeline, caller, receiver)["attempts"][0]["error"] == "redirect"
        assert len(receiver.requests) == 1

    def test_a_slow_body_ends_at_the_deadline(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # No piece is late; all of them together are.
        monkeypatch.setattr(attempt_maker, "TIMEOUT_S", 0.5)
        receiver.behave = drips(pieces=100, pause_s=0.1)
        (attempt,) = self.outcome(pipeline, caller, receiver)["attempts"]
        assert (attempt["error"], attempt["http_status"]) == ("timeout", None)

    def test_a_huge_body_is_cut(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        receiver.behave = floods(200_000_000)
        delivery = self.outcome(pipeline, caller, receiver)
        assert (delivery["status"], delivery["attempts"][0]["response_body"]) == ("delivered", "x" * 4_096)

    def test_a_reset_connection_is_made_again_once(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver
    ) -> None:
        receiver.behave = resets(1)
        delivery = self.outcome(pipeline, caller, receiver)
        assert (delivery["status"], len(delivery["attempts"]), len(receiver.requests)) == ("delivered", 1, 2)

    def test_a_second_reset_waits(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        receiver.behave = resets(9)
        delivery = self.outcome(pipeline, caller, receiver)
        assert (delivery["status"], delivery["attempts"][0]["error"]) == ("retrying", "connection_failed")

    def test_retry_after_is_heeded(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        receiver.behave = answers(503, Retry_After="600")
        delivery = self.outcome(pipeline, caller, receiver)
        wait = moment(delivery["next_retry_at"]) - moment(delivery["attempts"][0]["at"])
        assert timedelta(seconds=600) <= wait < timedelta(seconds=610)
        # The sweep sends the message.
        assert pipeline.sqs.entries == []

    def test_410_disables_the_webhook_and_says_so(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        receiver.behave = answers(410)
        delivery = self.outcome(pipeline, caller, receiver)
        assert (delivery["status"], delivery["failure_reason"]) == ("failed", "gone")
        path = f"/v1/webhooks/{delivery['webhook_id']}"
        webhook = caller.call("GET", path).json()
        assert (webhook["status"], webhook["failure_reason"]) == ("failed", "gone")
        receiver.behave = answers(200)
        a_hook(caller, receiver, event_types=["webhook.disabled"])
        pipeline.run()
        event = json.loads(receiver.requests[-1].body)
        assert (event["type"], event["actor"]["type"]) == ("webhook.disabled", "platform")
        assert event["data"]["object"]["id"] == delivery["webhook_id"]
        assert caller.call("POST", f"{path}/resume").json()["failure_reason"] is None

    def test_what_there_is_no_time_for_waits_in_the_backlog(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver
    ) -> None:
        webhook = a_proven_hook(pipeline, caller, receiver)
        a_client(caller)
        pipeline.publish()
        pipeline.fan_out()
        assert pipeline.deliver(pipeline.sqs.take_messages("deliveries"), remaining_ms=11_000) == NOTHING_FAILED
        assert (receiver.requests, deliveries(caller, webhook)[0]["status"]) == ([], "pending")
        pipeline.serve()
        assert deliveries(caller, webhook)[0]["status"] == "delivered"


class TestPoison:
    @pytest.mark.parametrize("body", ["", "no json", "[]", "{}", '{"attempt": "x"}', "null"])
    def test_comes_again_alone_until_it_is_a_dead_letter(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver, body: str
    ) -> None:
        a_proven_hook(pipeline, caller, receiver)
        a_client(caller)
        pipeline.publish()
        poison = {"messageId": "poison", "body": body, "attributes": {"ApproximateReceiveCount": "1"}}
        report = {"batchItemFailures": [{"itemIdentifier": "poison"}]}
        messages = pipeline.bridge.messages()
        assert pipeline.fan_out([*messages, poison]) == report
        assert pipeline.deliver([*pipeline.sqs.take_messages("deliveries"), poison]) == report
        assert len(receiver.requests) == 1


class TestCost:
    def test_a_warm_event_is_three_small_steps(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        a_proven_hook(pipeline, caller, receiver)
        a_client(caller)
        with counted_calls() as publish_calls:
            pipeline.publish()
        with counted_calls() as fan_out_calls:
            pipeline.fan_out()
        with counted_calls() as delivery_calls:
            pipeline.deliver()
        # Reading the stream is moto's; the client that is counted is the functions'.
        # One logs the change, one numbers the event.
        assert publish_calls.by_operation == {"PutItem": 4, "UpdateItem": 2}
        assert fan_out_calls.by_operation == {"Query": 2}
        # The attempt, and the count of the hour.
        assert delivery_calls.by_operation == {"BatchGetItem": 1, "PutItem": 1, "UpdateItem": 2}

    def test_ten_deliveries_share_their_read(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        a_proven_hook(pipeline, caller, receiver)
        for _ in range(10):
            a_client(caller)
        pipeline.publish()
        with counted_calls() as fan_out_calls:
            pipeline.fan_out()
        with counted_calls() as delivery_calls:
            pipeline.deliver()
        assert fan_out_calls.by_operation == {"Query": 2}
        assert delivery_calls.by_operation == {"BatchGetItem": 1, "PutItem": 10, "UpdateItem": 11}
