"""Retries that the owner of a webhook requests, from HTTP to the receiver (W8)."""

import dataclasses
import json
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.ids import new_id
from domain.deliveries.wiring import backlog_store, delivery_store, health_store
from tests.clients import a_client
from tests.fakes.receiver import Receiver, answers
from tests.flows.pipeline import Pipeline
from tests.flows.test_webhook_pipeline import a_hook, the_delivery
from tests.gateway import Answer, Caller, a_caller


def retry(caller: Caller, delivery: dict[str, Any]) -> Answer:
    return caller.call("POST", f"/v1/webhooks/{delivery['webhook_id']}/deliveries/{delivery['id']}/retry")


def first_delivery(pipeline: Pipeline, caller: Caller, receiver: Receiver, **fields: Any) -> dict[str, Any]:
    """The delivery of a client's event, after its first attempt."""
    webhook = a_hook(caller, receiver, **fields)
    a_client(caller)
    pipeline.run()
    return the_delivery(caller, webhook)


def now(caller: Caller, delivery: dict[str, Any]) -> dict[str, Any]:
    form: dict[str, Any] = caller.call(
        "GET", f"/v1/webhooks/{delivery['webhook_id']}/deliveries/{delivery['id']}"
    ).json()
    return form


class TestRetry:
    def test_sends_a_failed_one_again(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        receiver.behave = answers(500)
        delivery = first_delivery(pipeline, caller, receiver, retry_policy={"delays_s": []})
        assert (delivery["status"], delivery["failure_reason"]) == ("failed", "exhausted")
        receiver.behave = answers(200)
        answer = retry(caller, delivery)
        assert answer.status == 202
        assert (answer.json()["status"], answer.json()["failure_reason"]) == ("retrying", None)
        pipeline.serve()
        assert now(caller, delivery)["status"] == "delivered"
        first, second = receiver.requests
        assert (first.headers["webhook-id"], first.body) == (second.headers["webhook-id"], second.body)
        assert second.headers["x-wedsync-attempt"] == "2"

    def test_sends_a_delivered_one_again_but_once(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        delivery = first_delivery(pipeline, caller, receiver)
        receiver.behave = answers(500)
        retry(caller, delivery)
        pipeline.serve()
        delivery = now(caller, delivery)
        assert (delivery["status"], delivery["failure_reason"], delivery["is_manual"]) == ("failed", "exhausted", True)
        assert [each["http_status"] for each in delivery["attempts"]] == [200, 500]

    def test_sends_a_waiting_one_now(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        receiver.behave = answers(500)
        delivery = first_delivery(pipeline, caller, receiver)
        assert delivery["status"] == "retrying"
        for _ in range(2):
            assert retry(caller, delivery).status == 202
        pipeline.serve()
        pipeline.serve()
        delivery = now(caller, delivery)
        # The policy goes on.
        assert (delivery["status"], len(delivery["attempts"]), delivery["is_manual"]) == ("retrying", 2, False)
        assert len(receiver.requests) == 2

    def test_leaves_a_first_attempt_alone(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver)
        a_client(caller)
        pipeline.publish()
        pipeline.fan_out()
        delivery = the_delivery(caller, webhook)
        assert retry(caller, delivery).json()["status"] == "pending"
        pipeline.serve()
        assert len(receiver.requests) == 1

    def test_completes_what_a_crash_left(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        delivery = first_delivery(pipeline, caller, receiver)
        tenant = Tenant(caller.organization_id, caller.environment)
        record = delivery_store().get(tenant, delivery["webhook_id"], delivery["id"])
        assert record is not None
        # The delivery is open, and has no entry.
        assert delivery_store().reopen(record, record.created_at) is not None
        retry(caller, delivery)
        pipeline.serve()
        assert [each["http_status"] for each in now(caller, delivery)["attempts"]] == [200, 200]

    def test_waits_for_an_open_circuit(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        delivery = first_delivery(pipeline, caller, receiver)
        tenant = Tenant(caller.organization_id, caller.environment)
        health_store().change(
            tenant, delivery["webhook_id"], lambda health: type(health)(is_proven=True, open_until=32_000_000_000_000)
        )
        retry(caller, delivery)
        assert pipeline.sqs.entries == []
        assert backlog_store().find_next_due(tenant, delivery["webhook_id"]) is not None


class TestRefusals:
    @pytest.mark.parametrize("action", ["pause", "DELETE"])
    def test_webhooks_that_send_nothing(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver, action: str
    ) -> None:
        delivery = first_delivery(pipeline, caller, receiver)
        path = f"/v1/webhooks/{delivery['webhook_id']}"
        if action == "pause":
            caller.call("POST", f"{path}/pause")
            assert "/resume" in retry(caller, delivery).problem(409, "illegal_transition")["detail"]
        else:
            caller.call("DELETE", path)
            retry(caller, delivery).problem(410, "deleted")
        assert len(receiver.requests) == 1

    def test_other_tenants_scopes_and_ids(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        delivery = first_delivery(pipeline, caller, receiver)
        retry(a_caller(), delivery).problem(404, "not_found")
        retry(caller, {**delivery, "id": new_id("dlv")}).problem(404, "not_found")
        for scopes in (("webhooks:read", "clients:read"), ("webhooks:write",)):
            other = a_caller(*scopes, organization_id=caller.organization_id)
            retry(other, delivery).problem(403, "insufficient_scope")

    def test_events_that_are_not_stored_anymore(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        delivery = first_delivery(pipeline, caller, receiver)
        tenant = Tenant(caller.organization_id, caller.environment)
        record = delivery_store().get(tenant, delivery["webhook_id"], delivery["id"])
        assert record is not None
        other = dataclasses.replace(record, id=new_id("dlv"), event_id=new_id("evt"))
        delivery_store().add(other)
        assert "30 days" in retry(caller, {**delivery, "id": other.id}).problem(409, "conflict")["detail"]

    def test_test_sends(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver)
        path = f"/v1/webhooks/{webhook['id']}/test"
        delivery = caller.call("POST", path, json={"event_type": "client.created"}).json()["delivery"]
        retry(caller, delivery).problem(409, "conflict")
        assert json.loads(receiver.requests[0].body)["type"] == "client.created"
